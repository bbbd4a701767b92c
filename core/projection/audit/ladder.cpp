// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/audit/ladder.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace stridewell::auditing {

namespace {

using Kind = WeekContent::Kind;

constexpr std::array<RungData, 7> table{{{Kind::W0, 5, 0, 3},
                                         {Kind::W1, 5, 2, 2},
                                         {Kind::W1b, 5, 3, 2},
                                         {Kind::W2, 5, 4, 2},
                                         {Kind::W3, 1, 20, 0},
                                         {Kind::W3b, 1, 24, 0},
                                         {Kind::W4, 1, weekFourJogHalfMin, 0}}};
constexpr const RungData& w0 = table[0];
constexpr const RungData& w1 = table[1];
constexpr const RungData& w1b = table[2];
constexpr const RungData& w2 = table[3];
constexpr const RungData& w3 = table[4];
constexpr const RungData& w3b = table[5];
constexpr const RungData& w4 = table[6];
constexpr int weekZeroFraming = 15;

/// Most of these days without two that follow each other, Sunday and Monday included (A4).
int mostWithRestDays(const Weekdays& days) {
    int most = 0;
    for (unsigned bits = 0; bits < 128; ++bits) {
        const unsigned next = ((bits << 1) | (bits >> 6)) & 127U;
        int count = 0;
        for (int day = 0; day < 7; ++day) {
            const bool chosen = ((bits >> day) & 1U) != 0;
            count = !chosen ? count : days.contains(day) ? count + 1 : -8;
        }
        most = (bits & next) == 0 ? std::max(most, count) : most;
    }
    return most;
}

/// A7: 30 minutes, or the minutes in which the jog alone first reaches 5 km, never over 60.
int longestJog(const Profile& profile) {
    switch (profile.goal) {
    case Goal::FourWeeks: return 0;
    case Goal::ThirtyMinutes: return 30;
    case Goal::FiveKilometres: return std::min(60, (3000 + profile.jog.tenths() - 1) / profile.jog.tenths());
    }
    return 0;
}

} // namespace

Ladder::Ladder(const Profile& profile)
    : m_walk(profile.walk.tenths()), m_jog(profile.jog.tenths()), m_longestJogMin(longestJog(profile)) {
    profile.plan == PlanKind::Gentle ? solveGentle() : solveStandard();
    const int apart = mostWithRestDays(profile.days);
    int runs = profile.days.count() >= 4 ? std::min(profile.days.count(), 5) : apart;
    while (runs > 2 && weekOneSession() * runs > tenMiles) {
        runs = runs > 4 ? runs - 1 : std::min(runs - 1, apart);
    }
    m_mostRuns = runs;
}

int Ladder::doubledUnits(const RungData& data, int framing) const {
    return data.rounds * data.jogHalfMin * m_jog + 2 * (data.rounds * data.walkMin + framing) * m_walk;
}

/// The smallest F with which the week above is at most 1.1 times this one (A3, A5).
int Ladder::framingBelow(const RungData& data, int doubledUnitsAbove) const {
    int framing = leastFraming;
    while (framing < mostFraming && 10 * doubledUnitsAbove > 11 * doubledUnits(data, framing)) {
        ++framing;
    }
    return framing;
}

void Ladder::solveStandard() {
    const int two = doubledUnits(w2, leastFraming);
    const int four = doubledUnits(w4, leastFraming);
    const bool bridge = 9 * m_jog > 26 * m_walk;
    const bool secondBridge = bridge && m_jog > 3 * m_walk;
    m_rungs = {{w0, weekZeroFraming}, {w1, bridge ? mostFraming : framingBelow(w1, two)}};
    if (bridge) {
        m_rungs.push_back({w1b, framingBelow(w1b, two)});
    }
    m_rungs.push_back({w2, leastFraming});
    m_rungs.push_back({w3, secondBridge ? mostFraming : framingBelow(w3, four)});
    if (secondBridge) {
        m_rungs.push_back({w3b, framingBelow(w3b, four)});
    }
    m_rungs.push_back({w4, leastFraming});
}

void Ladder::solveGentle() {
    const int oneB = framingBelow(w1b, doubledUnits(w2, leastFraming));
    const int threeB = framingBelow(w3b, doubledUnits(w4, leastFraming));
    m_rungs = {{w0, weekZeroFraming}, {w1, framingBelow(w1, doubledUnits(w1b, oneB))},   {w1b, oneB},
               {w2, leastFraming},    {w3, framingBelow(w3, doubledUnits(w3b, threeB))}, {w3b, threeB},
               {w4, leastFraming}};
}

std::optional<int> Ladder::indexOf(WeekContent content) const {
    if (content.kind() == Kind::X) {
        return m_longestJogMin > 0 && content.number() >= 1 ? std::optional(topIndex() + content.number())
                                                            : std::nullopt;
    }
    for (int i = 0; i <= topIndex(); ++i) {
        if (m_rungs[static_cast<std::size_t>(i)].data.kind == content.kind()) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<int> Ladder::indexOf(const SessionShape& shape) const {
    for (int i = 0; i <= topIndex(); ++i) {
        if (hasJogsOf(shape, *this, i)) {
            return i;
        }
    }
    return hasJogsOf(shape, *this, topIndex() + 1) ? std::optional(topIndex()) : std::nullopt;
}

int Ladder::framingOf(int index) const {
    return index > topIndex() ? leastFraming : m_rungs[static_cast<std::size_t>(index)].framing;
}

Distance Ladder::distanceOf(const SessionShape& shape) const {
    const int walks = shape.warmUpMin + shape.coolDownMin + shape.rounds * shape.walkMin;
    return Distance::fromDoubledUnits(shape.rounds * shape.jogHalfMin * m_jog + 2 * walks * m_walk);
}

Distance Ladder::weekOneSession() const {
    return Distance::fromDoubledUnits(doubledUnits(w1, framingOf(1)));
}

Distance Ladder::shortestWeekOneSession() const {
    return Distance::fromDoubledUnits(doubledUnits(w1, leastFraming));
}

Distance Ladder::walked(int minutes, Speed speed) {
    return Distance::fromDoubledUnits(2 * minutes * speed.tenths());
}

bool hasJogsOf(const SessionShape& shape, const Ladder& ladder, int index) {
    if (index > ladder.topIndex()) {
        return shape.rounds == 1 && shape.walkMin == 0 && shape.jogHalfMin % 2 == 0 &&
               shape.jogHalfMin >= weekFourJogHalfMin && shape.jogHalfMin <= 2 * ladder.longestJogMin();
    }
    const RungData& data = ladder.rungs()[static_cast<std::size_t>(index)].data;
    return shape.rounds == data.rounds && shape.jogHalfMin == data.jogHalfMin && shape.walkMin == data.walkMin;
}

bool framedRight(const SessionShape& shape) {
    const int framing = shape.warmUpMin + shape.coolDownMin;
    return framing >= leastFraming && framing <= mostFraming && shape.coolDownMin == std::min(10, framing - 5);
}

} // namespace stridewell::auditing
