// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/record.h"
#include "app/commands/values.h"

#include <memory>

namespace stridewell {

namespace {

struct StrengthOptions {
    std::optional<std::string> date;
    std::vector<std::string> items;
};

void addStrength(const Call& call, const StrengthOptions& options) {
    const Date today = call.day();
    StrengthSession session;
    session.date = options.date ? OptionValue("--date", *options.date).pastDate(today) : today;
    for (const std::string& item : options.items) {
        session.items.push_back(OptionValue("--items", item).word<StrengthItem>());
    }
    if (session.items.empty()) {
        refuseInput({IssueKind::Missing, "--items", {}, {}, {}, allWords<StrengthItem>()});
    }
    Store store = call.openStore();
    record(call, store, call.load(store), session);
}

} // namespace

void addStrengthCommand(CommandLine& line) {
    auto options = std::make_shared<StrengthOptions>();
    CLI::App& command = line.add("strength", [options](const Call& call) { addStrength(call, *options); });
    line.option(command, "--date", options->date);
    line.listOption(command, "--items,--item", options->items);
}

} // namespace stridewell
