// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/painepisode.h"

#include <algorithm>

namespace stridewell {

namespace {
constexpr int meaningfulChange = 2; // points on the 0-10 scale
} // namespace

void PainEpisode::add(Date day, int score) {
    if (quietThrough(day - Days{1})) {
        m_start.reset();
    }
    if (!m_start) {
        if (score < 1) {
            return;
        }
        m_start = day;
        m_quietSince = day - Days{1};
        m_quietCount = 0;
        m_firstSevenMax = 0;
        m_scores.clear();
    }
    m_scores.push_back({day, score});
    if (daysBetween(*m_start, day) < 7) {
        m_firstSevenMax = std::max(m_firstSevenMax, score);
    }
    if (score > quietScore) {
        m_quietSince = day;
        m_quietCount = 0;
    } else {
        ++m_quietCount;
    }
    if (quietThrough(day)) {
        m_start.reset();
    }
}

void PainEpisode::clearedOn(Date day) {
    if (!m_start) {
        return;
    }
    m_start = day;
    m_firstSevenMax = highestSince(day - Days{6});
}

bool PainEpisode::quietThrough(Date lastQuiet) const {
    return m_start && daysBetween(m_quietSince, lastQuiet) >= quietDays && m_quietCount >= quietScores;
}

int PainEpisode::highestSince(Date first) const {
    int highest = 0;
    for (auto it = m_scores.rbegin(); it != m_scores.rend() && it->day >= first; ++it) {
        highest = std::max(highest, it->score);
    }
    return highest;
}

std::optional<int> PainEpisode::persistentDays(Date day) const {
    if (!m_start || quietThrough(day - Days{1})) {
        return std::nullopt;
    }
    const int age = daysBetween(*m_start, day);
    const int lastSevenMax = highestSince(day - Days{6});
    const bool improved = lastSevenMax <= m_firstSevenMax - meaningfulChange || lastSevenMax <= quietScore;
    const bool persistent =
        (age >= 21 && !improved) || (age >= 42 && lastSevenMax >= 2) || (age >= 84 && lastSevenMax >= 1);
    return persistent ? std::optional(age) : std::nullopt;
}

} // namespace stridewell
