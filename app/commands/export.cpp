// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/calendarflags.h"
#include "app/commands/commands.h"
#include "app/commands/files.h"
#include "app/commands/values.h"
#include "core/exchange/csvfile.h"
#include "core/projection/project.h"
#include "ui/calendarexport.h"
#include "ui/text/commandtext.h"

#include <memory>

namespace stridewell {

namespace {

struct ExportOptions {
    std::optional<std::string> journal, csv, ics;
    CalendarFlags calendar;
};

void writeExport(const Call& call, const std::optional<std::string>& file, const std::string& content) {
    if (file) {
        writeFile(*file, content);
        call.print(CommandText::written(shownPath(*file)));
    }
}

void exportData(const Call& call, const ExportOptions& options) {
    if (!options.journal && !options.csv && !options.ics) {
        refuseInput({IssueKind::Missing, "--journal, --csv, --ics"});
    }
    if (!options.ics) {
        options.calendar.refuseWithout("--ics");
    }
    const CalendarOptions calendar = options.calendar.options();
    const std::string person = options.calendar.personName();
    for (const auto& file : {options.journal, options.csv, options.ics}) {
        if (file) {
            call.expectOutput(*file);
        }
    }
    const Date today = call.day();
    const Runner runner = call.load(call.openStore());
    writeExport(call, options.journal, toJournalJson({runner.profile, runner.journal}));
    writeExport(call, options.csv, toCsv(runner.journal));
    if (options.ics) {
        const Projection projection = project(runner.profile, runner.journal, today);
        writeExport(call, options.ics,
                    calendarFile({runner.profile, runner.journal, projection, !options.calendar.noStrength}, person,
                                 calendar, call.stamp(), Call::formats(runner.profile), earlierContent(*options.ics)));
    }
}

} // namespace

void addExportCommand(CommandLine& line) {
    auto options = std::make_shared<ExportOptions>();
    CLI::App& command = line.add("export", [options](const Call& call) { exportData(call, *options); });
    line.option(command, "--journal", options->journal);
    line.option(command, "--csv", options->csv);
    line.option(command, "--ics", options->ics);
    options->calendar.addTo(line, command);
}

} // namespace stridewell
