# Search over messages: without QtSql there is none, and the program says so. The driver for SQLite is a plugin, which
# is asked for when the first message is read.
function(wxm_link_sql target file)
    if(TARGET Qt6::Sql)
        target_link_libraries(${target} PRIVATE Qt6::Sql)
        set_source_files_properties(${file} PROPERTIES COMPILE_DEFINITIONS WXM_SQL)
    else()
        message(STATUS "QtSql not found: built without search over messages")
    endif()
endfunction()
