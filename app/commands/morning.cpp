// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/record.h"
#include "app/commands/values.h"

#include <algorithm>
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
    const Runner runner = call.load(store);
    const auto& mornings = runner.journal.mornings;
    const auto before =
        std::find_if(mornings.begin(), mornings.end(), [date](const Morning& m) { return m.date == date; });
    if (before == mornings.end()) {
        record(call, store, runner, morning);
        return;
    }
    record(call, store, runner, morning, [&] {
        store.change(*before, morning);
        return before->id;
    });
    call.print(CommandText::replaced(*before, Call::formats(runner.profile)));
}

} // namespace

void addMorningCommand(CommandLine& line) {
    auto options = std::make_shared<MorningOptions>();
    CLI::App& command = line.add("morning", [options](const Call& call) { answerMorning(call, *options); });
    line.option(command, "--date", options->date);
    line.option(command, "--score", options->score);
}

} // namespace stridewell
