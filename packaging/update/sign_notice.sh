#!/usr/bin/env bash
# For the publisher: signs an update notice and prints the file for a channel's address.
#   packaging/update/sign_notice.sh KEY.pem NOTICE.json >stable.json
#   packaging/update/sign_notice.sh --public KEY.pem     the key as WXM_UPDATE_KEY takes it
# A key is made once by: openssl genpkey -algorithm ed25519 -out KEY.pem
# app/program/update_notice.h tells what a notice holds.
set -euo pipefail
if [[ ${1:-} == --public ]]; then
    # The last 32 bytes of its DER form.
    openssl pkey -in "$2" -pubout -outform DER | tail -c 32 | od -An -v -tx1 | tr -d ' \n'
    echo
    exit
fi
[[ $# -eq 2 ]] || { sed -n '2,6s/^# \?//p' "${BASH_SOURCE[0]}" >&2; exit 1; }
signature=$(mktemp)
trap 'rm -f "$signature"' EXIT
openssl pkeyutl -sign -rawin -inkey "$1" -in "$2" -out "$signature"
printf '{"signed":"%s","signature":"%s"}\n' "$(base64 -w0 <"$2")" "$(base64 -w0 <"$signature")"
