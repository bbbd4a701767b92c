// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/painhistory.h"

#include <algorithm>

namespace stridewell {

void PainHistory::addRun(Date day, int during, int worst) {
    m_during.push_back(during);
    const int week = planWeekIndex(m_planStart, day);
    if (m_weekMaxima.empty() || m_weekMaxima.back().week != week) {
        m_weekMaxima.push_back({week, worst});
    } else {
        m_weekMaxima.back().score = std::max(m_weekMaxima.back().score, worst);
    }
}

void PainHistory::addOutcome(Date day, Outcome outcome) {
    if (outcome != Outcome::Keep) {
        m_outcomes.push_back({day, outcome});
    }
}

std::optional<Date> PainHistory::outcomeWithin(Date day, int days, Outcome low, Outcome high) const {
    for (auto it = m_outcomes.rbegin(); it != m_outcomes.rend(); ++it) {
        const int ago = daysBetween(it->day, day);
        if (ago > days) {
            break;
        }
        if (ago >= 1 && it->outcome >= low && it->outcome <= high) {
            return it->day;
        }
    }
    return std::nullopt;
}

std::optional<int> PainHistory::risingFrom() const {
    const std::size_t n = m_during.size();
    const bool rising =
        n >= 3 && m_during[n - 3] >= 1 && m_during[n - 3] < m_during[n - 2] && m_during[n - 2] < m_during[n - 1];
    return rising ? std::optional(m_during[n - 3]) : std::nullopt;
}

std::optional<int> PainHistory::weeklyRisingFrom(int worst) const {
    const std::size_t n = m_weekMaxima.size();
    if (n < 3 || worst < 3 || worst < m_weekMaxima[n - 1].score) {
        return std::nullopt; // only the run that sets the week's maximum
    }
    const bool rising =
        m_weekMaxima[n - 3].score < m_weekMaxima[n - 2].score && m_weekMaxima[n - 2].score < m_weekMaxima[n - 1].score;
    return rising ? std::optional(m_weekMaxima[n - 3].score) : std::nullopt;
}

void PainHistory::describe(Date day, PainReport& report, bool isRun) const {
    report.persistentDays = m_episode.persistentDays(day);
    report.lastBreak = outcomeWithin(day, 28, Outcome::Break, Outcome::Break);
    report.lastBackWeek = outcomeWithin(day, 28, Outcome::BackWeek, Outcome::BackWeek);
    report.lastSwapOrRest = outcomeWithin(day, 14, Outcome::Swap, Outcome::AddRest);
    if (isRun) {
        report.risingFrom = risingFrom();
        report.weeklyRisingFrom = weeklyRisingFrom(report.worst());
    }
}

} // namespace stridewell
