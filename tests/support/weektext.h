// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plan weeks as short texts.
#pragma once

#include "core/projection/words.h"
#include "tests/support/builders.h"

#include <string>

namespace stridewell {

/// "W2x3 9075000 GROW": content, runs, and the ceiling in millimetres.
inline std::string sizeText(const ProjectedWeek& week) {
    return text(week.content) + "x" + std::to_string(week.plannedSessions) + " " +
           std::to_string(week.ceiling.limit.millimetres()) + " " + std::string(word(week.ceiling.tag));
}

/// "23 done, 25 planned": day of the month and status of every session.
inline std::string sessionsText(const ProjectedWeek& week) {
    std::string result;
    for (const ProjectedSession& session : week.sessions) {
        result +=
            (result.empty() ? "" : ", ") + toIso(session.date).substr(8) + " " + std::string(word(session.status));
    }
    return result;
}

} // namespace stridewell
