// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paperreader.h"

#include <QHash>
#include <QProcess>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace stridewell {

namespace {

QRectF boxOf(const QXmlStreamAttributes& attributes) {
    const auto number = [&](const char* name) { return attributes.value(QLatin1String(name)).toDouble(); };
    return {QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax"))};
}

} // namespace

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString() << " is part of poppler-utils";
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::vector<PdfPage> readPages(const QString& file) {
    std::vector<PdfPage> pages;
    QString html = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
    QXmlStreamReader xml(html.remove(0, html.indexOf(QLatin1String("<doc>"))));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("page")) {
            const auto attributes = xml.attributes();
            pages.push_back({{attributes.value(QLatin1String("width")).toDouble(),
                              attributes.value(QLatin1String("height")).toDouble()},
                             {}});
        } else if (xml.name() == QLatin1String("word")) {
            const QRectF box = boxOf(xml.attributes());
            pages.back().words.push_back({xml.readElementText(), box});
        }
    }
    EXPECT_FALSE(pages.empty()) << html.toStdString();
    return pages;
}

std::vector<PdfFont> readFonts(const QString& file) {
    std::vector<PdfFont> fonts;
    const QStringList lines = outputOf(QStringLiteral("pdffonts"), {file}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(2)) {
        // From the right, as names of encodings may have spaces: emb sub uni object generation
        const QStringList cells = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const auto yes = [&](qsizetype fromRight) {
            return cells.size() > fromRight && cells[cells.size() - fromRight] == QLatin1String("yes");
        };
        fonts.push_back({cells.value(0), yes(5), yes(3)});
    }
    return fonts;
}

std::vector<std::pair<double, int>> charactersBySize(const QString& file) {
    constexpr double zoom = 3; // the most there is; sizes are given in whole pixels
    const QString output =
        outputOf(QStringLiteral("pdftohtml"), {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"),
                                               QStringLiteral("-zoom"), QString::number(zoom), file});
    QHash<QString, double> sizes;
    std::vector<std::pair<double, int>> result;
    QXmlStreamReader xml(output);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto attributes = xml.attributes();
        if (xml.name() == QLatin1String("fontspec")) {
            sizes[attributes.value(QLatin1String("id")).toString()] =
                attributes.value(QLatin1String("size")).toDouble() / zoom;
        } else if (xml.name() == QLatin1String("text")) {
            const QString font = attributes.value(QLatin1String("font")).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            result.emplace_back(sizes.value(font), static_cast<int>(text.size()));
        }
    }
    EXPECT_FALSE(result.empty()) << output.toStdString();
    return result;
}

QRectF core(const PdfWord& word) {
    const double slack = word.box.height() * 0.24;
    return word.box.adjusted(0.5, slack, -0.5, -slack);
}

QString flat(const PdfPage& page) {
    QStringList words;
    for (const PdfWord& word : page.words) {
        words << word.text;
    }
    return words.join(QLatin1Char(' '));
}

} // namespace stridewell
