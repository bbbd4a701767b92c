// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/painrows.h"

#include <array>

namespace stridewell {

namespace {

using R = const PainReport&;

bool worstIn(R r, int low, int high) {
    return r.worst() >= low && r.worst() <= high;
}

bool nextIn(R r, int low, int high) {
    const auto score = r.next.score();
    return score && *score >= low && *score <= high;
}

bool nextIs(R r, MorningAnswer::State state) {
    return r.next.state() == state;
}

constexpr int stopScore = 6; // Silbernagel/Thomee: over 5 stops

constexpr std::array rows{
    PainRow{RuleId::BR1, [](R r) { return r.character == PainCharacter::Sharp && r.worst() >= 1; }, Outcome::Break, {}},
    PainRow{RuleId::BR2, [](R r) { return r.symptoms.has(Symptom::Spasm); }, Outcome::Break, {}},
    PainRow{RuleId::BR3, [](R r) { return r.risingFrom.has_value(); }, Outcome::Break, {}},
    PainRow{
        RuleId::BR4,
        [](R r) { return r.worst() >= stopScore || r.before >= stopScore || r.next.score().value_or(0) >= stopScore; },
        Outcome::Break,
        {}},
    PainRow{RuleId::BR5, [](R r) { return r.worst() >= 3 && r.strideAltered; }, Outcome::Break, {}},
    PainRow{RuleId::GB1,
            [](R r) { return worstIn(r, 3, 5) && (nextIn(r, 3, 5) || nextIs(r, MorningAnswer::State::NotGiven)); },
            Outcome::BackWeek,
            {}},
    PainRow{RuleId::GB3, [](R r) { return r.weeklyRisingFrom.has_value(); }, Outcome::BackWeek, {}},
    PainRow{RuleId::AR1, [](R r) { return worstIn(r, 4, 5) && nextIn(r, 0, 2); }, Outcome::AddRest, {}},
    PainRow{RuleId::AR0,
            [](R r) { return worstIn(r, 3, 5) && nextIs(r, MorningAnswer::State::Pending); },
            Outcome::AddRest,
            {}},
    PainRow{RuleId::AR2, [](R r) { return worstIn(r, 0, 2) && nextIn(r, 3, 5); }, Outcome::AddRest, {}},
    PainRow{RuleId::AR3, [](R r) { return worstIn(r, 1, 2) && r.strideAltered; }, Outcome::AddRest, {}},
    PainRow{RuleId::SW1, [](R r) { return worstIn(r, 3, 3) && nextIn(r, 0, 2); }, Outcome::Swap, {}},
    PainRow{RuleId::SW2, [](R r) { return worstIn(r, 1, 2) && !r.eased; }, Outcome::Swap, {}},
    PainRow{RuleId::SW3, [](R r) { return r.before >= 3; }, Outcome::Swap, {}},
    PainRow{RuleId::KP2, [](R r) { return r.worst() >= 1; }, Outcome::Keep, {}},
    PainRow{RuleId::KP1, [](R) { return true; }, Outcome::Keep, {}},
};

} // namespace

std::span<const PainRow> scoreRows() {
    return rows;
}

} // namespace stridewell
