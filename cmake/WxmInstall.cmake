# What is installed and where, and the packages made of it. Included once, by the root CMakeLists.txt.

get_filename_component(WXM_SOURCE_DIR ${CMAKE_CURRENT_LIST_DIR}/.. ABSOLUTE)

# The one name of the program towards the systems it runs on: desktop entry, icon, metainfo, D-Bus,
# bundle, AppUserModelID. The same as kProgramId in app/base/program_id.h; a package test compares them.
set(WXM_ID com.prompita.wxm.console)

# The day of the release: that of the commit, so that building twice gives the same.
set(WXM_RELEASE_DATE "" CACHE STRING "Date of the release, YYYY-MM-DD; empty: that of the last commit")
set(WXM_RELEASE_EPOCH "$ENV{SOURCE_DATE_EPOCH}")
find_package(Git QUIET)
if(NOT WXM_RELEASE_EPOCH AND GIT_FOUND)
    execute_process(COMMAND ${GIT_EXECUTABLE} log -1 --format=%ct WORKING_DIRECTORY ${WXM_SOURCE_DIR}
        OUTPUT_VARIABLE WXM_RELEASE_EPOCH OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(WXM_RELEASE_EPOCH)
    set(ENV{SOURCE_DATE_EPOCH} ${WXM_RELEASE_EPOCH})
endif()
string(TIMESTAMP wxm_today "%Y-%m-%d" UTC)
if(WXM_RELEASE_DATE)
    set(wxm_today ${WXM_RELEASE_DATE})
endif()

# WXM_VERSION_SUFFIX marks what comes before a release: 1.2.0 with beta1 is 1.2.0~beta1 to packages.
set(WXM_VERSION_SUFFIX "" CACHE STRING "alphaN, betaN or rcN; empty for a release")
set(WXM_VERSION ${PROJECT_VERSION})
set(WXM_PACKAGE_VERSION ${PROJECT_VERSION})
set(WXM_RELEASE_TYPE stable)
if(WXM_VERSION_SUFFIX)
    if(NOT WXM_VERSION_SUFFIX MATCHES "^(alpha|beta|rc)[0-9]+$")
        message(FATAL_ERROR "WXM_VERSION_SUFFIX is alphaN, betaN or rcN, not ${WXM_VERSION_SUFFIX}")
    endif()
    string(APPEND WXM_VERSION "-${WXM_VERSION_SUFFIX}")
    string(APPEND WXM_PACKAGE_VERSION "~${WXM_VERSION_SUFFIX}")
    set(WXM_RELEASE_TYPE development)
endif()

# configure_file and gzip as packages want it: no name, no time, best compression.
function(wxm_fill_in template output)
    set(WXM_RELEASE_DATE ${wxm_today})
    configure_file(${template} ${output} @ONLY)
endfunction()

include(GNUInstallDirs)
if(WIN32)
    include(WxmInstallWindows)
elseif(APPLE)
    include(WxmInstallMac)
else()
    include(WxmInstallLinux)
endif()
include(WxmPackage)
