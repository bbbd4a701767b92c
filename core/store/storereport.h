// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"

#include <cstddef>
#include <optional>

namespace stridewell {

/// What `stridewell check` reports.
struct StoreReport {
    int schemaVersion = 0;
    bool hasProfile = false;
    std::size_t runs = 0;
    std::size_t mornings = 0;
    std::size_t otherEntries = 0; ///< checks, walks, cross-training, strength, clearances, moves, shoes
};

/// What a data file or a backup of one holds.
struct BackupContent {
    StoreReport report;
    std::optional<Date> firstEntry; ///< of any kind; nothing when there is none
    std::optional<Date> lastEntry;
};

} // namespace stridewell
