// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importfile.h"

namespace stridewell {

/// More lines than anybody has runs; further ones would only fill the memory with reasons.
inline constexpr std::size_t maxCsvLines = 100'000;

/// Reads a table of runs: our own (core/exchange/csvfile.h) or one of Strava, Garmin or Runkeeper, with commas,
/// semicolons or tabs between cells. A line that cannot be a run is skipped, and so is one that stands there twice in
/// another program's table. Refused: too large, not UTF-8, no usable header.
Result<ImportFile> parseRunCsv(std::string_view text, const ImportSettings& settings = {});

} // namespace stridewell
