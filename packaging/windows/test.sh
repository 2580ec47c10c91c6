#!/usr/bin/env bash
# Tries the Windows rules where no Qt for Windows is at hand: the real install rules, resource file and
# NSIS template around a stand-in program (packaging/windows/test), cross-compiled, packed, and installed,
# upgraded while it runs, and removed under Wine. Debian: mingw-w64 nsis wine wine64 xvfb.
#   packaging/windows/test.sh [BUILD]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=$(mkdir -p "${1:-build/windows-test}" && cd "${1:-build/windows-test}" && pwd)
passed=0
ok() { passed=$((passed + 1)); printf 'ok   %s\n' "$*"; }
fail() { printf 'FAIL %s\n' "$*" >&2; exit 1; }
check() { local what=$1; shift; if "$@"; then ok "$what"; else fail "$what"; fi; }
missing() { [[ ! -e $1 ]]; }

cmake -S packaging/windows/test -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
    --toolchain "$PWD/packaging/windows/mingw.toolchain.cmake" >"$build/configure.log"
cmake --build "$build" >"$build/build.log"
(cd "$build" && cpack) >"$build/cpack.log" 2>&1 || { cat "$build/cpack.log" >&2; fail "cpack"; }
installer=$(ls "$build"/packages/*.exe)
staged=$(dirname "$(find "$build/packages/_CPack_Packages" -name qt.conf)")
printf 'installer: %s bytes\n' "$(stat -c %s "$installer")"

# What is inside
want='CHANGELOG.md LICENSE libIndirect.dll libQt6Core.dll libgcc_s_seh-1.dll libstdc++-6.dll
libwinpthread-1.dll plugins/platforms/qwindows.dll plugins/styles/qwindowsvistastyle.dll
plugins/tls/qschannelbackend.dll qt.conf wxm-console.exe'
check "exactly the files of the list" diff <(tr ' ' '\n' <<<"$want" | sort) \
    <(cd "$staged" && find . -type f -printf '%P\n' | sort)
check "libstdc++ goes without debug data" test "$(stat -c %s "$staged/libstdc++-6.dll")" -lt 4000000
strings=$(x86_64-w64-mingw32-strings -el "$staged/wxm-console.exe")
check "version resource" grep -q '^WXM Console$' <<<"$strings"
check "manifest" grep -q 'PerMonitorV2' <(x86_64-w64-mingw32-strings "$staged/wxm-console.exe")
check "ASLR, high entropy and NX" test "$(x86_64-w64-mingw32-objdump -p "$staged/wxm-console.exe" |
    grep -cE 'HIGH_ENTROPY_VA|DYNAMIC_BASE|NX_COMPAT')" -eq 3

# Wine, in a home and on a display of its own
home=$(mktemp -d)
export WINEPREFIX=$home/wine WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=" WINEDEBUG=-all HOME=$home
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1024x768x24 -nolisten tcp 3>"$home/display" 2>/dev/null &
xvfb=$!
read -r number <"$home/display"
export DISPLAY=:$number
trap 'wineserver -k 2>/dev/null || true; kill $xvfb; rm -rf "$home"' EXIT
wine() { command wine "$@" </dev/null 2>/dev/null; }
timeout 300 wine wineboot -i >/dev/null 2>&1 || fail "wineboot"
drive=$WINEPREFIX/drive_c
user=$(basename "$(find "$drive/users" -mindepth 1 -maxdepth 1 ! -name Public ! -name 'All Users' | head -1)")
roaming=$drive/users/$user/AppData/Roaming
local=$drive/users/$user/AppData/Local
# The exit status is the installer's; what is checked are the files.
setup() { timeout 120 wine "$installer" "$@" || true; }
registry() { wine reg query "$@" /reg:64; }
# Wine says on standard output what it does not find.
unregistered() { ! registry "$@" | grep -q REG_SZ; }
uninstall_key='Software\Microsoft\Windows\CurrentVersion\Uninstall\com.prompita.wxm.console'

where="$drive/Program Files/WXM Console"
setup /S
check "silent install for the machine" test -e "$where/wxm-console.exe"
check "start menu" test -e "$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/WXM Console.lnk"
# Wine accepts the AppUserModelID of a shortcut but does not store it, so only Windows can show that one.
check "the shortcut leads to the program" grep -qa 'w.x.m.-.c.o.n.s.o.l.e...e.x.e' \
    "$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/WXM Console.lnk"
check "address scheme" grep -q 'wxm-console.exe" "%1"' <(registry 'HKLM\Software\Classes\wxm\shell\open\command' /ve)
check "list of programs" grep -q '0\.1\.0' <(registry "HKLM\\$uninstall_key" /v DisplayVersion)
wine "$where/wxm-console.exe" 'C:\told.txt'
check "the installed program runs" grep -q 'stand-in 7' "$drive/told.txt"

# Upgrade while it runs; data stays
mkdir -p "$roaming/wxm-console/profiles" "$local/wxm-console/cache"
echo draft >"$roaming/wxm-console/profiles/draft"
echo old >"$where/left-by-an-old-version.txt"
wine "$where/wxm-console.exe" &
running=$!
for _ in $(seq 100); do pgrep -P $$ -f wxm-console.exe >/dev/null && break; sleep 0.1; done
sleep 3
setup /S
check "the running program was asked to close" test -e "$drive/wxm-closed.txt"
check "and is gone" bash -c "! kill -0 $running 2>/dev/null"
check "upgraded" test -e "$where/wxm-console.exe"
check "drafts are kept" test -e "$roaming/wxm-console/profiles/draft"

# Removal while it runs
wine "$where/wxm-console.exe" &
sleep 3
rm "$where/left-by-an-old-version.txt"
wine "$where/Uninstall.exe" /S
for _ in $(seq 600); do [[ -e $where ]] || break; sleep 0.1; done
wineserver -w
check "removal leaves nothing" missing "$where"
check "no shortcut" missing "$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/WXM Console.lnk"
check "no address scheme" unregistered 'HKLM\Software\Classes\wxm' /ve
check "not in the list of programs" unregistered "HKLM\\$uninstall_key" /v DisplayVersion
check "drafts are kept, as nobody said otherwise" test -e "$roaming/wxm-console/profiles/draft"
check "and so are sign-ins" missing "$drive/wxm-erased.txt"
check "the cache is gone" missing "$local/wxm-console"

# For one person, elsewhere, with everything removed at the end
setup /S /CurrentUser
mine="$local/Programs/WXM Console"
check "silent install for one person" test -e "$mine/wxm-console.exe"
check "address scheme of that person" grep -q 'Programs' <(registry 'HKCU\Software\Classes\wxm\shell\open\command' /ve)
wine "$mine/Uninstall.exe" /S /PURGE
for _ in $(seq 600); do [[ -e $mine ]] || break; sleep 0.1; done
wineserver -w
check "removal for one person leaves nothing" missing "$mine"
check "/PURGE removes settings and drafts" missing "$roaming/wxm-console"
check "/PURGE has the program empty the credential store" test -e "$drive/wxm-erased.txt"
check "no address scheme of that person" unregistered 'HKCU\Software\Classes\wxm' /ve
setup /S '/D=C:\Elsewhere\Console'
check "/D= is heard" test -e "$drive/Elsewhere/Console/wxm-console.exe"
printf '%d passed, 0 failed\n' "$passed"
