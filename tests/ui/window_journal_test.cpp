// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The journal page: everything that was logged, found, changed, deleted and brought back.
#include "tests/ui/windowtest.h"
#include "ui/dialogs/morningdialog.h"
#include "ui/models/journalfilter.h"
#include "ui/pages/activitydialog.h"
#include "ui/pages/journalfilterbar.h"
#include "ui/pages/journalpage.h"
#include "ui/settings/uisettings.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/painscale.h"
#include "ui/widgets/undobar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::monday;
using Bar = JournalFilterBar;
using Show = JournalQuery::Show;
using Pain = JournalQuery::Pain;

PainScore score(int value) {
    return *PainScore::tryFrom(value);
}

Run hurting(Date date, int pain, const char* note = "") {
    Run run = aRun(date);
    run.during = run.after = score(pain);
    run.character = pain > 0 ? PainCharacter::Dull : PainCharacter::None;
    run.note = note;
    return run;
}

/// One entry of every kind and three runs, in the plan's first two weeks.
Journal anEventfulWeek() {
    Journal journal;
    journal.runs = {hurting(monday, 0, "by the river"), hurting(monday + Days(2), 2), hurting(monday + Days(4), 4)};
    journal.mornings = {{{}, monday + Days(1), score(0)}, {{}, monday + Days(3), score(1)}};
    journal.checks = {{{}, monday + Days(5), {Symptom::MorningStiff3Months}}};
    journal.walks = {{{}, monday + Days(6), 30, score(1)}};
    journal.cross = {{{}, monday + Days(5), CrossKind::Swim, 25, score(0)}};
    journal.strength = {{{}, monday + Days(1), {StrengthItem::DeadBug, StrengthItem::CatCow}}};
    journal.clearances = {{{}, monday + Days(6), "Dr. Weber"}};
    journal.moves = {};
    return journal;
}

class JournalPageTest : public test::WindowTest {
protected:
    void begin(const Journal& journal = anEventfulWeek(), Date at = monday + Days(9)) {
        Store(folder.file()).replaceAll(aProfile(), journal);
        today = at;
        start();
        press(Qt::Key_3, Qt::AltModifier);
    }
    [[nodiscard]] JournalPage& journalPage() { return *window().findChild<JournalPage*>(); }
    [[nodiscard]] Bar& bar() { return *journalPage().filterBar(); }
    [[nodiscard]] QTableView& table() { return *journalPage().table(); }
    [[nodiscard]] int shown() { return table().model()->rowCount(); }
    [[nodiscard]] std::string count() { return journalPage().countLabel()->text().toStdString(); }
    template <typename Choice>
    static void choose(QComboBox* combo, Choice choice) {
        combo->setCurrentIndex(static_cast<int>(choice));
    }
    /// Makes the first row that says so the current one.
    void choose(const char* what) {
        for (int row = 0; row < shown(); ++row) {
            if (cell(row, JournalTableModel::SessionColumn) == QString::fromUtf8(what)) {
                table().setCurrentIndex(table().model()->index(row, 0));
                table().setFocus();
                return;
            }
        }
        FAIL() << what << " is not shown";
    }
    [[nodiscard]] QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    template <typename Dialog>
    Dialog* dialog() {
        return window().findChild<Dialog*>();
    }
};

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

TEST_F(JournalPageTest, EveryKindIsDeletedAndBroughtBack) {
    begin();
    journalPage().showAllButton()->click();
    const Journal before = stored();
    for (const char* what : {"Week 1, run 2", "Morning", "Symptoms", "Walk", "Exercises", "Seen and cleared"}) {
        choose(what);
        press(Qt::Key_Delete);
        EXPECT_EQ(shown(), 9) << what;
        EXPECT_TRUE(table().currentIndex().isValid()) << "the next Delete has something to do";
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(shown(), 10) << what;
        EXPECT_EQ(stored(), before) << what;
        EXPECT_EQ(cell(table().currentIndex().row(), JournalTableModel::SessionColumn), QString::fromUtf8(what))
            << "the next Delete hits another row";
    }
}

TEST_F(JournalPageTest, WhatIsLoggedIsTheCurrentRow) {
    begin();
    const auto run = hurting(today, 0, "just now");
    ASSERT_TRUE(setup->actions().logRun(run));
    EXPECT_EQ(cell(table().currentIndex().row(), JournalTableModel::NoteColumn),
              QStringLiteral("just now (morning to come)"));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(cell(table().currentIndex().row(), JournalTableModel::NoteColumn),
              QStringLiteral("just now (morning to come)"));
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

TEST_F(JournalPageTest, AWalkIsChangedAndChangedBack) {
    begin();
    choose(bar().kinds(), Show::Training);
    choose("Walk");
    const Journal before = stored();
    press(Qt::Key_Return);
    auto* change = dialog<ActivityDialog>();
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(change->walk().durationMin, 30);
    EXPECT_EQ(change->walk().date, monday + Days(6));
    change->findChild<QSpinBox*>()->setValue(45);
    change->accept();
    ASSERT_EQ(stored().walks.size(), 1U);
    EXPECT_EQ(stored().walks.front().durationMin, 45);
    EXPECT_EQ(stored().walks.front().during, score(1)) << "all else stays";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(), before);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stored().walks.front().durationMin, 45);
}

TEST_F(JournalPageTest, SwimmingIsChanged) {
    begin();
    choose(bar().kinds(), Show::Training);
    table().setCurrentIndex(table().model()->index(1, 0)); // by date, the last first: walk, swimming, exercises
    journalPage().editButton()->click();
    auto* change = dialog<ActivityDialog>();
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(change->cross().kind, CrossKind::Swim);
    change->findChild<QComboBox*>()->setCurrentIndex(1);
    change->accept();
    ASSERT_EQ(stored().cross.size(), 1U);
    EXPECT_EQ(stored().cross.front().kind, CrossKind::Cycle);
}

TEST_F(JournalPageTest, AMorningIsAnsweredLaterAndChanged) {
    begin();
    for (QAction* action : journalPage().findChildren<QAction*>()) { // Log something else
        if (action->text().contains(QStringLiteral("morning"))) {
            action->trigger();
        }
    }
    auto* late = dialog<MorningDialog>();
    ASSERT_NE(late, nullptr);
    late->date()->setValue(monday + Days(3));
    EXPECT_EQ(late->scale()->value(), score(1)) << "what was answered that day";
    late->date()->setValue(monday + Days(5));
    late->scale()->setValue(score(2));
    late->accept();
    EXPECT_EQ(stored().mornings.size(), 3U);
    choose(bar().kinds(), Show::Back);
    choose("Morning");
    press(Qt::Key_Return);
    MorningDialog* change = nullptr;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    change = dialog<MorningDialog>();
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(change->day(), monday + Days(5));
    EXPECT_FALSE(change->date()->isEnabled());
    change->scale()->setValue(score(3));
    change->accept();
    EXPECT_EQ(stored().mornings.size(), 3U) << "one answer a date";
}

TEST_F(JournalPageTest, WhatCannotBeChangedSaysWhatToDo) {
    begin();
    journalPage().showAllButton()->click();
    choose("Seen and cleared");
    EXPECT_FALSE(journalPage().editButton()->isEnabled());
    EXPECT_FALSE(journalPage().editButton()->toolTip().isEmpty());
    EXPECT_TRUE(journalPage().deleteButton()->isEnabled());
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
