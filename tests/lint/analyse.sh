#!/usr/bin/env bash
# What cppcheck and clazy say of app/ and ui/, where they are installed (Debian: cppcheck, clazy); fails where they
# say anything.   tests/lint/analyse.sh BUILD   (a folder with compile_commands.json)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=${1:-build/dev}
here=tests/lint
status=0

if command -v cppcheck >/dev/null; then
    echo "cppcheck: suppressions and their reasons in $here/cppcheck.supp"
    cppcheck --std=c++20 --language=c++ --library=qt -Iapp -Iui --enable=warning,performance,portability --inline-suppr \
        --suppressions-list="$here/cppcheck.supp" --error-exitcode=1 --quiet --template=gcc -j "$(nproc)" app ui || status=1
else
    echo "cppcheck is not installed: left out"
fi

if command -v clazy-standalone >/dev/null; then
    checks=level0,level1
    while IFS= read -r name; do checks+=,no-$name; done < <(grep -vE '^(#|$)' "$here/clazy.supp")
    echo "clazy $checks: reasons in $here/clazy.supp"
    said=$(mktemp)
    trap 'rm -f "$said"' EXIT
    git ls-files -z -- 'app/*.cpp' 'ui/*.cpp' |
        xargs -0r -n 4 -P "$(nproc)" clazy-standalone -p "$build" --checks="$checks" >"$said" 2>&1 || status=1
    # A header says the same in every source that includes it. What clang itself says is clang-tidy's business.
    grep -E '\[-Wclazy-|: error: ' "$said" | sort -u && status=1
else
    echo "clazy is not installed: left out"
fi
exit "$status"
