// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/painhistory.h"

#include <algorithm>

namespace stridewell {

void PainHistory::addRun(Date day, int during, int worst) {
    m_during.push_back(during);
    const int offset = daysBetween(m_planStart, day);
    const int week = offset >= 0 ? offset / 7 : (offset - 6) / 7;
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

bool PainHistory::outcomeWithin(Date day, int days, Outcome low, Outcome high) const {
    for (auto it = m_outcomes.rbegin(); it != m_outcomes.rend(); ++it) {
        const int ago = daysBetween(it->day, day);
        if (ago > days) {
            return false;
        }
        if (ago >= 1 && it->outcome >= low && it->outcome <= high) {
            return true;
        }
    }
    return false;
}

bool PainHistory::worseWithEveryRun() const {
    const std::size_t n = m_during.size();
    return n >= 3 && m_during[n - 3] >= 1 && m_during[n - 3] < m_during[n - 2] && m_during[n - 2] < m_during[n - 1];
}

bool PainHistory::weeklyMaxRising(int worst) const {
    const std::size_t n = m_weekMaxima.size();
    if (n < 3 || worst < 3 || worst < m_weekMaxima[n - 1].score) {
        return false; // only the run that sets the week's maximum
    }
    return m_weekMaxima[n - 3].score < m_weekMaxima[n - 2].score &&
           m_weekMaxima[n - 2].score < m_weekMaxima[n - 1].score;
}

void PainHistory::describe(Date day, PainReport& report, bool isRun) const {
    report.persistent = m_episode.persistent(day);
    report.worseWithEveryRun = isRun && worseWithEveryRun();
    report.weeklyMaxRising = isRun && weeklyMaxRising(report.worst());
    report.breakInLast28Days = outcomeWithin(day, 28, Outcome::Break, Outcome::Break);
    report.backWeekInLast28Days = outcomeWithin(day, 28, Outcome::BackWeek, Outcome::BackWeek);
    report.swapOrRestInLast14Days = outcomeWithin(day, 14, Outcome::Swap, Outcome::AddRest);
}

} // namespace stridewell
