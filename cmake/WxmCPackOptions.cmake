# Read by CPack once for each generator, before it starts.
if(CPACK_GENERATOR STREQUAL "DEB" OR CPACK_GENERATOR STREQUAL "RPM")
    set(CPACK_SET_DESTDIR OFF)
    set(CPACK_INCLUDE_TOPLEVEL_DIRECTORY OFF)
endif()
# An MSI knows numbers only.
if(CPACK_GENERATOR STREQUAL "WIX")
    string(REGEX REPLACE "~.*" "" CPACK_PACKAGE_VERSION "${CPACK_PACKAGE_VERSION}")
endif()
