#!/usr/bin/env bash
# Makes a stand-in for a Qt for MinGW, where none is at hand: packages of CMake, a qt-cmake, the headers of this
# system's Qt (they adapt to the compiler), and DLLs that hold no code but export whatever OBJECTS ask of Qt.
#   packaging/windows/stub_qt.sh PREFIX [OBJECTS...]
# With no object the DLLs export nothing yet, which does for configuring and compiling. Debian: mingw-w64 and
# what ./dev build needs.
set -euo pipefail
mkdir -p "$1"
prefix=$(realpath "$1")
shift
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
triplet=x86_64-w64-mingw32
headers=$(qtpaths6 --query QT_INSTALL_HEADERS)
version=$(qtpaths6 --query QT_VERSION)
mkdir -p "$prefix"/{bin,lib/cmake/Qt6,lib/cmake/Qt6Keychain,include,plugins/{platforms,tls,styles}}
ln -sfn "$(dirname "$(readlink -f /usr/include/qt6keychain/keychain.h)")" "$prefix/include/qt6keychain"

# What of Qt is undefined in the objects, as Qt6Core exports it; the rest must be found by the linker.
exports=$prefix/exports
: >"$exports"
if [[ $# -gt 0 ]]; then
    $triplet-nm --undefined-only --no-sort "$@" 2>/dev/null | sed -n 's/^ *U //p' | sed 's/^__imp_//' | sort -u \
        >"$prefix/undefined"
    $triplet-nm --defined-only --no-sort "$@" 2>/dev/null | awk 'NF == 3 { print $3 }' | sort -u >"$prefix/defined"
    # Names of Qt's classes and functions, of QtKeychain's, and what compilers make of them.
    comm -23 "$prefix/undefined" "$prefix/defined" | while IFS= read -r name; do
        case $(c++filt "$name") in
            *Q[A-Z]* | *q[A-Z]*\(* | *qt_* | *"qHash("* | "operator"*Q* | "Qt"*) printf '%s\n' "$name" ;;
        esac
    done | grep '^_Z\|^qt_\|^q[A-Z]' >"$exports" || true
fi

library() { # NAME FOLDER EXPORTS
    local source=$prefix/$1.s
    printf '.data\n' >"$source"
    if [[ -s ${3:-} ]]; then sed 's/.*/.globl &\n&: .quad 0/' "$3" >>"$source"; fi
    { printf 'LIBRARY %s.dll\nEXPORTS\n' "$1"; [[ ! -s ${3:-} ]] || sed 's/^/    /; s/$/ DATA/' "$3"; } >"$prefix/$1.def"
    $triplet-gcc-posix -shared -nostdlib -o "$prefix/$2/$1.dll" "$source" "$prefix/$1.def" \
        -Wl,--entry=0 -Wl,--disable-auto-import
    # Functions are called directly as well as through __imp_, so the import library offers both.
    sed 's/ DATA$//' "$prefix/$1.def" >"$prefix/$1.import.def"
    $triplet-dlltool -d "$prefix/$1.import.def" -D "$1.dll" -l "$prefix/lib/lib$1.dll.a"
    rm "$source" "$prefix/$1.def" "$prefix/$1.import.def"
}
library Qt6Core bin "$exports"
for name in Qt6Gui Qt6Widgets Qt6Network Qt6WebSockets Qt6Svg Qt6Test qt6keychain; do library $name bin; done
library qwindows plugins/platforms
library qschannelbackend plugins/tls
library qwindowsvistastyle plugins/styles

sed "s|@PREFIX@|$prefix|g; s|@HEADERS@|$headers|g; s|@VERSION@|$version|g" \
    "$here/stub/Qt6Config.cmake.in" >"$prefix/lib/cmake/Qt6/Qt6Config.cmake"
printf 'set(PACKAGE_VERSION %s)\nset(PACKAGE_VERSION_COMPATIBLE TRUE)\n' "$version" >"$prefix/lib/cmake/Qt6/Qt6ConfigVersion.cmake"
sed "s|@PREFIX@|$prefix|g" "$here/stub/Qt6KeychainConfig.cmake.in" >"$prefix/lib/cmake/Qt6Keychain/Qt6KeychainConfig.cmake"
# As Qt's own does: the toolchain that it was built with, and where it is.
cat >"$prefix/lib/cmake/Qt6/qt.toolchain.cmake" <<TEXT
include("$here/mingw.toolchain.cmake")
list(PREPEND CMAKE_FIND_ROOT_PATH "$prefix")
list(PREPEND CMAKE_PREFIX_PATH "$prefix/lib/cmake")
TEXT
cat >"$prefix/bin/qt-cmake" <<TEXT
#!/bin/sh
exec cmake -DCMAKE_TOOLCHAIN_FILE="$prefix/lib/cmake/Qt6/qt.toolchain.cmake" "\$@"
TEXT
chmod 755 "$prefix/bin/qt-cmake"
printf '%s: %d names exported\n' "$prefix" "$(wc -l <"$exports")"
