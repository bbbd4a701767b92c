// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/rules/finding.h"
#include "core/rules/outcome.h"

#include <optional>
#include <vector>

namespace stridewell {

/// Everything section C looks at for one run or one checklist.
struct PainReport {
    int before = 0; ///< 0..10, as the next two
    int during = 0;
    int after = 0;
    MorningAnswer next = MorningAnswer::pending();
    PainCharacter character = PainCharacter::None;
    bool eased = true;
    bool strideAltered = false;
    Symptoms symptoms;

    // History as it stood on that day; nothing where the row has no reason to speak.
    std::optional<int> persistentDays;   ///< RB5: age of an episode that has lasted too long
    std::optional<int> risingFrom;       ///< BR3: `during` of three runs ago, where each run since was worse
    std::optional<int> weeklyRisingFrom; ///< GB3: greatest score of two weeks ago, where both weeks since were worse
    std::optional<Date> lastBreak;       ///< RB6: a break 1-28 days ago
    std::optional<Date> lastBackWeek;    ///< BR6: a BACK_WEEK 1-28 days ago
    std::optional<Date> lastSwapOrRest;  ///< GB2: a SWAP or ADD_REST 1-14 days ago

    [[nodiscard]] int worst() const { return during > after ? during : after; } ///< P of rules.md
};

/// What a report leads to.
struct PainVerdict {
    Outcome outcome = Outcome::Keep;
    std::optional<Urgency> urgency;
    std::vector<Finding> why; ///< every matching row of the winning level with its scores, then the escalations
    bool provisional = false; ///< AR0: settles with the morning answer
};

/// Section C: pass 1 finds the first matching row, pass 2 follows the chain GB2, BR6, RB6.
PainVerdict triage(const PainReport& report);

} // namespace stridewell
