# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# embed_sql(<target> <folder>): compiles the folder's 0001_name.sql, 0002_name.sql, ... into the target as the list that
# core/store/migrator.h declares. Numbers start at 1 and have no gap. A 0002_name.schema beside one is what it makes.
# Run as a script (cmake -P) it writes that list.

function(embed_sql target folder)
    file(GLOB scripts CONFIGURE_DEPENDS "${folder}/[0-9][0-9][0-9][0-9]_*.sql")
    file(GLOB made CONFIGURE_DEPENDS "${folder}/[0-9][0-9][0-9][0-9]_*.schema")
    set(output "${CMAKE_CURRENT_BINARY_DIR}/embeddedschema.cpp")
    add_custom_command(OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" "-DSCRIPTS=${scripts}" "-DOUTPUT=${output}" -P "${PROJECT_SOURCE_DIR}/cmake/EmbedSql.cmake"
        DEPENDS ${scripts} ${made} "${PROJECT_SOURCE_DIR}/cmake/EmbedSql.cmake" VERBATIM
        COMMENT "Embedding the database schema")
    target_sources(${target} PRIVATE "${output}")
endfunction()

if(CMAKE_SCRIPT_MODE_FILE AND DEFINED OUTPUT)
    set(entries "")
    set(number 0)
    foreach(script IN LISTS SCRIPTS)
        math(EXPR number "${number} + 1")
        get_filename_component(name "${script}" NAME)
        string(REGEX MATCH "^0*([1-9][0-9]*)_" matched "${name}")
        if(NOT CMAKE_MATCH_1 EQUAL number)
            message(FATAL_ERROR "${name}: schema step ${number} is missing or comes twice")
        endif()
        file(READ "${script}" sql)
        string(REGEX REPLACE "\\.sql$" ".schema" beside "${script}")
        set(made "")
        if(EXISTS "${beside}")
            file(READ "${beside}" made)
        endif()
        string(APPEND entries "    Migration{${number}, R\"sql(${sql})sql\", R\"sql(${made})sql\"},\n")
    endforeach()
    file(WRITE "${OUTPUT}"
        "#include \"core/store/migrator.h\"\n\n#include <array>\n\nnamespace stridewell {\n\nnamespace {\n"
        "constexpr std::array<Migration, ${number}> steps{\n${entries}};\n} // namespace\n\n"
        "std::span<const Migration> schemaSteps() {\n    return steps;\n}\n\n} // namespace stridewell\n")
endif()
