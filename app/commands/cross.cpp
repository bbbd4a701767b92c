// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/record.h"
#include "app/commands/values.h"

#include <memory>

namespace stridewell {

namespace {

struct CrossOptions {
    std::optional<std::string> date, kind, duration, during;
};

void addCrossTraining(const Call& call, const CrossOptions& options) {
    const Date today = call.day();
    const CrossTraining cross{{},
                              options.date ? OptionValue("--date", *options.date).pastDate(today) : today,
                              required("--kind", options.kind).word<CrossKind>(),
                              required("--duration-min", options.duration).whole(1, maxDurationMin),
                              required("--during", options.during).score()};
    Store store = call.openStore();
    record(call, store, call.load(store), cross);
}

} // namespace

void addCrossCommand(CommandLine& line) {
    auto options = std::make_shared<CrossOptions>();
    CLI::App& command = line.add("cross", [options](const Call& call) { addCrossTraining(call, *options); });
    line.option(command, "--date", options->date);
    line.option(command, "--kind", options->kind);
    line.option(command, "--duration-min", options->duration);
    line.option(command, "--during", options->during);
}

} // namespace stridewell
