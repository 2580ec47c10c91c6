#!/usr/bin/env bash
# What needs no package: names agree everywhere, and the validators of each file have nothing to say.
# shellcheck source-path=SCRIPTDIR source=check.sh
. "$(dirname "${BASH_SOURCE[0]}")/check.sh"
cd "$repository" || exit
linux=packaging/linux
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

same_id() { grep -q "$id" "$1"; }
for file in app/base/program_id.h cmake/WxmInstall.cmake "$linux/$id.desktop" "$linux/$id.metainfo.xml.in" \
    packaging/flatpak/"$id".yml packaging/windows/wxm-console.manifest packaging/windows/system.wxs; do
    check "$(basename "$file") has the one name" same_id "$file"
done
no_other_id() { ! grep -rhoiE 'com\.prompita\.[a-z.]*' app ui cmake packaging | grep -vE "^($id(\.[a-z.]+)?|com\.prompita)$"; }
check "no other reverse-DNS name" no_other_id
check "desktop-file-validate" desktop-file-validate "$linux/$id.desktop" "$linux/$id.autostart.desktop"
sed -e 's/@WXM_APPSTREAM_VERSION@/0.1.0/' -e 's/@WXM_RELEASE_DATE@/2026-01-01/' -e 's/@WXM_RELEASE_TYPE@/stable/' \
    "$linux/$id.metainfo.xml.in" >"$made/$id.metainfo.xml"
# "developer" is of AppStream 1.0; Debian 12 has 0.16 and calls it unknown, which is an information.
check "appstreamcli validate --pedantic" appstreamcli validate --pedantic --no-net "$made/$id.metainfo.xml"
arabic() { grep -q '\[ar\]' "$linux/$id.desktop" && grep -q 'xml:lang="ar"' "$linux/$id.metainfo.xml.in"; }
check "Arabic in the desktop entry and the metainfo" arabic
for page in "$linux"/man/*.1.in; do
    man_is_clean() { LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l "$page" 2>&1 >/dev/null | tee /dev/stderr | wc -c | grep -qx 0; }
    check "man $(basename "$page")" man_is_clean
done

# Every option of the program is in the man pages and the completions, and none besides.
options=$(grep -oE '"(--|-h)[a-z-]*"_L1' app/program/program_options.cpp | grep -oE -- '--[a-z-]+' | sort -u)
mentions() { local option; for option in $options; do sed 's/[\\]//g' "$1" | grep -q -- "${option#--}" || { echo "$option"; return 1; }; done; }
for file in "$linux"/man/*.in "$linux"/completion/*; do
    check "all options in $(basename "$file")" mentions "$file"
done
nothing_besides() { [[ $(grep -oE -- '--[a-z-]+' "$linux/completion/wxm-console.bash" | sort -u | grep -vxF -- "$options" | grep -cv '^--name$\|^--$') -eq 0 ]]; }
check "no other option in the completion" nothing_besides
completes() {
    # shellcheck source=/dev/null
    . "$linux/completion/wxm-console.bash"
    COMP_WORDS=(wxm-console --th) COMP_CWORD=1 COMPREPLY=()
    _wxm_console
    [[ ${COMPREPLY[*]} == --theme ]] || return 1
    COMP_WORDS=(wxm-console --theme d) COMP_CWORD=2
    _wxm_console
    [[ ${COMPREPLY[*]} == dark ]] || return 1
    COMP_WORDS=(wxm-console --language "=") COMP_CWORD=2
    _wxm_console
    [[ ${COMPREPLY[*]} == 'ar en' ]]
}
check "bash completes" completes
check "zsh reads its completion" zsh -n "$linux/completion/_wxm-console"
sizes() { local size; for size in 16 22 24 32 48 64 128 256 512; do [[ $(identify -format '%wx%h' "packaging/icons/hicolor/$size.png") == "${size}x$size" ]] || return 1; done; }
check "icons have their sizes" sizes
for file in packaging/windows/*.wxs packaging/windows/WIX.template.in packaging/windows/*.manifest \
    packaging/macos/*.plist packaging/macos/*.plist.in; do
    check "well-formed: $(basename "$file")" python3 -c 'import sys, xml.dom.minidom as m; m.parse(sys.argv[1])' "$file"
done
for file in .github/workflows/*.yml packaging/flatpak/*.yml; do
    check "YAML: $(basename "$file")" python3 -c 'import sys, yaml; yaml.safe_load(open(sys.argv[1]))' "$file"
done
check "shell scripts" shellcheck -x -P packaging/linux packaging/linux/*.sh packaging/windows/*.sh packaging/macos/*.sh packaging/update/*.sh packaging/icons/*.sh
finish
