# A system package by the File Hierarchy Standard, or, with WXM_PORTABLE, one tree that carries Qt along.

option(WXM_PORTABLE "Install a tree that runs without an installed Qt" OFF)
set(wxm_linux ${WXM_SOURCE_DIR}/packaging/linux)
set(wxm_made ${CMAKE_BINARY_DIR}/packaging)

string(TIMESTAMP WXM_RELEASE_RFC2822 "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(WXM_APPSTREAM_VERSION ${WXM_PACKAGE_VERSION})
wxm_fill_in(${wxm_linux}/${WXM_ID}.metainfo.xml.in ${wxm_made}/${WXM_ID}.metainfo.xml)
wxm_fill_in(${wxm_linux}/man/wxm-console.1.in ${wxm_made}/wxm-console.1)
wxm_fill_in(${wxm_linux}/man/wxm-console.ar.1.in ${wxm_made}/wxm-console.ar.1)
wxm_fill_in(${wxm_linux}/debian-changelog.in ${wxm_made}/debian-changelog)

install(TARGETS wxm-console RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${wxm_linux}/${WXM_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${wxm_made}/${WXM_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${wxm_linux}/${WXM_ID}.autostart.desktop RENAME ${WXM_ID}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/wxm-console/autostart)
install(FILES ${wxm_linux}/completion/wxm-console.bash RENAME wxm-console
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${wxm_linux}/completion/_wxm-console DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)

set(wxm_icons ${WXM_SOURCE_DIR}/packaging/icons)
set(wxm_icon_root ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES ${wxm_icons}/hicolor/${size}.png RENAME ${WXM_ID}.png
        DESTINATION ${wxm_icon_root}/${size}x${size}/apps)
endforeach()
install(FILES ${WXM_SOURCE_DIR}/resources/icons/app.svg RENAME ${WXM_ID}.svg
    DESTINATION ${wxm_icon_root}/scalable/apps)
install(FILES ${wxm_icons}/symbolic.svg RENAME ${WXM_ID}-symbolic.svg
    DESTINATION ${wxm_icon_root}/symbolic/apps)

# wxm_install_gz(<file> <destination> <name>): without gzip the file goes as it is.
find_program(WXM_GZIP gzip)
mark_as_advanced(WXM_GZIP)
function(wxm_install_gz file destination name)
    if(WXM_GZIP)
        get_filename_component(stem ${file} NAME)
        execute_process(COMMAND ${WXM_GZIP} -9nc ${file} OUTPUT_FILE ${wxm_made}/${stem}.gz
            COMMAND_ERROR_IS_FATAL ANY)
        install(FILES ${wxm_made}/${stem}.gz DESTINATION ${destination} RENAME ${name}.gz)
    else()
        install(FILES ${file} DESTINATION ${destination} RENAME ${name})
    endif()
endfunction()
wxm_install_gz(${wxm_made}/wxm-console.1 ${CMAKE_INSTALL_MANDIR}/man1 wxm-console.1)
wxm_install_gz(${wxm_made}/wxm-console.ar.1 ${CMAKE_INSTALL_MANDIR}/ar/man1 wxm-console.1)

set(wxm_doc ${CMAKE_INSTALL_DATADIR}/doc/wxm-console)
wxm_install_gz(${WXM_SOURCE_DIR}/CHANGELOG.md ${wxm_doc} CHANGELOG.md)
install(FILES ${WXM_SOURCE_DIR}/LICENSE DESTINATION ${wxm_doc})

if(WXM_PORTABLE)
    include(WxmInstallPortable)
endif()
