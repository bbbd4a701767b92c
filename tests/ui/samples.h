// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/project.h"

namespace stridewell::samples {

inline constexpr Date monday{std::chrono::year{2026} / 11 / 23};

inline Profile profileWith(Weekdays days, Units units = Units::Kilometres, PlanKind kind = PlanKind::Standard) {
    Profile profile;
    profile.start = monday;
    profile.days = days;
    profile.units = units;
    profile.plan = kind;
    return profile;
}

/// The plan on the morning of its first day, before anything is logged.
inline Projection freshProjection(const Profile& profile) {
    return project(profile, {}, profile.start);
}

} // namespace stridewell::samples
