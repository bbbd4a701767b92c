// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A data file that is damaged, missing, elsewhere or full, in the real window.
#include "core/store/backupfolder.h"
#include "tests/support/files.h"
#include "tests/ui/fulldisk.h"
#include "tests/ui/windowtest.h"
#include "ui/datadialogs.h"
#include "ui/dialogs/profilewizard.h"
#include "ui/files.h"
#include "ui/pages/problempage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/undobar.h"

#include <QPushButton>

#include <SQLiteCpp/Database.h>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::monday;

class WindowRescueTest : public test::WindowTest {
protected:
    /// The data file is gone; a backup of one run is there.
    void startWithBackupsAlone() {
        folder.write(aRun(monday));
        folder.write(aProfile());
        {
            const Store store(folder.file());
            keepDailyBackup(store, monday);
        }
        std::filesystem::remove(folder.file());
        start();
    }
};

TEST_F(WindowRescueTest, ADamagedFileOffersTheNewestGoodBackup) {
    folder.write(aRun(monday));
    folder.write(aProfile());
    {
        const Store store(folder.file());
        keepDailyBackup(store, monday);
    }
    writeContent(folder.file(), "scrambled");
    start();
    auto* problem = qobject_cast<ProblemPage*>(window().shownInstead());
    ASSERT_NE(problem, nullptr);
    ASSERT_TRUE(problem->restoreButton()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), problem->restoreButton());
    press(Qt::Key_Space);
    EXPECT_EQ(window().shownInstead(), nullptr);
    EXPECT_EQ(stored().runs.size(), 1U);
    EXPECT_EQ(contentOf(folder.path() / "stridewell.db.before-restore"), "scrambled");
}

TEST_F(WindowRescueTest, WithoutRoomForTheDaysBackupTheRunIsSavedAndItIsTold) {
    folder.write(aRun(monday));
    startWith(aProfile());
    writeContent(folder.path() / "stridewell-backups", "a file where the folder should be");
    goTo(monday + Days(2));
    logAsPlanned();
    EXPECT_EQ(stored().runs.size(), 2U);
    EXPECT_TRUE(window().problemBanner()->isVisible());
    goTo(monday + Days(4));
}

TEST_F(WindowRescueTest, DamageFoundWhileTheWindowIsOpenOffersTheBackup) {
    folder.write(aRun(monday));
    startWith(aProfile());
    {
        const Store store(folder.file());
        keepDailyBackup(store, monday);
        SQLite::Database behind(folder.file().string(), SQLite::OPEN_READWRITE);
        behind.exec("INSERT INTO run_symptom (run_id, symptom) VALUES (1, 'no such symptom')");
    }
    setup->data().check();
    auto* problem = qobject_cast<ProblemPage*>(window().shownInstead());
    ASSERT_NE(problem, nullptr);
    ASSERT_TRUE(problem->restoreButton()->isVisible());
    problem->restoreButton()->click();
    EXPECT_EQ(window().shownInstead(), nullptr);
    EXPECT_EQ(stored().runs.size(), 1U);
}

TEST_F(WindowRescueTest, AMissingDataFileOffersTheNewestBackupInsteadOfANewStart) {
    startWithBackupsAlone();
    auto* problem = qobject_cast<ProblemPage*>(window().shownInstead());
    ASSERT_NE(problem, nullptr);
    EXPECT_TRUE(problem->problem().contains(toQString(folder.file()))) << problem->problem().toStdString();
    EXPECT_FALSE(std::filesystem::exists(folder.file())) << "nothing is made before somebody says so";
    EXPECT_TRUE(problem->newButton()->isVisible());
    ASSERT_TRUE(problem->restoreButton()->isVisible());
    problem->restoreButton()->click();
    EXPECT_EQ(window().shownInstead(), nullptr);
    EXPECT_EQ(stored().runs.size(), 1U);
}

TEST_F(WindowRescueTest, AMissingDataFileCanBeLeftForANewStart) {
    startWithBackupsAlone();
    auto* problem = qobject_cast<ProblemPage*>(window().shownInstead());
    ASSERT_NE(problem, nullptr);
    problem->newButton()->click();
    EXPECT_NE(qobject_cast<ProfileWizard*>(window().shownInstead()), nullptr);
    EXPECT_EQ(backupsOf(folder.file()).size(), 1U) << "the backup stays";
}

TEST_F(WindowRescueTest, AChosenPlaceThatIsNotThereIsToldAndFoundAgain) {
    const test::DataFolder drive;
    drive.write(aProfile());
    UiSettings(folder.settingsFile()).rememberDataFile(folder.file(), drive.file());
    const auto unplugged = drive.path() / "unplugged.db";
    std::filesystem::rename(drive.file(), unplugged);
    start();
    auto* problem = qobject_cast<ProblemPage*>(window().shownInstead());
    ASSERT_NE(problem, nullptr);
    EXPECT_TRUE(problem->problem().contains(toQString(drive.file()))) << problem->problem().toStdString();
    EXPECT_FALSE(problem->restoreButton()->isVisible());
    EXPECT_FALSE(std::filesystem::exists(folder.file()));
    std::filesystem::rename(unplugged, drive.file());
    problem->retryButton()->click();
    EXPECT_EQ(window().shownInstead(), nullptr);
    EXPECT_EQ(setup->workspace().file(), drive.file());
}

TEST_F(WindowRescueTest, WhatWasNotSavedStaysToldUntilSomethingIs) {
    startWith(aProfile());
    {
        const test::FullDisk full;
        logAsPlanned();
    }
    ASSERT_TRUE(window().problemBanner()->isVisible());
    folder.write(aRun(monday));
    setup->workspace().refresh();
    EXPECT_TRUE(window().problemBanner()->isVisible()) << "what another program saved is not what was asked for";
    goTo(monday + Days(2));
    EXPECT_TRUE(window().problemBanner()->isVisible());
    logAsPlanned();
    EXPECT_FALSE(window().problemBanner()->isVisible());
}

TEST_F(WindowRescueTest, ACheckTellsThatTheFileIsWhole) {
    startWith(aProfile());
    setup->data().check();
    EXPECT_TRUE(window().undoBar()->isVisible());
    EXPECT_TRUE(window().undoBar()->text().contains(QStringLiteral("whole")));
}

} // namespace
} // namespace stridewell
