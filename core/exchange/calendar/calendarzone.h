// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar/ical.h"
#include "core/units/calendar.h"

#include <string>

namespace stridewell {

/// The time zone of that name as a calendar file needs it for the days from `first` to `last`: the rules of those
/// years, no others, as some readers take only one of each kind. Nothing for a name that is not known here.
Component timeZone(const std::string& name, Date first, Date last);

} // namespace stridewell
