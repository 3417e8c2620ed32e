#!/bin/bash
# Installs a .deb in clean Debian trees, drives the program there through its window, removes it, and looks at what is left.
#   clean-trees.sh FOLDER PACKAGE.deb [SUITE ...]     as root; trees are made in FOLDER by debootstrap where they are not there
set -euo pipefail
folder=${1:?a folder for the trees} package=$(realpath "${2:?the .deb}")
shift 2
suites=("$@"); [ ${#suites[@]} -gt 0 ] || suites=(bookworm trixie)
here=$(realpath "$(dirname "$0")/..")
python=${PYTHON:-$here/../build/venv/bin/python}
for suite in "${suites[@]}"; do
  clean=$folder/$suite.clean tree=$folder/$suite
  [ -d "$clean" ] || debootstrap --variant=minbase "$suite" "$clean"
  rm -rf "$tree"; cp -a "$clean" "$tree"
  cp "$package" "$tree/tmp/strongroom.deb"
  # No Python of ours, and none of the system's, may be there before or after.
  run() { chroot "$tree" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
  run sh -c '! command -v python3'
  run apt-get -q update >/dev/null
  run apt-get -q install --yes --no-install-recommends /tmp/strongroom.deb >/dev/null
  run sh -c '! command -v python3'
  mkdir -p "$tree/proc"; mountpoint -q "$tree/proc" || mount -t proc proc "$tree/proc"
  trap 'umount "$tree/proc" 2>/dev/null || :' EXIT
  run strongroom --version
  run strongroom check-content >/dev/null
  # A person's home that was used, then the removal: the vault and how the window looks stay, and nothing else.
  "$python" "$here/smoke.py" --root "$tree" --home /root/person /usr/bin/strongroom
  [ -s "$tree/root/person/.local/share/Strongroom/vault.db" ]
  run apt-get -q purge --yes strongroom >/dev/null
  left=$(cd "$tree" && find . -xdev -iname '*strongroom*' -not -path './tmp/*' -not -path './proc/*' -not -path './var/log/*' -print -prune | sort)
  umount "$tree/proc"; trap - EXIT
  echo "$suite: left after removal:"; echo "$left"
  [ "$left" = "$(printf '%s\n' ./root/person/.config/Strongroom ./root/person/.local/share/Strongroom)" ] ||
    { echo "$suite: something else than the vault and how the window looks is left" >&2; exit 1; }
done
echo "All is well in: ${suites[*]}"
