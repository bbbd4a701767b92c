// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/files.h"
#include "app/commands/profileoptions.h"
#include "app/commands/reportflags.h"
#include "app/commands/runner.h"
#include "app/commands/values.h"
#include "core/projection/project.h"
#include "ui/print/pdf.h"
#include "ui/print/sheets.h"
#include "ui/text/commandtext.h"
#include "ui/text/issuetext.h"
#include "ui/text/papertext.h"

#include <iostream>
#include <memory>

namespace stridewell {

namespace {

struct PrintOptions {
    std::optional<std::string> week, cue, journal, paper, pdf;
    bool plan = false;
    bool report = false;
    ReportFlags reportFlags;
};

QPageSize::PageSizeId paperOf(const PrintOptions& options) {
    if (!options.paper) {
        return localPaper(QLocale());
    }
    if (*options.paper == "a4") {
        return QPageSize::A4;
    }
    if (*options.paper != "letter") {
        OptionValue("--paper", *options.paper).refuse(IssueKind::UnknownValue, "a4, letter");
    }
    return QPageSize::Letter;
}

/// The data file's runner, or one who has chosen nothing yet: the plan can be printed before anything is set up.
Runner runnerOf(const Call& call, const PrintOptions& options) {
    if (!options.journal && !call.hasDataFile()) {
        return {defaultProfile(call.day()), {}};
    }
    if (options.journal) {
        return loadRunner(call, options.journal);
    }
    const Store store = call.openStore();
    return {store.loadProfile().value_or(defaultProfile(call.day())), store.loadJournal()};
}

/// The next days with a run: "2026-11-25, 2026-11-27".
std::string runsAhead(const Projection& projection) {
    constexpr int most = 3;
    std::string days;
    int count = 0;
    for (const ProjectedWeek& week : projection.weeks) {
        for (const ProjectedSession& session : week.sessions) {
            if (isAhead(session) && count++ < most) {
                days += (days.empty() ? "" : ", ") + toIso(session.date);
            }
        }
    }
    return days;
}

std::unique_ptr<PagePainter> sheetOf(const PrintOptions& options, const ReportOptions& reportOptions,
                                     const Runner& runner, const Projection& projection) {
    const Formats formats = Call::formats(runner.profile);
    if (options.week) {
        const OptionValue week("--week", *options.week);
        return weekSheet(projection, runner.profile, week.whole(1, static_cast<int>(projection.weeks.size())), formats);
    }
    if (options.cue) {
        const OptionValue day("--cue", *options.cue);
        auto card = cueCard(projection, runner.profile, day.date(), formats);
        if (!card) {
            day.refuse(IssueKind::NoSuchEntry, runsAhead(projection));
        }
        return card;
    }
    return options.plan ? planSheet(projection, runner.profile, formats)
                        : stridewell::report(projection, runner.profile, runner.journal, formats, reportOptions);
}

void printSheet(const Call& call, const PrintOptions& options) {
    const int chosen =
        int{options.week.has_value()} + int{options.cue.has_value()} + int{options.plan} + int{options.report};
    if (chosen != 1) {
        throw CommandError(ExitCode::WrongInput, CommandText::oneSheet());
    }
    if (!options.report) {
        options.reportFlags.expectNone();
    }
    const Date today = call.day();
    const ReportOptions reportOptions = options.reportFlags.chosen(today);
    const std::string file = required("--pdf", options.pdf).text();
    const QPageSize::PageSizeId paper = paperOf(options);
    call.expectOutput(file);
    const Runner runner = runnerOf(call, options);
    const Projection projection = project(runner.profile, runner.journal, today);

    call.app->makePainter();
    const std::unique_ptr<PagePainter> sheet = sheetOf(options, reportOptions, runner, projection);
    if (!sheet) {
        refuseInput({IssueKind::NoSuchEntry, "--week", options.week.value_or("")});
    }
    if (const WriteResult written = writePdf(*sheet, paper, toQString(file)); !written) {
        throw CommandError(ExitCode::Failed, fileProblemText(written.error()));
    }
    call.print(CommandText::written(shownPath(file)));
    if (const QString missing = unprintable(*sheet, PageGeometry::of(paper)); !missing.isEmpty()) {
        std::cerr << "stridewell: " << noFontFor(missing).toStdString() << std::endl;
    }
}

} // namespace

void addPrintCommand(CommandLine& line) {
    auto options = std::make_shared<PrintOptions>();
    CLI::App& command = line.add("print", [options](const Call& call) { printSheet(call, *options); });
    line.option(command, "--week", options->week);
    line.flag(command, "--plan", options->plan);
    line.option(command, "--cue", options->cue);
    line.flag(command, "--report", options->report);
    options->reportFlags.addTo(line, command);
    line.option(command, "--journal", options->journal);
    line.option(command, "--paper", options->paper);
    line.option(command, "--pdf", options->pdf);
}

} // namespace stridewell
