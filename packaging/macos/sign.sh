#!/usr/bin/env bash
# Signs and notarises: packaging/macos/sign.sh BUNDLE_FOLDER|FILE.dmg
# Reads WXM_MAC_IDENTITY ("Developer ID Application: …") and WXM_NOTARY_PROFILE (made once by
# `xcrun notarytool store-credentials`). Without them nothing is done, and that is said.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
what=$1

if [[ -z ${WXM_MAC_IDENTITY:-} ]]; then
    echo "Not signed (WXM_MAC_IDENTITY is empty): $what"
    exit 0
fi
sign() { codesign --force --timestamp --options runtime --sign "$WXM_MAC_IDENTITY" "$@"; }

notarise() {
    if [[ -z ${WXM_NOTARY_PROFILE:-} ]]; then
        echo "Not notarised (WXM_NOTARY_PROFILE is empty): $1"
        return
    fi
    xcrun notarytool submit "$1" --keychain-profile "$WXM_NOTARY_PROFILE" --wait
}

if [[ -d $what ]]; then
    while IFS= read -r -d '' bundle; do
        # From the inside out; --deep would sign everything with the rights of the program.
        while IFS= read -r -d '' part; do sign "$part"; done < <(
            find "$bundle/Contents" \( -name '*.dylib' -o -name '*.framework' \) -prune -print0)
        sign --entitlements "$here/entitlements.plist" "$bundle"
        codesign --verify --strict --verbose=2 "$bundle"
        archive=$(mktemp -d)/bundle.zip
        ditto -c -k --keepParent "$bundle" "$archive"
        notarise "$archive"
        [[ -z ${WXM_NOTARY_PROFILE:-} ]] || xcrun stapler staple "$bundle"
        rm -rf "$(dirname "$archive")"
    done < <(find "$what" -maxdepth 3 -name '*.app' -print0)
elif [[ $what == *.dmg ]]; then
    sign "$what"
    notarise "$what"
    if [[ -n ${WXM_NOTARY_PROFILE:-} ]]; then
        xcrun stapler staple "$what"
        spctl --assess --type open --context context:primary-signature --verbose "$what"
    fi
fi
