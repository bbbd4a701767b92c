// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/profile.h"

#include <array>
#include <utility>

namespace stridewell {

namespace {

// A3, in tenths of km/h.
constexpr int slowestWalk = 30;
constexpr int fastestWalk = 80;
constexpr int slowestJog = 40;
constexpr int fastestJog = 160;
constexpr int fewestRuns = 2;
constexpr int mostRuns = 5;

Issue outOfRange(const char* where, Speed speed, int low, int high) {
    const int tenths = speed.tenths();
    return {IssueKind::OutOfRange, where, std::to_string(tenths / 10) + "." + std::to_string(tenths % 10), low / 10.0,
            high / 10.0};
}

/// Some two of the days have a rest day between them, week after week.
bool someDaysApart(Weekdays days) {
    for (const int a : days.indexes()) {
        for (const int b : days.indexes()) {
            if (a != b && !touch(a, b)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

Result<Profile> checked(const Profile& profile) {
    const int w = profile.walk.tenths();
    const int j = profile.jog.tenths();
    if (w < slowestWalk || w > fastestWalk) {
        return refuse(outOfRange("walk_kmh", profile.walk, slowestWalk, fastestWalk));
    }
    if (j < slowestJog || j > fastestJog) {
        return refuse(outOfRange("jog_kmh", profile.jog, slowestJog, fastestJog));
    }
    if (j < w) {
        return refuse({IssueKind::JogSlowerThanWalk, "jog_kmh", {}, profile.walk.kmh(), {}});
    }
    if (j > 4 * w) {
        return refuse({IssueKind::JogTooFast, "jog_kmh", {}, profile.walk.kmh(), 4 * profile.walk.kmh()});
    }
    const int count = profile.days.count();
    if (count < fewestRuns || count > mostRuns) {
        return refuse({IssueKind::DayCount, "days", std::to_string(count), fewestRuns, mostRuns});
    }
    if (!someDaysApart(profile.days)) {
        return refuse({IssueKind::DaysTouch, "days", {}, fewestRuns, mostRuns});
    }
    return profile;
}

} // namespace stridewell
