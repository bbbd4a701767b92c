// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/calendarflags.h"
#include "app/commands/commands.h"
#include "app/commands/files.h"
#include "app/commands/profileoptions.h"
#include "app/commands/values.h"
#include "core/exchange/projectionjson.h"
#include "core/projection/project.h"
#include "ui/calendarexport.h"
#include "ui/text/textreport.h"

#include <memory>

namespace stridewell {

namespace {

struct PlanOptions {
    std::optional<std::string> profileFile;
    std::optional<std::string> format;
    ProfileOptions profile;
    CalendarFlags calendar;
};

Profile profileOf(const PlanOptions& options, Date today) {
    Profile profile = defaultProfile(today);
    if (options.profileFile) {
        auto read = parseProfileFile(readFile(*options.profileFile));
        if (!read) {
            refuseFile(*options.profileFile, read.error());
        }
        profile = *read;
    }
    return acceptedEntry(options.profile.applied(profile));
}

void showPlan(const Call& call, const PlanOptions& options) {
    const std::string format = options.format.value_or("text");
    if (format != "text" && format != "json" && format != "ics") {
        OptionValue("--format", format).refuse(IssueKind::UnknownValue, "text, json, ics");
    }
    if (format != "ics") {
        options.calendar.refuseWithout("--format ics");
    }
    const CalendarOptions calendar = options.calendar.options();
    const Profile profile = profileOf(options, call.day());
    // As on its first day: nothing has been missed yet, wherever the start lies.
    const Projection projection = project(profile, Journal{}, profile.start);
    if (format == "json") {
        call.print(toPlanJson(profile, projection));
    } else if (format == "ics") {
        const Journal none;
        call.print(calendarFile({profile, none, projection, !options.calendar.noStrength},
                                options.calendar.personName(), calendar, call.stamp(), Call::formats(profile)));
    } else {
        call.print(planText(profile, projection, Call::formats(profile)));
    }
}

} // namespace

void addPlanCommand(CommandLine& line) {
    auto options = std::make_shared<PlanOptions>();
    CLI::App& command = line.add("plan", [options](const Call& call) { showPlan(call, *options); });
    line.option(command, "--profile", options->profileFile);
    options->profile.addTo(line, command);
    line.option(command, "--format", options->format);
    options->calendar.addTo(line, command);
}

} // namespace stridewell
