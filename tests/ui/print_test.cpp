// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"
#include "ui/print/pdf.h"
#include "ui/print/sessionbar.h"
#include "ui/print/sheets.h"
#include "ui/print/typeset.h"
#include "ui/print/weekbar.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>
#include <gtest/gtest.h>

#include <cmath>

namespace stridewell {

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);

QString run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString() << " is part of poppler-utils";
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

class Print : public testing::Test {
protected:
    /// Writes and gives back the path.
    QString pdf(const PagePainter& pages, QPageSize::PageSizeId paper = QPageSize::A4) {
        QString file = m_folder.filePath(QStringLiteral("sheet.pdf"));
        EXPECT_TRUE(writePdf(pages, paper, file).has_value());
        return file;
    }
    QString textOf(const PagePainter& pages, QPageSize::PageSizeId paper = QPageSize::A4) {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf(pages, paper), QStringLiteral("-")});
    }
    static std::unique_ptr<PagePainter> sheet(const Profile& profile, int week, const QLocale& locale = british) {
        return weekSheet(samples::freshProjection(profile), profile, week, Formats(locale, profile.units));
    }
    QTemporaryDir m_folder;
};

void expectAll(const QString& text, const QStringList& parts) {
    const QString flat = text.simplified();
    for (const QString& part : parts) {
        EXPECT_TRUE(flat.contains(part)) << part.toStdString() << "\nis not in\n" << text.toStdString();
    }
}

/// No word reaches past the paper's edge or into the margin no printer reaches.
void expectInside(const QString& file) {
    const QString html = run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
    static const QRegularExpression page(QStringLiteral("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\""));
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*)</word>"));
    const QRegularExpressionMatch size = page.match(html);
    const double width = size.captured(1).toDouble();
    const double height = size.captured(2).toDouble();
    ASSERT_GT(width, 0);
    constexpr double margin = 14; // points, 5 mm
    int words = 0;
    for (auto matches = word.globalMatch(html); matches.hasNext(); ++words) {
        const QRegularExpressionMatch match = matches.next();
        const std::string what = match.captured(5).toStdString();
        EXPECT_GE(match.captured(1).toDouble(), margin) << what;
        EXPECT_GE(match.captured(2).toDouble(), margin) << what;
        EXPECT_LE(match.captured(3).toDouble(), width - margin) << what;
        EXPECT_LE(match.captured(4).toDouble(), height - margin) << what;
    }
    EXPECT_GT(words, 20);
}

TEST_F(Print, TheWeekSheetHasAllSevenDaysRoundsExercisesScalesLimitAndStopRules) {
    const QString text = textOf(*sheet(samples::profileWith({0, 2, 4}), 1));
    expectAll(text, {QStringLiteral("Week 1 of 4"), QStringLiteral("23 Nov – 29 Nov 2026"), QStringLiteral("8.25 km"),
                     QStringLiteral("Limit 16.0 km"), QStringLiteral("Dead bug"), QStringLiteral("2 × 6 each side"),
                     QStringLiteral("Pelvic tilt"), QStringLiteral("Cat-cow"), QStringLiteral("Minutes in all"),
                     QStringLiteral("next morning"), QStringLiteral("6 of 10"), QStringLiteral("999"),
                     QStringLiteral("111"), QStringLiteral("not medical advice")});
    for (const char* day : {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}) {
        EXPECT_TRUE(text.contains(QLatin1String(day))) << day;
    }
    EXPECT_EQ(text.count(QStringLiteral("Rest day")), 4);
    EXPECT_EQ(text.count(QStringLiteral("5 × (1 min jog")), 3);
    static const QRegularExpression scale(QStringLiteral("0\\s+1\\s+2\\s+3\\s+4\\s+5\\s+6\\s+7\\s+8\\s+9\\s+10"));
    EXPECT_EQ(text.count(scale), 9) << "three rows of 0 to 10 for each of three runs\n" << text.toStdString();
}

