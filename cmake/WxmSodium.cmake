# The update notice and sealed files: without libsodium, an address and a key the program never asks for it. All are fixed
# at build time, so that nobody can talk an installed program into another source.
set(WXM_UPDATE_URL "" CACHE STRING "https address of the signed update notice, without the channel's file name")
set(WXM_UPDATE_KEY "" CACHE STRING "Ed25519 public key of the update notice, 64 hexadecimal digits")
if(WXM_UPDATE_KEY AND NOT WXM_UPDATE_KEY MATCHES "^[0-9a-f]+$")
    message(FATAL_ERROR "WXM_UPDATE_KEY is not hexadecimal")
endif()

include(CheckCXXSourceCompiles)

function(wxm_link_sodium target file)
    find_path(WXM_SODIUM_INCLUDE sodium.h)
    find_library(WXM_SODIUM_LIBRARY NAMES sodium libsodium)
    mark_as_advanced(WXM_SODIUM_INCLUDE WXM_SODIUM_LIBRARY)
    if(WXM_SODIUM_INCLUDE AND WXM_SODIUM_LIBRARY)
        # A cross build must not be given the library of the machine it runs on.
        set(CMAKE_REQUIRED_INCLUDES ${WXM_SODIUM_INCLUDE})
        set(CMAKE_REQUIRED_LIBRARIES ${WXM_SODIUM_LIBRARY})
        set(CMAKE_REQUIRED_QUIET ON)
        check_cxx_source_compiles("#include <sodium.h>\nint main() { return sodium_init(); }" WXM_SODIUM_WORKS)
    endif()
    if(WXM_SODIUM_WORKS)
        target_link_libraries(${target} PRIVATE ${WXM_SODIUM_LIBRARY})
        set_source_files_properties(${file} PROPERTIES COMPILE_DEFINITIONS WXM_HAVE_SODIUM)
        target_include_directories(${target} SYSTEM PRIVATE ${WXM_SODIUM_INCLUDE})
    else()
        message(STATUS "libsodium not found: built without the update notice and without sealed files")
    endif()
endfunction()
