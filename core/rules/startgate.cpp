// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/startgate.h"

namespace stridewell {

namespace {

constexpr int restingPainToWait = 3;
constexpr double highBodyMassIndex = 30.0;
constexpr Distance longFirstWeekJog = Distance::fromMillimetres(3'000'000); // B12: PMC4060311

} // namespace

StartVerdict startGate(const StartAnswers& answers, Distance weekOneJog) {
    PainReport report;
    report.symptoms = answers.symptoms;
    const bool heavy = answers.bodyMassIndex.value_or(0.0) > highBodyMassIndex;
    StartVerdict verdict;
    verdict.symptoms = triage(report);
    verdict.notForThisAge = answers.under16;
    verdict.askFirst = answers.healthQuestion;
    verdict.waitForRest = answers.restingPain.value() >= restingPainToWait;
    verdict.gentleAdvised = answers.backTroubled12Months || heavy;
    verdict.fewerRunsAdvised = heavy && weekOneJog > longFirstWeekJog;
    return verdict;
}

} // namespace stridewell
