# One folder: the program, its DLLs, qt.conf and plugins\. Works natively and cross-compiled, so nothing
# here calls a tool of Qt's.

enable_language(RC)
set(wxm_made ${CMAKE_BINARY_DIR}/packaging)
wxm_fill_in(${WXM_SOURCE_DIR}/packaging/windows/wxm-console.rc.in ${wxm_made}/wxm-console.rc)
target_sources(wxm-console PRIVATE ${wxm_made}/wxm-console.rc)
if(MSVC)
    # The linker makes a manifest of its own and merges this one into it.
    target_sources(wxm-console PRIVATE ${WXM_SOURCE_DIR}/packaging/windows/wxm-console.manifest)
else()
    set_source_files_properties(${wxm_made}/wxm-console.rc TARGET_DIRECTORY wxm-console
        PROPERTIES COMPILE_DEFINITIONS WXM_RC_MANIFEST)
endif()

install(TARGETS wxm-console RUNTIME DESTINATION .)
install(FILES $<TARGET_RUNTIME_DLLS:wxm-console> DESTINATION .)
file(CONFIGURE OUTPUT ${wxm_made}/qt.conf CONTENT "[Paths]\nPrefix = .\nPlugins = plugins\n")
install(FILES ${wxm_made}/qt.conf ${WXM_SOURCE_DIR}/LICENSE ${WXM_SOURCE_DIR}/CHANGELOG.md DESTINATION .)

# Nothing else is shipped: no image formats, no other platforms. Qt 6.7 renamed its Windows style.
# wxm_plugin(<folder> <target> <file>): a Qt of shared libraries has a package for each plugin but names
# no target until it is asked for; one without those packages has the file at least.
function(wxm_plugin folder target file)
    if(NOT TARGET Qt6::${target})
        find_package(Qt6${target} QUIET CONFIG PATHS ${Qt6Gui_DIR} ${Qt6Network_DIR} ${Qt6Widgets_DIR} NO_DEFAULT_PATH)
    endif()
    set(path ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/${folder}/${file}.dll)
    if(TARGET Qt6::${target})
        get_target_property(type Qt6::${target} TYPE)
        if(type STREQUAL "STATIC_LIBRARY")
            return()
        endif()
        set(path $<TARGET_FILE:Qt6::${target}>)
    elseif(NOT EXISTS ${path})
        if(NOT folder STREQUAL "styles")
            # Not while building: only a package without it would be of no use.
            install(CODE "message(FATAL_ERROR \"This Qt has no ${target} (plugins/${folder}/${file}.dll)\")")
        endif()
        return()
    endif()
    install(FILES ${path} DESTINATION plugins/${folder})
endfunction()
wxm_plugin(platforms QWindowsIntegrationPlugin qwindows)
wxm_plugin(tls QSchannelBackendPlugin qschannelbackend)
if(TARGET Qt6::Sql)
    wxm_plugin(sqldrivers QSQLiteDriverPlugin qsqlite)
endif()
wxm_plugin(styles QWindowsVistaStylePlugin qwindowsvistastyle)
wxm_plugin(styles QModernWindowsStylePlugin qmodernwindowsstyle)

# What those need in turn (zlib, PCRE, ICU…): read from the files themselves.
set(WXM_DLL_DIRS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS})
foreach(prefix IN LISTS CMAKE_PREFIX_PATH CMAKE_FIND_ROOT_PATH)
    list(APPEND WXM_DLL_DIRS ${prefix}/bin)
endforeach()
if(MINGW)
    foreach(dll libgcc_s_seh-1 libstdc++-6 libwinpthread-1)
        execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${dll}.dll
            OUTPUT_VARIABLE file OUTPUT_STRIP_TRAILING_WHITESPACE)
        if(NOT IS_ABSOLUTE "${file}")
            # Debian keeps the DLL of winpthreads with the headers of the target.
            find_file(WXM_DLL_${dll} ${dll}.dll PATHS /usr/${CMAKE_CXX_COMPILER_TARGET}/lib
                /usr/x86_64-w64-mingw32/lib NO_CMAKE_FIND_ROOT_PATH NO_DEFAULT_PATH)
            set(file ${WXM_DLL_${dll}})
        endif()
        if(EXISTS "${file}")
            install(FILES ${file} DESTINATION .)
            get_filename_component(folder ${file} DIRECTORY)
            list(APPEND WXM_DLL_DIRS ${folder})
        endif()
    endforeach()
elseif(MSVC)
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION .)
    include(InstallRequiredSystemLibraries)
endif()
list(REMOVE_DUPLICATES WXM_DLL_DIRS)
configure_file(${WXM_SOURCE_DIR}/cmake/WxmGatherDlls.cmake.in ${wxm_made}/WxmGatherDlls.cmake @ONLY)
install(SCRIPT ${wxm_made}/WxmGatherDlls.cmake)
