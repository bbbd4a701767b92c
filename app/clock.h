// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"

namespace stridewell {

/// The computer's local date: the only place of the program that reads a clock.
Date localToday();

} // namespace stridewell
