// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/importtext.h"

#include "ui/text/issuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qsizetype mostLines = 20; // a person reads no more; the count tells the rest

QString indented(const QStringList& lines) {
    QString text;
    for (qsizetype i = 0; i < std::min(lines.size(), mostLines); ++i) {
        text += QStringLiteral("  ") + lines[i] + QLatin1Char('\n');
    }
    if (lines.size() > mostLines) {
        text += QStringLiteral("  ") + Say::tr("and %Ln more", nullptr, static_cast<int>(lines.size() - mostLines)) +
                QLatin1Char('\n');
    }
    return text;
}

QString counts(const ImportSummary& summary) {
    return summary.done ? Say::tr("Taken: %L1. Skipped, because they are there already: %L2.")
                              .arg(summary.taken)
                              .arg(summary.alreadyThere)
                        : Say::tr("Would be taken: %L1. Would be skipped, because they are there already: %L2.")
                              .arg(summary.taken)
                              .arg(summary.alreadyThere);
}

QString contradictionsHead(const ImportSummary& summary) {
    return (summary.done
                ? Say::tr("Not taken, because your journal says something else about the same moment: %L1")
                : Say::tr("Would not be taken, because your journal says something else about the same moment: %L1"))
        .arg(summary.contradictions.size());
}

QString skippedHead(const ImportSummary& summary) {
    return (summary.done ? Say::tr("Lines of the table that were not taken: %L1")
                         : Say::tr("Lines of the table that would not be taken: %L1"))
        .arg(summary.skippedLines.size());
}

QString painNote(const ImportSummary& summary) {
    return summary.done
               ? Say::tr("The file does not tell of pain: the pain scores of these runs stand at 0. Where a "
                         "run hurt, edit it in the window, so that the plan can heed it.")
               : Say::tr("The file does not tell of pain: the pain scores of these runs would stand at 0. They "
                         "can be edited in the window afterwards.");
}

QString unitsNote(Units units) {
    return units == Units::Miles ? Say::tr("The file does not name the unit of its distances. They are read as miles, "
                                           "as your profile has it.")
                                 : Say::tr("The file does not name the unit of its distances. They are read as "
                                           "kilometres, as your profile has it.");
}

} // namespace

QString importText(const ImportSummary& summary) {
    const QChar newLine = QLatin1Char('\n');
    QString text = counts(summary) + newLine;
    if (!summary.contradictions.isEmpty()) {
        text += contradictionsHead(summary) + newLine + indented(summary.contradictions);
    }
    if (!summary.skippedLines.isEmpty()) {
        text += skippedHead(summary) + newLine + indented(summary.skippedLines);
    }
    if (summary.otherProfile) {
        text += Say::tr("Not taken: the file's profile. Yours stays as it is.") + newLine;
    }
    if (summary.withoutPain) {
        text += painNote(summary) + newLine;
    }
    if (summary.unitsAssumed) {
        text += unitsNote(*summary.unitsAssumed) + newLine;
    }
    if (!summary.done) {
        text += Say::tr("Nothing was written.") + newLine;
    }
    return text;
}

QString skippedLineText(std::size_t line, const Issue& issue) {
    const bool twice = issue.kind == IssueKind::Duplicate && issue.where.empty();
    return Say::tr("line %L1: %2")
        .arg(line)
        .arg(twice ? Say::tr("the same line stands there before") : issueText(issue));
}

} // namespace stridewell
