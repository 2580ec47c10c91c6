# A bundle that carries Qt along, signed if an identity is named (packaging/macos/sign.sh).
# Universal: -DCMAKE_OSX_ARCHITECTURES="x86_64;arm64" with a Qt that is.

set(wxm_made ${CMAKE_BINARY_DIR}/packaging)
set(wxm_mac ${WXM_SOURCE_DIR}/packaging/macos)
if(NOT CMAKE_OSX_DEPLOYMENT_TARGET)
    set(CMAKE_OSX_DEPLOYMENT_TARGET 11.0) # of Qt 6.5 and later
endif()
wxm_fill_in(${wxm_mac}/Info.plist.in ${wxm_made}/Info.plist)
set(wxm_icns ${WXM_SOURCE_DIR}/packaging/icons/wxm-console.icns)
target_sources(wxm-console PRIVATE ${wxm_icns})
set_source_files_properties(${wxm_icns} TARGET_DIRECTORY wxm-console PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(wxm-console PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME "WXM Console"
    MACOSX_BUNDLE_INFO_PLIST ${wxm_made}/Info.plist INSTALL_RPATH "@executable_path/../Frameworks")

install(TARGETS wxm-console BUNDLE DESTINATION .)
# The system shows names of the bundle in its own language.
foreach(language ar en)
    install(FILES ${wxm_mac}/${language}.lproj/InfoPlist.strings
        DESTINATION "WXM Console.app/Contents/Resources/${language}.lproj")
endforeach()
install(FILES ${WXM_SOURCE_DIR}/LICENSE DESTINATION "WXM Console.app/Contents/Resources")

find_program(WXM_MACDEPLOYQT macdeployqt HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}
    ${QT6_INSTALL_PREFIX}/tools/Qt6/bin)
if(NOT WXM_MACDEPLOYQT)
    message(WARNING "macdeployqt not found: the bundle will need an installed Qt")
endif()
configure_file(${WXM_SOURCE_DIR}/cmake/WxmDeployMac.cmake.in ${wxm_made}/WxmDeployMac.cmake @ONLY)
install(SCRIPT ${wxm_made}/WxmDeployMac.cmake)
