// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The progress page in the real window: what its charts say, by pointer, by keys and as tables, and their pictures.
#include "tests/support/files.h"
#include "tests/ui/fulldisk.h"
#include "tests/ui/windowtest.h"
#include "ui/files.h"
#include "ui/models/figurestablemodel.h"
#include "ui/pages/progresspage.h"
#include "ui/progress/distancechart.h"
#include "ui/progress/painplot.h"
#include "ui/settings/uisettings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/undobar.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QProcess>
#include <QPushButton>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::monday;

class ProgressTest : public test::WindowTest {
protected:
    /// Week 1 whole, with a little pain on Wednesday; then a run of week 2 that goes over its limit alone.
    void startInWeekTwo() {
        for (const int day : {0, 2, 4}) {
            auto run = aRun(monday + Days(day));
            if (day == 2) {
                run.during = *PainScore::tryFrom(1);
                run.character = PainCharacter::Dull;
            }
            folder.write(run);
        }
        Store(folder.file()).add(Morning{{}, monday + Days(3), *PainScore::tryFrom(2)});
        folder.write(aRun(monday + Days(7), 10'000));
        today = monday + Days(7);
        startWith(aProfile());
    }
    ProgressPage* shown() {
        press(Qt::Key_4, Qt::AltModifier);
        EXPECT_EQ(window().currentPage(), page<ProgressPage>());
        return page<ProgressPage>();
    }
    [[nodiscard]] const Projection& projection() { return *setup->workspace().projection(); }
    [[nodiscard]] Formats formats() { return setup->workspace().formats(); }
    [[nodiscard]] QString inFolder(const char* name) const { return toQString(folder.path() / name); }
    static std::string text(const QString& string) { return string.toStdString(); }
};

TEST_F(ProgressTest, NothingIsBuiltBeforeSomebodyLooks) {
    startInWeekTwo();
    EXPECT_EQ(window().findChild<ProgressPage*>()->distanceChart(), nullptr);
    EXPECT_NE(shown()->distanceChart(), nullptr);
}

TEST_F(ProgressTest, WithoutRunsItSaysWhatToDoFirst) {
    startWith(aProfile());
    ProgressPage* progress = shown();
    EXPECT_TRUE(textOf(progress).contains(QStringLiteral("Nothing to show yet")));
    EXPECT_FALSE(progress->distanceChart()->isVisible());
    logAsPlanned();
    EXPECT_TRUE(progress->distanceChart()->isVisible());
}

TEST_F(ProgressTest, TheDistanceChartReadsEveryWeekOfTheProjection) {
    startInWeekTwo();
    const DistanceChart* chart = shown()->distanceChart();
    ASSERT_EQ(chart->valueCount(), static_cast<int>(projection().weeks.size()));
    for (int i = 0; i < chart->valueCount(); ++i) {
        const ProjectedWeek& week = projection().weeks[static_cast<std::size_t>(i)];
        const QString said = chart->valueText(i);
        for (const QString& part : {formats().number(week.number), formats().distance(week.planned),
                                    formats().distance(week.actual), formats().ceiling(week.ceiling.limit)}) {
            EXPECT_TRUE(said.contains(part)) << text(said) << " lacks " << text(part);
        }
    }
    EXPECT_TRUE(chart->valueText(1).contains(QStringLiteral("over the limit"))) << text(chart->valueText(1));
    EXPECT_FALSE(chart->valueText(0).contains(QStringLiteral("over the limit"))) << text(chart->valueText(0));
}

TEST_F(ProgressTest, DatesCarryTheYearOnceThereAreSeveral) {
    startInWeekTwo();
    EXPECT_FALSE(shown()->distanceChart()->valueText(0).contains(QStringLiteral("2026")));
    goTo(monday + Days(50)); // January
    EXPECT_TRUE(shown()->distanceChart()->valueText(0).contains(QStringLiteral("23 Nov 2026")));
    EXPECT_TRUE(shown()->painPlot()->valueText(0).contains(QStringLiteral("23 Nov 2026")));
}

TEST_F(ProgressTest, EveryLimitLiesOnTheChart) {
    startInWeekTwo();
    const DistanceChart* chart = shown()->distanceChart();
    for (const ProjectedWeek& week : projection().weeks) {
        EXPECT_TRUE(chart->yAxis->range().contains(week.ceiling.limit.kilometres())) << week.number;
    }
}

/// What stands along a chart's horizontal axis, and whether one name reaches into the next.
struct AxisNames {
    QStringList names;
    bool apart = true;
};

AxisNames namesOf(QCustomPlot& chart) {
    chart.replot();
    AxisNames found;
    double end = -1000;
    const QFontMetrics metrics(chart.xAxis->tickLabelFont());
    const auto ticker = chart.xAxis->ticker().dynamicCast<QCPAxisTickerText>();
    for (const auto& [key, name] : ticker->ticks().asKeyValueRange()) {
        const double half = metrics.size(0, name).width() / 2.0;
        const double middle = chart.xAxis->coordToPixel(key);
        found.apart = found.apart && middle - half > end;
        end = middle + half;
        found.names << name;
    }
    return found;
}

TEST_F(ProgressTest, OverNewYearEachYearStandsOnceAndNoNameOnAnother) {
    for (int week = 0; week < 9; ++week) {
        folder.write(aRun(monday + Days(7 * week), 1000));
    }
    Profile profile = aProfile();
    profile.goal = Goal::ThirtyMinutes;
    folder.write(profile);
    today = monday + Days(7 * 9);
    for (const int percent : {100, 200}) {
        setup.reset();
        UiSettings(folder.settingsFile()).set(Setting::TextPercent, percent);
        start();
        window().resize(640, 640);
        ProgressPage* progress = shown();
        QApplication::processEvents();
        for (QCustomPlot* chart :
             std::initializer_list<QCustomPlot*>{progress->distanceChart(), progress->painPlot()}) {
            const AxisNames axis = namesOf(*chart);
            EXPECT_TRUE(axis.apart) << percent << ": " << text(axis.names.join(QStringLiteral(" | ")));
            EXPECT_EQ(axis.names.filter(QStringLiteral("2026")).size(), 1) << percent;
            EXPECT_EQ(axis.names.filter(QStringLiteral("2027")).size(), 1) << percent;
        }
    }
}

TEST_F(ProgressTest, TheLegendNamesWhatIsOnTheChart) {
    startInWeekTwo();
    ProgressPage* progress = shown();
    const auto names = [progress] {
        QStringList found;
        const QCPLegend* legend = progress->distanceChart()->legend;
        for (int i = 0; i < legend->itemCount(); ++i) {
            if (auto* item = qobject_cast<QCPPlottableLegendItem*>(legend->item(i))) {
                found << item->plottable()->name();
            }
        }
        return found;
    };
    EXPECT_EQ(text(names().join(QLatin1Char(','))), "Planned,Done,Over the limit,Limit of the week");
    setup->actions().deleteRun(setup->workspace().journal().runs.back().id);
    EXPECT_EQ(text(names().join(QLatin1Char(','))), "Planned,Done,Limit of the week");
}

TEST_F(ProgressTest, TheKeysReadOneValueAfterTheOther) {
    startInWeekTwo();
    ProgressPage* progress = shown();
    PainPlot* plot = progress->painPlot();
    plot->setFocus();
    press(Qt::Key_Home);
    EXPECT_EQ(text(plot->accessibleDescription()), "Mon 23 Nov, run: 0 before, 0 during, 0 after (none).");
    EXPECT_TRUE(textOf(progress).contains(plot->accessibleDescription())) << "for eyes, too";
    press(Qt::Key_Right);
    EXPECT_EQ(text(plot->accessibleDescription()), "Wed 25 Nov, run: 0 before, 1 during, 0 after (mild).");
    press(Qt::Key_Right);
    EXPECT_EQ(text(plot->accessibleDescription()), "Thu 26 Nov, in the morning: 2 (mild).");
    press(Qt::Key_End);
    EXPECT_EQ(plot->current(), 4);
    press(Qt::Key_Right);
    EXPECT_EQ(plot->current(), 4) << "the last stays the last";
    press(Qt::Key_Left);
    EXPECT_EQ(plot->current(), 3);
}

TEST_F(ProgressTest, ThePointerReadsTheNearestWeek) {
    startInWeekTwo();
    DistanceChart* chart = shown()->distanceChart();
    for (const int week : {2, 4, 1}) {
        const QPoint at(qRound(chart->xAxis->coordToPixel(week + 0.2)), chart->height() / 2);
        QTest::mouseMove(chart, at);
        QApplication::processEvents();
        EXPECT_EQ(chart->current(), week - 1);
    }
}

TEST_F(ProgressTest, TheTablesHaveTheSameNumbersNewestFirst) {
    startInWeekTwo();
    ProgressPage* progress = shown();
    const QAbstractItemModelTester tester(progress->weekTable()->model());
    EXPECT_FALSE(progress->weekTable()->isVisible());
    progress->tableButton()->click();
    ASSERT_TRUE(progress->weekTable()->isVisible());
    EXPECT_FALSE(progress->distanceChart()->isVisible());
    EXPECT_EQ(text(progress->tableButton()->text()), "Show as charts") << "it leads back";
    const QAbstractItemModel* model = progress->weekTable()->model();
    const auto count = static_cast<int>(projection().weeks.size());
    ASSERT_EQ(model->rowCount(), count);
    for (int row = 0; row < count; ++row) {
        const ProjectedWeek& week = projection().weeks[static_cast<std::size_t>(count - 1 - row)];
        EXPECT_EQ(model->index(row, 0).data().toString(), formats().number(week.number));
        EXPECT_EQ(model->index(row, 3).data().toString(), formats().distance(week.planned));
        EXPECT_EQ(model->index(row, 4).data().toString(), formats().distance(week.actual));
        EXPECT_EQ(model->index(row, 5).data().toString(), formats().ceiling(week.ceiling.limit));
    }
    EXPECT_EQ(text(model->index(count - 1, 6).data().toString()), "1 min") << "the longest jog of week 1";
}

TEST_F(ProgressTest, ANewRunShowsUpWhileThePageIsOpen) {
    startInWeekTwo();
    const PainPlot* plot = shown()->painPlot();
    const int before = plot->valueCount();
    folder.write(aRun(monday + Days(6)));
    setup->workspace().refresh();
    EXPECT_EQ(plot->valueCount(), before + 1);
}

TEST_F(ProgressTest, OnlyAJournalLongerThanThePeriodAsksForOne) {
    startInWeekTwo();
    EXPECT_FALSE(shown()->periodRow()->isVisible());
}

TEST_F(ProgressTest, APeriodShowsItsWeeksAndEverythingShowsAll) {
    Store store(folder.file());
    for (int week = 0; week < 40; ++week) {
        store.add(aRun(monday + Days(7 * week), 1000));
    }
    today = monday + Days(7 * 40);
    startWith(aProfile());
    ProgressPage* progress = shown();
    ASSERT_TRUE(progress->periodRow()->isVisible());
    EXPECT_EQ(progress->painPlot()->valueCount(), 12) << "runs of the last 12 weeks";
    progress->periodRow()->setIndex(1);
    EXPECT_EQ(progress->painPlot()->valueCount(), 26);
    progress->periodRow()->setIndex(2);
    EXPECT_EQ(progress->painPlot()->valueCount(), 40);
    EXPECT_EQ(progress->distanceChart()->valueCount(), static_cast<int>(projection().weeks.size()));
}

TEST_F(ProgressTest, RunsAfterTheEndOfThePlanAreShownWithoutALimit) {
    Store store(folder.file());
    for (int week = 0; week < 6; ++week) {
        for (const int day : {0, 2, 4}) {
            store.add(aRun(monday + Days(7 * week + day), week < 4 ? 2800 : 3000));
        }
    }
    today = monday + Days(7 * 6);
    startWith(aProfile());
    ASSERT_TRUE(projection().finished);
    const DistanceChart* chart = shown()->distanceChart();
    const int last = static_cast<int>(projection().weeks.size());
    ASSERT_GT(chart->valueCount(), last);
    EXPECT_TRUE(chart->valueText(last).contains(QStringLiteral("after the plan: 9.00 km")))
        << text(chart->valueText(last));
}

TEST_F(ProgressTest, APictureIsSharpAndShowsTheChartOnWhite) {
    startInWeekTwo();
    ProgressPage* progress = shown();
    progress->savePicture(*progress->distanceChart(), inFolder("distance.png"));
    const QImage image(inFolder("distance.png"));
    EXPECT_GE(image.width(), 1600);
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); x += 2) {
        for (int y = 0; y < image.height(); y += 2) {
            colours.insert(image.pixel(x, y));
        }
    }
    EXPECT_GT(colours.size(), 10) << "bars, lines and words";
    EXPECT_TRUE(window().undoBar()->isVisible()) << "and says where it is";
}

TEST_F(ProgressTest, DrawingsKeepTheirWords) {
    startInWeekTwo();
    ProgressPage* progress = shown();
    progress->savePicture(*progress->distanceChart(), inFolder("distance.svg"));
    const std::string svg = contentOf(folder.path() / "distance.svg");
    EXPECT_NE(svg.find(">Over the limit<"), std::string::npos);
    progress->savePicture(*progress->painPlot(), inFolder("pain.pdf"));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), inFolder("pain.pdf"), QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    const QString words = QString::fromUtf8(reader.readAllStandardOutput());
    for (const char* word : {"strong", "noticeable", "mild", "Morning", "23 Nov"}) {
        EXPECT_TRUE(words.contains(QString::fromLatin1(word))) << word << " in " << text(words);
    }
}

TEST_F(ProgressTest, APictureThatDoesNotFitOnTheDiskIsTold) {
    startInWeekTwo();
    ProgressPage* progress = shown();
    {
        const test::FullDisk full;
        progress->savePicture(*progress->distanceChart(), inFolder("distance.png"));
    }
    EXPECT_TRUE(window().problemBanner()->isVisible());
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "distance.png"));
}

} // namespace
} // namespace stridewell
