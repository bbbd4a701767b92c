// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a printed report back with poppler's tools, as somebody with the PDF would.
#pragma once

#include "tests/ui/paperreader.h"

#include <QString>

#include <vector>

namespace stridewell {

/// As laid out, all pages.
QString printedText(const QString& pdf);

/// Fails the test where a word lies in the margin that printers do not reach, or on another word.
void expectReadable(const std::vector<PdfPage>& pages);

/// A line of the table of weeks.
struct PrintedWeek {
    int done = 0;
    int planned = 0;
    int extra = 0;
    int minutes = 0;
    QString plannedDistance;
    QString doneDistance;
    QString limit; ///< empty where several weeks are summed up
};
/// The plan's weeks; unit: "km" or "mi".
std::vector<PrintedWeek> printedWeeks(const QString& text, const QString& unit);

} // namespace stridewell
