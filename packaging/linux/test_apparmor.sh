#!/usr/bin/env bash
# The AppArmor profile: the parser takes it, in complain mode as it comes and enforced, and it names what the
# program and its Flatpak name. Needs the package apparmor; nothing is loaded into the kernel.
# shellcheck source-path=SCRIPTDIR source=check.sh
. "$(dirname "${BASH_SOURCE[0]}")/check.sh"
profile=$repository/packaging/linux/apparmor/wxm-console
parser=$(PATH=$PATH:/usr/sbin:/sbin command -v apparmor_parser || true)
[[ -n $parser ]] || { echo "skipped: needs the package apparmor"; exit 0; }
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

parses() { "$parser" --skip-kernel-load --skip-cache "$1" 2>"$made/said" || { cat "$made/said"; return 1; }; }
check "the profile is one" parses "$profile"
complains() { [[ $("$parser" --names "$profile" 2>/dev/null) == wxm-console ]] && grep -q '^profile .* flags=(complain) {$' "$profile"; }
check "it comes in complain mode" complains
sed 's/ flags=(complain)//' "$profile" >"$made/enforced"
check "it is one when it is enforced" parses "$made/enforced"
# A rule that denies holds in complain mode, too.
denies_nothing() { ! grep -nE '^[^#]*\bdeny\b' "$profile"; }
check "nothing is denied by name" denies_nothing
policy=$(grep -oE '"/etc/[a-z-]+/' "$repository/app/settings/policy_source.cpp" | tr -d '"')
check "the policy may be read" grep -qF "$policy{,**} r," "$profile"
check "the place is a conffile of the package" grep -qx "/etc/apparmor.d/$(basename "$profile")" \
    "$repository/packaging/linux/apparmor/conffiles"
talks() {
    local name names
    names=$(grep -oE -- '--talk-name=.*' "$repository/packaging/flatpak/$id.yml" | cut -d= -f2)
    [[ -n $names ]] || return 1
    for name in $names; do
        grep -qF "peer=(name=$name)" "$profile" || { echo "$name"; return 1; }
    done
}
check "what the Flatpak may talk to, the profile allows" talks
finish
