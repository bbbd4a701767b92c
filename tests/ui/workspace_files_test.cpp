// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data file under the workspace: other programs, other places, a file that is none or gone.
#include "core/store/backupfolder.h"
#include "tests/ui/workspacetest.h"

#include <fstream>
#include <future>
#include <sys/wait.h>
#include <unistd.h>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::monday;
using test::WorkspaceTest;

TEST_F(WorkspaceTest, AnotherProcessShowsUp) {
    workspace.refresh();
    EXPECT_EQ(projected.count(), 0);
    folder.write(aRun(monday));
    workspace.refresh();
    EXPECT_EQ(projected.count(), 1);
    EXPECT_EQ(used(), Distance::fromKilometres(2.75));
    workspace.refresh();
    EXPECT_EQ(projected.count(), 1);
}

TEST_F(WorkspaceTest, AnotherProcessShowsUpByItself) {
    const pid_t other = ::fork();
    if (other == 0) {
        folder.write(aRun(monday));
        ::_exit(0);
    }
    constexpr int generousMs = 60'000;
    EXPECT_TRUE(projected.wait(generousMs)) << "nobody looked";
    int status = 0;
    ::waitpid(other, &status, 0);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(used(), Distance::fromKilometres(2.75));
    EXPECT_LE(Workspace::watchIntervalMs, 2000) << "within two seconds";
}

TEST_F(WorkspaceTest, AFailingStoreSaysSoAndChangesNothing) {
    actions.logRun(aRun(monday));
    const Journal before = workspace.journal();
    projected.clear();
    EXPECT_FALSE(
        workspace.change([this](Store&) { throw StoreError(StoreErrorKind::DiskFull, folder.file(), "no room"); }));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(projected.count(), 0);
    EXPECT_EQ(workspace.journal(), before);
}

TEST_F(WorkspaceTest, ADataFileThatIsNoneLeavesTheOpenOneOpen) {
    const auto broken = folder.path() / "notes.txt";
    std::ofstream(broken) << "not a data file, and long enough to be looked at as one: " << std::string(600, 'x');
    EXPECT_FALSE(workspace.open(broken));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(workspace.file(), folder.file());
    EXPECT_TRUE(actions.logRun(aRun(monday)));
}

TEST_F(WorkspaceTest, ADataFileReadOnAnotherThreadIsTheOneThatOpens) {
    const test::DataFolder other;
    other.write(aProfile());
    other.write(aRun(monday));
    workspace.openAhead(other.file(), std::async(std::launch::async, openData, other.file()));
    ASSERT_TRUE(workspace.open(other.file()));
    EXPECT_EQ(workspace.file(), other.file());
    EXPECT_EQ(workspace.journal(), Store(other.file()).loadJournal());
    other.write(aRun(monday + Days(2))); // by another process, seen from the moment of that first reading on
    workspace.refresh();
    EXPECT_EQ(workspace.journal().runs.size(), 2U);
    EXPECT_TRUE(actions.logRun(aRun(monday + Days(4))));
    EXPECT_EQ(Store(other.file()).loadJournal().runs.size(), 3U);
}

TEST_F(WorkspaceTest, WhatAnotherThreadCouldNotOpenIsToldOnceAndTriedAnew) {
    const test::DataFolder other;
    std::ofstream(other.file()) << "no data file, and long enough to be looked at as one: " << std::string(600, 'x');
    workspace.openAhead(other.file(), std::async(std::launch::async, openData, other.file()));
    EXPECT_FALSE(workspace.open(other.file()));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(workspace.file(), folder.file());
    std::filesystem::remove(other.file());
    EXPECT_TRUE(workspace.open(other.file()));
}

TEST_F(WorkspaceTest, AFileBegunAheadIsNotTakenForAnother) {
    const test::DataFolder begun;
    begun.write(aProfile());
    begun.write(aRun(monday));
    const test::DataFolder other;
    other.write(aProfile());
    workspace.openAhead(begun.file(), std::async(std::launch::async, openData, begun.file()));
    ASSERT_TRUE(workspace.open(other.file()));
    EXPECT_EQ(workspace.file(), other.file());
    EXPECT_TRUE(workspace.journal().runs.empty());
}

TEST_F(WorkspaceTest, MovingToAnotherPlaceTakesEverythingAlong) {
    actions.logRun(aRun(monday));
    actions.deleteRun(workspace.journal().runs.front().id);
    actions.logRun(aRun(monday + Days(2)));
    const test::DataFolder other;
    ASSERT_TRUE(workspace.moveTo(freeDataFile(other.path())));
    EXPECT_EQ(workspace.file(), other.file());
    EXPECT_EQ(Store(other.file()).loadJournal(), workspace.journal());
    EXPECT_EQ(Store(other.file()).loadProfile(), workspace.profile());

    actions.undoStack().undo();
    actions.undoStack().undo(); // the deletion, made in the old place
    EXPECT_EQ(workspace.journal().runs.size(), 1U);
    EXPECT_EQ(Store(other.file()).loadJournal().runs.size(), 1U);
}

