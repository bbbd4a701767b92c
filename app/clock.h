// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"

#include <chrono>

namespace stridewell {

// The only place of the program that reads a clock.

/// The computer's local date.
Date localToday();
/// This second.
std::chrono::sys_seconds utcNow();

} // namespace stridewell
