// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace stridewell {

/// What a data file holds.
struct ReadData {
    std::int64_t version = 0; ///< Store::dataVersion() from before the rest was read
    std::optional<Profile> profile;
    Journal journal;
};

/// Throws StoreError.
ReadData readData(const Store& store);

struct OpenData {
    std::unique_ptr<Store> store;
    ReadData read;
};

/// Opens or creates the data file and reads it. Throws StoreError. Touches nothing of the window, so on any thread.
OpenData openData(const std::filesystem::path& file);

} // namespace stridewell
