// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/profileoptions.h"

#include "app/commands/values.h"

namespace stridewell {

void ProfileOptions::addTo(CommandLine& line, CLI::App& command) {
    line.option(command, "--start", start);
    line.option(command, "--days", days);
    line.option(command, "--walk", walk);
    line.option(command, "--jog", jog);
    line.flag(command, "--gentle", gentle);
}

Profile ProfileOptions::applied(Profile profile) const {
    if (start) {
        profile.start = OptionValue("--start", *start).date();
    }
    if (days) {
        profile.days = OptionValue("--days", *days).days();
    }
    if (walk) {
        profile.walk = OptionValue("--walk", *walk).speed();
    }
    if (jog) {
        profile.jog = OptionValue("--jog", *jog).speed();
    }
    if (gentle) {
        profile.plan = PlanKind::Gentle;
    }
    return profile;
}

Profile defaultProfile(Date today) {
    Profile profile;
    profile.start = nextMonday(today);
    return profile;
}

} // namespace stridewell
