// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/units/result.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace stridewell {

/// A line of a table that did not become a run, and why not.
struct SkippedLine {
    std::size_t line = 0; ///< where it starts, from 1
    Issue issue;          ///< `where` names the column
};

/// What a file cannot tell of itself.
struct ImportSettings {
    /// Runs after this day are skipped (FutureDate); nothing: none are.
    std::optional<Date> today{};
    /// Of distances whose unit the file does not name.
    Units units = Units::Kilometres;
    /// Local time minus UTC at a moment of UTC, for files that hold UTC; nothing: their times are taken as local.
    std::function<std::chrono::minutes(std::chrono::sys_seconds)> utcOffset{};
    /// Whether walks become runs that jogged nothing; everyday walking counts for nothing (B1), so usually not.
    bool takeWalks = false;
};

/// What a file brings: a whole journal, or the runs of a table.
struct ImportFile {
    std::optional<Profile> profile; ///< of a journal file; a table has none
    Journal journal;                ///< ids are 0
    std::vector<SkippedLine> skipped;
    bool withoutPain = false;  ///< nobody asked for pain: the runs' scores stand at 0
    bool unitsAssumed = false; ///< distances were taken in ImportSettings::units
};

/// Reads a journal file (JSON) or a table of runs (CSV), told apart by content. Refused as a whole: what is neither, a
/// journal file with anything wrong in it, a table without the columns that tell of runs.
Result<ImportFile> readImportFile(std::string_view content, const ImportSettings& settings = {});

} // namespace stridewell
