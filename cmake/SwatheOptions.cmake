# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later

# How Swathe is built: options, warnings, Qt's strictness. All of it reaches targets through swathe_options.

include(FeatureSummary)
option(SWATHE_BUILD_APP "The window (Qt Quick and Qt Location)" ON)
option(SWATHE_BUILD_SANDBOX "The local archive server for demo, tour and tests" ON)
option(SWATHE_WERROR "Treat warnings as errors" OFF)
option(SWATHE_FUZZ "Fuzz targets (tests/fuzz); Clang with libFuzzer only" OFF)
option(SWATHE_PCH "Precompile the headers all sources use" OFF)
set(SWATHE_SANITIZE "" CACHE STRING "Sanitizers, as in -fsanitize= (address,undefined or thread)")
add_feature_info(window SWATHE_BUILD_APP "the window")
add_feature_info(sandbox SWATHE_BUILD_SANDBOX "the local archive server")
add_feature_info(werror SWATHE_WERROR "warnings are errors")

find_program(SWATHE_CCACHE ccache)
if(SWATHE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The base folder makes a second checkout of the same sources hit the cache of the first.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${SWATHE_CCACHE})
endif()

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

add_library(swathe_options INTERFACE)
target_include_directories(swathe_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_features(swathe_options INTERFACE cxx_std_20)
target_compile_options(swathe_options INTERFACE -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${SWATHE_WERROR}>:-Werror>)
target_compile_definitions(swathe_options INTERFACE SWATHE_VERSION="${PROJECT_VERSION}" QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_STRICT_ITERATORS)
if(SWATHE_FUZZ)
    target_compile_options(swathe_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(SWATHE_SANITIZE)
    target_compile_options(swathe_options INTERFACE -fsanitize=${SWATHE_SANITIZE} -fno-omit-frame-pointer -g1)
    target_link_options(swathe_options INTERFACE -fsanitize=${SWATHE_SANITIZE})
endif()