TEST_F(Print, AWeekOfThreeRunsFitsOnePageOfEitherPaperInEveryWeekAndUnit) {
    for (const Units units : {Units::Kilometres, Units::Miles}) {
        for (const PlanKind kind : {PlanKind::Standard, PlanKind::Gentle}) {
            const Profile profile = samples::profileWith({0, 2, 4}, units, kind);
            const int weeks = static_cast<int>(samples::freshProjection(profile).weeks.size());
            for (int week = 1; week <= weeks; ++week) {
                for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
                    EXPECT_EQ(sheet(profile, week)->pageCount(PageGeometry::of(paper)), 1) << week << " " << paper;
                }
            }
        }
    }
}

TEST_F(Print, ManyRunsGoOnOnASecondPageAndNothingIsLost) {
    for (const Weekdays days : {Weekdays{1, 4}, Weekdays{0, 2, 4, 6}, Weekdays{0, 1, 2, 4, 6}}) {
        const Profile profile = samples::profileWith(days);
        const Projection projection = samples::freshProjection(profile);
        const auto pages = sheet(profile, 4);
        EXPECT_LE(pages->pageCount(PageGeometry::of(QPageSize::Letter)), 2);
        const QString text = textOf(*pages, QPageSize::Letter);
        EXPECT_EQ(text.count(QStringLiteral("Minutes in all")), projection.weeks[3].sessions.size());
        EXPECT_EQ(text.count(QStringLiteral("Rest day")) + static_cast<int>(projection.weeks[3].sessions.size()), 7);
        expectAll(text, {QStringLiteral("Foam rolling"), QStringLiteral("Side plank"), QStringLiteral("When to stop")});
    }
}

TEST_F(Print, TextStaysInsideThePaperAndFontsAreEmbedded) {
    for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
        const Profile profile = samples::profileWith({0, 1, 2, 4, 6}, Units::Miles);
        const QString file = pdf(*sheet(profile, 4, american), paper);
        expectInside(file);
        const QStringList fonts = run(QStringLiteral("pdffonts"), {file}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        ASSERT_GT(fonts.size(), 2);
        static const QRegularExpression embedded(QStringLiteral("\\syes\\s+(yes|no)\\s+yes\\s"));
        for (const QString& font : fonts.mid(2)) {
            EXPECT_TRUE(font.contains(embedded)) << font.toStdString();
        }
    }
}

TEST_F(Print, ThePdfKnowsItsPaperTitleAuthorAndLanguage) {
    const auto pages = sheet(samples::profileWith({0, 2, 4}), 2);
    const QString a4 = run(QStringLiteral("pdfinfo"), {pdf(*pages, QPageSize::A4)});
    EXPECT_TRUE(a4.contains(QStringLiteral("(A4)"))) << a4.toStdString();
    EXPECT_TRUE(a4.contains(QRegularExpression(QStringLiteral("Title:\\s+Week 2 of 4")))) << a4.toStdString();
    EXPECT_TRUE(a4.contains(QRegularExpression(QStringLiteral("Creator:\\s+Stridewell")))) << a4.toStdString();
    EXPECT_TRUE(a4.contains(QRegularExpression(QStringLiteral("Author:\\s+Stridewell")))) << a4.toStdString();
    QFile bytes(m_folder.filePath(QStringLiteral("sheet.pdf")));
    ASSERT_TRUE(bytes.open(QIODevice::ReadOnly));
    const QByteArray catalog = bytes.readAll();
    EXPECT_TRUE(catalog.contains("/Lang (en)")) << "for screen readers";
    EXPECT_TRUE(catalog.contains("/DisplayDocTitle true"));
    EXPECT_TRUE(a4.contains(QRegularExpression(QStringLiteral("Pages:\\s+1\\b")))) << a4.toStdString();
    const QString letter = run(QStringLiteral("pdfinfo"), {pdf(*pages, QPageSize::Letter)});
    EXPECT_TRUE(letter.contains(QStringLiteral("(letter)"))) << letter.toStdString();
}

TEST_F(Print, ASheetOfAPausedWeekSaysWhyAndAsksForNoRun) {
    const Profile profile = samples::profileWith({0, 2, 4});
    Journal journal;
    stridewell::Run painful;
    painful.date = samples::monday;
    painful.durationMin = 30;
    painful.during = *PainScore::tryFrom(6);
    painful.character = PainCharacter::Dull;
    journal.runs.push_back(painful);
    const Projection projection = project(profile, journal, samples::monday + Days(1));
    const QString text = textOf(*weekSheet(projection, profile, 1, Formats(british, profile.units)));
    expectAll(text, {QStringLiteral("Take a break from jogging"), QStringLiteral("Why: You gave a pain score of 6"),
                     QStringLiteral("Run done"), QStringLiteral("the plan is paused")});
    EXPECT_FALSE(text.contains(QStringLiteral("Minutes in all")));
}

