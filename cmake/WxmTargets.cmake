# How every target of the console is made. Sources are found by folder, so that adding a file never
# means editing a build file.

set(WXM_WARNINGS
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough -Wold-style-cast -Wswitch-enum)

set(WXM_QT_DEFINITIONS
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# Headers that most sources read anyway, compiled once: a cold build takes a third of the time. Not in the shipped
# build, so that a source that forgot an include does not go unseen.
set(WXM_PCH_DEFAULT OFF)
if(CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT WXM_SANITIZE)
    set(WXM_PCH_DEFAULT ON)
endif()
option(WXM_PCH "Precompile headers" ${WXM_PCH_DEFAULT})
set(WXM_PCH_CORE
    <QAbstractListModel> <QDateTime> <QFuture> <QHash> <QJsonObject> <QObject> <QPromise> <QString> <QTimer> <QUrl>
    <algorithm> <chrono> <functional> <memory> <optional> <string> <variant> <vector> <tl/expected.hpp>)
set(WXM_PCH_WIDGETS
    <QAbstractScrollArea> <QApplication> <QBoxLayout> <QComboBox> <QIcon> <QLabel> <QPainter> <QPushButton>
    <QTextLayout> <QWidget>)
set(WXM_PCH_TEST
    <QDir> <QElapsedTimer> <QFile> <QJsonArray> <QJsonDocument> <QNetworkAccessManager> <QSignalSpy> <QTcpServer>
    <QTcpSocket> <QTemporaryDir> <QTest>)

# Eight sources of a library at a time: a cold build has a quarter less to do, but one changed line compiles eight
# files. For machines that build once.
option(WXM_UNITY "Compile the sources of a library eight at a time" OFF)

# A target that links nothing but what all the others link, so that its definitions are a part of theirs.
function(wxm_precompiled_headers name kinds)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${name}.cpp CONTENT "// Carries the precompiled headers.\n")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_precompile_headers(${name} PRIVATE ${WXM_PCH_CORE})
    target_link_libraries(${name} PRIVATE Qt6::Core tl::expected)
    if("WIDGETS" IN_LIST kinds)
        target_precompile_headers(${name} PRIVATE ${WXM_PCH_WIDGETS})
        target_link_libraries(${name} PRIVATE Qt6::Widgets)
    endif()
    if("TEST" IN_LIST kinds)
        target_precompile_headers(${name} PRIVATE ${WXM_PCH_TEST})
        target_link_libraries(${name} PRIVATE Qt6::Network Qt6::Test)
    endif()
    wxm_target(${name})
endfunction()

# wxm_precompile(<target> [WIDGETS] [TEST]): lets the target read the precompiled headers of its kind.
function(wxm_precompile name)
    if(NOT WXM_PCH)
        return()
    endif()
    set(owner wxm_pch_core ${ARGN})
    list(JOIN owner "_" owner)
    string(TOLOWER "${owner}" owner)
    if(NOT TARGET ${owner})
        wxm_precompiled_headers(${owner} "${ARGN}")
    endif()
    target_precompile_headers(${name} REUSE_FROM ${owner})
    # What ccache asks for.
    target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()

# Compiler settings shared by libraries, programs and tests.
function(wxm_target name)
    target_compile_features(${name} PUBLIC cxx_std_20)
    set_target_properties(${name} PROPERTIES CXX_EXTENSIONS OFF CXX_VISIBILITY_PRESET hidden)
    target_compile_definitions(${name} PRIVATE ${WXM_QT_DEFINITIONS})
    if(Qt6Core_VERSION VERSION_GREATER_EQUAL 6.5)
        # What later versions replace has nothing in its place yet in 6.4.
        target_compile_definitions(${name} PRIVATE QT_WARN_DEPRECATED_UP_TO=0x060400)
    endif()
    if(MSVC)
        target_compile_options(${name} PRIVATE /W4 /utf-8 /permissive- $<$<BOOL:${WXM_WERROR}>:/WX>)
    else()
        target_compile_options(${name} PRIVATE ${WXM_WARNINGS} $<$<BOOL:${WXM_WERROR}>:-Werror>)
    endif()
    if(WXM_SANITIZE)
        target_compile_options(${name} PRIVATE -fsanitize=${WXM_SANITIZE}
            -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(${name} PRIVATE -fsanitize=${WXM_SANITIZE})
        # Beside a sanitizer gcc warns of what is never read, as its manual says.
        target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    endif()
    if(WXM_HARDEN AND NOT MSVC)
        target_compile_options(${name} PRIVATE -fstack-protector-strong -D_GLIBCXX_ASSERTIONS
            $<$<CXX_COMPILER_ID:GNU>:-ftrivial-auto-var-init=zero>)
        if(UNIX AND NOT APPLE)
            set(control_flow)
            if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|i.86)$")
                set(control_flow -fcf-protection=full)
            endif()
            target_compile_options(${name} PRIVATE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3
                -fstack-clash-protection ${control_flow} -fPIE)
            target_link_options(${name} PRIVATE -pie -Wl,-z,relro,-z,now,-z,noexecstack,--as-needed)
        elseif(MINGW)
            target_link_options(${name} PRIVATE -fstack-protector-strong) # brings libssp
        endif()
    endif()
