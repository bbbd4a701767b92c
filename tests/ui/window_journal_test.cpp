// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The journal page: what was logged, found and shown.
#include "tests/ui/journaltest.h"
#include "ui/settings/uisettings.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/undobar.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

namespace stridewell {
namespace {

using test::anEventfulWeek;
using test::aProfile;
using test::aRun;
using test::hurting;
using test::JournalPageTest;
using test::monday;
using test::score;
using Bar = JournalFilterBar;
using Show = JournalQuery::Show;
using Pain = JournalQuery::Pain;

TEST_F(JournalPageTest, ShowsRunsFirstAndEverythingOnOneClick) {
    begin();
    EXPECT_EQ(shown(), 3);
    EXPECT_EQ(count(), "3 of 10 entries shown");
    journalPage().showAllButton()->click();
    EXPECT_EQ(shown(), 10);
    EXPECT_EQ(count(), "All 10 entries shown");
    EXPECT_TRUE(journalPage().showAllButton()->isHidden());
    const QString all = textOf(&journalPage());
    for (const char* word : {"Week 1, run 1", "Morning", "Symptoms", "Walk", "Exercises", "Seen and cleared",
                             "Dr. Weber", "by the river"}) {
        EXPECT_TRUE(all.contains(QString::fromUtf8(word))) << word;
    }
    for (int row = 0; row < shown(); ++row) {
        const QModelIndex what = table().model()->index(row, JournalTableModel::SessionColumn);
        EXPECT_FALSE(what.data().toString().isEmpty());
        EXPECT_FALSE(what.data(Qt::DecorationRole).value<QIcon>().isNull()) << what.data().toString().toStdString();
    }
}

TEST_F(JournalPageTest, FindsWithCtrlFAndGoesOnToWhatWasFound) {
    begin();
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), bar().text());
    QTest::keyClicks(bar().text(), QStringLiteral("RIVER"));
    EXPECT_EQ(count(), "1 of 10 entries shown");
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), &table());
    QTest::keyClick(&table(), Qt::Key_Return);
    auto* log = dialog<LogRunDialog>();
    ASSERT_NE(log, nullptr) << "Enter changes the entry";
    EXPECT_EQ(log->run().note, "by the river");
}

TEST_F(JournalPageTest, WhatMatchesNothingSaysSoAndOffersAllAgain) {
    begin();
    bar().text()->setText(QStringLiteral("no such thing"));
    EXPECT_TRUE(textOf(&journalPage()).contains(QStringLiteral("Nothing in your journal matches")));
    EXPECT_EQ(count(), "0 of 10 entries shown");
    EXPECT_FALSE(journalPage().editButton()->isEnabled());
    EXPECT_FALSE(journalPage().deleteButton()->isEnabled());
    journalPage().showAllButton()->click();
    EXPECT_EQ(shown(), 10);
    EXPECT_TRUE(bar().text()->text().isEmpty());
}

TEST_F(JournalPageTest, AnEmptyJournalSaysWhatToDoFirst) {
    begin({});
    EXPECT_TRUE(textOf(&journalPage()).contains(QStringLiteral("Log your first run")));
    EXPECT_FALSE(bar().isVisible()) << "there is nothing to be found";
}

TEST_F(JournalPageTest, PeriodsCountFromTodayWithBothEndsIncluded) {
    Journal journal;
    const Date at = monday + Days(7 * 15 + 2); // a Wednesday, long after the plan
    for (const int back : {0, 2, 3, 27, 28, 89, 100}) {
        journal.runs.push_back(aRun(at - Days(back)));
    }
    begin(journal, at);
    struct Row {
        Bar::Period period;
        int runs;
    };
    for (const Row& row : {Row{Bar::AnyTime, 7}, Row{Bar::FourWeeks, 4}, Row{Bar::ThreeMonths, 6}}) {
        choose(bar().period(), row.period);
        EXPECT_EQ(shown(), row.runs) << row.period;
    }
    EXPECT_TRUE(bar().from()->isHidden() || !bar().from()->isVisible());
    choose(bar().period(), Bar::FromTo);
    EXPECT_TRUE(bar().from()->isVisible());
    EXPECT_EQ(shown(), 4) << "begins with the last four weeks";
    bar().from()->setValue(at - Days(28));
    bar().to()->setValue(at - Days(3));
    EXPECT_EQ(shown(), 3);
    bar().from()->setValue(at - Days(3));
    bar().to()->setValue(at - Days(28));
    EXPECT_EQ(shown(), 3) << "whichever comes first";
}

TEST_F(JournalPageTest, ThisPlanWeekIsThePlansOwn) {
    begin(anEventfulWeek(), monday + Days(6));
    choose(bar().period(), Bar::ThisWeek);
    EXPECT_EQ(shown(), 3);
    goTo(monday + Days(7));
    EXPECT_EQ(shown(), 0) << "a new week has begun";
}

