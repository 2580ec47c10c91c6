# Evidence packs are zip files: without libzip there are none, and the program says so.
include(CheckCXXSourceCompiles)

function(wxm_link_zip target file)
    find_path(WXM_ZIP_INCLUDE zip.h)
    find_library(WXM_ZIP_LIBRARY NAMES zip libzip)
    mark_as_advanced(WXM_ZIP_INCLUDE WXM_ZIP_LIBRARY)
    if(WXM_ZIP_INCLUDE AND WXM_ZIP_LIBRARY)
        # A cross build must not be given the library of the machine it runs on.
        set(CMAKE_REQUIRED_INCLUDES ${WXM_ZIP_INCLUDE})
        set(CMAKE_REQUIRED_LIBRARIES ${WXM_ZIP_LIBRARY})
        set(CMAKE_REQUIRED_QUIET ON)
        check_cxx_source_compiles("#include <zip.h>\nint main() { return zip_libzip_version() == nullptr; }"
            WXM_ZIP_WORKS)
    endif()
    if(WXM_ZIP_WORKS)
        target_link_libraries(${target} PRIVATE ${WXM_ZIP_LIBRARY})
        set_source_files_properties(${file} PROPERTIES COMPILE_DEFINITIONS WXM_HAVE_ZIP)
        target_include_directories(${target} SYSTEM PRIVATE ${WXM_ZIP_INCLUDE})
    else()
        message(STATUS "libzip not found: built without evidence packs")
    endif()
endfunction()
