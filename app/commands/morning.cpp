// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/record.h"
#include "app/commands/values.h"

#include <memory>

namespace stridewell {

namespace {

struct MorningOptions {
    std::optional<std::string> date, score;
};

void answerMorning(const Call& call, const MorningOptions& options) {
    const Date today = call.day();
    const Date date = options.date ? OptionValue("--date", *options.date).pastDate(today) : today;
    const Morning morning{{}, date, required("--score", options.score).score()};
    Store store = call.openStore();
    record(call, store, call.load(store), morning);
}

} // namespace

void addMorningCommand(CommandLine& line) {
    auto options = std::make_shared<MorningOptions>();
    CLI::App& command = line.add("morning", [options](const Call& call) { answerMorning(call, *options); });
    line.option(command, "--date", options->date);
    line.option(command, "--score", options->score);
}

} // namespace stridewell
