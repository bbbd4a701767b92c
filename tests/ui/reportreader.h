// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a printed report back with poppler's tools, as somebody with the PDF would.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace stridewell {

/// What a program writes on standard output; an error fails the test.
QString outputOf(const QString& program, const QStringList& arguments);

/// A word on a page, in points from the page's top left corner.
struct PrintedWord {
    int page = 0;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    QString text;
};

struct PrintedPages {
    double width = 0;
    double height = 0;
    int count = 0;
    std::vector<PrintedWord> words;
};

PrintedPages printedPages(const QString& pdf);
/// As laid out, all pages.
QString printedText(const QString& pdf);

/// Fails the test where a word lies in the margin that printers do not reach, or on another word.
void expectReadable(const PrintedPages& pages);

/// A line of the table of weeks.
struct PrintedWeek {
    int done = 0;
    int planned = 0;
    int minutes = 0;
    QString plannedDistance;
    QString doneDistance;
    QString limit; ///< empty where several weeks are summed up
};
/// The plan's weeks; unit: "km" or "mi".
std::vector<PrintedWeek> printedWeeks(const QString& text, const QString& unit);

} // namespace stridewell
