# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The one place for compiler warnings: every target of the project links stridewell_warnings.
# CMAKE_COMPILE_WARNING_AS_ERROR (set in the presets) turns them into errors.
add_library(stridewell_warnings INTERFACE)
target_compile_options(stridewell_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wduplicated-cond -Wlogical-op -Wnull-dereference
    -Wextra-semi -Wimplicit-fallthrough)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    # clang-tidy reads the same commands and does not know GCC's own warnings.
    target_compile_options(stridewell_warnings INTERFACE -Wno-unknown-warning-option)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # False alarms of GCC 12 in optimised builds, inside the standard library: on "text" + std::string (GCC bug 105651)
    # and on inserting into a vector. clang-tidy's analyser looks for null pointers instead.
    target_compile_options(stridewell_warnings INTERFACE -Wno-restrict $<$<NOT:$<CONFIG:Debug>>:-Wno-null-dereference>)
endif()
