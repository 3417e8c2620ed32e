#!/bin/sh
# Removes what install.sh put here. The vault and the settings of the window stay.
set -eu
lib=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
prefix=${lib%/lib/strongroom}
if [ "$prefix" = "$lib" ] || [ ! -e "$lib/strongroom" ]; then
  echo "uninstall.sh: run it where it was installed, as .../lib/strongroom/uninstall.sh. Nothing was changed." >&2
  exit 1
fi
id=io.github.strongroom.Strongroom
rm -f "$prefix/bin/strongroom" "$prefix/share/applications/$id.desktop" "$prefix/share/metainfo/$id.metainfo.xml" \
  "$prefix/share/mime/packages/$id.xml" "$prefix/share/man/man1/strongroom.1.gz"
rm -f "$prefix"/share/icons/hicolor/*/apps/"$id".png "$prefix/share/icons/hicolor/scalable/apps/$id.svg"
rm -rf "$prefix/share/doc/strongroom" "$lib"
if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$prefix/share/applications" || :; fi
if command -v update-mime-database >/dev/null; then update-mime-database "$prefix/share/mime" 2>/dev/null || :; fi
echo "Strongroom is removed. Your vault is still in ${XDG_DATA_HOME:-${HOME:-~}/.local/share}/Strongroom"
