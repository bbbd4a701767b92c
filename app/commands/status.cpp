// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/runner.h"
#include "app/commands/values.h"
#include "core/exchange/projectionjson.h"
#include "core/projection/project.h"
#include "ui/text/textreport.h"

#include <memory>

namespace stridewell {

namespace {

struct StatusOptions {
    std::optional<std::string> journal;
    std::optional<std::string> format;
};

void showStatus(const Call& call, const StatusOptions& options) {
    const std::string format = options.format.value_or("text");
    if (format != "text" && format != "json") {
        OptionValue("--format", format).refuse(IssueKind::UnknownValue, "text, json");
    }
    const Date today = call.day();
    const Runner runner = loadRunner(call, options.journal);
    const Projection projection = project(runner.profile, runner.journal, today);
    if (format == "json") {
        call.print(toStatusJson(projection));
    } else {
        call.print(statusText(runner.profile, projection, Call::formats(runner.profile)));
    }
}

} // namespace

void addStatusCommand(CommandLine& line) {
    auto options = std::make_shared<StatusOptions>();
    CLI::App& command = line.add("status", [options](const Call& call) { showStatus(call, *options); });
    line.option(command, "--journal", options->journal);
    line.option(command, "--format", options->format);
}

} // namespace stridewell
