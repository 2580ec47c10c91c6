# Spelling: without Hunspell nothing is marked, and the button in the reply says so.
include(CheckCXXSourceCompiles)

function(wxm_link_hunspell target file)
    find_path(WXM_HUNSPELL_INCLUDE hunspell/hunspell.hxx)
    find_library(WXM_HUNSPELL_LIBRARY NAMES hunspell hunspell-1.7 libhunspell)
    mark_as_advanced(WXM_HUNSPELL_INCLUDE WXM_HUNSPELL_LIBRARY)
    if(WXM_HUNSPELL_INCLUDE AND WXM_HUNSPELL_LIBRARY)
        # A cross build must not be given the library of the machine it runs on.
        set(CMAKE_REQUIRED_INCLUDES ${WXM_HUNSPELL_INCLUDE})
        set(CMAKE_REQUIRED_LIBRARIES ${WXM_HUNSPELL_LIBRARY})
        set(CMAKE_REQUIRED_QUIET ON)
        check_cxx_source_compiles(
            "#include <hunspell/hunspell.hxx>\nint main() { Hunspell one(\"\", \"\"); return one.spell(std::string(\"a\")); }"
            WXM_HUNSPELL_WORKS)
    endif()
    if(WXM_HUNSPELL_WORKS)
        target_link_libraries(${target} PRIVATE ${WXM_HUNSPELL_LIBRARY})
        set_source_files_properties(${file} PROPERTIES COMPILE_DEFINITIONS WXM_HUNSPELL)
        target_include_directories(${target} SYSTEM PRIVATE ${WXM_HUNSPELL_INCLUDE})
    else()
        message(STATUS "hunspell not found: built without spelling")
    endif()
endfunction()
