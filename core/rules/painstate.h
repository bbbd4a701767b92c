// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/rules/triage.h"

#include <optional>
#include <vector>

namespace stridewell {

/// C2: 72 hours, in whole days.
inline constexpr int restDays = 3;

/// An outcome that still holds (C2).
struct OpenState {
    Outcome outcome = Outcome::Swap;
    std::optional<Urgency> urgency;
    std::vector<Finding> why;
    Date since;
    bool provisional = false;
    /// A professional has cleared it; what is left are the criteria of a break.
    bool cleared = false;

    /// No jogging while it is open.
    [[nodiscard]] bool pauses() const { return outcome >= Outcome::Break; }
    /// RB5 alone also ends by itself; anything else that pain said since then needs a clearance.
    bool onlyPersistence = false;
};

/// A score of any kind: a morning, the worst of a run, a walk, cross-training.
struct DatedScore {
    Date date;
    int score;
};

/// What the journal says of the days after a state has opened; every list sorted by date.
struct RecoveryLog {
    std::vector<DatedScore> scores;
    std::vector<Morning> mornings;
    std::vector<Walk> walks;
    std::vector<CrossTraining> cross;
    std::vector<Clearance> clearances;

    [[nodiscard]] std::optional<int> morning(Date day) const;
};

/// What is still missing on `day` (its morning answer counts) before the state ends; empty: it ends that day.
/// BackWeek's full week is judged by the plan, not here, and always stands in the list. A clearance is not looked at:
/// for SeeProfessional and Emergency it always stands in the list, but for RB5 alone after 14 quiet days.
struct EndNeeds {
    bool seventyTwoHours = false;
    bool morningLow = false;
    bool twoMornings = false;
    bool briskWalk = false;
    bool crossTraining = false;
    bool fullWeek = false;
    bool clearance = false;
    [[nodiscard]] bool none() const {
        return !(seventyTwoHours || morningLow || twoMornings || briskWalk || crossTraining || fullWeek || clearance);
    }
};
EndNeeds stillNeeded(const OpenState& state, const RecoveryLog& log, Date day);

} // namespace stridewell
