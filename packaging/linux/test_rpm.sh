#!/usr/bin/env bash
# The .rpm, as far as a Debian can tell: rpmlint, its files, its dependencies.
#   packaging/linux/test_rpm.sh FOLDER
# shellcheck source-path=SCRIPTDIR source=check.sh
. "$(dirname "${BASH_SOURCE[0]}")/check.sh"
# shellcheck source-path=SCRIPTDIR source=lists.sh
. "$(dirname "${BASH_SOURCE[0]}")/lists.sh"
out=$(realpath "${1:-$repository/build/packages}")
rpm=$(ls "$out"/wxm-console-*.x86_64.rpm)
printf '%s: %s bytes\n' "$(basename "$rpm")" "$(stat -c %s "$rpm")"
lint() { rpmlint -c "$repository/packaging/linux/rpmlint.toml" "$rpm" | tail -1 | grep '0 errors, 0 warnings'; }
check "rpmlint (rpmlint.toml says what is left out and why)" lint
names=$(rpm -qp --qf '[%{FILEMODES:perms} %{FILENAMES}\n]' "$rpm" | grep -v '^d' | sed 's,.* /usr/,,')
check "exactly the files of the list" same_lines "$rpm_files" "$names"
nothing_foreign() { ! foreign "$names"; }
check "nothing of the tests" nothing_foreign
requires=$(rpm -qp --requires "$rpm")
for library in Qt6Core Qt6Gui Qt6Widgets Qt6Network Qt6Svg qt6keychain simdjson; do
    check "requires lib$library" grep -q "lib$library\.so" <<<"$requires"
done
no_scripts() { [[ -z $(rpm -qp --scripts "$rpm") ]]; }
check "runs no scripts" no_scripts
finish
