// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paperreader.h"
#include "tests/ui/papersamples.h"
#include "ui/print/pdf.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <map>
#include <ostream>

namespace stridewell {

namespace {

struct Case {
    samples::PaperState state;
    bool longer = false; ///< in a language in which everything is longer
};

std::vector<Case> everyCase() {
    std::vector<Case> cases;
    for (const samples::PaperState& state : samples::paperStates()) {
        cases.push_back({state, false});
        cases.push_back({state, true});
    }
    return cases;
}

std::string nameOf(const testing::TestParamInfo<Case>& info) {
    std::string name = info.param.state.name + std::string(info.param.longer ? "Long" : "");
    std::erase(name, '-');
    return name;
}

void PrintTo(const Case& which, std::ostream* out) {
    *out << which.state.name << (which.longer ? " in a long language" : "");
}

/// One sheet, painted and read back.
struct Sheet {
    std::string name;
    const PagePainter& pages;
    PageGeometry geometry;
    QString file;
    std::vector<PdfPage> read;
};

/// How often each letter and digit occurs; shaped Arabic as its plain letters.
std::map<QString, int> letters(const QString& text) {
    std::map<QString, int> count;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC)) {
        if (character.isLetterOrNumber()) {
            ++count[QString(character)];
        }
    }
    return count;
}

void expectNoWordOutsideThePrintableArea(const Sheet& sheet) {
    ASSERT_EQ(static_cast<int>(sheet.read.size()), sheet.pages.pageCount(sheet.geometry)) << sheet.name;
    const QRectF content = sheet.geometry.content();
    const QRectF printable = QRectF(content.topLeft() / pt(1), content.size() / pt(1)).adjusted(-1, -2, 1, 2);
    for (const PdfPage& page : sheet.read) {
        EXPECT_NEAR(page.size.width(), sheet.geometry.size.width() / pt(1), 1) << sheet.name;
        EXPECT_NEAR(page.size.height(), sheet.geometry.size.height() / pt(1), 1) << sheet.name;
        EXPECT_GT(page.words.size(), 15U) << sheet.name;
        for (const PdfWord& word : page.words) {
            EXPECT_TRUE(printable.contains(word.box))
                << sheet.name << ": " << word.text.toStdString() << " at " << word.box.left() << ", " << word.box.top();
        }
    }
}

void expectNoWordOverAnother(const Sheet& sheet) {
    for (const PdfPage& page : sheet.read) {
        for (auto one = page.words.begin(); one != page.words.end(); ++one) {
            for (auto other = one + 1; other != page.words.end(); ++other) {
                const QRectF common = core(*one).intersected(core(*other));
                EXPECT_FALSE(common.width() > 0.3 && common.height() > 0.3)
                    << sheet.name << ": " << one->text.toStdString() << " and " << other->text.toStdString() << " at "
                    << common.left() << ", " << common.top();
            }
        }
    }
}

void expectEveryLetterPainted(const Sheet& sheet) {
    QString read;
    for (const PdfPage& page : sheet.read) {
        for (const PdfWord& word : page.words) {
            read += word.text;
        }
    }
    const auto found = letters(read);
    for (const auto& [letter, count] : letters(paintedText(sheet.pages, sheet.geometry))) {
        const auto at = found.find(letter);
        EXPECT_EQ(at == found.end() ? 0 : at->second, count) << sheet.name << ": " << letter.toStdString();
    }
}

void expectTypeLargeEnough(const Sheet& sheet) {
    double body = 0;
    double all = 0;
    for (const auto& [points, characters] : charactersBySize(sheet.file)) {
        EXPECT_GE(points, 7.9) << sheet.name;
        all += characters;
        body += points >= 10.9 ? characters : 0;
    }
    // Smaller are the minutes inside bars, scores to circle, names of days over boxes, and the page's foot.
    EXPECT_GT(body, 0.5 * all) << sheet.name;
}

void expectFontsEmbedded(const Sheet& sheet) {
    EXPECT_EQ(unprintable(sheet.pages, sheet.geometry).toStdString(), "") << sheet.name;
    const std::vector<PdfFont> fonts = readFonts(sheet.file);
    EXPECT_FALSE(fonts.empty()) << sheet.name;
    for (const PdfFont& font : fonts) {
        EXPECT_TRUE(font.embedded) << sheet.name << ": " << font.name.toStdString();
        EXPECT_TRUE(font.searchable) << sheet.name << ": " << font.name.toStdString();
    }
}

void expectPagesNumbered(const Sheet& sheet) {
    EXPECT_LE(sheet.read.size(), 2U) << sheet.name;
    for (std::size_t i = 0; i < sheet.read.size(); ++i) {
        const QString number = QStringLiteral("Page %1 of %2").arg(i + 1).arg(sheet.read.size());
        EXPECT_EQ(flat(sheet.read[i]).contains(number), sheet.read.size() > 1) << sheet.name;
    }
}

/// Every sheet on every paper it is offered on, in one state.
class PaperLayout : public testing::TestWithParam<Case> {
protected:
    void SetUp() override {
        if (GetParam().longer) {
            QCoreApplication::installTranslator(&m_longer);
        }
    }
    void TearDown() override { QCoreApplication::removeTranslator(&m_longer); }

    static std::vector<std::pair<std::string, Paper>> papersOf(const PagePainter& pages) {
        std::vector<std::pair<std::string, Paper>> papers{{"A4", QPageSize::A4}, {"Letter", QPageSize::Letter}};
        if (pages.likesLandscape()) {
            papers.emplace_back("A4 landscape", Paper(QPageSize::A4, QPageLayout::Landscape));
            papers.emplace_back("Letter landscape", Paper(QPageSize::Letter, QPageLayout::Landscape));
        }
        return papers;
    }

    QTemporaryDir m_folder;
    samples::LongLanguage m_longer;
};

TEST_P(PaperLayout, EveryWordIsOnThePaperReadableAndUncovered) {
    for (const auto& [name, pages] : samples::sheetsOf(GetParam().state)) {
        for (const auto& [paperName, paper] : papersOf(*pages)) {
            const QString file = m_folder.filePath(QStringLiteral("sheet.pdf"));
            ASSERT_TRUE(writePdf(*pages, paper, file).has_value());
            const Sheet sheet{name.toStdString() + " " + paperName, *pages, PageGeometry::of(paper), file,
                              readPages(file)};
            expectNoWordOutsideThePrintableArea(sheet);
            expectNoWordOverAnother(sheet);
            expectEveryLetterPainted(sheet);
            expectTypeLargeEnough(sheet);
            expectFontsEmbedded(sheet);
            if (!GetParam().longer) {
                expectPagesNumbered(sheet);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(States, PaperLayout, testing::ValuesIn(everyCase()), nameOf);

} // namespace

} // namespace stridewell
