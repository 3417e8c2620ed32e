#!/bin/sh
# Installs Strongroom for this user, or with --system for everybody (as root). uninstall.sh takes it away again.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
if [ $# = 0 ] && [ -z "${HOME:-}" ]; then
  echo "install.sh: HOME is not set. Use --prefix FOLDER. Nothing was changed." >&2
  exit 1
fi
case "${1:-}" in
  "") prefix="$HOME/.local" ;;
  --system) prefix=/usr/local ;;
  --prefix) prefix="${2:?--prefix wants a folder}" ;;
  *) echo "usage: install.sh [--system | --prefix FOLDER]" >&2; exit 2 ;;
esac
case "$prefix" in /*) ;; *) prefix="$PWD/$prefix" ;; esac
umask 022
lib="$prefix/lib/strongroom"
if [ -e "$lib" ] && [ ! -e "$lib/strongroom" ]; then
  echo "install.sh: $lib is there and is not Strongroom. Nothing was changed." >&2
  exit 1
fi
mkdir -p "$prefix/bin" "$prefix/lib" "$prefix/share"
rm -rf "$lib.new"
cp -R "$here/usr/lib/strongroom" "$lib.new"
rm -rf "$lib"
mv "$lib.new" "$lib"
ln -sf "../lib/strongroom/strongroom" "$prefix/bin/strongroom"
(cd "$here/usr/share" && find . -type f | while read -r file; do
  mkdir -p "$prefix/share/$(dirname "$file")"
  cp "$file" "$prefix/share/$file"
done)
# Where the program is not on the PATH, the desktop entry must say in full where it is. Within its quotes some characters
# have a meaning, in every value a backslash has, and in sed's own words some have.
entry="$prefix/share/applications/io.github.strongroom.Strongroom.desktop"
program=$(printf '%s\n' "$prefix/bin/strongroom" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g; s/[\\&|]/\\&/g')
sed "s|^Exec=strongroom|Exec=\"$program\"|" "$entry" > "$entry.new"
mv "$entry.new" "$entry"
cp "$here/uninstall.sh" "$lib/uninstall.sh"
chmod 755 "$lib/uninstall.sh"
if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$prefix/share/applications" || :; fi
if command -v update-mime-database >/dev/null; then update-mime-database "$prefix/share/mime" 2>/dev/null || :; fi
echo "Strongroom is installed. Start it from the menu, or with: $prefix/bin/strongroom"
echo "To remove it: $lib/uninstall.sh   (your vault stays where it is)"
