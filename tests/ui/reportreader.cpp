// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reportreader.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <gtest/gtest.h>

namespace stridewell {

namespace {

/// Share of the smaller box that the two have in common.
double overlap(const PrintedWord& a, const PrintedWord& b) {
    const double width = std::min(a.right, b.right) - std::max(a.left, b.left);
    const double height = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
    const double smaller = std::min((a.right - a.left) * (a.bottom - a.top), (b.right - b.left) * (b.bottom - b.top));
    return width > 0 && height > 0 && smaller > 0 ? width * height / smaller : 0;
}

} // namespace

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString() << " is part of poppler-utils";
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

PrintedPages printedPages(const QString& pdf) {
    const QString html = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")});
    static const QRegularExpression page(QStringLiteral("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\""));
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*)</word>"));
    PrintedPages pages;
    for (const QString& line : html.split(QLatin1Char('\n'))) {
        if (const auto match = page.match(line); match.hasMatch()) {
            pages.width = match.captured(1).toDouble();
            pages.height = match.captured(2).toDouble();
            ++pages.count;
        } else if (const auto found = word.match(line); found.hasMatch()) {
            pages.words.push_back({pages.count, found.captured(1).toDouble(), found.captured(2).toDouble(),
                                   found.captured(3).toDouble(), found.captured(4).toDouble(), found.captured(5)});
        }
    }
    return pages;
}

QString printedText(const QString& pdf) {
    return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
}

void expectReadable(const PrintedPages& pages) {
    constexpr double margin = 14; // points, 5 mm
    EXPECT_GT(pages.words.size(), 40U);
    for (std::size_t i = 0; i < pages.words.size(); ++i) {
        const PrintedWord& word = pages.words[i];
        EXPECT_GE(word.left, margin) << word.text.toStdString();
        EXPECT_GE(word.top, margin) << word.text.toStdString();
        EXPECT_LE(word.right, pages.width - margin) << word.text.toStdString();
        EXPECT_LE(word.bottom, pages.height - margin) << word.text.toStdString();
        for (std::size_t j = i + 1; j < pages.words.size(); ++j) {
            // Boxes are as high as the font, letters are not: lines may touch, words may not cover each other.
            EXPECT_FALSE(word.page == pages.words[j].page && overlap(word, pages.words[j]) > 0.4)
                << word.text.toStdString() << " on " << pages.words[j].text.toStdString() << ", page " << word.page;
        }
    }
}

std::vector<PrintedWeek> printedWeeks(const QString& text, const QString& unit) {
    const QRegularExpression row(QStringLiteral("(\\d+) of (\\d+) +([0-9,]+) of [0-9,½]+ +([0-9.,]+) %1 +([0-9.,]+) "
                                                "%1(?: +([0-9.,]+) %1)?")
                                     .arg(unit));
    std::vector<PrintedWeek> weeks;
    for (auto matches = row.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        weeks.push_back({match.captured(1).toInt(), match.captured(2).toInt(),
                         QString(match.captured(3)).remove(QLatin1Char(',')).toInt(), match.captured(4),
                         match.captured(5), match.captured(6)});
    }
    return weeks;
}

} // namespace stridewell
