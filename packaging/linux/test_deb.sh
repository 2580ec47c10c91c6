#!/usr/bin/env bash
# shellcheck disable=SC2016 # dpkg-query fills in its own
# The .deb: lintian, its files, its hardening, and its life in a bare Debian 12: installed with what it
# depends on and nothing else, used, upgraded, purged.   packaging/linux/test_deb.sh FOLDER
# shellcheck source-path=SCRIPTDIR source=check.sh
. "$(dirname "${BASH_SOURCE[0]}")/check.sh"
# shellcheck source-path=SCRIPTDIR source=lists.sh
. "$(dirname "${BASH_SOURCE[0]}")/lists.sh"
out=$(realpath "${1:-$repository/build/packages}")
enter_namespace "$out"
deb=$(ls "$out"/wxm-console_*_amd64.deb)
made=$(mktemp -d)
printf '%s: %s bytes\n' "$(basename "$deb")" "$(stat -c %s "$deb")"

lintian --pedantic --display-info --fail-on error,warning --allow-root "$deb" >"$made/lintian" 2>&1 && clean=0 || clean=$?
cat "$made/lintian"
check "lintian: no errors, no warnings" test "$clean" -eq 0
names=$(dpkg-deb --fsys-tarfile "$deb" | tar -t | grep -v '/$' | sed 's,^\./usr/,,')
check "exactly the files of the list" same_lines "$deb_files" "$names"
nothing_foreign() { ! foreign "$names"; }
check "nothing of the tests" nothing_foreign
conffiles() { [[ $(dpkg-deb -f "$deb" Package; dpkg-deb -I "$deb" conffiles) == $'wxm-console\n/etc/apparmor.d/wxm-console' ]]; }
check "the AppArmor profile is a conffile" conffiles
rights() { ! dpkg-deb -c "$deb" | grep -vE '^(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x) root/root '; }
check "owned by root, writable by nobody else" rights
dpkg-deb -x "$deb" "$made/tree"
program=$made/tree/usr/bin/wxm-console
no_runpath() { ! readelf -d "$program" | grep -E 'RPATH|RUNPATH'; }
check "no RUNPATH" no_runpath
# The start files of Debian's C library carry no mark of control-flow protection, so the linker takes it from every
# program, /bin/ls too. That our own code is protected is seen by its instructions.
hardened() { hardening-check --nocfprotection "$program"; }
check "hardening-check" hardened
landing_pads() { [[ $(uname -m) != x86_64 ]] || (($(objdump -d --no-show-raw-insn "$program" | grep -c endbr64) > 5000)); }
check "indirect calls land on marked places" landing_pads
no_secrets() { ! strings "$program" | grep -E 'BEGIN (RSA |EC )?PRIVATE KEY|/work/|/home/|127\.0\.0\.1:'; }
check "no private key, no path of the builder inside" no_secrets

fresh_root bookworm
in_root dpkg-query -W -f '${Package}\n' | sort >"$made/before"
find "$root/usr" "$root/etc" "$root/var/lib" -xdev | sed "s,^$root,," | sort >"$made/files-before"
cp "$deb" "$root/root/"
in_root apt-get -q update >"$made/apt.log" 2>&1
installs() { in_root apt-get -q install -y --no-install-recommends "/root/$(basename "$deb")" >>"$made/apt.log" 2>&1 || { tail -5 "$made/apt.log"; return 1; }; }
check "installs in a bare Debian 12" installs
printf '     %d packages came along\n' "$(in_root dpkg-query -W -f '${Package}\n' | sort | comm -13 "$made/before" - | wc -l)"
check "says its version" grep -q '^wxm-console 0' <(in_root wxm-console --version)
check "passes unknown options over" grep -q '^wxm-console 0' <(in_root wxm-console --nonsense --version)
check "man page in English and Arabic is there" test -e "$root/usr/share/man/ar/man1/wxm-console.1.gz"
console=$(console_in_root /usr/bin/wxm-console)
check "signs in, answers, signs out" smoke "$console"

# An upgrade keeps what people wrote; a purge leaves nothing of the package.
mkdir -p "$root/root/.local/share/wxm-console/profiles/default"
echo '{"ui/language":"ar"}' >"$root/root/.local/share/wxm-console/profiles/default/settings.json"
dpkg-deb -R "$deb" "$made/newer"
sed -i 's/^Version: .*/Version: 99.0.0/' "$made/newer/DEBIAN/control"
dpkg-deb --root-owner-group -b "$made/newer" "$root/root/newer.deb" >/dev/null
upgrades() { in_root apt-get -q install -y --no-install-recommends /root/newer.deb >>"$made/apt.log" 2>&1 && [[ $(in_root dpkg-query -W -f '${Version}' wxm-console) == 99.0.0 ]]; }
check "upgrades" upgrades
check "settings are kept" grep -q '"ar"' "$root/root/.local/share/wxm-console/profiles/default/settings.json"
purges() { in_root apt-get -q purge -y wxm-console >>"$made/apt.log" 2>&1; }
check "purges" purges
# What apt itself and the libraries that came along leave is theirs.
nothing_left() { ! find "$root/usr" "$root/etc" "$root/var" -xdev | grep -i 'wxm' | grep -v /var/log/ | grep -v /var/cache/apt; }
check "purge leaves nothing" nothing_left
finish
