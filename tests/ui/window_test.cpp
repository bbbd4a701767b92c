// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fulldisk.h"
#include "tests/ui/windowtest.h"
#include "ui/dialogs/profilewizard.h"
#include "ui/pages/journalpage.h"
#include "ui/pages/planpage.h"
#include "ui/pages/problempage.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/weekcard.h"
#include "ui/pages/whylist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/weekmeter.h"

#include <QPushButton>
#include <QSignalSpy>

#include <fstream>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::FullDisk;
using test::monday;
using test::WindowTest;

TEST_F(WindowTest, EnterGoesFromTheFirstStartToASavedPlan) {
    today = monday - Days(2);
    start();
    ASSERT_NE(qobject_cast<ProfileWizard*>(window().shownInstead()), nullptr);
    for (int step = 0; step < 3; ++step) {
        press(Qt::Key_Return);
    }
    EXPECT_EQ(window().shownInstead(), nullptr);
    EXPECT_EQ(window().currentPage(), page<PlanPage>());
    ASSERT_TRUE(Store(folder.file()).loadProfile());
    EXPECT_EQ(Store(folder.file()).loadProfile()->start, monday);
    auto* focused = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(focused, nullptr);
    EXPECT_EQ(focused->text().toStdString(), "Print week 1");
}

TEST_F(WindowTest, EscapeInTheFirstAssistantBeginsAgain) {
    start();
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    auto* wizard = qobject_cast<ProfileWizard*>(window().shownInstead());
    ASSERT_NE(wizard, nullptr);
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_EQ(wizard->step(), 0);
    EXPECT_FALSE(Store(folder.file()).loadProfile());
}

TEST_F(WindowTest, ThreeRunsADeletionAndItsUndoLeadToWeekTwoUnderItsLimit) {
    startWith(aProfile());
    for (const int day : {0, 2, 4}) {
        goTo(monday + Days(day));
        logAsPlanned();
    }
    EXPECT_EQ(stored().runs.size(), 3U);

    press(Qt::Key_3, Qt::AltModifier);
    ASSERT_EQ(window().currentPage(), page<JournalPage>());
    EXPECT_EQ(QApplication::focusWidget(), page<JournalPage>()->table());
    press(Qt::Key_Delete);
    EXPECT_EQ(stored().runs.size(), 2U);
    EXPECT_TRUE(window().undoBar()->isVisible());
    EXPECT_TRUE(window().undoBar()->text().contains(QStringLiteral("deleted")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored().runs.size(), 3U);
    EXPECT_FALSE(window().undoBar()->isVisible());

    goTo(monday + Days(7));
    press(Qt::Key_2, Qt::AltModifier);
    const WeekCard* second = page<PlanPage>()->weeks().at(1);
    // 8.25 km and 10 % more is 9.075 km, shown rounded down.
    EXPECT_TRUE(second->findChild<WeekMeter*>()->text().contains(QStringLiteral("9.0 km")));
    EXPECT_TRUE(second->findChild<WhyList*>()->sentences().first().contains(QStringLiteral("10 %")));

    setup.reset();
    start();
    EXPECT_EQ(setup->workspace().journal().runs.size(), 3U);
    EXPECT_EQ(page<JournalPage>()->table()->model()->rowCount(), 3);
    EXPECT_EQ(window().currentPage(), page<TodayPage>());
}

TEST_F(WindowTest, ARunLoggedByAnotherProcessShowsUpByItself) {
    startWith(aProfile());
    QSignalSpy projected(&setup->workspace(), &Workspace::projectionChanged);
    folder.write(aRun(monday));
    EXPECT_TRUE(projected.wait(5 * Workspace::watchIntervalMs));
    EXPECT_EQ(page<JournalPage>()->table()->model()->rowCount(), 1);
}

TEST_F(WindowTest, AFolderThatCannotBeWrittenIsToldAndAnotherPlaceIsRemembered) {
    std::ofstream(folder.path() / "occupied") << "a file where the folder should be";
    const auto impossible = folder.path() / "occupied" / "stridewell.db";
    const auto good = folder.path() / "good";
    today = monday - Days(3);
    {
        WindowSetup first(
            *qApp, [this] { return today; }, folder.settingsFile());
        first.open(impossible);
        first.window().show();
        auto* problem = qobject_cast<ProblemPage*>(first.window().shownInstead());
        ASSERT_NE(problem, nullptr);
        EXPECT_TRUE(problem->problem().contains(QStringLiteral("occupied")));
        first.useFolder(good);
        auto* wizard = qobject_cast<ProfileWizard*>(first.window().shownInstead());
        ASSERT_NE(wizard, nullptr);
        wizard->accept();
        EXPECT_TRUE(Store(good / "stridewell.db").loadProfile());
    }
    WindowSetup second(
        *qApp, [this] { return today; }, folder.settingsFile());
    second.open(impossible);
    EXPECT_TRUE(second.workspace().projection());
    EXPECT_EQ(second.window().shownInstead(), nullptr);
}

TEST_F(WindowTest, ARunThatDoesNotFitOnTheDiskIsSavedInAnotherPlace) {
    startWith(aProfile());
    {
        const FullDisk full;
        logAsPlanned();
    }
    EXPECT_TRUE(window().problemBanner()->isVisible());
    EXPECT_FALSE(window().problemBanner()->text().isEmpty());
    EXPECT_TRUE(setup->workspace().journal().runs.empty());
    EXPECT_FALSE(setup->actions().undoStack().canUndo());

    const auto other = folder.path() / "other";
    setup->useFolder(other);
    EXPECT_FALSE(window().problemBanner()->isVisible());
    EXPECT_EQ(Store(other / "stridewell.db").loadJournal().runs.size(), 1U);
    EXPECT_EQ(Store(other / "stridewell.db").loadProfile(), aProfile());
}

TEST_F(WindowTest, KeepsItsSize) {
    startWith(aProfile());
    window().resize(1100, 700);
    QApplication::processEvents();
    window().close();
    setup.reset();
    start();
    EXPECT_EQ(window().size(), QSize(1100, 700));
}

} // namespace
} // namespace stridewell
