# shellcheck shell=bash
# Sourced by ./dev: installs what a command needs, and nothing when it is there already.

debian_build=(build-essential cmake ninja-build ccache mold python3
    qt6-base-dev qt6-websockets-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qtkeychain-qt6-dev libsimdjson-dev libexpected-dev libsodium-dev libzip-dev
    libhunspell-dev unicode-cldr-core libqt6sql6-sqlite)
debian_test=(python3 python3-pyatspi at-spi2-core orca dbus gnome-keyring openssl xvfb xdotool x11-utils imagemagick fontconfig redis-server faketime
    nginx-light strace x11-xkb-utils hunspell-ar hunspell-en-us
    libqt6svg6 fonts-noto-core fonts-noto-ui-core fonts-noto-color-emoji)
# A real Laravel for the tests of that label and ./dev demo --laravel; left out where the system has none.
debian_laravel=(php-laravel-framework php-cli php-fpm php-sqlite3 php-mbstring php-redis redis-server nginx-light
    apache2-bin media-types)
debian_demo=(python3 fonts-noto-core fonts-noto-color-emoji)
debian_package=(apparmor hunspell-ar hunspell-en-us patchelf icu-devtools rpm rpmlint lintian desktop-file-utils appstream devscripts debootstrap fakeroot file
    qt6-wayland libsecret-1-0 fonts-noto-core man-db zsh shellcheck strace imagemagick python3-yaml)
debian_middle=(nginx-light haproxy apache2 varnish squid tinyproxy dante-server redis-server python3-socketio
    python3-aiohttp python3-werkzeug iproute2 util-linux openssl)
debian_bench=(python3 openssl libre2-dev chromium telegram-desktop util-linux fonts-noto-core fonts-noto-color-emoji)
debian_fuzz=(clang libclang-rt-dev python3)
debian_lint=(clang-format clang-tidy shellcheck pyflakes3)

elsewhere() {
    cat >&2 <<'TEXT'
This system has no apt, so please install these yourself, then run the command again with WXM_NO_SETUP=1.

Fedora   sudo dnf install gcc-c++ cmake ninja-build ccache qt6-qtbase-devel qt6-qtwebsockets-devel \
           qt6-qtsvg-devel qt6-qttools-devel qt6-linguist qtkeychain-qt6-devel simdjson-devel expected-devel \
           nodejs npm valkey python3-pyatspi at-spi2-core orca xorg-x11-server-Xvfb xdotool ImageMagick \
           google-noto-sans-fonts google-noto-sans-arabic-fonts google-noto-color-emoji-fonts
Arch     sudo pacman -S --needed base-devel cmake ninja ccache qt6-base qt6-websockets qt6-svg qt6-tools \
           qtkeychain-qt6 simdjson tl-expected nodejs npm redis python-atspi at-spi2-core orca \
           xorg-server-xvfb xdotool imagemagick noto-fonts noto-fonts-emoji
macOS    xcode-select --install; brew install cmake ninja ccache node redis
         git clone https://github.com/microsoft/vcpkg && ./vcpkg/bootstrap-vcpkg.sh
         cmake --preset dev -DCMAKE_TOOLCHAIN_FILE=$PWD/vcpkg/scripts/buildsystems/vcpkg.cmake
         (the tests through the accessibility bus need Linux)

In every folder with a package-lock.json below tests/ also: npm ci
TEXT
    exit 1
}

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "Needs root or sudo. Please run as root:  $*"
    fi
}

# Services that come along (Redis) must not start by themselves: tests start their own on a free port.
apt_install() {
    local policy=/usr/sbin/policy-rc.d status=0
    say "apt-get install $*"
    as_root apt-get -o DPkg::Lock::Timeout=300 update -q
    if [[ ! -e $policy ]]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
    else
        policy=
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
        -o Acquire::Retries=3 install -y -q --no-install-recommends "$@" || status=$?
    [[ -z $policy ]] || as_root rm -f "$policy"
    return "$status"
}

