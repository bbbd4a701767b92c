// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/calendarflags.h"

#include "app/commandline.h"
#include "app/commands/values.h"
#include "core/exchange/timetext.h"
#include "ui/calendarexport.h"
#include "ui/localtime.h"

namespace stridewell {

namespace {

constexpr int mostAlarmMin = 7 * 24 * 60; // a week before

} // namespace

void CalendarFlags::addTo(CommandLine& line, CLI::App& command) {
    line.option(command, "--time", time);
    line.option(command, "--alarm", alarm);
    line.flag(command, "--no-strength", noStrength);
    line.option(command, "--person", person);
}

void CalendarFlags::refuseWithout(const char* missing) const {
    if (time || alarm || person || noStrength) {
        refuseInput({IssueKind::Missing, missing});
    }
}

CalendarOptions CalendarFlags::options() const {
    CalendarOptions options;
    if (time) {
        options.time = parseTime(*time);
        if (!options.time) {
            OptionValue("--time", *time).refuse(IssueKind::NotATime);
        }
        options.zone = localZone();
        options.utcOffset = localUtcOffset;
    }
    if (alarm) {
        options.alarmMin = OptionValue("--alarm", *alarm).whole(0, mostAlarmMin);
    }
    return options;
}

std::string CalendarFlags::personName() const {
    if (!person) {
        return {};
    }
    const auto length = utf8Length(*person);
    if (!length) {
        refuseInput({IssueKind::NotText, "--person"});
    }
    if (person->find_first_not_of(" \t") == std::string::npos) {
        refuseInput({IssueKind::Missing, "--person"});
    }
    if (*length > maxPersonCharacters) {
        refuseInput({IssueKind::TooLong, "--person", std::to_string(*length), {}, double{maxPersonCharacters}});
    }
    return *person;
}

} // namespace stridewell
