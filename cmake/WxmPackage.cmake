# CPack: which packages are made where. What differs between them at packaging time stands in
# WxmCPackStage.cmake.

set(CPACK_PACKAGE_NAME wxm-console)
set(CPACK_PACKAGE_VENDOR WXM)
set(CPACK_PACKAGE_CONTACT "WXM Console maintainers <console@prompita.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://wxm.prompita.com)
set(CPACK_PACKAGE_VERSION ${WXM_PACKAGE_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop console for the support and live staff of WXM")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${WXM_SOURCE_DIR}/packaging/description.txt)
set(CPACK_RESOURCE_FILE_LICENSE ${WXM_SOURCE_DIR}/LICENSE)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PRE_BUILD_SCRIPTS ${WXM_SOURCE_DIR}/cmake/WxmCPackStage.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${WXM_SOURCE_DIR}/cmake/WxmCPackSign.cmake)
set(CPACK_PROJECT_CONFIG_FILE ${WXM_SOURCE_DIR}/cmake/WxmCPackOptions.cmake)
set(CPACK_WXM_SOURCE_DIR ${WXM_SOURCE_DIR})
set(CPACK_WXM_BINARY_DIR ${CMAKE_BINARY_DIR})
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
if(NOT WIN32)
    set(CPACK_INCLUDE_TOPLEVEL_DIRECTORY ON)
endif()

if(WIN32)
    include(WxmPackageWindows)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_PACKAGE_FILE_NAME wxm-console-${WXM_VERSION}-macos)
    set(CPACK_DMG_VOLUME_NAME "WXM Console")
    set(CPACK_DMG_FORMAT UDZO)
elseif(WXM_PORTABLE)
    set(CPACK_GENERATOR TXZ)
    set(CPACK_PACKAGE_FILE_NAME wxm-console-${WXM_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE "")
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # The keychain is found over D-Bus; without one a sign-in lasts as long as the program.
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "fonts-noto-core, fonts-noto-color-emoji, libsecret-1-0, qt6-wayland, ca-certificates, hunspell-ar, hunspell-en-us, libqt6sql6-sqlite")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
    # Names the AppArmor profile, so that an upgrade keeps what an administrator has changed there.
    set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${WXM_SOURCE_DIR}/packaging/linux/apparmor/conffiles)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

    set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
    set(CPACK_RPM_PACKAGE_LICENSE MIT)
    set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
    set(CPACK_RPM_PACKAGE_SUMMARY "Desktop console for the support and live staff of WXM")
    set(CPACK_RPM_PACKAGE_URL ${CPACK_PACKAGE_HOMEPAGE_URL})
    set(CPACK_RPM_PACKAGE_RELEASE 1)
    set(CPACK_RPM_PACKAGE_RELEASE_DIST OFF)
    set(CPACK_RPM_PACKAGE_AUTOREQ ON)
    set(CPACK_RPM_PACKAGE_AUTOPROV ON)
    set(CPACK_RPM_PACKAGE_REQUIRES "hicolor-icon-theme")
    set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none
%define packager ${CPACK_PACKAGE_CONTACT}
Recommends: google-noto-sans-arabic-fonts google-noto-color-emoji-fonts ca-certificates hunspell-ar hunspell-en-US")
    set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
    set(CPACK_RPM_COMPRESSION_TYPE xz)
    set(CPACK_RPM_CHANGELOG_FILE ${CMAKE_BINARY_DIR}/packaging/rpm-changelog)
    # Folders that other packages own.
    set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1
        /usr/share/man/ar /usr/share/man/ar/man1 /usr/share/bash-completion
        /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/vendor-completions
        /usr/share/zsh/site-functions /usr/share/licenses /usr/share/doc
        /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
        /usr/share/icons/hicolor/scalable/apps /usr/share/icons/hicolor/symbolic
        /usr/share/icons/hicolor/symbolic/apps)
    foreach(size 16 22 24 32 48 64 128 256 512)
        list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
            /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
    endforeach()
    string(TIMESTAMP wxm_rpm_day "%a %b %d %Y" UTC)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/packaging/rpm-changelog CONTENT
        "* ${wxm_rpm_day} ${CPACK_PACKAGE_CONTACT} - ${WXM_PACKAGE_VERSION}-1\n- See CHANGELOG.md\n")
endif()
include(CPack)