TEST_F(JournalPageTest, PainBandsAndKindsNarrowTogether) {
    begin();
    struct Row {
        Show show;
        Pain pain;
        int entries;
    };
    for (const Row& row :
         {Row{Show::Runs, Pain::None, 1}, Row{Show::Runs, Pain::Mild, 1}, Row{Show::Runs, Pain::Noticeable, 1},
          Row{Show::Runs, Pain::Strong, 0}, Row{Show::Back, Pain::Any, 4}, Row{Show::Back, Pain::Mild, 1},
          Row{Show::Training, Pain::Any, 3}, Row{Show::Training, Pain::None, 1}, Row{Show::Everything, Pain::None, 3},
          Row{Show::Everything, Pain::Mild, 3}}) {
        choose(bar().kinds(), row.show);
        choose(bar().pain(), row.pain);
        EXPECT_EQ(shown(), row.entries) << static_cast<int>(row.show) << ' ' << static_cast<int>(row.pain);
    }
    choose(bar().kinds(), Show::Runs);
    choose(bar().pain(), Pain::Mild);
    bar().text()->setText(QStringLiteral("river"));
    EXPECT_EQ(shown(), 0) << "all that is asked has to be true";
}

TEST_F(JournalPageTest, ARunThatWaitsForItsMorningCanBeFound) {
    Journal journal;
    journal.runs = {hurting(monday, 2)};
    begin(journal, monday);
    choose(bar().pain(), Pain::Pending);
    ASSERT_EQ(shown(), 1);
    EXPECT_EQ(cell(0, JournalTableModel::NoteColumn), QStringLiteral("Morning to come"));
    goTo(monday + Days(1));
    setup->actions().answerMorning(today, score(0));
    EXPECT_EQ(shown(), 0);
}

TEST_F(JournalPageTest, RowsReachTheEdgeOfTheTableAtEveryWidth) {
    begin();
    journalPage().showAllButton()->click();
    for (const int width : {1300, 1000, 900, 800, 700, 640}) {
        window().resize(width, 700);
        QApplication::processEvents();
        EXPECT_GE(table().horizontalHeader()->length(), table().viewport()->width()) << width;
    }
}

TEST_F(JournalPageTest, DatesCarryTheYearOnceThereAreSeveral) {
    begin();
    EXPECT_FALSE(cell(0, JournalTableModel::DateColumn).contains(QStringLiteral("2026")));
    Journal journal = anEventfulWeek();
    journal.runs.push_back(hurting(monday - Days(365), 0));
    Store(folder.file()).replaceAll(aProfile(), journal);
    setup->workspace().refresh();
    EXPECT_TRUE(cell(0, JournalTableModel::DateColumn).contains(QStringLiteral("2026")));
    EXPECT_TRUE(cell(shown() - 1, JournalTableModel::DateColumn).contains(QStringLiteral("2025")));
}

/// How much of a row can be seen, in pixels.
int seen(const QTableView& table, int row) {
    const QRect rect = table.visualRect(table.model()->index(row, 0));
    return table.viewport()->visibleRegion().boundingRect().intersected(rect).height();
}

TEST_F(JournalPageTest, InLargeTextAndASmallWindowTheRowsCanBeSeenBesideTheUndoBar) {
    UiSettings(folder.settingsFile()).set(Setting::TextPercent, 200);
    begin();
    window().resize(1024, 640);
    bar().showAll();
    table().setFocus();
    press(Qt::Key_Delete);
    ASSERT_TRUE(window().undoBar()->isVisible());
    ASSERT_LE(window().height(), 640) << "nothing of it makes the window grow";
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        press(row == 0 ? Qt::Key_Home : Qt::Key_Down, row == 0 ? Qt::ControlModifier : Qt::NoModifier);
        ASSERT_EQ(table().currentIndex().row(), row);
        EXPECT_EQ(seen(table(), row), table().rowHeight(row)) << row << " is where the keys are";
    }
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_FALSE(bar().text()->visibleRegion().isEmpty()) << "the search comes back into view";
}

TEST_F(JournalPageTest, RowsReachTheTablesEdgeAfterAChange) {
    begin();
    const auto reached = [this] { return table().horizontalHeader()->length(); };
    const int width = table().viewport()->width();
    EXPECT_EQ(reached(), width);
    setup->actions().deleteRun(setup->workspace().journal().runs.front().id);
    QApplication::processEvents();
    EXPECT_EQ(reached(), width);
    bar().showAll();
    QApplication::processEvents();
    EXPECT_EQ(reached(), table().viewport()->width());
}

TEST_F(JournalPageTest, KeepsQtsRulesUnderEveryQuery) {
    begin();
    auto* filter = qobject_cast<JournalFilter*>(table().model());
    ASSERT_NE(filter, nullptr);
    const QAbstractItemModelTester source(filter->sourceModel(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester sorted(filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int column = 0; column < JournalTableModel::ColumnCount; ++column) {
        table().sortByColumn(column, Qt::AscendingOrder);
        for (int show = 0; show < bar().kinds()->count(); ++show) {
            bar().kinds()->setCurrentIndex(show);
            for (int pain = 0; pain < bar().pain()->count(); ++pain) {
                bar().pain()->setCurrentIndex(pain);
            }
        }
        setup->actions().logRun(aRun(monday + Days(8)));
        setup->actions().undoStack().undo();
    }
}

} // namespace
} // namespace stridewell
