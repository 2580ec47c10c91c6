#!/usr/bin/env bash
# ./dev package: makes the .deb, the .rpm and the portable tree in build/packages, then tests them.
#   --make-only     does not test
#   --test-only     tests what is there
# Tests need root (bare roots are made by debootstrap); without it those are left out, and that is said.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=build/package
out=$PWD/build/packages
say() { printf '\n== %s\n' "$*"; }

make_packages() {
    local launcher=()
    # What ./dev build release compiled is not compiled again.
    export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$PWD} CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=time_macros,include_file_mtime,include_file_ctime
    if command -v ccache >/dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
    export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
    rm -rf "$out"
    # Both are one build: the portable tree differs in how it is linked and installed.
    local portable
    for portable in OFF ON; do
        cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release "-DCMAKE_CXX_FLAGS_RELEASE=-O2 -DNDEBUG" \
            -DWXM_HARDEN=ON -DWXM_TESTS=OFF -DWXM_PORTABLE=$portable -DCMAKE_INSTALL_PREFIX=/usr \
            -DWXM_UPDATE_URL="${WXM_UPDATE_URL:-}" -DWXM_UPDATE_KEY="${WXM_UPDATE_KEY:-}" "${launcher[@]}" >/dev/null
        cmake --build "$build"
        if [[ $portable == OFF ]]; then
            (cd "$build" && cpack -G DEB -B "$out" && cpack -G RPM -B "$out" -Wno-dev)
        else
            (cd "$build" && cpack -G TXZ -B "$out")
        fi
    done
    rm -rf "$out/_CPack_Packages"
    python3 packaging/sbom.py "$out"
}

test_packages() {
    local failed=() test
    for test in packaging/linux/test_{files,apparmor,deb,rpm,portable}.sh; do
        say "$(basename "$test")"
        "$test" "$out" || failed+=("$(basename "$test")")
    done
    if ((${#failed[@]})); then
        printf '\nfailed: %s\n' "${failed[*]}" >&2
        return 1
    fi
}

case ${1:-} in
    --make-only) make_packages ;;
    --test-only) test_packages ;;
    '')
        make_packages
        test_packages
        ;;
    *) sed -n '2,5s/^# \?//p' "${BASH_SOURCE[0]}" >&2; exit 1 ;;
esac
say "packages"
(cd "$out" && stat -c '%10s  %n' wxm-console*)
