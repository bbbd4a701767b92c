// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportflags.h"

#include "app/commands/values.h"
#include "core/model/journal.h"
#include "ui/text/reporttext.h"

namespace stridewell {

void ReportFlags::addTo(CommandLine& line, CLI::App& command) {
    // Described here: --from and --to are also those of a move, where they mean something else.
    line.option(command, "--from", from)->description(ReportText::fromHelp().toStdString());
    line.option(command, "--to", to)->description(ReportText::toHelp().toStdString());
    line.flag(command, "--notes", notes)->description(ReportText::notesHelp().toStdString());
    line.option(command, "--name", name)->description(ReportText::nameHelp().toStdString())->type_name("TEXT");
}

void ReportFlags::expectNone() const {
    if (from || to || name || notes) {
        throw CommandError(ExitCode::WrongInput, ReportText::onlyWithReport());
    }
}

ReportOptions ReportFlags::chosen(Date today) const {
    ReportOptions options;
    if (from) {
        options.from = OptionValue("--from", *from).pastDate(today);
    }
    if (to) {
        options.to = OptionValue("--to", *to).pastDate(today);
    }
    if (options.from && options.to && *options.to < *options.from) {
        throw CommandError(ExitCode::WrongInput, ReportText::endsBeforeItBegins(*options.from, *options.to));
    }
    options.notes = notes;
    if (name) {
        const auto length = utf8Length(*name);
        if (!length) {
            refuseInput({IssueKind::NotText, "--name"});
        }
        if (*length > static_cast<std::size_t>(maxReportNameCharacters)) {
            refuseInput({IssueKind::TooLong, "--name", std::to_string(*length), {}, maxReportNameCharacters});
        }
        options.name = QString::fromStdString(*name).simplified();
    }
    return options;
}

} // namespace stridewell
