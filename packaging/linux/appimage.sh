#!/usr/bin/env bash
# Makes an AppImage of the portable tree: packaging/linux/appimage.sh APPIMAGETOOL
# Needs a made build/packages/*.tar.xz (./dev package). WXM_UPDATE_ZSYNC adds the address for zsync.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tool=$(realpath "$1")
id=com.prompita.wxm.console
archive=$(ls build/packages/wxm-console-*-linux-x86_64.tar.xz)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/AppDir"
tar -xf "$archive" -C "$folder/AppDir" --strip-components=1
ln -s bin/wxm-console "$folder/AppDir/AppRun"
cp "$folder/AppDir/share/applications/$id.desktop" "$folder/AppDir/$id.desktop"
cp "$folder/AppDir/share/icons/hicolor/256x256/apps/$id.png" "$folder/AppDir/$id.png"
ln -s "$id.png" "$folder/AppDir/.DirIcon"
options=()
[[ -z ${WXM_UPDATE_ZSYNC:-} ]] || options+=(-u "zsync|$WXM_UPDATE_ZSYNC")
# Extracted rather than mounted: containers have no FUSE.
ARCH=x86_64 APPIMAGE_EXTRACT_AND_RUN=1 "$tool" --no-appstream "${options[@]}" "$folder/AppDir" \
    "${archive%.tar.xz}.AppImage"
