#!/usr/bin/env bash
# Compiles the sources of the program for Windows with MinGW, without a Qt for Windows: the headers of this
# system's Qt adapt to the compiler, except for what its own build decided. Nothing is linked.
#   packaging/windows/compile.sh [FILE...]      default: every source below app/ and ui/
# Debian: mingw-w64 and what ./dev build needs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
compiler=${CXX:-x86_64-w64-mingw32-g++-posix}
qt=$(qtpaths6 --query QT_INSTALL_HEADERS)
headers=$(mktemp -d)
trap 'rm -rf "$headers"' EXIT
# /usr/include itself would bring the headers of glibc along.
for name in qt6keychain sodium.h sodium; do
    [[ ! -e /usr/include/$name ]] || ln -s "/usr/include/$name" "$headers/$name"
done
flags=(-std=c++20 -fsyntax-only -Wall -Wextra -Werror -Wno-attributes -Iapp -I. -isystem "$headers" -isystem "$qt"
    -isystem third_party/simdjson -isystem third_party/tl-expected
    -DQT_NO_KEYWORDS -DQT_NO_CAST_FROM_ASCII -DQT_NO_CAST_TO_ASCII -DQT_NO_CAST_FROM_BYTEARRAY
    -DQT_NO_URL_CAST_FROM_STRING -DQT_STRICT_ITERATORS -DQT_NO_FOREACH -DWXM_HAVE_SODIUM '-DWXM_VERSION="0"')
for module in Core Gui Widgets Network WebSockets Svg; do flags+=(-isystem "$qt/Qt$module"); done
if [[ $# -eq 0 ]]; then
    mapfile -t files < <(git ls-files 'app/*.cpp' 'ui/*.cpp')
else
    files=("$@")
fi
export compiler
# One process a file; the status of xargs tells whether any failed.
# shellcheck disable=SC2016 # expanded by the inner shell
printf '%s\0' "${files[@]}" | xargs -0 -P "${WXM_JOBS:-$(nproc)}" -I{} sh -c '
    file=$1; shift
    "$compiler" "$@" "$file" || { echo "FAIL $file"; exit 1; }' sh {} "${flags[@]}"
echo "${#files[@]} passed, 0 failed"
