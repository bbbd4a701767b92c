// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a PDF on paper, for tests.
#pragma once

#include "core/exchange/projectionjson.h"
#include "core/projection/project.h"
#include "tests/support/builders.h"
#include "tests/ui/reportreader.h"
#include "ui/print/pdf.h"
#include "ui/print/sheets.h"
#include "ui/text/phrasebook.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace stridewell {

inline const QLocale british(QLocale::English, QLocale::UnitedKingdom);

/// A report on paper.
class Printed {
public:
    Printed(const Profile& profile, const Journal& journal, Date today, const ReportOptions& options = {},
            QPageSize::PageSizeId paper = QPageSize::A4)
        : m_projection(project(profile, journal, today)) {
        const auto pages = report(m_projection, profile, journal, Formats(british, profile.units), options);
        EXPECT_TRUE(writePdf(*pages, paper, file()).has_value());
        EXPECT_EQ(unprintable(*pages, PageGeometry::of(paper)), QString());
        m_text = printedText(file());
    }
    Printed(const Journal& journal, const char* today, const ReportOptions& options = {})
        : Printed(aProfile(), journal, day(today), options) {}

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("report.pdf")); }
    [[nodiscard]] const Projection& projection() const { return m_projection; }
    [[nodiscard]] nlohmann::json status() const { return nlohmann::json::parse(toStatusJson(m_projection)); }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QString flat() const { return m_text.simplified(); }
    [[nodiscard]] std::vector<PdfPage> pages() const { return readPages(file()); }
    [[nodiscard]] bool says(const char* words) const { return flat().contains(QString::fromUtf8(words)); }
    /// All words in the order of the page, whatever the column: for what wraps inside a table.
    [[nodiscard]] bool hasWord(const QString& word) const { return m_text.contains(word); }

private:
    QTemporaryDir m_folder;
    Projection m_projection;
    QString m_text;
};

inline std::string shown(const Printed& printed) {
    return printed.text().toStdString();
}

inline void expectState(const Printed& printed) {
    const nlohmann::json state = printed.status()["state"];
    const PlanState& now = printed.projection().state;
    const QString title = QStringLiteral("Now ") + outcomeTitle(now.outcome, now.urgency);
    EXPECT_TRUE(printed.flat().contains(title)) << title.toStdString() << "\n" << shown(printed);
    if (state["outcome"] != "KEEP") {
        for (const nlohmann::json& row : state["rows"]) {
            const QString id = QStringLiteral("[%1]").arg(QString::fromStdString(row.get<std::string>()));
            EXPECT_TRUE(printed.hasWord(id)) << id.toStdString() << "\n" << shown(printed);
        }
    }
}

} // namespace stridewell
