#!/usr/bin/env bash
# The tests of the label laravel against the Laravel of another Debian: the programs are those of this
# machine's build, PHP, Redis, the web servers and Node come from a small root of that suite.
#   tests/tools/laravel_root.sh [SUITE [BUILD [CTEST ARGUMENTS...]]]      default: sid build/dev
# The console runs here and reaches the server over the loopback, which a root shares: the server's side is
# all that a version of Laravel changes. Or --check, which says the version alone. trixie has 10.48, sid 13. WXM_LARAVEL_ROOT=DIR keeps the root there (and takes it up again), otherwise it
# is made anew and removed. Needs root and debootstrap.
set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
suite=${1:-sid} build=${2:-$repository/build/dev}
work=$(mktemp -d /tmp/wxm-laravel-root.XXXXXX)
root=${WXM_LARAVEL_ROOT:-$work/root}
mirror=${WXM_DEBIAN_MIRROR:-http://deb.debian.org/debian}
[[ $(id -u) -eq 0 ]] || { echo "needs root" >&2; exit 1; }
trap 'rm -rf --one-file-system "$work"' EXIT
# shellcheck source=tests/tools/setup.sh
. "$repository/tests/tools/setup.sh"

if [[ ! -e $root/etc/debian_version ]]; then
    mkdir -p "$root"
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror" >"$work/debootstrap.log"
fi
if ! chroot "$root" sh -c 'command -v php && command -v nodejs' >/dev/null; then
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    for settings in /etc/apt/apt.conf /etc/apt/apt.conf.d/*proxy*; do
        [[ ! -e $settings ]] || cp "$settings" "$root/etc/apt/apt.conf.d/90host"
    done
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    DEBIAN_FRONTEND=noninteractive chroot "$root" apt-get install -y -q --no-install-recommends \
        nodejs "${debian_laravel[@]}" >"$work/apt.log"
fi

# Whoever starts node gets the one in the root, in a namespace of its own, with the sources, their modules
# (worktrees may share them by a link) and /tmp as here.
modules=$(readlink -f "$repository/tests/sandbox/node_modules")
mkdir -p "$work/bin" "$root$repository" "$root$modules"
cat >"$work/bin/node" <<TEXT
#!/bin/bash
exec unshare --mount bash -c '
mount --make-rprivate /
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --bind "$repository" "$root$repository"
mount --bind "$modules" "$root$modules"
mount --rbind /tmp "$root/tmp"
exec chroot "$root" /usr/bin/nodejs "\$@"' node "\$@"
TEXT
chmod 755 "$work/bin/node"
export PATH=$work/bin:$PATH
printf 'Laravel %s on Debian %s\n' "$(node "$repository/tests/sandbox/laravel.mjs" --check)" "$suite"
[[ ${3:-} != --check ]] || exit 0
ctest --test-dir "$build" -L '^laravel$' --output-on-failure "${@:3}"
