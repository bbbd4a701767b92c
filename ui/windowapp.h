// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"

#include <chrono>
#include <filesystem>
#include <functional>

namespace stridewell {

/// Where the local date comes from. Asked again while the window is open, so that midnight moves the plan on.
using DateSource = std::function<Date()>;
/// This second, in UTC.
using MomentSource = std::function<std::chrono::sys_seconds()>;

/// Opens the window on the data file and runs until it is closed; returns the program's exit code. A data file that
/// cannot be used is reported in the window, which offers another place. Where a window of that file is open already,
/// it comes to the front and this returns 0. With exitAfterStartup the window is built, painted once and closed,
/// whatever else is open: 0 when that worked.
int runWindow(int argc, char** argv, const std::filesystem::path& dataFile, DateSource today, MomentSource now,
              bool exitAfterStartup);

} // namespace stridewell
