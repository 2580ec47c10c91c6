# simdjson and tl-expected: the packages of the system that is built for, else the copies in third_party/.
option(WXM_BUNDLED "Take simdjson and tl-expected from third_party/ even where packages of them are found" OFF)

set(wxm_where)
if(CMAKE_CROSSCOMPILING)
    # Those of the machine that builds would be found as well, and fit neither compiler nor linker.
    set(wxm_where NO_CMAKE_SYSTEM_PATH NO_SYSTEM_ENVIRONMENT_PATH)
endif()
if(NOT WXM_BUNDLED)
    find_package(simdjson QUIET ${wxm_where})
    find_package(tl-expected QUIET ${wxm_where})
endif()
foreach(library simdjson::simdjson tl::expected)
    if(NOT TARGET ${library})
        message(STATUS "${library}: the copy in third_party/")
    endif()
endforeach()
add_subdirectory(third_party)
