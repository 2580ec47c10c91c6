#!/usr/bin/env bash
# Proves that a clone works where nothing is installed: a Debian 12 minbase root with git and
# ca-certificates, in which ./dev demo and ./dev test are run. Needs root and debootstrap.
#   tests/tools/bare_root.sh [COMMAND...]      each COMMAND is arguments of ./dev; default: demo test
# WXM_DEBIAN_SUITE=trixie takes Debian 13, which has Qt 6.8; sid is the coming one.
# Times, logs and the list of installed packages go to build/bare-root/. WXM_BARE_ROOT=DIR keeps the
# root there (and takes it up again), otherwise it is made anew and removed. WXM_BARE_CCACHE=DIR lends it
# a compiler cache, for trying things out; times are honest only without.
set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
out=$repository/build/bare-root
root=${WXM_BARE_ROOT:-$(mktemp -d /tmp/wxm-bare-root.XXXXXX)}
suite=${WXM_DEBIAN_SUITE:-bookworm}
mirror=${WXM_DEBIAN_MIRROR:-http://deb.debian.org/debian}
[[ $(id -u) -eq 0 ]] || { echo "needs root" >&2; exit 1; }
mkdir -p "$out" "$root"

# Mounts and processes live in namespaces of their own, so nothing is left behind.
if [[ -z ${WXM_IN_NAMESPACE:-} ]]; then
    status=0
    WXM_IN_NAMESPACE=1 WXM_BARE_ROOT=$root unshare --mount --pid --fork --kill-child \
        bash "${BASH_SOURCE[0]}" "$@" || status=$?
    [[ -n ${WXM_BARE_ROOT:-} ]] || rm -rf --one-file-system "$root"
    exit "$status"
fi

[[ $# -gt 0 ]] || set -- demo test
if [[ ! -e $root/etc/debian_version ]]; then
    debootstrap --variant=minbase --include=git,ca-certificates "$suite" "$root" "$mirror" \
        >"$out/debootstrap.log"
    sources=("$mirror $suite")
    # What is never released has no updates beside it.
    [[ $suite == sid ]] || sources+=("$mirror $suite-updates" "${mirror%/debian}/debian-security $suite-security")
    printf 'deb %s main\n' "${sources[@]}" >"$root/etc/apt/sources.list"
fi
# What lets this machine reach its mirrors: name servers, proxy and certificates of a local network.
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp -r /usr/local/share/ca-certificates "$root/usr/local/share/"
for settings in /etc/apt/apt.conf /etc/apt/apt.conf.d/*proxy*; do
    [[ ! -e $settings ]] || cp "$settings" "$root/etc/apt/apt.conf.d/90host"
done
mount --make-rprivate /
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/run"
if [[ -n ${WXM_BARE_CCACHE:-} ]]; then
    mkdir -p "$root/root/.cache/ccache"
    mount --bind "$WXM_BARE_CCACHE" "$root/root/.cache/ccache"
fi
chroot "$root" update-ca-certificates >/dev/null 2>&1
# shellcheck disable=SC2016 # dpkg-query fills these in
list_packages() { chroot "$root" dpkg-query -W -f '${Package} ${Version}\n'; }
list_packages >"$out/packages-before.txt"

rm -rf "$root/root/wxm-console"
git clone -q "$repository" "$root/root/wxm-console"
git -C "$repository" rev-parse HEAD >"$out/commit.txt"

inside() {
    env -i HOME=/root TERM=dumb PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt \
        http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" no_proxy="${no_proxy:-}" \
        chroot "$root" bash -c 'cd /root/wxm-console && exec ./dev "$@"' dev "$@"
}

failed=0 number=0
: >"$out/times.txt"
for command in "$@"; do
    start=$SECONDS status=0 number=$((number + 1))
    # shellcheck disable=SC2086 # a command is a line of words
    inside $command >"$out/$number-${command// /-}.log" 2>&1 || status=$?
    printf '%-20s exit %d  %d min %02d s\n' "./dev $command" "$status" \
        $(((SECONDS - start) / 60)) $(((SECONDS - start) % 60)) | tee -a "$out/times.txt"
    [[ $status -eq 0 ]] || failed=1
done
list_packages >"$out/packages.txt"
comm -13 "$out/packages-before.txt" "$out/packages.txt" >"$out/packages-installed.txt"
rm -rf "$out/demo"
[[ ! -d $root/root/wxm-console/build/demo ]] || cp -r "$root/root/wxm-console/build/demo" "$out/demo"
printf '%d packages installed, see %s\n' "$(wc -l <"$out/packages-installed.txt")" "$out"
exit "$failed"
