// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/damage.h"
#include "tests/store/storedstate.h"
#include "tests/store/storesupport.h"

#include <filesystem>
#include <vector>

namespace stridewell {

/// A file, and every state that it was confirmed in: a log that was cut goes back to one of them.
struct Original {
    FileBytes bytes;
    std::vector<StoredState> states;
};

FileBytes bytesOf(const std::filesystem::path& file);
void writeBytes(const std::filesystem::path& file, const FileBytes& bytes);

/// The day on which something was removed from each of them.
Date dayOfOriginals();
/// Every kind of entry, some of them removed.
void fill(Store& store);

/// Made in that folder, as the program leaves it.
Original closedFile(const std::filesystem::path& folder);
/// By the first version of the program.
Original oldFile(const std::filesystem::path& folder);
/// As a killed program leaves it: the last runs lie in the log alone.
Original fileWithLog(const std::filesystem::path& folder);

} // namespace stridewell
