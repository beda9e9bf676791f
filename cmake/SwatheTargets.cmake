# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Helpers that keep the folders' CMake files to a line or two.

# A folder of the core as a static library of its own: every source in it, and exactly the libraries it names.
function(swathe_core_module name)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp
         ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
    list(FILTER sources EXCLUDE REGEX "CMakeFiles")
    add_library(swathe_${name} STATIC ${sources})
    set_target_properties(swathe_${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_link_libraries(swathe_${name} PUBLIC swathe_options Qt6::Core tl::expected ${ARG_LINK})
    swathe_precompile(swathe_${name})
endfunction()

function(swathe_precompile target)
    if(SWATHE_PCH)
        target_precompile_headers(${target} PRIVATE <QObject> <QString> <QList> <QHash> <QUrl> <QDateTime> <QJsonObject>
            <QJsonArray> <memory> <optional> <functional>)
    endif()
endfunction()

# Tests need no display, and keep what they remember in the build folder, not in the home of whoever runs them.
set(SWATHE_TEST_ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;TZ=UTC")
foreach(kind IN ITEMS CACHE CONFIG DATA STATE)
    string(TOLOWER ${kind} folder)
    string(APPEND SWATHE_TEST_ENVIRONMENT ";XDG_${kind}_HOME=${CMAKE_BINARY_DIR}/tests/home/${folder}")
endforeach()
# What the QML engine warns of fails a test of the window; not what Qt says of its own lists that are emptied while they
# make rows ("DelegateModel::cancel").
set(SWATHE_TEST_WARNING "QWARN[^\n]*([.]qml|QML|Layouts)|QCRITICAL|Binding loop|qrc:/[^ ]*[.]qml:[0-9]+")

# One test program a source file, named after it; every one runs offscreen and has a time limit. With KEYRING it runs on
# a session bus of its own with a real key store.
function(swathe_test source)
    cmake_parse_arguments(ARG "KEYRING" "TIMEOUT" "LINK;LABELS" ${ARGN})
    cmake_path(GET source STEM name)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${CMAKE_SOURCE_DIR}/tests OUTPUT_VARIABLE path)
    cmake_path(GET path PARENT_PATH folder)
    string(REPLACE "/" "." prefix "${folder}")
    string(REGEX REPLACE "^tst_" "" short "${name}")
    set(target "${prefix}.${short}")
    add_executable(${target} ${source})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE Qt6::Test swathe_testsupport ${ARG_LINK})
    swathe_precompile(${target})
    set(wrapper)
    if(ARG_KEYRING)
        set(wrapper ${CMAKE_SOURCE_DIR}/tests/support/with-keyring.sh)
    endif()
    add_test(NAME ${target} COMMAND ${wrapper} $<TARGET_FILE:${target}> WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    if(SWATHE_SANITIZE)
        math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 5")
    endif()
    set_tests_properties(${target} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}" SKIP_RETURN_CODE 77
        ENVIRONMENT "${SWATHE_TEST_ENVIRONMENT};SWATHE_BIN=${CMAKE_BINARY_DIR}/bin;SWATHE_SOURCE=${CMAKE_SOURCE_DIR}")
endfunction()
