// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/record.h"
#include "app/commands/values.h"

#include <memory>

namespace stridewell {

namespace {

struct MoveOptions {
    std::optional<std::string> from, to;
};

void moveRun(const Call& call, const MoveOptions& options) {
    const Date today = call.day();
    const Move move{{}, required("--from", options.from).date(), required("--to", options.to).date()};
    Store store = call.openStore();
    const Runner runner = call.load(store);
    if (auto allowed = checkMove(runner.profile, runner.journal, today, move.from, move.to); !allowed) {
        Issue issue = allowed.error();
        issue.where = issue.kind == IssueKind::NoSuchEntry ? "--from" : "--to";
        refuseInput(issue);
    }
    record(call, store, runner, move);
}

} // namespace

void addMoveCommand(CommandLine& line) {
    auto options = std::make_shared<MoveOptions>();
    CLI::App& command = line.add("move", [options](const Call& call) { moveRun(call, *options); });
    line.option(command, "--from", options->from);
    line.option(command, "--to", options->to);
}

} // namespace stridewell
