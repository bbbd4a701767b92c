// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/symptom.h"
#include "core/rules/triage.h"
#include "core/units/distance.h"

#include <optional>

namespace stridewell {

/// What is asked before week 1 (A6).
struct StartAnswers {
    Symptoms symptoms{};
    PainScore restingPain{}; ///< now, at rest
    bool backTroubled12Months = false;
    bool under16 = false;
    bool healthQuestion = false;           ///< health worries, pregnancy, or less than a year after a birth
    std::optional<double> bodyMassIndex{}; ///< kg/m2; only where the person gave weight and height
};

/// What to do first; each by itself, several can hold.
struct StartVerdict {
    bool notForThisAge = false;
    bool askFirst = false;         ///< GP or midwife
    bool waitForRest = false;      ///< resting pain of 3 or more
    bool gentleAdvised = false;    ///< A5: trouble within 12 months, or a body mass index over 30
    bool fewerRunsAdvised = false; ///< B12: a note only
    PainVerdict symptoms;          ///< Keep where nothing needs to be looked at first

    /// The plan may start as it is: nothing has to be done before the first run.
    [[nodiscard]] bool open() const {
        return !notForThisAge && !askFirst && !waitForRest && symptoms.outcome < Outcome::SeeProfessional;
    }
};

/// A6, before week 1, with A5's offer and B12's note. weekOneJog: what week 1 jogs in all its runs.
StartVerdict startGate(const StartAnswers& answers, Distance weekOneJog = {});

} // namespace stridewell
