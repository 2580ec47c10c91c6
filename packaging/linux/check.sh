# shellcheck shell=bash
# Sourced by the package tests: check, counts, and bare roots in namespaces of their own.
set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck disable=SC2034 # used by those that source this
id=com.prompita.wxm.console
passed=0 failed=0

check() {
    local what=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
        printf 'ok   %s\n' "$what"
    else
        failed=$((failed + 1))
        printf 'FAIL %s\n' "$what"
    fi
}
finish() {
    printf '%d passed, %d failed\n' "$passed" "$failed"
    [[ $failed -eq 0 ]]
}
is_empty() { [[ ! -s $1 ]] || { cat "$1" >&2; return 1; }; }

# base_root SUITE: a bare Debian, made once in build/package-roots (or WXM_ROOTS); prints its folder.
base_root() {
    local folder=${WXM_ROOTS:-$repository/build/package-roots}/$1
    local mirror=${WXM_DEBIAN_MIRROR:-http://deb.debian.org/debian}
    if [[ ! -e $folder/.made ]]; then
        mkdir -p "$folder"
        debootstrap --variant=minbase --include=ca-certificates "$1" "$folder" "$mirror" >"$folder.log"
        touch "$folder/.made"
    fi
    printf '%s\n' "$folder"
}

# Runs the rest of the calling script as root of mount and process namespaces, so that nothing stays.
enter_namespace() {
    [[ $(id -u) -eq 0 ]] || { echo "skipped: needs root"; exit 0; }
    [[ -n ${WXM_IN_NAMESPACE:-} ]] || WXM_IN_NAMESPACE=1 exec unshare --mount --pid --fork --kill-child "$0" "$@"
    mount --make-rprivate /
    mount -t proc proc /proc
}

# fresh_root SUITE: a copy of the bare root that is thrown away; sets $root.
fresh_root() {
    local base work
    base=$(base_root "$1")
    work=$(mktemp -d)
    mount -t tmpfs tmpfs "$work"
    mkdir "$work/upper" "$work/work" "$work/root"
    root=$work/root
    mount -t overlay -o "lowerdir=$base,upperdir=$work/upper,workdir=$work/work" overlay "$root"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    # Displays and buses of the tests live there.
    mount --rbind /tmp "$root/tmp"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    cp -r /usr/local/share/ca-certificates "$root/usr/local/share/" 2>/dev/null || true
    local settings
    for settings in /etc/apt/apt.conf /etc/apt/apt.conf.d/*proxy*; do
        [[ ! -e $settings ]] || cp "$settings" "$root/etc/apt/apt.conf.d/90host"
    done
    mkdir -p "$root/etc/apt/apt.conf.d"
}
in_root() {
    env -i HOME=/root TERM=dumb DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" no_proxy="${no_proxy:-}" \
        chroot "$root" "$@"
}

# console_in_root PROGRAM: a program for the scenarios that runs PROGRAM inside the root; prints its path.
console_in_root() {
    local wrapper
    wrapper=$(mktemp)
    printf '#!/bin/sh\nexec chroot %q %q "$@"\n' "$root" "$1" >"$wrapper"
    chmod 755 "$wrapper"
    printf '%s\n' "$wrapper"
}
# A person's day in short, by the installed program: sign in, answer, sign out.
smoke() {
    local language
    for language in en ar; do
        PYTHONPATH=$repository/tests/e2e WXM_TEST_LANGUAGE=$language WXM_CONSOLE=$1 PYTHONWARNINGS=ignore \
            /usr/bin/python3 -B "$repository/packaging/linux/smoke_test.py" -v || return 1
    done
}
