// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/plan/session.h"
#include "core/rules/measuredratio.h"
#include "core/rules/sessionspike.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace stridewell {

/// Indexes of journal.runs up to `today`, by date, then time, then content: the order of entry never matters.
std::vector<std::size_t> runsInOrder(const Journal& journal, Date today);

/// What a run was on foot: measured, else minutes x speeds (B9), with the jog minutes of the session it did.
Distance onFootDistance(const Run& run, const SessionShape& session, Speed walk, Speed jog);

/// B11 over the runs in date order: the longest credited session of the 30 days before a day.
class SessionLimits {
public:
    /// weekOneSession stands in when there was no session in 30 days.
    explicit SessionLimits(Distance weekOneSession) : m_weekOne(weekOneSession) {}

    [[nodiscard]] Distance longestBefore(Date day) const;
    /// What a planned session may be. Like B3's floor: a short session may not allow less than none at all. Where there
    /// was no session in 30 days, week 1's stands in as the runner measures it (B9).
    [[nodiscard]] Distance limitOn(Date day, MeasuredRatio measured = {}) const;

    struct Credited {
        Spike spike;
        Distance credited;
    };
    /// Takes in a run, or a planned session that is taken to be done. Days never go back.
    Credited add(Date day, Distance actual);

private:
    [[nodiscard]] std::optional<Distance> longestLogged(Date day) const;

    struct Session {
        Date day;
        Distance credited;
    };
    Distance m_weekOne;
    std::vector<Session> m_sessions;
};

} // namespace stridewell
