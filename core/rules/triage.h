// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/rules/outcome.h"
#include "core/rules/ruleid.h"

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

    // History as it stood on that day.
    bool persistent = false;             ///< RB5
    bool worseWithEveryRun = false;      ///< BR3
    bool weeklyMaxRising = false;        ///< GB3
    bool breakInLast28Days = false;      ///< RB6
    bool backWeekInLast28Days = false;   ///< BR6
    bool swapOrRestInLast14Days = false; ///< GB2

    [[nodiscard]] int worst() const { return during > after ? during : after; } ///< P of rules.md
};

/// What a report leads to.
struct PainVerdict {
    Outcome outcome = Outcome::Keep;
    std::optional<Urgency> urgency;
    std::vector<RuleId> rows; ///< every matching row of the winning level, then the escalations
    bool provisional = false; ///< AR0: settles with the morning answer
};

/// Section C: pass 1 finds the first matching row, pass 2 follows the chain GB2, BR6, RB6.
PainVerdict triage(const PainReport& report);

} // namespace stridewell
