// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/record.h"
#include "app/commands/values.h"

#include <memory>

namespace stridewell {

namespace {

struct WalkOptions {
    std::optional<std::string> date, duration, during;
};

void addWalk(const Call& call, const WalkOptions& options) {
    const Date today = call.day();
    const Walk walk{{},
                    options.date ? OptionValue("--date", *options.date).pastDate(today) : today,
                    required("--duration-min", options.duration).whole(1, maxDurationMin),
                    required("--during", options.during).score()};
    Store store = call.openStore();
    record(call, store, call.load(store), walk);
}

} // namespace

void addWalkCommand(CommandLine& line) {
    auto options = std::make_shared<WalkOptions>();
    CLI::App& command = line.add("walk", [options](const Call& call) { addWalk(call, *options); });
    line.option(command, "--date", options->date);
    line.option(command, "--duration-min", options->duration);
    line.option(command, "--during", options->during);
}

} // namespace stridewell
