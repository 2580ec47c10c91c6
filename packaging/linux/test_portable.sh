#!/usr/bin/env bash
# The portable tree: only what is on the list, loaded from nowhere else, and running in a bare Debian 12
# without Qt, without fonts, without a desktop.   packaging/linux/test_portable.sh FOLDER
# shellcheck source-path=SCRIPTDIR source=check.sh
. "$(dirname "${BASH_SOURCE[0]}")/check.sh"
# shellcheck source-path=SCRIPTDIR source=lists.sh
. "$(dirname "${BASH_SOURCE[0]}")/lists.sh"
out=$(realpath "${1:-$repository/build/packages}")
enter_namespace "$out"
archive=$(ls "$out"/wxm-console-*-linux-x86_64.tar.xz)
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
tar -xf "$archive" -C "$made"
tree=$(echo "$made"/wxm-console-*)
printf '%s: %s bytes, %s kB unpacked\n' "$(basename "$archive")" "$(stat -c %s "$archive")" "$(du -sk "$tree" | cut -f1)"

names=$(cd "$tree" && find . -type f -printf '%P\n')
check "exactly the files of the list" same_lines "$portable_files" \
    "$(grep -vE '^(lib|plugins)/|^share/doc/wxm-console/licenses/' <<<"$names")"
check "exactly the plugins of the list" same_lines "$portable_plugins" "$(grep '^plugins/' <<<"$names" | sed 's,^plugins/,,')"
check "no image format plugin" test ! -e "$tree/plugins/imageformats"
libraries=$(grep -c '^lib/' <<<"$names")
printf '     %d libraries, %d licences\n' "$libraries" "$(grep -c '/licenses/' <<<"$names")"
nothing_foreign() { ! foreign "$names"; }
check "nothing of the tests" nothing_foreign
no_c_runtime() { ! grep -E '^lib/(ld-linux|lib(c|m|dl|pthread|stdc\+\+|gcc_s)\.so)' <<<"$names"; }
check "the C and C++ runtimes are the system's" no_c_runtime
one_runpath() {
    local file
    while IFS= read -r -d '' file; do
        readelf -d "$file" 2>/dev/null | sed -n 's/.*R\(UN\)\?PATH.*\[\(.*\)\]/\2/p'
    done < <(find "$tree" -type f \( -name '*.so*' -o -name wxm-console \) -print0) | sort -u >"$made/runpaths"
    [[ $(cat "$made/runpaths") == "\$ORIGIN/../lib" ]] || { cat "$made/runpaths"; return 1; }
}
check "one RUNPATH: \$ORIGIN/../lib" one_runpath
writable() { [[ -z $(find "$tree" ! -type l -perm /022) ]]; }
check "writable by nobody else" writable

# A third of what it was with all data of ICU, of which Qt asks for a tenth; 5 MB are dictionaries.
small() { (($(du -sk "$tree" | cut -f1) <= 78000)); }
check "at most 78 MB unpacked" small
icu_answers() {
    local name
    name=$(basename "$(ls "$tree"/lib/libicui18n.so.*)")
    /usr/bin/python3 "$repository/packaging/linux/icu_answers.py" "$name" >"$made/whole" &&
        LD_LIBRARY_PATH=$tree/lib /usr/bin/python3 "$repository/packaging/linux/icu_answers.py" "$name" >"$made/ours" &&
        diff "$made/whole" "$made/ours"
}
check "its ICU sorts names and calls time zones as the system's does" icu_answers

fresh_root bookworm
no_qt() { [[ -z $(find "$root/usr/lib" -name 'libQt*' -o -name 'libX11*' -o -name 'libfontconfig*') ]]; }
check "the root has no Qt, no X11, no fontconfig" no_qt
mkdir -p "$root/opt"
cp -r "$tree" "$root/opt/wxm"
check "says its version" grep -q '^wxm-console 0' <(in_root /opt/wxm/bin/wxm-console --version)
resolved() { ! in_root ldd /opt/wxm/bin/wxm-console /opt/wxm/plugins/platforms/libqxcb.so /opt/wxm/plugins/platforms/libqwayland-generic.so /opt/wxm/plugins/tls/libqopensslbackend.so | grep 'not found'; }
check "every library is found" resolved
console=$(console_in_root /opt/wxm/bin/wxm-console)
check "signs in, answers, signs out" smoke "$console"

# T32: a folder full of evil, the current one and in the environment, is never looked into.
evil=$(mktemp -d)
mkdir -p "$evil/platforms"
for name in libQt6Core.so.6 libssl.so.3 libqxcb.so platforms/libqxcb.so; do : >"$evil/$name"; done
strace_is_clean() {
    local trace=$made/trace
    (cd "$evil" && QT_PLUGIN_PATH=$evil QT_QPA_PLATFORM_PLUGIN_PATH=$evil/platforms HOME=$made/home DISPLAY=:987654 \
        timeout 10 strace -f -e trace=openat,open,execve -o "$trace" "$tree/bin/wxm-console" >/dev/null 2>&1) || true
    grep -q "$tree/plugins/platforms" "$trace" && ! grep -F "$evil" "$trace" && ! grep -E '"(\./)?(platforms/|libq)' "$trace"
}
check "nothing is loaded from the current folder or from QT_PLUGIN_PATH" strace_is_clean
finish
