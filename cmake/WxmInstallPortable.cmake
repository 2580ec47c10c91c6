# The portable tree: bin/ lib/ plugins/ share/, found by the program relative to itself. Nothing but the
# C and C++ runtimes of the system is used, so it also runs where no desktop is installed.
#
# Every library and plugin has the one RUNPATH "$ORIGIN/../lib"; plugins/lib points back for the plugins.

find_program(WXM_PATCHELF patchelf REQUIRED)
mark_as_advanced(WXM_PATCHELF)
set_target_properties(wxm-console PROPERTIES INSTALL_RPATH "$ORIGIN/../lib" BUILD_WITH_INSTALL_RPATH OFF)

# Nothing else is shipped: no image formats (no picture is decoded but our own drawings, by QtSvg), no
# GL integration (widgets are drawn by the processor), no themes of desktops.
set(WXM_PLUGINS
    platforms/libqxcb.so              # X11
    platforms/libqwayland-generic.so  # Wayland, with its shell and its window frames
    wayland-shell-integration/libxdg-shell.so
    wayland-decoration-client/libbradient.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so # dead keys
    tls/libqopensslbackend.so)
if(TARGET Qt6::Sql)
    list(APPEND WXM_PLUGINS sqldrivers/libqsqlite.so) # search over messages, in memory
endif()

set(WXM_FONT_DIR /usr/share/fonts/truetype/noto CACHE PATH "Where the Noto fonts of the portable tree are taken from")
foreach(face NotoSans-Regular NotoSans-Bold NotoSansArabic-Regular NotoSansArabic-Bold)
    install(FILES ${WXM_FONT_DIR}/${face}.ttf DESTINATION ${CMAKE_INSTALL_DATADIR}/wxm-console/fonts)
endforeach()
install(FILES ${WXM_SOURCE_DIR}/packaging/linux/fonts.conf DESTINATION ${CMAKE_INSTALL_DATADIR}/wxm-console)
file(CONFIGURE OUTPUT ${wxm_made}/qt.conf CONTENT "[Paths]\nPrefix = ..\nPlugins = plugins\n")
install(FILES ${wxm_made}/qt.conf DESTINATION ${CMAKE_INSTALL_BINDIR})

get_target_property(wxm_qtcore Qt6::Core LOCATION)
get_filename_component(wxm_qt_libs ${wxm_qtcore} DIRECTORY)
set(WXM_QT_PLUGIN_DIR ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS})
configure_file(${WXM_SOURCE_DIR}/cmake/WxmGather.cmake.in ${wxm_made}/WxmGather.cmake @ONLY)
install(SCRIPT ${wxm_made}/WxmGather.cmake)
