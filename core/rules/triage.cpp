// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/triage.h"

#include "core/rules/painrows.h"

#include <algorithm>

namespace stridewell {

namespace {

const PainRow* firstMatch(const PainReport& report) {
    for (const auto rows : {redFlagRows(), scoreRows()}) {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const PainRow& row) { return row.applies(report); });
        if (found != rows.end()) {
            return &*found;
        }
    }
    return nullptr;
}

std::vector<RuleId> matchesAtLevel(const PainReport& report, const PainRow& winner) {
    if (winner.outcome == Outcome::Keep) {
        return {winner.id};
    }
    std::vector<RuleId> ids;
    for (const auto rows : {redFlagRows(), scoreRows()}) {
        for (const PainRow& row : rows) {
            if (row.outcome == winner.outcome && row.urgency == winner.urgency && row.applies(report)) {
                ids.push_back(row.id);
            }
        }
    }
    return ids;
}

/// Pass 2: SWAP/ADD_REST -GB2-> BACK_WEEK -BR6-> BREAK -RB6-> SEE_PRO.
void escalate(const PainReport& report, PainVerdict& verdict) {
    const bool small = verdict.outcome == Outcome::Swap || verdict.outcome == Outcome::AddRest;
    if (small && !verdict.provisional && report.swapOrRestInLast14Days) {
        verdict.outcome = Outcome::BackWeek;
        verdict.rows.push_back(RuleId::GB2);
    }
    if (verdict.outcome == Outcome::BackWeek && report.backWeekInLast28Days) {
        verdict.outcome = Outcome::Break;
        verdict.rows.push_back(RuleId::BR6);
    }
    if (verdict.outcome == Outcome::Break && report.breakInLast28Days) {
        verdict.outcome = Outcome::SeeProfessional;
        verdict.urgency = Urgency::Book;
        verdict.rows.push_back(RuleId::RB6);
    }
}

} // namespace

PainVerdict triage(const PainReport& report) {
    PainVerdict verdict;
    const PainRow* winner = firstMatch(report);
    if (winner == nullptr) { // unreachable: KP1 always applies
        return verdict;
    }
    verdict.outcome = winner->outcome;
    verdict.urgency = winner->urgency;
    verdict.rows = matchesAtLevel(report, *winner);
    verdict.provisional = winner->id == RuleId::AR0;
    escalate(report, verdict);
    return verdict;
}

} // namespace stridewell
