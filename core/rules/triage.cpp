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

/// The numbers a row looked at: `count` is the score (days for RB5), `target` the one it is held against.
Finding found(RuleId row, const PainReport& report) {
    Finding finding{row};
    switch (row) {
    case RuleId::RB4:
    case RuleId::BR4: finding.count = std::max({report.worst(), report.before, report.next.score().value_or(0)}); break;
    case RuleId::BR1:
    case RuleId::BR5:
    case RuleId::AR3:
    case RuleId::SW2:
    case RuleId::KP2: finding.count = report.worst(); break;
    case RuleId::GB1:
    case RuleId::AR0:
    case RuleId::AR1:
    case RuleId::AR2:
    case RuleId::SW1:
        finding.count = report.worst();
        finding.target = report.next.score();
        break;
    case RuleId::SW3: finding.count = report.before; break;
    case RuleId::RB5: finding.count = report.persistentDays; break;
    case RuleId::BR3:
        finding.count = report.risingFrom;
        finding.target = report.during;
        break;
    case RuleId::GB3:
        finding.count = report.weeklyRisingFrom;
        finding.target = report.worst();
        break;
    default: break;
    }
    return finding;
}

std::vector<Finding> matchesAtLevel(const PainReport& report, const PainRow& winner) {
    if (winner.outcome == Outcome::Keep) {
        return {found(winner.id, report)};
    }
    std::vector<Finding> matches;
    for (const auto rows : {redFlagRows(), scoreRows()}) {
        for (const PainRow& row : rows) {
            if (row.outcome == winner.outcome && row.urgency == winner.urgency && row.applies(report)) {
                matches.push_back(found(row.id, report));
            }
        }
    }
    return matches;
}

/// Pass 2: SWAP/ADD_REST -GB2-> BACK_WEEK -BR6-> BREAK -RB6-> SEE_PRO.
void escalate(const PainReport& report, PainVerdict& verdict) {
    const auto because = [&](RuleId row, std::optional<Date> earlier) {
        Finding finding{row};
        finding.date = earlier;
        verdict.why.push_back(finding);
    };
    const bool small = verdict.outcome == Outcome::Swap || verdict.outcome == Outcome::AddRest;
    if (small && !verdict.provisional && report.lastSwapOrRest) {
        verdict.outcome = Outcome::BackWeek;
        because(RuleId::GB2, report.lastSwapOrRest);
    }
    if (verdict.outcome == Outcome::BackWeek && report.lastBackWeek) {
        verdict.outcome = Outcome::Break;
        because(RuleId::BR6, report.lastBackWeek);
    }
    if (verdict.outcome == Outcome::Break && report.lastBreak) {
        verdict.outcome = Outcome::SeeProfessional;
        verdict.urgency = Urgency::Book;
        because(RuleId::RB6, report.lastBreak);
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
    verdict.why = matchesAtLevel(report, *winner);
    verdict.provisional = winner->id == RuleId::AR0;
    escalate(report, verdict);
    return verdict;
}

} // namespace stridewell
