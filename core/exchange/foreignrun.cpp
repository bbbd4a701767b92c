// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/foreignrun.h"

#include "core/exchange/csvfile.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stridewell {

namespace {

constexpr double longestRunMetres = 300'000;

// Strava, Garmin and Runkeeper, without spaces; Strava's German ones, too. What is not here is not taken: a hike, a
// race over obstacles or a wheelchair is no walk-run session, and an unknown word may be anything.
constexpr std::array<std::string_view, 14> runTypes{
    "run",      "running",      "jog",       "jogging",          "trailrun",      "trailrunning",  "virtualrun",
    "trackrun", "trackrunning", "treadmill", "treadmillrunning", "streetrunning", "indoorrunning", "lauf"};
constexpr std::array<std::string_view, 8> walkTypes{
    "walk", "walking", "indoorwalking", "speedwalking", "casualwalking", "treadmillwalking", "spaziergang", "gehen"};

template <std::size_t size>
bool isOneOf(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The first of these columns that is filled in.
std::optional<CsvField> findFirst(const CsvRow& row, const std::vector<CsvColumn>& columns, const CsvColumn*& from) {
    for (const CsvColumn& column : columns) {
        if (auto field = row.find(column)) {
            from = &column;
            return field;
        }
    }
    return std::nullopt;
}

/// Whether it was a walk; throws Refused for what is neither run nor walk.
bool isWalk(const CsvField& type, const ImportSettings& settings) {
    std::string word = lowered(type.text());
    std::erase_if(word, [](char c) { return c == ' ' || c == '_' || c == '-'; });
    if (isOneOf(runTypes, word)) {
        return false;
    }
    if (!isOneOf(walkTypes, word)) {
        type.refuse(IssueKind::NotARun);
    }
    if (!settings.takeWalks) {
        type.refuse(IssueKind::WalkOnly);
    }
    return true;
}

Moment toLocal(const Moment& utc, const ImportSettings& settings) {
    if (!utc.time || !settings.utcOffset) {
        return utc;
    }
    const std::chrono::sys_seconds moment = utc.date + std::chrono::minutes(*utc.time);
    const auto local = moment + settings.utcOffset(moment);
    const Date date = std::chrono::floor<Days>(local);
    return {date, static_cast<MinuteOfDay>(std::chrono::duration_cast<std::chrono::minutes>(local - date).count())};
}

Distance toDistance(double number, DistanceUnit unit, Units otherwise) {
    if (unit == DistanceUnit::Unnamed) {
        unit = otherwise == Units::Miles ? DistanceUnit::Miles : DistanceUnit::Kilometres;
    }
    switch (unit) {
    case DistanceUnit::Metres: return Distance::fromMetres(number);
    case DistanceUnit::Miles: return Distance::fromMiles(number);
    default: return Distance::fromKilometres(number);
    }
}

/// The checked run; an issue of it names the column that holds what is wrong.
Run accepted(const Run& run, const CsvColumn* distance, const CsvLayout& layout) {
    auto result = checked(run);
    if (!result) {
        Issue issue = result.error();
        if (issue.where == "distance_m" && distance != nullptr) {
            issue.where = distance->name;
        } else if (issue.where == "note" && layout.note) {
            issue.where = layout.note->name;
        }
        throw Refused{std::move(issue)};
    }
    return *result;
}

} // namespace

Run readForeignRun(const CsvRow& row, const CsvLayout& layout, const ImportSettings& settings) {
    Run run;
    run.jogDonePermille = isWalk(row.at(layout.type), settings) ? 0 : 1000;
    const CsvField date = row.at(layout.date);
    const Moment moment = layout.utc ? toLocal(date.moment(), settings) : date.moment();
    if (settings.today && moment.date > *settings.today) {
        date.refuse(IssueKind::FutureDate);
    }
    run.date = moment.date;
    run.time = moment.time;
    const CsvColumn* column = nullptr;
    const auto duration = findFirst(row, layout.durations, column);
    run.durationMin = duration ? duration->minutes() : row.at(layout.durations.front()).minutes();
    column = nullptr;
    if (const auto distance = findFirst(row, layout.distances, column)) {
        run.distance = toDistance(distance->number(0, longestRunMetres), column->unit, settings.units);
    }
    if (layout.note) {
        run.note = unguarded(trimmed(row.raw(*layout.note)));
    }
    return accepted(run, column, layout);
}

} // namespace stridewell
