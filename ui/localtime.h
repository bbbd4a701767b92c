// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace stridewell {

/// Local time minus UTC at that moment, by the computer's time zone.
std::chrono::minutes localUtcOffset(std::chrono::sys_seconds utc);

/// The name of the computer's time zone, "Europe/Berlin".
std::string localZone();

} // namespace stridewell
