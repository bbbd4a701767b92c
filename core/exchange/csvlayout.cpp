// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvlayout.h"

#include "core/exchange/csvvalues.h"

#include <array>
#include <span>

namespace stridewell {

namespace {

/// A column as one program names it.
struct Name {
    std::string_view text;
    int occurrence = 1;
    DistanceUnit unit = DistanceUnit::Unnamed;
};

/// What one program calls its columns; the best of several first.
struct Source {
    CsvSource source;
    std::string_view shownAs;
    std::span<const Name> date, type, durations, distances, notes;
    bool utc;
};

// Strava's headers follow the language of the account. Its second distance has metres and all decimals.
constexpr std::array stravaDate{Name{"activity date"}, Name{"aktivitätsdatum"}};
constexpr std::array stravaType{Name{"activity type"}, Name{"aktivitätsart"}};
constexpr std::array stravaDurations{Name{"moving time"}, Name{"bewegungszeit"}, Name{"elapsed time"},
                                     Name{"verstrichene zeit"}};
constexpr std::array stravaDistances{
    Name{"distance", 2, DistanceUnit::Metres}, Name{"distanz", 2, DistanceUnit::Metres},
    Name{"distance", 1, DistanceUnit::Kilometres}, Name{"distanz", 1, DistanceUnit::Kilometres}};
constexpr std::array stravaNotes{Name{"activity name"}, Name{"name der aktivität"}};

constexpr std::array oldDate{Name{"date"}};
constexpr std::array oldType{Name{"type"}};
constexpr std::array oldDurations{Name{"moving_time"}, Name{"elapsed_time"}};
constexpr std::array oldDistances{Name{"distance", 1, DistanceUnit::Metres}};
constexpr std::array oldNotes{Name{"name"}};

constexpr std::array garminDate{Name{"date"}};
constexpr std::array garminType{Name{"activity type"}};
constexpr std::array garminDurations{Name{"time"}, Name{"elapsed time"}};
constexpr std::array garminDistances{Name{"distance"}}; // in the unit of the account, which is not said
constexpr std::array garminNotes{Name{"title"}};

constexpr std::array runkeeperDate{Name{"date"}};
constexpr std::array runkeeperType{Name{"type"}};
constexpr std::array runkeeperDurations{Name{"duration"}};
constexpr std::array runkeeperDistances{Name{"distance (km)", 1, DistanceUnit::Kilometres},
                                        Name{"distance (mi)", 1, DistanceUnit::Miles}};
constexpr std::array runkeeperNotes{Name{"notes"}};

constexpr std::array sources{
    Source{CsvSource::Strava, "Strava", stravaDate, stravaType, stravaDurations, stravaDistances, stravaNotes, true},
    Source{CsvSource::StravaBefore2019, "Strava", oldDate, oldType, oldDurations, oldDistances, oldNotes, true},
    Source{CsvSource::Garmin, "Garmin", garminDate, garminType, garminDurations, garminDistances, garminNotes, false},
    Source{CsvSource::Runkeeper, "Runkeeper", runkeeperDate, runkeeperType, runkeeperDurations, runkeeperDistances,
           runkeeperNotes, false},
};

std::vector<CsvColumn> findAll(const CsvCells& header, std::span<const Name> names) {
    std::vector<CsvColumn> found;
    for (const Name& name : names) {
        if (auto column = findColumn(header, name.text, name.occurrence)) {
            column->unit = name.unit;
            found.push_back(std::move(*column));
        }
    }
    return found;
}

/// How much of a source a header has, and the names of what it has not.
struct Match {
    int found = 0;
    std::string missing;
};

Match match(const CsvCells& header, const Source& source) {
    Match result;
    for (const auto names : {source.date, source.type, source.durations, source.distances}) {
        if (findAll(header, names).empty()) {
            result.missing += (result.missing.empty() ? "" : ", ") + std::string(names.front().text);
        } else {
            ++result.found;
        }
    }
    return result;
}

/// The columns without which there is no run of ours.
std::string missingOfOurs(const CsvCells& header) {
    std::string missing;
    for (const char* name : {"date", "duration_min"}) {
        if (!findColumn(header, name)) {
            missing += (missing.empty() ? "" : ", ") + std::string(name);
        }
    }
    return missing;
}

CsvLayout layoutOf(const CsvCells& header, const Source& source) {
    CsvLayout layout;
    layout.source = source.source;
    layout.date = findAll(header, source.date).front();
    layout.type = findAll(header, source.type).front();
    layout.durations = findAll(header, source.durations);
    layout.distances = findAll(header, source.distances);
    const auto notes = findAll(header, source.notes);
    layout.note = notes.empty() ? std::nullopt : std::optional(notes.front());
    layout.utc = source.utc;
    return layout;
}

} // namespace

std::optional<CsvColumn> findColumn(const CsvCells& header, std::string_view name, int occurrence) {
    for (std::size_t i = 0; i < header.size(); ++i) {
        std::string shown = trimmed(header[i]);
        if (lowered(shown) == name && --occurrence == 0) {
            return CsvColumn{i, std::move(shown)};
        }
    }
    return std::nullopt;
}

bool isOurs(const CsvCells& header) {
    return missingOfOurs(header).empty();
}

Result<CsvLayout> recognise(const CsvCells& header) {
    if (findColumn(header, "duration_min") || findColumn(header, "distance_m")) { // ours, but not whole
        return refuse({IssueKind::MissingColumns, "", "Stridewell", {}, {}, missingOfOurs(header)});
    }
    Match nearest;
    std::string_view name;
    for (const Source& source : sources) {
        const Match found = match(header, source);
        if (found.missing.empty()) {
            return layoutOf(header, source);
        }
        if (found.found > nearest.found) {
            nearest = found;
            name = source.shownAs;
        }
    }
    if (nearest.found < 2) { // a lone "date" is in every other table of the world
        return refuse({IssueKind::NotImportable, ""});
    }
    return refuse({IssueKind::MissingColumns, "", std::string(name), {}, {}, nearest.missing});
}

} // namespace stridewell
