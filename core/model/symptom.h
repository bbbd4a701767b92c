// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <initializer_list>

namespace stridewell {

/// What the checklist can tick. The words are part of the file format (model/words); each fires one row of section C.
enum class Symptom {
    BladderBowel,
    SaddleNumb,
    BothLegs,
    FootDropOrWorseningWeakness,
    ChestPain,
    SeriousAccident, // EM1-EM6
    FeverUnwell,
    WeightLoss,
    LumpSwellingShape,
    NotBetterWithRest,
    WorseAtNight,
    CoughSneezePoo, // UT1-UT5
    UpperBack,
    LegWeakOne,
    RiskHistory,
    BoneTender, // UT5-UT8
    RadiatesGluteLeg,
    NumbTingleOneLeg,
    DailyActivities,
    MorningStiff3Months, // RB1-RB3, RB7
    Spasm,               // BR2
};
inline constexpr int symptomCount = 21;

/// A set of symptoms.
class Symptoms {
public:
    constexpr Symptoms() = default;
    constexpr Symptoms(std::initializer_list<Symptom> list) {
        for (const Symptom symptom : list) {
            add(symptom);
        }
    }
    constexpr void add(Symptom symptom) { m_bits |= bit(symptom); }
    [[nodiscard]] constexpr bool has(Symptom symptom) const { return (m_bits & bit(symptom)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    friend constexpr auto operator<=>(Symptoms, Symptoms) = default; // for sorting only

private:
    static constexpr std::uint32_t bit(Symptom symptom) { return 1U << static_cast<unsigned>(symptom); }
    std::uint32_t m_bits = 0;
};

} // namespace stridewell
