// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace stridewell {

/// What is wrong with an input. The sentence for people is made from it in ui/text/issuetext.
enum class IssueKind {
    NotADate,          ///< not an existing ISO date
    NotATime,          ///< not HH:MM
    NotANumber,        ///< not a number at all
    NotWhole,          ///< a number where a whole number is needed; low..high apply
    OutOfRange,        ///< low..high give the range
    TooPrecise,        ///< more decimals than can be kept (speeds: tenths of km/h)
    UnknownValue,      ///< not one of the words in `allowed`
    UnknownKey,        ///< a key the format does not know
    Missing,           ///< a key that has to be there
    Duplicate,         ///< given twice (two mornings for one date, one day named twice)
    WrongType,         ///< not of the JSON type named in `allowed`
    NotText,           ///< not valid UTF-8
    Empty,             ///< a text that says nothing
    TooLong,           ///< more than `high` characters
    TooFast,           ///< distance and minutes give more than `high` km/h
    JogSlowerThanWalk, ///< A3: jog below walk
    JogTooFast,        ///< A3 REJECT: jog above `high` = four times the walking speed
    DayCount,          ///< A4: not two to five run days
    DaysTouch,         ///< A4: no two of the days have a rest day between them
    CharacterMismatch, ///< section C: a pain character without pain, or pain without one
    FutureDate,        ///< lies after today
    TooEarly,          ///< lies before the day in `allowed`
    NotAJournal,       ///< not a Stridewell journal file
    NewerFormat,       ///< a journal file of a later version than `high`
    NoSuchEntry,       ///< nothing there to change (a move from a day without a run)
    BreaksRule,        ///< refused by the rule in `allowed` (a move next to another run)
    NotJson,           ///< the text is not JSON
    NotImportable,     ///< neither a journal file nor a table of runs
    MissingColumns,    ///< a table of `found` without the columns in `allowed`
    NotRead,           ///< a quote that never closes: nothing from here on is read
    TooManyLines,      ///< a table of more than `high` lines
    NotARun,           ///< an activity that is no run
    WalkOnly,          ///< B1: everyday walking, which counts for nothing
    NotADuration,      ///< not a time that a run takes
};

/// A refused input: what, where, what was found and what would be right.
struct Issue {
    IssueKind kind;
    std::string where;            ///< path or option: "runs[3].during", "--jog"; may be empty
    std::string found{};          ///< the offending text as given, shortened to 40 characters
    std::optional<double> low{};  ///< smallest right value
    std::optional<double> high{}; ///< largest right value
    std::string allowed{};        ///< right words, separated by ", "; for BreaksRule the row id
};

template <typename T>
using Result = tl::expected<T, Issue>;

inline tl::unexpected<Issue> refuse(Issue issue) {
    return tl::unexpected<Issue>(std::move(issue));
}

} // namespace stridewell