endfunction()

# wxm_library(<folder> LINK <libraries>): the one library of a folder below app/ or ui/.
function(wxm_library name)
    cmake_parse_arguments(ARG "WIDGETS" "" "LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h
        ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
    get_filename_component(layer ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    if(layer STREQUAL "ui")
        set(target wxm_ui_${name})
    else()
        set(target wxm_${name})
    endif()
    if(NOT sources)
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE ${ARG_LINK})
        return()
    endif()
    add_library(${target} STATIC ${sources})
    target_link_libraries(${target} PUBLIC ${ARG_LINK})
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR}/app)
    if(ARG_WIDGETS)
        target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
        wxm_precompile(${target} WIDGETS)
    else()
        wxm_precompile(${target})
    endif()
    wxm_target(${target})
    if(WXM_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
        # After the warnings. What one source keeps to itself is no fault where the next one stands below it.
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage -Wno-shadow>)
    endif()
endfunction()

# What moc has to know of the compiler, for the conditions in a class. Empty where CMake cannot ask it.
set(WXM_MOC_PREDEFS "")
if(CMAKE_CXX_COMPILER_PREDEFINES_COMMAND)
    set(WXM_MOC_PREDEFS ${CMAKE_BINARY_DIR}/moc_predefs.h)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER_PREDEFINES_COMMAND}
        OUTPUT_FILE ${WXM_MOC_PREDEFS}.now COMMAND_ERROR_IS_FATAL ANY)
    # A file that is newer would have every test moc'ed and compiled again.
    file(COPY_FILE ${WXM_MOC_PREDEFS}.now ${WXM_MOC_PREDEFS} ONLY_IF_DIFFERENT)
endif()

# wxm_moc_of_source(<target> <source> <folder>): makes the <unit>.moc that the source includes at its end. AUTOMOC
# would start CMake twice and compile one file more for each of some hundred tests: a fifth of a cold build.
function(wxm_moc_of_source target source folder)
    if(NOT WXM_MOC_PREDEFS)
        return()
    endif()
    get_filename_component(unit ${source} NAME_WE)
    set(directory ${CMAKE_CURRENT_BINARY_DIR}/moc/${folder})
    file(MAKE_DIRECTORY ${directory})
    # Not where it is made: what moc made last is none of what it reads.
    set(includes $<FILTER:$<TARGET_PROPERTY:${target},INCLUDE_DIRECTORIES>,EXCLUDE,/tests/moc/>)
    set(definitions $<TARGET_PROPERTY:${target},COMPILE_DEFINITIONS>)
    add_custom_command(OUTPUT ${directory}/${unit}.moc
        COMMAND Qt6::moc --include ${WXM_MOC_PREDEFS} "$<$<BOOL:${includes}>:-I$<JOIN:${includes},;-I>>"
            "$<$<BOOL:${definitions}>:-D$<JOIN:${definitions},;-D>>" ${source} -o ${directory}/${unit}.moc
            --output-dep-file --dep-file-path ${directory}/${unit}.moc.d
        DEPENDS ${source} DEPFILE ${directory}/${unit}.moc.d COMMENT "moc ${folder}/${unit}"
        COMMAND_EXPAND_LISTS VERBATIM)
    target_sources(${target} PRIVATE ${directory}/${unit}.moc)
    target_include_directories(${target} PRIVATE ${directory})
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
endfunction()

# wxm_test_options(<target> [WIDGETS]): what the programs of tests and their libraries are compiled with.
function(wxm_test_options target)
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(${target} PRIVATE
        WXM_SOURCE_DIR="${CMAKE_SOURCE_DIR}" WXM_BINARY_DIR="${CMAKE_BINARY_DIR}")
    wxm_precompile(${target} ${ARGN} TEST)
    wxm_target(${target})
    if(Qt6Core_VERSION VERSION_GREATER_EQUAL 6.5 AND NOT MSVC)
        # QTRY_* of these versions count milliseconds in a long and hand them on as an int.
        target_compile_options(${target} PRIVATE -Wno-conversion -Wno-sign-conversion)
    endif()