TEST_F(Print, MilesAreMilesThroughout) {
    const QString text = textOf(*sheet(samples::profileWith({0, 2, 4}, Units::Miles), 1, american), QPageSize::Letter);
    expectAll(text, {QStringLiteral("5.13 mi"), QStringLiteral("Limit 10.0 mi"), QStringLiteral("911")});
    EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("\\d km\\b"))));
}

TEST_F(Print, ThePlanSheetHasEveryWeekOnOnePage) {
    for (const PlanKind kind : {PlanKind::Standard, PlanKind::Gentle}) {
        const Profile profile = samples::profileWith({0, 2, 4}, Units::Kilometres, kind);
        const Projection projection = samples::freshProjection(profile);
        const auto pages = planSheet(projection, profile, Formats(british, profile.units));
        for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
            EXPECT_EQ(pages->pageCount(PageGeometry::of(paper)), 1);
        }
        const QString text = textOf(*pages);
        for (const ProjectedWeek& week : projection.weeks) {
            for (const ProjectedSession& session : week.sessions) {
                expectAll(text, {Formats(british, profile.units).date(session.date)});
            }
        }
        expectInside(m_folder.filePath(QStringLiteral("sheet.pdf")));
    }
}

TEST_F(Print, TheCueCardHasTheSessionAndOnlyARunDayHasOne) {
    const Profile profile = samples::profileWith({0, 2, 4});
    const Projection projection = samples::freshProjection(profile);
    const Formats formats(british, profile.units);
    const auto card = cueCard(projection, profile, samples::monday, formats);
    ASSERT_NE(card, nullptr);
    expectAll(textOf(*card), {QStringLiteral("Run 1 of 3"), QStringLiteral("Jog 1 min, then walk 2 min: 5 times"),
                              QStringLiteral("Cool-down: walk 10 min")});
    EXPECT_EQ(cueCard(projection, profile, samples::monday + Days(1), formats), nullptr);
    EXPECT_EQ(weekSheet(projection, profile, 9, formats), nullptr);
}

/// A language in which everything is half as long again.
class LongLanguage : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                    int /*n*/) const override {
        const QString text = QString::fromUtf8(source);
        return text.contains(QLatin1Char('%')) || text.size() < 3 ? text : text + text.left(text.size() / 2).toLower();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

TEST_F(Print, LongerLanguagesWrapAndAreNotCut) {
    LongLanguage language;
    ASSERT_TRUE(QCoreApplication::installTranslator(&language));
    const Profile profile = samples::profileWith({0, 2, 4}, Units::Kilometres, PlanKind::Gentle);
    const Projection projection = samples::freshProjection(profile);
    const Formats formats(british, profile.units);
    for (int week = 1; week <= 6; ++week) {
        const auto pages = weekSheet(projection, profile, week, formats);
        EXPECT_LE(pages->pageCount(PageGeometry::of(QPageSize::A4)), 2);
        expectInside(pdf(*pages));
    }
    expectInside(pdf(*planSheet(projection, profile, formats)));
    expectInside(pdf(*cueCard(projection, profile, samples::monday, formats)));
    QCoreApplication::removeTranslator(&language);
}

TEST_F(Print, AFileThatCannotBeWrittenIsReportedAndNothingIsLeft) {
    const auto pages = sheet(samples::profileWith({0, 2, 4}), 1);
    const QString file = m_folder.filePath(QStringLiteral("missing/sheet.pdf"));
    const WriteResult result = writePdf(*pages, QPageSize::A4, file);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().file, file);
    EXPECT_FALSE(result.error().detail.isEmpty());
    EXPECT_FALSE(QFile::exists(file));
}

