// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/profileoptions.h"
#include "app/commands/values.h"
#include "core/projection/project.h"
#include "ui/text/commandtext.h"
#include "ui/text/textreport.h"

#include <memory>

namespace stridewell {

namespace {

struct SetupOptions {
    ProfileOptions profile;
    std::optional<std::string> goal;
    std::optional<std::string> units;
    bool standard = false;
    CLI::Option* returningFlag = nullptr;
    bool returning = false;
};

Profile changed(const SetupOptions& options, const Profile& before) {
    Profile profile = options.profile.applied(before);
    if (options.standard) {
        profile.plan = PlanKind::Standard;
    }
    if (options.goal) {
        profile.goal = OptionValue("--goal", *options.goal).word<Goal>();
    }
    if (options.units) {
        profile.units = OptionValue("--units", *options.units).word<Units>();
    }
    if (options.returningFlag->count() > 0) {
        profile.returning = options.returning;
    }
    return acceptedEntry(profile);
}

void setUp(const Call& call, const SetupOptions& options) {
    const Date today = call.day();
    if (!call.hasDataFile()) {
        // Wrong options are said before a file is made.
        static_cast<void>(changed(options, defaultProfile(today)));
    }
    Store store = call.createStore();
    const auto resulting = [&](const std::optional<Profile>& before) {
        return changed(options, before.value_or(defaultProfile(today)));
    };
    const auto before = store.loadProfile();
    if (before != resulting(before)) {
        call.keepDailyBackup(store);
    }
    const Profile profile = store.changeProfile(resulting); // two setups at once: each keeps what the other named
    const Formats formats = Call::formats(profile);
    call.print(CommandText::profileSaved(!before));
    call.print(planText(profile, project(profile, store.loadJournal(), today), formats));
}

} // namespace

void addSetupCommand(CommandLine& line) {
    auto options = std::make_shared<SetupOptions>();
    CLI::App& command = line.add("setup", [options](const Call& call) { setUp(call, *options); });
    options->profile.addTo(line, command);
    CLI::Option* const standard = line.flag(command, "--standard", options->standard);
    standard->excludes(command.get_option("--gentle"));
    line.option(command, "--goal", options->goal);
    line.option(command, "--units", options->units);
    options->returningFlag = line.flag(command, "--returning,!--not-returning", options->returning);
}

} // namespace stridewell
