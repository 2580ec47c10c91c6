# Run by CPack after packing: signs the installers themselves.
foreach(package IN LISTS CPACK_PACKAGE_FILES)
    set(WXM_SIGN_WHAT ${package})
    include(${CPACK_WXM_SOURCE_DIR}/cmake/WxmSign.cmake)
endforeach()
