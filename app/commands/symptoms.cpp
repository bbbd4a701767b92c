// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/record.h"
#include "app/commands/values.h"

#include <memory>

namespace stridewell {

namespace {

struct SymptomOptions {
    std::optional<std::string> date;
    std::vector<std::string> symptoms;
};

void addSymptoms(const Call& call, const SymptomOptions& options) {
    const Date today = call.day();
    SymptomCheck check;
    check.date = options.date ? OptionValue("--date", *options.date).pastDate(today) : today;
    for (const std::string& id : options.symptoms) {
        check.symptoms.add(OptionValue("--symptom", id).word<Symptom>());
    }
    if (check.symptoms.empty()) {
        refuseInput({IssueKind::Missing, "--symptom", {}, {}, {}, allWords<Symptom>()});
    }
    Store store = call.openStore();
    record(call, store, call.load(store), check);
}

} // namespace

void addSymptomsCommand(CommandLine& line) {
    auto options = std::make_shared<SymptomOptions>();
    CLI::App& command = line.add("symptoms", [options](const Call& call) { addSymptoms(call, *options); });
    line.option(command, "--date", options->date);
    line.listOption(command, "--symptom,--symptoms", options->symptoms);
}

} // namespace stridewell
