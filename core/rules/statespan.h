// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"
#include "core/rules/outcome.h"

#include <optional>
#include <vector>

namespace stridewell {

/// Days on which a state held: from `from` up to but not including `end`. One that became more urgent, and the break
/// that follows a clearance, begin a span of their own.
struct StateSpan {
    Outcome outcome = Outcome::Swap;
    std::optional<Urgency> urgency{}; ///< for SeeProfessional
    std::vector<Finding> why{};       ///< every reason of the level, the main one first; never empty
    Date from{};
    std::optional<Date> end{}; ///< none while it is open
    bool provisional = false;  ///< may change when the morning answer comes
    bool cleared = false;      ///< a professional has cleared it; what was left were the criteria of a break
    friend bool operator==(const StateSpan&, const StateSpan&) = default;
};

} // namespace stridewell
