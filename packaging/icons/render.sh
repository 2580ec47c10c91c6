#!/usr/bin/env bash
# Draws the icons of all packages from resources/icons/app.svg. Run it after the drawing changed and
# commit what it made, so that no build needs a renderer. Debian: librsvg2-bin imagemagick icnsutils.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
drawing=../../resources/icons/app.svg
mkdir -p hicolor
for size in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert -w "$size" -h "$size" "$drawing" -o "hicolor/$size.png"
    # No dates inside: the same drawing gives the same file.
    convert "hicolor/$size.png" -strip -define png:exclude-chunks=date,time -depth 8 "PNG32:hicolor/$size.png"
done
convert hicolor/{16,24,32,48,64,256}.png wxm-console.ico
png2icns wxm-console.icns hicolor/{16,32,48,128,256,512}.png >/dev/null
