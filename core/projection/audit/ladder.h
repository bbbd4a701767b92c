// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/plan/content.h"
#include "core/plan/session.h"
#include "core/units/distance.h"

#include <optional>
#include <vector>

namespace stridewell::auditing {

/// A1 and A5 written down a second time, apart from plan/weektable: one session without warm-up and cool-down.
struct RungData {
    WeekContent::Kind kind;
    int rounds;
    int jogHalfMin; ///< of one round, in half minutes
    int walkMin;    ///< of one round
};

inline constexpr int leastFraming = 10; ///< F of rules.md: warm-up and cool-down together, in minutes
inline constexpr int mostFraming = 20;
inline constexpr int weekFourJogHalfMin = 30;

/// One step of this profile's plan, with the F that A3 and A5 give it.
struct Rung {
    RungData data;
    int framing;
};

/// The rungs of one profile, in order: 0 is W0, 1 is W1, and so on to W4; X1 and up follow (A1, A3, A5, A7).
class Ladder {
public:
    explicit Ladder(const Profile& profile);

    [[nodiscard]] const std::vector<Rung>& rungs() const { return m_rungs; }
    /// Position of a content; nothing when this plan does not have it.
    [[nodiscard]] std::optional<int> indexOf(WeekContent content) const;
    /// The lowest rung whose jogging this shape has; continuous jogs of 15 min and more are W4 or an X.
    [[nodiscard]] std::optional<int> indexOf(const SessionShape& shape) const;
    [[nodiscard]] int topIndex() const { return static_cast<int>(m_rungs.size()) - 1; }
    /// F as planned; 10 for an X (A7).
    [[nodiscard]] int framingOf(int index) const;
    /// Minutes times speeds.
    [[nodiscard]] Distance distanceOf(const SessionShape& shape) const;
    /// One session of week 1 as planned.
    [[nodiscard]] Distance weekOneSession() const;
    /// The same with the shortest walks.
    [[nodiscard]] Distance shortestWeekOneSession() const;
    /// A4: the most runs a week that days and the ten miles of the first week allow, 2..5.
    [[nodiscard]] int mostRuns() const { return m_mostRuns; }
    /// A7: the longest jog of the goal in minutes; 0 when the plan ends after week 4.
    [[nodiscard]] int longestJogMin() const { return m_longestJogMin; }
    /// Minutes at a speed, floored to millimetres.
    static Distance walked(int minutes, Speed speed);

private:
    [[nodiscard]] int doubledUnits(const RungData& data, int framing) const;
    [[nodiscard]] int framingBelow(const RungData& data, int doubledUnitsAbove) const;
    void solveStandard();
    void solveGentle();

    int m_walk; ///< tenths of km/h
    int m_jog;
    std::vector<Rung> m_rungs;
    int m_mostRuns = 2;
    int m_longestJogMin = 0;
};

/// Jogging and walks between are this rung's (A1, A5); for an X a single jog of whole minutes (A7).
bool hasJogsOf(const SessionShape& shape, const Ladder& ladder, int index);

/// A1: cool-down min(10, F - 5), warm-up the rest, F within 10..20.
bool framedRight(const SessionShape& shape);

} // namespace stridewell::auditing
