// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

namespace stridewell {

/// Why a data file cannot be used. The sentence for people is made in ui/text/issuetext.
enum class StoreErrorKind {
    Damaged,          ///< not a database, or its integrity check failed
    NewerThanProgram, ///< written by a later version; nothing was changed
    Busy,             ///< locked by another program for too long
    ReadOnly,         ///< the file or its folder cannot be written
    DiskFull,
    CannotOpen,       ///< no such folder, no permission to read
    Gone,             ///< moved, deleted or replaced since it was opened
    ChangedElsewhere, ///< what was to be changed is no longer as the caller knows it
    Failed,           ///< anything else; `detail` has SQLite's own words
};

/// Thrown inside core/store, caught once at the action boundary (ui/workspace, app/commands).
class StoreError : public std::runtime_error {
public:
    StoreError(StoreErrorKind kind, std::filesystem::path file, const std::string& detail)
        : std::runtime_error(detail), m_kind(kind), m_file(std::move(file)) {}
    [[nodiscard]] StoreErrorKind kind() const { return m_kind; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    StoreErrorKind m_kind;
    std::filesystem::path m_file;
};

} // namespace stridewell
