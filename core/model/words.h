// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace stridewell {

/// The words that enumerations have in journal files, the data file and on the command line. Part of the file format:
/// a word is never changed, only added.
template <typename Enum>
struct Words; // specialised below: static constexpr std::array of {value, word}, in declaration order

template <typename Enum>
using Word = std::pair<Enum, std::string_view>;

template <>
struct Words<PlanKind> {
    static constexpr std::array table{Word<PlanKind>{PlanKind::Standard, "standard"},
                                      Word<PlanKind>{PlanKind::Gentle, "gentle"}};
};
template <>
struct Words<Goal> {
    static constexpr std::array table{Word<Goal>{Goal::FourWeeks, "four_weeks"},
                                      Word<Goal>{Goal::ThirtyMinutes, "30_minutes"},
                                      Word<Goal>{Goal::FiveKilometres, "5_km"}};
};
template <>
struct Words<Units> {
    static constexpr std::array table{Word<Units>{Units::Kilometres, "km"}, Word<Units>{Units::Miles, "mi"}};
};
template <>
struct Words<PainCharacter> {
    static constexpr std::array table{
        Word<PainCharacter>{PainCharacter::None, "none"}, Word<PainCharacter>{PainCharacter::Dull, "dull"},
        Word<PainCharacter>{PainCharacter::Sharp, "sharp"}, Word<PainCharacter>{PainCharacter::Shooting, "shooting"}};
};
template <>
struct Words<CrossKind> {
    static constexpr std::array table{Word<CrossKind>{CrossKind::Swim, "swim"},
                                      Word<CrossKind>{CrossKind::Cycle, "cycle"},
                                      Word<CrossKind>{CrossKind::Elliptical, "elliptical"}};
};
template <>
struct Words<StrengthItem> {
    using W = Word<StrengthItem>;
    static constexpr std::array table{W{StrengthItem::DeadBug, "dead_bug"},
                                      W{StrengthItem::PelvicTilt, "pelvic_tilt"},
                                      W{StrengthItem::CatCow, "cat_cow"},
                                      W{StrengthItem::GluteBridge, "glute_bridge"},
                                      W{StrengthItem::HipFlexor, "hip_flexor"},
                                      W{StrengthItem::Hamstring, "hamstring"},
                                      W{StrengthItem::Piriformis, "piriformis"},
                                      W{StrengthItem::Pigeon, "pigeon"},
                                      W{StrengthItem::KneeToChest, "knee_to_chest"},
                                      W{StrengthItem::ChildsPose, "childs_pose"},
                                      W{StrengthItem::BirdDog, "bird_dog"},
                                      W{StrengthItem::FrontPlank, "front_plank"},
                                      W{StrengthItem::SidePlank, "side_plank"},
                                      W{StrengthItem::FoamRolling, "foam_rolling"}};
};
template <>
struct Words<Symptom> {
    using W = Word<Symptom>;
    static constexpr std::array table{W{Symptom::BladderBowel, "bladder_bowel"},
                                      W{Symptom::SaddleNumb, "saddle_numb"},
                                      W{Symptom::BothLegs, "both_legs"},
                                      W{Symptom::FootDropOrWorseningWeakness, "foot_drop_or_worsening_weakness"},
                                      W{Symptom::ChestPain, "chest_pain"},
                                      W{Symptom::SeriousAccident, "serious_accident"},
                                      W{Symptom::FeverUnwell, "fever_unwell"},
                                      W{Symptom::WeightLoss, "weight_loss"},
                                      W{Symptom::LumpSwellingShape, "lump_swelling_shape"},
                                      W{Symptom::NotBetterWithRest, "not_better_with_rest"},
                                      W{Symptom::WorseAtNight, "worse_at_night"},
                                      W{Symptom::CoughSneezePoo, "cough_sneeze_poo"},
                                      W{Symptom::UpperBack, "upper_back"},
                                      W{Symptom::LegWeakOne, "leg_weak_one"},
                                      W{Symptom::RiskHistory, "risk_history"},
                                      W{Symptom::BoneTender, "bone_tender"},
                                      W{Symptom::RadiatesGluteLeg, "radiates_glute_leg"},
                                      W{Symptom::NumbTingleOneLeg, "numb_tingle_one_leg"},
                                      W{Symptom::DailyActivities, "daily_activities"},
                                      W{Symptom::MorningStiff3Months, "morning_stiff_3mo"},
                                      W{Symptom::Spasm, "spasm"}};
};

template <typename Enum>
constexpr std::string_view word(Enum value) {
    for (const auto& [candidate, text] : Words<Enum>::table) {
        if (candidate == value) {
            return text;
        }
    }
    return {};
}

template <typename Enum>
constexpr std::optional<Enum> fromWord(std::string_view text) {
    for (const auto& [candidate, word] : Words<Enum>::table) {
        if (word == text) {
            return candidate;
        }
    }
    return std::nullopt;
}

/// All words of an enumeration, "standard, gentle", for Issue::allowed.
template <typename Enum>
std::string allWords() {
    std::string result;
    for (const auto& [value, text] : Words<Enum>::table) {
        result += result.empty() ? "" : ", ";
        result += text;
    }
    return result;
}

} // namespace stridewell
