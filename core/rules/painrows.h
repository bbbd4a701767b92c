// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/triage.h"

#include <span>

namespace stridewell {

/// One row of section C: when it fires and what it asks for.
struct PainRow {
    RuleId id;
    bool (*applies)(const PainReport&);
    Outcome outcome;
    std::optional<Urgency> urgency;
};

/// Rows EM1-RB7 in their order of priority.
std::span<const PainRow> redFlagRows();

/// Rows BR1-KP1 in their order of priority.
std::span<const PainRow> scoreRows();

} // namespace stridewell
