// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/painrows.h"

#include <array>

namespace stridewell {

namespace {

using R = const PainReport&;
constexpr auto emergency = Outcome::Emergency;
constexpr auto professional = Outcome::SeeProfessional;

template <Symptom... Any>
bool ticked(R r) {
    return (r.symptoms.has(Any) || ...);
}

bool atLeast(R r, int score) {
    return r.worst() >= score || r.before >= score || r.next.score().value_or(0) >= score;
}

constexpr std::array rows{
    PainRow{RuleId::EM1, ticked<Symptom::BladderBowel>, emergency, {}},
    PainRow{RuleId::EM2, ticked<Symptom::SaddleNumb>, emergency, {}},
    PainRow{RuleId::EM3, ticked<Symptom::BothLegs>, emergency, {}},
    PainRow{RuleId::EM4, ticked<Symptom::FootDropOrWorseningWeakness>, emergency, {}},
    PainRow{RuleId::EM5, ticked<Symptom::ChestPain>, emergency, {}},
    PainRow{RuleId::EM6, ticked<Symptom::SeriousAccident>, emergency, {}},
    PainRow{RuleId::UT1, ticked<Symptom::FeverUnwell>, professional, Urgency::Today},
    PainRow{RuleId::UT2, ticked<Symptom::WeightLoss>, professional, Urgency::Today},
    PainRow{RuleId::UT3, ticked<Symptom::LumpSwellingShape>, professional, Urgency::Today},
    PainRow{RuleId::UT4, ticked<Symptom::NotBetterWithRest, Symptom::WorseAtNight>, professional, Urgency::Today},
    PainRow{RuleId::UT5, ticked<Symptom::CoughSneezePoo, Symptom::UpperBack>, professional, Urgency::Today},
    PainRow{RuleId::UT6, ticked<Symptom::LegWeakOne>, professional, Urgency::Today},
    PainRow{RuleId::UT7, ticked<Symptom::RiskHistory>, professional, Urgency::Today},
    PainRow{RuleId::UT8, ticked<Symptom::BoneTender>, professional, Urgency::Today},
    PainRow{RuleId::RB1,
            [](R r) { return ticked<Symptom::RadiatesGluteLeg>(r) || r.character == PainCharacter::Shooting; },
            professional, Urgency::Book},
    PainRow{RuleId::RB2, ticked<Symptom::NumbTingleOneLeg>, professional, Urgency::Book},
    PainRow{RuleId::RB3, ticked<Symptom::DailyActivities>, professional, Urgency::Book},
    PainRow{RuleId::RB4, [](R r) { return atLeast(r, 8); }, professional, Urgency::Book},
    PainRow{RuleId::RB5, [](R r) { return r.persistentDays.has_value(); }, professional, Urgency::Book},
    PainRow{RuleId::RB7, ticked<Symptom::MorningStiff3Months>, professional, Urgency::Book},
};

} // namespace

std::span<const PainRow> redFlagRows() {
    return rows;
}

} // namespace stridewell
