// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"

#include <chrono>

namespace stridewell {

/// The computer's local date: the only place of the program that reads a clock.
Date localToday();

/// Local time minus UTC at that moment, by the computer's time zone.
std::chrono::minutes localUtcOffset(std::chrono::sys_seconds utc);

} // namespace stridewell
