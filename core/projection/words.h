// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"
#include "core/projection/projection.h"

namespace stridewell {

template <>
struct Words<SessionStatus> {
    using W = Word<SessionStatus>;
    static constexpr std::array table{W{SessionStatus::Done, "done"},       W{SessionStatus::Part, "part"},
                                      W{SessionStatus::Planned, "planned"}, W{SessionStatus::Moved, "moved"},
                                      W{SessionStatus::Missed, "missed"},   W{SessionStatus::Dropped, "dropped"},
                                      W{SessionStatus::Swapped, "swapped"}, W{SessionStatus::Paused, "paused"}};
};
template <>
struct Words<Outcome> {
    using W = Word<Outcome>;
    static constexpr std::array table{W{Outcome::Keep, "KEEP"},          W{Outcome::Swap, "SWAP"},
                                      W{Outcome::AddRest, "ADD_REST"},   W{Outcome::BackWeek, "BACK_WEEK"},
                                      W{Outcome::Break, "BREAK"},        W{Outcome::SeeProfessional, "SEE_PRO"},
                                      W{Outcome::Emergency, "EMERGENCY"}};
};
template <>
struct Words<Urgency> {
    static constexpr std::array table{Word<Urgency>{Urgency::Book, "BOOK"}, Word<Urgency>{Urgency::Today, "TODAY"}};
};
template <>
struct Words<CeilingTag> {
    using W = Word<CeilingTag>;
    static constexpr std::array table{W{CeilingTag::First, "FIRST"}, W{CeilingTag::Grow, "GROW"},
                                      W{CeilingTag::Hold, "HOLD"}, W{CeilingTag::Return, "RETURN"},
                                      W{CeilingTag::Build, "BUILD"}};
};
template <>
struct Words<Spike> {
    static constexpr std::array table{Word<Spike>{Spike::Ok, "OK"}, Word<Spike>{Spike::Small, "SMALL"},
                                      Word<Spike>{Spike::Moderate, "MODERATE"}, Word<Spike>{Spike::Large, "LARGE"}};
};
template <>
struct Words<CardKind> {
    using W = Word<CardKind>;
    static constexpr std::array table{W{CardKind::Run, "run"},
                                      W{CardKind::Rest, "rest"},
                                      W{CardKind::Strength, "strength"},
                                      W{CardKind::Swap, "swap"},
                                      W{CardKind::Paused, "paused"},
                                      W{CardKind::Alert, "alert"},
                                      W{CardKind::BeforeStart, "before_start"},
                                      W{CardKind::Finished, "finished"}};
};
template <>
struct Words<EndCondition> {
    using W = Word<EndCondition>;
    static constexpr std::array table{
        W{EndCondition::CrossTraining, "cross_training"}, W{EndCondition::MorningLow, "morning_low"},
        W{EndCondition::SeventyTwoHours, "72_hours"},     W{EndCondition::FullWeek, "full_week"},
        W{EndCondition::TwoMornings, "two_mornings"},     W{EndCondition::BriskWalk, "brisk_walk"},
        W{EndCondition::Clearance, "clearance"}};
};

} // namespace stridewell