/// A sheet of one line.
class OneLine : public PagePainter {
public:
    explicit OneLine(QString text) : m_text(std::move(text)) {}
    [[nodiscard]] QString title() const override { return m_text; }
    [[nodiscard]] int pageCount(const PageGeometry& /*geometry*/) const override { return 1; }
    void paint(QPainter& painter, const PageGeometry& geometry, int /*page*/) const override {
        drawText(painter, geometry.content(), m_text, paperFont(11), Qt::black);
    }

private:
    QString m_text;
};

TEST_F(Print, CharactersWithoutAFontAreTold) {
    const PageGeometry a4 = PageGeometry::of(QPageSize::A4);
    EXPECT_EQ(unprintable(OneLine(QStringLiteral("Week 1 · Größe ½ × 2")), a4), QString());
    const QString cuneiform = QStringLiteral("\U00012000"); // no font of Debian's desktops has it
    EXPECT_EQ(unprintable(OneLine(QStringLiteral("a %1 b %1").arg(cuneiform)), a4), cuneiform);
}

TEST_F(Print, ArabicAndJapaneseArePrintedWithFontsThatHaveThem) {
    const QString arabic = QStringLiteral("ركضت ببطء");
    const QString japanese = QStringLiteral("少し走った");
    const OneLine line(arabic + QStringLiteral(" 30 min ") + japanese);
    EXPECT_EQ(unprintable(line, PageGeometry::of(QPageSize::A4)), QString());
    const QString text = textOf(line).normalized(QString::NormalizationForm_KC); // Arabic is stored as shaped letters
    EXPECT_TRUE(text.contains(japanese)) << text.toStdString();
    for (const QString& word : arabic.split(QLatin1Char(' '))) {
        EXPECT_TRUE(text.contains(word)) << text.toStdString();
    }
}

TEST_F(Print, APictureIsAsLargeAsItsPaper) {
    const auto pages = sheet(samples::profileWith({0, 2, 4}), 1);
    const QString file = m_folder.filePath(QStringLiteral("sheet.png"));
    ASSERT_TRUE(writePng(*pages, QPageSize::A4, 0, 72, file).has_value());
    const QImage image(file);
    EXPECT_EQ(image.size(), QSize(595, 842));
}

QImage painted(const std::function<void(QPainter&, const QRectF&)>& paint) {
    QImage image(400, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, QRectF(0, 5, 400, 30));
    return image;
}

TEST_F(Print, ASessionBarIsAsLongAsItsMinutes) {
    const ChartPalette palette = ChartPalette::forPaper();
    QFont font;
    font.setPixelSize(1); // no label where pixels are probed
    const QImage image = painted([&](QPainter& painter, const QRectF& rect) {
        paintSessionBar(painter, rect, {5, 1, 20, 0, 5}, palette, font);
    });
    EXPECT_EQ(image.pixelColor(60, 12), palette.warm); // minute 3 of 20
    EXPECT_EQ(image.pixelColor(140, 12), palette.jog); // minute 7
    EXPECT_EQ(image.pixelColor(260, 12), palette.jog); // minute 13
    EXPECT_EQ(image.pixelColor(340, 12), palette.warm);
}

TEST_F(Print, TheBarsStayApartInGrey) {
    const ChartPalette palette = ChartPalette::forPaper();
    const auto grey = [](const QColor& color) { return qGray(color.rgb()); };
    EXPECT_GT(grey(palette.walk) - grey(palette.jog), 60);
    EXPECT_GT(grey(palette.warm) - grey(palette.walk), 20);
    EXPECT_GT(grey(palette.paper) - grey(palette.warm), 8);
}

TEST_F(Print, AWeekBarFillsWhatIsDoneAndMarksTheLimit) {
    const ChartPalette palette = ChartPalette::forPaper();
    const auto km = [](int kilometres) { return Distance::fromMillimetres(std::int64_t{kilometres} * 1'000'000); };
    const QImage image = painted([&](QPainter& painter, const QRectF& rect) {
        paintWeekBar(painter, rect, {km(8), km(4), km(9), km(10)}, palette);
    });
    EXPECT_EQ(image.pixelColor(80, 20), palette.done);
    EXPECT_EQ(image.pixelColor(240, 20), palette.wash);
    EXPECT_EQ(image.pixelColor(360, 20), palette.limit);
}

} // namespace

} // namespace stridewell
