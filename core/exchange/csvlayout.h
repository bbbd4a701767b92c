// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvreader.h"
#include "core/units/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stridewell {

/// Whose table it is.
enum class CsvSource { Stridewell, Strava, StravaBefore2019, Garmin, Runkeeper };

enum class DistanceUnit { Metres, Kilometres, Miles, Unnamed };

/// A column that a table has: where, and its name there.
struct CsvColumn {
    std::size_t index = 0;
    std::string name;
    DistanceUnit unit = DistanceUnit::Unnamed; ///< of a distance
};

/// The columns of another program's table, by header names. Of several columns for one thing the first that is filled
/// in counts.
struct CsvLayout {
    CsvSource source = CsvSource::Strava;
    CsvColumn date;
    CsvColumn type;
    std::vector<CsvColumn> durations;
    std::vector<CsvColumn> distances;
    std::optional<CsvColumn> note;
    bool utc = false; ///< dates and times are UTC
};

/// The n-th column (from 1) of that name; upper and lower case and spaces around it do not matter.
std::optional<CsvColumn> findColumn(const CsvCells& header, std::string_view name, int occurrence = 1);

/// Whether it is a table of this program's columns (core/exchange/csvfile.h).
bool isOurs(const CsvCells& header);

/// The layout of another program's table. Else what is missing: MissingColumns of the program whose columns are there
/// for the most part, or NotImportable when there is none.
Result<CsvLayout> recognise(const CsvCells& header);

} // namespace stridewell
