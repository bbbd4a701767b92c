// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"

#include <array>

namespace stridewell {

/// How far an exercise has come (A2): 0 is the start dose; the last step is the target dose.
struct StrengthLevel {
    int step = 0;
    bool stopped = false; ///< it came with pain of 6 or more, or with leg symptoms: not for now
    friend bool operator==(StrengthLevel, StrengthLevel) = default;
};

inline constexpr int strengthItemCount = 14;

/// Steps above the start dose that A2 names: one, and two for the planks (kneeling, longer, on the toes or feet).
constexpr int lastStep(StrengthItem item) {
    return item == StrengthItem::FrontPlank || item == StrengthItem::SidePlank ? 2 : 1;
}

using StrengthLevels = std::array<StrengthLevel, strengthItemCount>;

constexpr StrengthLevel levelOf(const StrengthLevels& levels, StrengthItem item) {
    return levels[static_cast<std::size_t>(item)];
}

/// A2 and D8 over the days before `today`, so that a dose never changes while it is being done. A session's score is
/// the highest of its day and of the morning after. Two sessions at 2 or less step an item up, in plan weeks with two
/// days of exercises or more; 3-5 steps it down; 6 or leg symptoms stop it until the plan's pause is over and start it
/// anew then. `pausedUntil`: the end of the last pause that has ended, if there was one. Several entries of one day are
/// one session (D8).
StrengthLevels strengthLevels(const Journal& journal, Date planStart, Date today, std::optional<Date> pausedUntil);

} // namespace stridewell
