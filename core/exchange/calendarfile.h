// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

#include <functional>
#include <string>

namespace stridewell {

/// The words of one calendar entry, UTF-8; core holds none.
struct EventText {
    std::string title;
    std::string description; ///< lines separated by \n
};
using DescribeSession = std::function<EventText(const ProjectedWeek& week, const ProjectedSession& session)>;

/// The plan's runs as an iCalendar file (RFC 5545): whole-day events of runs that were done or still stand. An event
/// keeps its UID when the run moves to another day, so a calendar that reads the file again moves it, too.
/// Stamped with the projection's today.
std::string toIcs(const Projection& projection, const DescribeSession& describe);

} // namespace stridewell
