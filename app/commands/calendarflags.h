// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar/calendarfile.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace stridewell {

class CommandLine;

/// The options of a calendar file. Their reading functions end the command (wrong input) where a value is not right.
struct CalendarFlags {
    std::optional<std::string> time, alarm, person;
    bool noStrength = false;

    void addTo(CommandLine& line, CLI::App& command);
    /// Ends the command (wrong input) when one is given; `missing`: the option that would make it right.
    void refuseWithout(const char* missing) const;
    [[nodiscard]] CalendarOptions options() const;
    [[nodiscard]] std::string personName() const;
};

} // namespace stridewell
