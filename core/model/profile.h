// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"
#include "core/units/result.h"
#include "core/units/speed.h"

namespace stridewell {

enum class PlanKind { Standard, Gentle };
enum class Goal { FourWeeks, ThirtyMinutes, FiveKilometres };
enum class Units { Kilometres, Miles };

/// What the runner has chosen. Everything else follows from it, the journal and today.
struct Profile {
    Date start;                         ///< first day of plan week 1; fixes the plan's own weekday
    Weekdays days{0, 2, 4};             ///< days the runner can run on
    Speed walk = Speed::fromTenths(50); ///< 3.0..8.0 km/h
    Speed jog = Speed::fromTenths(80);  ///< 4.0..16.0 km/h, from `walk` up to four times `walk`
    PlanKind plan = PlanKind::Standard;
    Goal goal = Goal::FourWeeks;
    Units units = Units::Kilometres;
    bool returning = false; ///< has run before and starts again

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// The profile itself when every field is in range (A3, A4); else the first issue, `where` naming the field
/// ("days", "walk_kmh", "jog_kmh").
Result<Profile> checked(const Profile& profile);

/// Whether two weekdays follow each other, Sunday and Monday included.
constexpr bool touch(int weekdayA, int weekdayB) {
    const int apart = (weekdayA - weekdayB + 7) % 7;
    return apart == 1 || apart == 6;
}

} // namespace stridewell
