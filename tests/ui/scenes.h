// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"

#include <vector>

namespace stridewell::test {

/// A runner on one day: what every page is looked at with.
struct Scene {
    const char* name;
    Date today;
    Profile profile;
    Journal journal;
};

/// Every state a window can be in once there is a plan: before its start, new, in week 2, a rest day, the morning
/// after, with shoes, over the limit, a run half done, over New Year, each outcome, the evening of a painful run,
/// finished, going on after the plan, two years of runs.
std::vector<Scene> scenes();

/// One of scenes() by its name; any other name ends the program.
Scene scene(const char* name);

/// Pain of that score during and after the run.
Run sore(Run run, int score, PainCharacter character = PainCharacter::Dull);

/// So many years and weeks of three runs, three mornings and two core sessions a week, without pain that changes the
/// plan.
Journal yearsOfRuns(int years, int moreWeeks = 0);

} // namespace stridewell::test
