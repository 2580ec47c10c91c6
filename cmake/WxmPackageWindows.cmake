# The installer for people (NSIS, packaging/windows/NSIS.template.in) and the one for administrators (MSI
# by WiX). Included by WxmPackage.cmake.

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "WXM Console")
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY ${WXM_ID})
set(CPACK_PACKAGE_FILE_NAME wxm-console-${WXM_VERSION}-windows-x64)
set(CPACK_WXM_ID ${WXM_ID})
set(CPACK_WXM_WINDOWS_DIR ${WXM_SOURCE_DIR}/packaging/windows)
set(CPACK_WXM_ICON ${WXM_SOURCE_DIR}/packaging/icons/wxm-console.ico)
set(CPACK_WXM_VERSION_4 ${PROJECT_VERSION}.0)
set(CPACK_WXM_VERSION ${WXM_VERSION})

# CPack takes the first NSIS.template.in on this path.
list(PREPEND CMAKE_MODULE_PATH ${WXM_SOURCE_DIR}/packaging/windows)
set(CPACK_MODULE_PATH ${WXM_SOURCE_DIR}/packaging/windows)
set(CPACK_NSIS_INSTALL_ROOT "$PROGRAMFILES64")
set(CPACK_NSIS_PACKAGE_NAME "WXM Console")
set(CPACK_NSIS_DISPLAY_NAME "WXM Console")
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
set(CPACK_NSIS_UNINSTALL_NAME Uninstall)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
# Any Windows runs a 32-bit installer, but Wine may be without 32 bits; where the 64-bit one can be had
# (Debian's NSIS) it is taken. WXM_NSIS_TARGET= leaves it to makensis.
if(EXISTS /usr/share/nsis/Stubs/lzma_solid-amd64-unicode)
    set(WXM_NSIS_TARGET amd64-unicode CACHE STRING "Target of the NSIS installer; empty: what makensis does by itself")
else()
    set(WXM_NSIS_TARGET "" CACHE STRING "Target of the NSIS installer; empty: what makensis does by itself")
endif()
if(WXM_NSIS_TARGET AND NOT CPACK_NSIS_DEFINES)
    set(CPACK_NSIS_DEFINES "Target ${WXM_NSIS_TARGET}")
endif()

# One upgrade code for ever: by it a newer MSI replaces an older one.
set(CPACK_WIX_UPGRADE_GUID 7E5C2C0B-6E6B-4B0E-9C0B-5A3B1D9C9F21)
set(CPACK_WIX_PRODUCT_ICON ${CPACK_WXM_ICON})
set(CPACK_WIX_EXTENSIONS WixUtilExtension)
set(CPACK_WIX_LIGHT_EXTENSIONS WixUtilExtension)
set(CPACK_WIX_CULTURES "en-US" CACHE STRING "Language of the MSI; ar-SA for Arabic")
set(CPACK_WIX_LICENSE_RTF ${WXM_SOURCE_DIR}/packaging/windows/license.rtf)
set(CPACK_WIX_TEMPLATE ${WXM_SOURCE_DIR}/packaging/windows/WIX.template.in)
set(CPACK_WIX_EXTRA_SOURCES ${WXM_SOURCE_DIR}/packaging/windows/system.wxs)
set(CPACK_WIX_PROPERTY_ARPCONTACT ${CPACK_PACKAGE_CONTACT})
set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT ${CPACK_PACKAGE_HOMEPAGE_URL})
