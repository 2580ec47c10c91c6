# shellcheck shell=bash disable=SC2034,SC2154
# What each package may hold. A file that is not here fails the tests, so that nothing slips in.
integration="share/applications/$id.desktop
share/bash-completion/completions/wxm-console
share/icons/hicolor/128x128/apps/$id.png
share/icons/hicolor/16x16/apps/$id.png
share/icons/hicolor/22x22/apps/$id.png
share/icons/hicolor/24x24/apps/$id.png
share/icons/hicolor/256x256/apps/$id.png
share/icons/hicolor/32x32/apps/$id.png
share/icons/hicolor/48x48/apps/$id.png
share/icons/hicolor/512x512/apps/$id.png
share/icons/hicolor/64x64/apps/$id.png
share/icons/hicolor/scalable/apps/$id.svg
share/icons/hicolor/symbolic/apps/$id-symbolic.svg
share/man/ar/man1/wxm-console.1.gz
share/man/man1/wxm-console.1.gz
share/metainfo/$id.metainfo.xml
share/wxm-console/autostart/$id.desktop"
deb_files="./etc/apparmor.d/wxm-console
bin/wxm-console
$integration
share/doc/wxm-console/CHANGELOG.md.gz
share/doc/wxm-console/changelog.gz
share/doc/wxm-console/copyright
share/zsh/vendor-completions/_wxm-console"
rpm_files="bin/wxm-console
$integration
share/doc/wxm-console/CHANGELOG.md.gz
share/licenses/wxm-console/LICENSE
share/zsh/site-functions/_wxm-console"
portable_files="bin/qt.conf
bin/wxm-console
$integration
share/doc/wxm-console/CHANGELOG.md.gz
share/doc/wxm-console/LICENSE
share/wxm-console/fonts.conf
share/wxm-console/fonts/NotoSans-Bold.ttf
share/wxm-console/fonts/NotoSans-Regular.ttf
share/wxm-console/fonts/NotoSansArabic-Bold.ttf
share/wxm-console/fonts/NotoSansArabic-Regular.ttf
share/zsh/vendor-completions/_wxm-console"
portable_plugins="platforminputcontexts/libcomposeplatforminputcontextplugin.so
platforms/libqwayland-generic.so
platforms/libqxcb.so
sqldrivers/libqsqlite.so
tls/libqopensslbackend.so
wayland-decoration-client/libbradient.so
wayland-shell-integration/libxdg-shell.so"
# Same lines, whatever their order; prints the difference.
same_lines() { diff <(sort <<<"$1") <(sort <<<"$2"); }
# Names of anything that belongs to tests or to a developer's machine, or that others could write to.
foreign() { grep -iE 'sandbox|fake|fixture|probe|_test|/tests?/|node_modules|\.(cpp|h|o|a|pem|key|crt|qrc|ts)$' <<<"$1"; }
