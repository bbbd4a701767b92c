// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reportreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <gtest/gtest.h>

namespace stridewell {

namespace {

/// Share of the smaller box that the two have in common.
double overlap(const QRectF& a, const QRectF& b) {
    const QRectF both = a & b;
    const double smaller = std::min(a.width() * a.height(), b.width() * b.height());
    return both.isEmpty() || smaller <= 0 ? 0 : both.width() * both.height() / smaller;
}

void expectReadable(const PdfPage& page) {
    constexpr double margin = 14; // points, 5 mm
    const QRectF printable = QRectF(QPointF(), page.size).adjusted(margin, margin, -margin, -margin);
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        const PdfWord& word = page.words[i];
        EXPECT_TRUE(printable.contains(word.box)) << word.text.toStdString();
        for (std::size_t j = i + 1; j < page.words.size(); ++j) {
            // Boxes are as high as the font, letters are not: lines may touch, words may not cover each other.
            EXPECT_LE(overlap(word.box, page.words[j].box), 0.4)
                << word.text.toStdString() << " on " << page.words[j].text.toStdString();
        }
    }
}

} // namespace

QString printedText(const QString& pdf) {
    return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
}

void expectReadable(const std::vector<PdfPage>& pages) {
    std::size_t words = 0;
    for (const PdfPage& page : pages) {
        expectReadable(page);
        words += page.words.size();
    }
    EXPECT_GT(words, 40U);
}

std::vector<PrintedWeek> printedWeeks(const QString& text, const QString& unit) {
    const QRegularExpression row(
        QStringLiteral("(\\d+) of (\\d+)(?:, (\\d+) more)? +([0-9,]+) of [0-9,½]+ +([0-9.,]+) %1 +([0-9.,]+) "
                       "%1(?: +([0-9.,]+) %1)?")
            .arg(unit));
    std::vector<PrintedWeek> weeks;
    for (auto matches = row.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        weeks.push_back({match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                         QString(match.captured(4)).remove(QLatin1Char(',')).toInt(), match.captured(5),
                         match.captured(6), match.captured(7)});
    }
    return weeks;
}

} // namespace stridewell