TEST_F(WorkspaceTest, TheBackupsGoAlongToAnotherPlace) {
    actions.logRun(aRun(monday));
    const auto before = backupsOf(folder.file());
    ASSERT_EQ(before.size(), 1U) << "the day's";
    const test::DataFolder other;
    ASSERT_TRUE(workspace.moveTo(freeDataFile(other.path())));
    ASSERT_EQ(backupsOf(other.file()).size(), 1U);
    EXPECT_EQ(backupsOf(other.file())[0].file.filename(), before[0].file.filename());
}

TEST_F(WorkspaceTest, UndoLeavesAloneWhatAnotherProgramHasChangedSince) {
    actions.logWalk({{}, today, 30, PainScore()});
    actions.logRun(aRun(monday));
    auto windy = workspace.journal().runs.front();
    windy.note = "windy";
    Store(folder.file()).change(workspace.journal().runs.front(), windy);

    std::optional<StoreErrorKind> why;
    QObject::connect(&workspace, &Workspace::storeFailed, [&why](const StoreError& error) { why = error.kind(); });
    actions.undoStack().undo();
    EXPECT_EQ(why, StoreErrorKind::ChangedElsewhere);
    EXPECT_EQ(workspace.journal().runs, std::vector{windy}) << "as it is now";
    EXPECT_EQ(actions.undoStack().undoText().toStdString().find("log run"), std::string::npos) << "that step is gone";
    actions.undoStack().undo();
    EXPECT_TRUE(workspace.journal().walks.empty()) << "the one before it is not";
}

TEST_F(WorkspaceTest, AnEditLeavesAloneWhatAnotherProgramHasRemovedSince) {
    actions.logRun(aRun(monday));
    auto windy = workspace.journal().runs.front();
    windy.note = "windy";
    Store(folder.file()).remove(workspace.journal().runs.front(), today);
    EXPECT_FALSE(actions.editRun(windy));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(workspace.journal().runs.empty());
    EXPECT_EQ(actions.undoStack().count(), 1);
}

TEST_F(WorkspaceTest, UndoOfARestoreKeepsWhatWasEnteredElsewhereSince) {
    actions.logRun(aRun(monday));
    ASSERT_TRUE(actions.restore(backupsOf(folder.file()).at(0).file));
    ASSERT_TRUE(workspace.journal().runs.empty());
    folder.write(aRun(monday + Days(2)));
    actions.undoStack().undo();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(workspace.journal().runs.size(), 1U);
    EXPECT_EQ(workspace.journal().runs.front().date, monday + Days(2));
}

TEST_F(WorkspaceTest, AFileThatWasPutInThePlaceOfTheOpenOneIsTheDataFileNow) {
    actions.logRun(aRun(monday));
    const test::DataFolder other;
    other.write(aProfile());
    other.write(aRun(monday + Days(2)));
    std::filesystem::rename(other.file(), folder.file());
    EXPECT_TRUE(actions.logRun(aRun(monday + Days(4))));
    EXPECT_EQ(Store(folder.file()).loadJournal(), workspace.journal());
    ASSERT_EQ(workspace.journal().runs.size(), 2U);
    EXPECT_EQ(workspace.journal().runs.front().date, monday + Days(2));
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(WorkspaceTest, AFileThatIsGoneIsToldOnceAndNothingIsLost) {
    QSignalSpy unread(&workspace, &Workspace::readFailed);
    QSignalSpy again(&workspace, &Workspace::readAgain);
    actions.logRun(aRun(monday));
    const auto away = folder.path() / "away.db";
    std::filesystem::rename(folder.file(), away);
    workspace.refresh();
    workspace.refresh();
    EXPECT_EQ(unread.count(), 1);
    EXPECT_FALSE(actions.logRun(aRun(monday + Days(2))));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(std::filesystem::exists(folder.file())) << "no empty one in its place";

    std::filesystem::rename(away, folder.file());
    workspace.refresh();
    EXPECT_EQ(again.count(), 1);
    std::filesystem::remove(folder.file());
    EXPECT_FALSE(actions.logRun(aRun(monday + Days(2))));
    const test::DataFolder other;
    ASSERT_TRUE(workspace.moveTo(other.file()));
    EXPECT_TRUE(actions.retryFailed());
    EXPECT_EQ(Store(other.file()).loadJournal().runs.size(), 2U) << "what was open went along";
}

TEST(WorkspaceStartTest, AFolderThatCannotBeMadeIsToldAndNothingIsOpen) {
    const test::DataFolder folder;
    std::ofstream(folder.path() / "file") << "in the way";
    Workspace workspace([] { return monday; });
    QSignalSpy failed(&workspace, &Workspace::storeFailed);
    EXPECT_FALSE(workspace.open(folder.path() / "file" / "stridewell.db"));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(workspace.isOpen());

    Actions actions(workspace);
    EXPECT_FALSE(actions.startPlan(aProfile(), {}));
    EXPECT_TRUE(actions.hasFailed());
    ASSERT_TRUE(workspace.moveTo(folder.file()));
    EXPECT_TRUE(actions.retryFailed());
    EXPECT_EQ(Store(folder.file()).loadProfile(), aProfile());
}

TEST(WorkspaceStartTest, FreeDataFileNeverNamesATakenOne) {
    const test::DataFolder folder;
    EXPECT_EQ(freeDataFile(folder.path()).filename(), "stridewell.db");
    folder.write(aProfile());
    EXPECT_EQ(freeDataFile(folder.path()).filename(), "stridewell-2.db");
}

} // namespace
} // namespace stridewell
