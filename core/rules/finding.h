// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/content.h"
#include "core/rules/ruleid.h"
#include "core/units/calendar.h"
#include "core/units/distance.h"

#include <optional>

namespace stridewell {

/// A rule that spoke, with its numbers. Words are made in ui/text/phrasebook; a row uses only the numbers it needs.
struct Finding {
    RuleId row;
    std::optional<Distance> value{};      ///< what was found: a distance run, planned, credited
    std::optional<Distance> limit{};      ///< what it is held against
    std::optional<int> count{};           ///< runs done, whole days of a gap, percent (B9), a score
    std::optional<int> target{};          ///< runs needed or planned
    std::optional<Date> date{};           ///< the day it is about
    std::optional<WeekContent> content{}; ///< the week it leads to
    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace stridewell