# need_packages <package>...: one dpkg call when nothing is missing.
need_packages() {
    local have missing=() package
    command -v apt-get >/dev/null || elsewhere
    have=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qx "$package installed" <<<"$have" || missing+=("$package")
    done
    if ((${#missing[@]})); then apt_install "${missing[@]}"; fi
}

apt_knows() { apt-cache show "$1" >/dev/null 2>&1; }

# As need_packages, where apt knows all of them; else a sentence, and the tests that are left out say it again.
need_packages_if_known() {
    local package updated=
    for package in "$@"; do
        if ! apt_knows "$package" && [[ -z $updated ]]; then
            updated=1
            as_root apt-get -o DPkg::Lock::Timeout=300 update -q
        fi
        if ! apt_knows "$package"; then
            say "this system has no $package: what needs it is left out"
            return 0
        fi
    done
    need_packages "$@"
}

need_node_itself() {
    if ! command -v npm >/dev/null ||
        ! node -e 'process.exit(process.versions.node.split(".")[0] < 18 ? 1 : 0)' 2>/dev/null; then
        need_packages nodejs npm
    fi
}

# need_node [FOLDER]: what the package locks below tests, or below that folder, ask for. Any Node from 18 on
# will do; Debian's own is taken where there is none.
need_node() {
    local below=${1:-tests} lock
    need_node_itself
    while IFS= read -r lock; do
        need_modules "$(dirname "$lock")"
    done < <(find "$below" -name node_modules -prune -o -path tests/middle -prune -o -name package-lock.json -print)
}

# need_modules <folder>: npm ci there, unless its package-lock.json is what was installed last.
need_modules() {
    local folder=$1 stamp
    stamp=$(sha256sum <"$folder/package-lock.json")
    [[ $(cat "$folder/node_modules/.stamp" 2>/dev/null) != "$stamp" ]] || return 0
    say "npm ci in $folder"
    (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error)
    mkdir -p "$folder/node_modules"
    printf '%s\n' "$stamp" >"$folder/node_modules/.stamp"
}

# need <build|demo|laravel|laravel_root|test|middle|lint|package>: never on the left of && or ||, there bash does not stop at faults.
need() {
    [[ -z ${WXM_NO_SETUP:-} ]] || return 0
    case $1 in
        build) need_packages "${debian_build[@]}" ;;
        demo)
            need_packages "${debian_demo[@]}"
            need_node tests/sandbox
            ;;
        laravel) need_packages "${debian_laravel[@]}" ;;
        laravel_root)
            need_packages "${debian_test[@]}" debootstrap
            need_node
            ;;
        test)
            need_packages "${debian_test[@]}"
            need_packages_if_known "${debian_laravel[@]}"
            need_node
            ;;
        middle)
            need_packages "${debian_test[@]}" "${debian_middle[@]}"
            need_node
            need_modules tests/middle
            ;;
        package) need_packages "${debian_package[@]}" ;;
        bench)
            need_packages "${debian_bench[@]}"
            need_node
            ;;
        gate)
            need_packages python3 openssl
            need_node
            ;;
        fuzz)
            need_packages "${debian_build[@]}"
            need_packages "${debian_fuzz[@]}"
            ;;
        lint) need_packages "${debian_lint[@]}" ;;
    esac
}

# need_meanwhile <kind>: as need, in the background, for what is not needed before need_came. A package manager
# mostly waits for the network and the disk, a compiler for the processor. Says nothing until need_came, and then all.
need_meanwhile() {
    [[ -z ${WXM_NO_SETUP:-} ]] || return 0
    meanwhile_said=$(mktemp)
    (need "$1") </dev/null >"$meanwhile_said" 2>&1 &
    meanwhile_id=$!
    # Whatever ends this script first: a package manager is never left alone half-way.
    trap 'wait "$meanwhile_id" || true; rm -f "$meanwhile_said"' EXIT
}

need_came() {
    local status=0
    [[ -n ${meanwhile_id:-} ]] || return 0
    wait "$meanwhile_id" || status=$?
    cat "$meanwhile_said"
    rm -f "$meanwhile_said"
    trap - EXIT
    meanwhile_id=
    ((status == 0)) || die "What the tests need could not be installed."
}
