// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/projection/projection.h"

#include <cstdint>

namespace stridewell {

/// Three runs a week towards 30 minutes.
Profile longProfile();

/// How the years go on once the plan has brought the runner near its goal.
enum class Ending {
    GoesOnRunning, ///< reaches the goal and goes on logging three runs a week, outside any plan week
    PainComesBack, ///< pain leads back before the goal each time, so that the plan itself lasts for all the years
};

/// Years of someone who follows the plan: runs with the morning after, strength, moved runs, little pains, swaps,
/// breaks with their recovery, clearances, and five weeks away in every year.
Journal longJournal(const Profile& profile, int weeks, Ending ending);

/// The day on which such a journal is looked at: the first one after its last week.
Date dayAfter(const Profile& profile, int weeks);

/// Entries of every kind together.
std::int64_t entryCount(const Journal& journal);

} // namespace stridewell
