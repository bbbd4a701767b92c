// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/missed.h"

#include <array>

namespace stridewell {

namespace {

struct Row {
    RuleId id;
    bool (*applies)(const MissedInput&);
    WeekStep step;
};

bool gapAtLeast(const MissedInput& input, int days) {
    return input.gapDays && *input.gapDays >= days;
}

constexpr std::array rows{
    Row{RuleId::D7, [](const MissedInput& i) { return gapAtLeast(i, 28); }, WeekStep::RestartAtWeekOne},
    Row{RuleId::D6, [](const MissedInput& i) { return gapAtLeast(i, 14); }, WeekStep::OneBeforeLastCompleted},
    Row{RuleId::D5, [](const MissedInput& i) { return i.done == 0; }, WeekStep::RepeatLastCompleted},
    Row{RuleId::D4, [](const MissedInput& i) { return i.done < runsThatCount(i.planned); }, WeekStep::RepeatCurrent},
    Row{RuleId::D3, [](const MissedInput& i) { return i.done < i.planned; }, WeekStep::GoOn},
};

} // namespace

MissedVerdict judgeMissed(const MissedInput& input) {
    for (const Row& row : rows) {
        if (row.applies(input)) {
            return {row.step, row.id};
        }
    }
    return {};
}

} // namespace stridewell
