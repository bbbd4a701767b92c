// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

#include <optional>
#include <vector>

namespace stridewell {

/// How far back the charts and tables look.
enum class Period { TwelveWeeks, HalfYear, Everything };

/// One week as the distance chart has it. All of it stands in the projection. Weeks after the end of the plan have
/// neither content nor limit.
struct WeekFigures {
    int number = 1;
    Date start;
    std::optional<WeekContent> content;
    Distance planned;
    Distance actual;
    Distance credited; ///< the part of `actual` within the limit (B2)
    std::optional<Distance> limit;
    int longestJogHalfMin = 0; ///< the longest jog without a walk in it that was done, in half minutes
};

/// What was scored on one occasion.
struct PainFigures {
    Date date;
    bool morning = false; ///< the next-morning question; else a run
    int before = 0;       ///< of a run
    int during = 0;       ///< of a run
    int after = 0;        ///< of a run
    int highest = 0;      ///< of a run during and after; a morning's score
};

/// From the first week that the period reaches into to the end of the plan, or to today's week where that is later.
std::vector<WeekFigures> weekFigures(const Projection& projection, Period period);

/// Runs and mornings up to today, by date; a morning comes before that day's run.
std::vector<PainFigures> painFigures(const Journal& journal, Date today, Period period);

/// Half minutes; 0 before the first run of the plan.
int longestJog(const Projection& projection);

/// Whether a period shows less than everything there is.
bool isShorter(const Projection& projection, Period period);

} // namespace stridewell
