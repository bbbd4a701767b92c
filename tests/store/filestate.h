// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stridewell {

/// Everything that a person has in a data file; what stands there instead where it is none.
struct FileState {
    bool opens = false;
    std::string otherBytes; ///< of a file that does not open; nothing where there is no file, or an empty one
    std::optional<Profile> profile;
    Journal journal;
    std::vector<RemovedEntry> removed;
    friend bool operator==(const FileState&, const FileState&) = default;
};

FileState stateOf(const Store& store);
/// Opens the data file, as the program would; a missing one is not made.
FileState stateOf(const std::filesystem::path& dataFile);
/// The same without writing to it.
FileState stateOfCopy(const std::filesystem::path& file);

/// SQLite's own word on the file: "ok".
std::string integrityOf(const std::filesystem::path& dataFile);

/// A file that has not taken its name, or one that SQLite keeps beside it.
bool isDraft(const std::filesystem::path& file);

/// Every file under the folder with its bytes, without those that SQLite keeps beside a data file.
std::map<std::filesystem::path, std::string> filesIn(const std::filesystem::path& folder);

} // namespace stridewell