endfunction()

# wxm_test_library(<folder> LINK <libraries> [WIDGETS] [TOGETHER]): wxm_test_<folder> of the sources there that are no
# tests, so that what tests share is compiled once. It stands before the libraries that it needs. TOGETHER: they read
# the same headers, and are compiled as one.
function(wxm_test_library folder)
    cmake_parse_arguments(ARG "WIDGETS;TOGETHER" "" "LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp)
    list(FILTER sources EXCLUDE REGEX "_test\\.cpp$")
    if(NOT sources)
        return()
    endif()
    string(REPLACE "/" "_" name wxm_test_${folder})
    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    if(ARG_TOGETHER)
        set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 0)
    endif()
    target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE Qt6::Test Qt6::Network tl::expected)
    set(kind)
    if(ARG_WIDGETS)
        set(kind WIDGETS)
    endif()
    wxm_test_options(${name} ${kind})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/app)
endfunction()

# wxm_tests(<folder> LABEL <label> LINK <libraries> [WIDGETS | GUI]): each <unit>_test.cpp of the folder is a
# program of its own. Tests of the user interface (WIDGETS) run once in English and once in Arabic; GUI says only
# that the libraries bring widgets along.
function(wxm_tests folder)
    cmake_parse_arguments(ARG "WIDGETS;GUI" "LABEL" "LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*_test.cpp)
    string(REPLACE "/" "_" prefix ${folder})
    set(shared wxm_test_fakes)
    set(kind)
    if(ARG_WIDGETS OR ARG_GUI)
        set(kind WIDGETS)
    endif()
    wxm_test_library(${folder} LINK wxm_test_fakes ${ARG_LINK} ${kind} TOGETHER)
    if(TARGET wxm_test_${prefix})
        list(PREPEND shared wxm_test_${prefix})
    endif()
    set(foreign)
    if(WIN32)
        list(APPEND foreign ${WXM_UNIX_TESTS})
    endif()
    if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
        list(APPEND foreign ${WXM_LINUX_TESTS})
    endif()
    foreach(one IN LISTS foreign)
        list(REMOVE_ITEM sources ${CMAKE_CURRENT_SOURCE_DIR}/${one})
    endforeach()
    # glibc fills with rubbish what is freed, so that whoever uses it afterwards is found out at once.
    set(always "QT_QPA_PLATFORM=offscreen" "MALLOC_PERTURB_=165")
    foreach(source ${sources})
        get_filename_component(unit ${source} NAME_WE)
        set(target ${prefix}_${unit})
        add_executable(${target} ${source})
        set_target_properties(${target} PROPERTIES
            RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
        # Network for what is precompiled, last, so that nothing else is found in another order.
        target_link_libraries(${target} PRIVATE Qt6::Test ${shared} ${ARG_LINK} Qt6::Network)
        wxm_test_options(${target} ${kind})
        wxm_moc_of_source(${target} ${source} ${folder})
        if(ARG_WIDGETS)
            foreach(language en ar)
                add_test(NAME ${target}.${language} COMMAND ${target})
                set_tests_properties(${target}.${language} PROPERTIES LABELS ${ARG_LABEL}
                    ENVIRONMENT "${always};WXM_TEST_LANGUAGE=${language}" TIMEOUT 120)
            endforeach()
        else()
            add_test(NAME ${target} COMMAND ${target})
            set_tests_properties(${target} PROPERTIES LABELS ${ARG_LABEL}
                ENVIRONMENT "${always}" TIMEOUT 120)
        endif()
    endforeach()
endfunction()

# wxm_qm_resource(<target> <qm files>): the translations under ":/i18n", Arabic words of Qt's own
# dialogs included where Qt's translations are installed.
function(wxm_qm_resource target)
    set(files ${ARGN})
    foreach(directory ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS} /usr/share/qt6/translations)
        if(EXISTS ${directory}/qtbase_ar.qm)
            list(APPEND files ${directory}/qtbase_ar.qm)
            break()
        endif()
    endforeach()
    set(entries "")
    foreach(file ${files})
        get_filename_component(name ${file} NAME)
        string(APPEND entries "<file alias=\"${name}\">${file}</file>")
    endforeach()
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/wxm_i18n.qrc
        CONTENT "<RCC><qresource prefix=\"/i18n\">${entries}</qresource></RCC>\n")
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/wxm_i18n.qrc)
endfunction()
