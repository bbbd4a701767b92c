// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace stridewell {

/// Every row of the coaching rules once (docs/rules.md). The text form is part of the file format.
enum class RuleId {
    A1,
    A2,
    A3,
    A4,
    A5,
    A6,
    A7,
    B1,
    B2,
    B3,
    B4,
    B5,
    B6,
    B7,
    B8,
    B9,
    B10,
    B11,
    B12,
    B13,
    EM1,
    EM2,
    EM3,
    EM4,
    EM5,
    EM6,
    UT1,
    UT2,
    UT3,
    UT4,
    UT5,
    UT6,
    UT7,
    UT8,
    RB1,
    RB2,
    RB3,
    RB4,
    RB5,
    RB6,
    RB7,
    BR1,
    BR2,
    BR3,
    BR4,
    BR5,
    BR6,
    GB1,
    GB2,
    GB3,
    AR0,
    AR1,
    AR2,
    AR3,
    SW1,
    SW2,
    SW3,
    KP1,
    KP2,
    M1,
    M2,
    M3,
    D1,
    D2,
    D3,
    D4,
    D5,
    D6,
    D7,
    D8,
    D9,
    D10,
    SH1,
    SH2,
};

inline constexpr std::array<std::string_view, 74> ruleIdTexts{
    "A1",  "A2",  "A3",  "A4",  "A5",  "A6",  "A7",  "B1",  "B2",  "B3",  "B4",  "B5",  "B6",  "B7",  "B8",
    "B9",  "B10", "B11", "B12", "B13", "EM1", "EM2", "EM3", "EM4", "EM5", "EM6", "UT1", "UT2", "UT3", "UT4",
    "UT5", "UT6", "UT7", "UT8", "RB1", "RB2", "RB3", "RB4", "RB5", "RB6", "RB7", "BR1", "BR2", "BR3", "BR4",
    "BR5", "BR6", "GB1", "GB2", "GB3", "AR0", "AR1", "AR2", "AR3", "SW1", "SW2", "SW3", "KP1", "KP2", "M1",
    "M2",  "M3",  "D1",  "D2",  "D3",  "D4",  "D5",  "D6",  "D7",  "D8",  "D9",  "D10", "SH1", "SH2"};

constexpr std::string_view text(RuleId id) {
    return ruleIdTexts[static_cast<std::size_t>(id)];
}
static_assert(text(RuleId::SH2) == "SH2" && text(RuleId::KP2) == "KP2" && text(RuleId::B13) == "B13");

} // namespace stridewell
