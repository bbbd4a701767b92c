// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/record.h"
#include "app/commands/values.h"

#include <memory>

namespace stridewell {

namespace {

struct ClearanceOptions {
    std::optional<std::string> date, by;
};

void addClearance(const Call& call, const ClearanceOptions& options) {
    const Date today = call.day();
    const Date date = options.date ? OptionValue("--date", *options.date).pastDate(today) : today;
    const Clearance clearance = acceptedEntry(Clearance{{}, date, required("--by", options.by).text()});
    Store store = call.openStore();
    record(call, store, call.load(store), clearance);
}

} // namespace

void addClearanceCommand(CommandLine& line) {
    auto options = std::make_shared<ClearanceOptions>();
    CLI::App& command = line.add("clearance", [options](const Call& call) { addClearance(call, *options); });
    line.option(command, "--date", options->date);
    line.option(command, "--by", options->by);
}

} // namespace stridewell
