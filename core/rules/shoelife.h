// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ruleid.h"
#include "core/units/distance.h"

#include <optional>

namespace stridewell {

inline constexpr Distance shoesDueForALook = Distance::fromMillimetres(482'803'000);     ///< SH1: 300 miles
inline constexpr Distance shoesDueForReplacing = Distance::fromMillimetres(804'672'000); ///< SH2: 500 miles

/// The row that speaks about shoes of that distance: SH1, SH2, or nothing while they are fine.
constexpr std::optional<RuleId> shoeRow(Distance distance) {
    if (distance >= shoesDueForReplacing) {
        return RuleId::SH2;
    }
    return distance >= shoesDueForALook ? std::optional(RuleId::SH1) : std::nullopt;
}

} // namespace stridewell
