// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"

#include <optional>
#include <vector>

namespace stridewell {

/// What counts as calm: 14 days at 0-1, of which two scores were logged, so that silence is no recovery.
inline constexpr int quietDays = 14;
inline constexpr int quietScores = 2;
inline constexpr int quietScore = 1;

/// Follows one spell of back pain through the scores, in date order (section C, "Episode"). It starts at the first
/// score of 1 or more and closes after 14 days with all scores at 0-1, at least two of them logged.
class PainEpisode {
public:
    /// Adds a score of that day. Days never go back.
    void add(Date day, int score);
    /// A professional has looked at it: persistence counts from that day on.
    void clearedOn(Date day);
    /// RB5: the episode's age in days as seen on `day`, where it has lasted too long.
    [[nodiscard]] std::optional<int> persistentDays(Date day) const;

private:
    struct Scored {
        Date day;
        int score;
    };
    /// All of the 14 days that end with `lastQuiet` were at 0-1, at least two scores of them logged.
    [[nodiscard]] bool quietThrough(Date lastQuiet) const;
    [[nodiscard]] int highestSince(Date first) const;

    std::vector<Scored> m_scores; ///< of the open episode
    std::optional<Date> m_start;
    Date m_quietSince;    ///< last day with a score of 2 or more
    int m_quietCount = 0; ///< scores logged after it
    int m_firstSevenMax = 0;
};

} // namespace stridewell
