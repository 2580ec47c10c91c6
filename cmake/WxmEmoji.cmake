# Names of emoji in both languages, from CLDR (Debian: unicode-cldr-core). Without them, or without
# Python, emoji are picked from the grid alone.
function(wxm_add_emoji_names target)
    find_package(Python3 QUIET COMPONENTS Interpreter)
    find_path(WXM_CLDR annotations/ar.xml PATHS /usr/share/unicode/cldr/common)
    mark_as_advanced(WXM_CLDR)
    set(made ${CMAKE_CURRENT_BINARY_DIR}/emoji_rows.cpp)
    if(Python3_Interpreter_FOUND AND WXM_CLDR)
        add_custom_command(OUTPUT ${made}
            COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_SOURCE_DIR}/cmake/emoji_rows.py ${WXM_CLDR} ${made}
            DEPENDS ${CMAKE_SOURCE_DIR}/cmake/emoji_rows.py VERBATIM)
    else()
        message(STATUS "CLDR not found: built without the names of emoji")
        file(WRITE ${made} "#include \"chat/emoji_rows.h\"\nnamespace wxm {\nconst char *const kEmojiRows[] = {nullptr};\n"
            "const int kEmojiRowCount = 0;\n}\n")
    endif()
    target_sources(${target} PRIVATE ${made})
    set_source_files_properties(${made} PROPERTIES SKIP_AUTOMOC ON)
endfunction()
