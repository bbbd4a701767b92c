// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupfolder.h"
#include "tests/ui/datafolder.h"
#include "ui/actions.h"
#include "ui/workspace.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include <algorithm>
#include <fstream>
#include <functional>
#include <future>
#include <sys/wait.h>
#include <unistd.h>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::monday;

class WorkspaceTest : public ::testing::Test {
protected:
    WorkspaceTest() {
        folder.write(aProfile());
        EXPECT_TRUE(workspace.open(folder.file()));
        projected.clear();
    }
    [[nodiscard]] Distance used() const { return workspace.projection()->allowance->used; }

    test::DataFolder folder;
    Date today = monday + Days(4);
    Workspace workspace{[this] { return today; }};
    Actions actions{workspace};
    QSignalSpy projected{&workspace, &Workspace::projectionChanged};
    QSignalSpy failed{&workspace, &Workspace::storeFailed};
    QSignalSpy done{&actions, &Actions::done};
};

TEST_F(WorkspaceTest, OneActionGivesOneSignalWithTheNewProjection) {
    ASSERT_TRUE(actions.logRun(aRun(monday)));
    EXPECT_EQ(projected.count(), 1);
    EXPECT_EQ(used(), Distance::fromKilometres(2.75));
    EXPECT_EQ(Store(folder.file()).loadJournal().runs.size(), 1U);
    ASSERT_EQ(done.count(), 1);
    EXPECT_EQ(done.front().front().toString().toStdString(), "Run of 23 Nov saved.");
}

TEST_F(WorkspaceTest, UndoNamesWhatItTakesBackAndRedoDoesItAgain) {
    actions.logRun(aRun(monday));
    const EntryId id = workspace.journal().runs.front().id;
    ASSERT_TRUE(actions.deleteRun(id));
    EXPECT_EQ(actions.undoStack().undoText().toStdString(), "delete run of 23 Nov");
    EXPECT_TRUE(workspace.journal().runs.empty());

    actions.undoStack().undo();
    ASSERT_EQ(workspace.journal().runs.size(), 1U);
    EXPECT_EQ(workspace.journal().runs.front().id, id); // earlier steps still find it
    actions.undoStack().undo();
    EXPECT_TRUE(workspace.journal().runs.empty());
    actions.undoStack().redo();
    actions.undoStack().redo();
    EXPECT_TRUE(workspace.journal().runs.empty());
    EXPECT_FALSE(actions.undoStack().canRedo());
}

TEST_F(WorkspaceTest, EveryActionCanBeUndoneToTheVeryJournalBefore) {
    actions.logRun(aRun(monday));
    actions.answerMorning(monday + Days(1), *PainScore::tryFrom(2));
    actions.setStrength(today, {StrengthItem::DeadBug});
    actions.addShoes({{}, "Blue", monday, {}, {}});
    const Journal before = workspace.journal();
    Shoes worn = before.shoes.front();
    worn.startDistance = Distance::fromKilometres(100);
    auto other = before.runs.front();
    other.note = "windy";
    const auto undoes = [&](auto action) {
        EXPECT_TRUE(action());
        EXPECT_NE(workspace.journal(), before);
        actions.undoStack().undo();
        EXPECT_EQ(workspace.journal(), before);
    };
    undoes([&] { return actions.editRun(other); });
    undoes([&] { return actions.deleteRun(other.id); });
    undoes([&] { return actions.answerMorning(monday + Days(1), *PainScore::tryFrom(4)); });
    undoes([&] { return actions.setStrength(today, {StrengthItem::DeadBug, StrengthItem::CatCow}); });
    undoes([&] { return actions.setStrength(today, {}); });
    undoes([&] { return actions.tickSymptoms(today, {Symptom::Spasm}); });
    undoes([&] { return actions.recordClearance({{}, today, "GP"}); });
    undoes([&] { return actions.logWalk({{}, today, 30, PainScore()}); });
    undoes([&] { return actions.logCross({{}, today, CrossKind::Swim, 25, PainScore()}); });
    undoes([&] { return actions.addShoes({{}, "Red", today, {}, {}}); });
    undoes([&] { return actions.editShoes(worn); });
    undoes([&] { return actions.retireShoes(worn.id); });
    undoes([&] { return actions.removeShoes(worn.id); });
    undoes([&] { return actions.moveRun(today, today + Days(1)).has_value(); });
}

/// A clearance of today, after an emergency of today.
void clearToday(Actions& actions, Date today) {
    ASSERT_TRUE(actions.tickSymptoms(today, {Symptom::ChestPain}));
    ASSERT_TRUE(actions.recordClearance({{}, today, "hospital"}));
}

TEST_F(WorkspaceTest, SignsAfterTodaysClearanceTakeItBackInOneStep) {
    clearToday(actions, today);
    ASSERT_EQ(workspace.projection()->state.outcome, Outcome::Keep) << "seen and cleared on the same day";
    ASSERT_TRUE(actions.logRun(aRun(today)));
    ASSERT_EQ(workspace.journal().clearances.size(), 1U) << "a run without pain takes nothing back";
    const Journal before = workspace.journal();
    stridewell::Run shooting = aRun(today);
    shooting.during = shooting.after = *PainScore::tryFrom(8);
    shooting.character = PainCharacter::Shooting;
    stridewell::Run corrected = before.runs.front();
    corrected.symptoms = {Symptom::BothLegs};
    const std::vector<std::function<bool()>> entries{
        [&] { return actions.tickSymptoms(today, {Symptom::BladderBowel}); },
        [&] { return actions.tickSymptoms(today, {Symptom::Spasm}); },
        [&] { return actions.logRun(shooting); },
        [&] { return actions.editRun(corrected); },
        [&] {
            return actions.logWalk({{}, today, 30, *PainScore::tryFrom(8)});
        },
        [&] {
            return actions.logCross({{}, today, CrossKind::Swim, 30, *PainScore::tryFrom(8)});
        }};
    for (const auto& enter : entries) {
        const int steps = actions.undoStack().index();
        done.clear();
        ASSERT_TRUE(enter());
        EXPECT_EQ(actions.undoStack().index(), steps + 1);
        EXPECT_EQ(workspace.projection()->state.outcome, Outcome::Emergency);
        EXPECT_TRUE(workspace.journal().clearances.empty());
        EXPECT_TRUE(done.front().front().toString().contains(QStringLiteral("Today's clearance is taken back")));
        const Journal entered = workspace.journal();
        const auto removed = Store(folder.file()).removed(today);
        EXPECT_TRUE(!removed.empty() && std::any_of(removed.begin(), removed.end(), [](const RemovedEntry& each) {
            return std::holds_alternative<Clearance>(each.entry);
        })) << "recently deleted";
        actions.undoStack().undo();
        EXPECT_EQ(workspace.journal(), before);
        EXPECT_EQ(workspace.projection()->state.outcome, Outcome::Keep);
        actions.undoStack().redo();
        EXPECT_EQ(workspace.journal(), entered);
        actions.undoStack().undo();
        EXPECT_EQ(workspace.journal(), before);
    }
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(WorkspaceTest, AfterOneWasTakenBackANewClearanceWorks) {
    clearToday(actions, today);
    ASSERT_TRUE(actions.recordClearance({{}, today, "GP"}));
    ASSERT_TRUE(actions.tickSymptoms(today, {Symptom::SaddleNumb}));
    EXPECT_TRUE(workspace.journal().clearances.empty()) << "both";
    EXPECT_EQ(workspace.projection()->state.outcome, Outcome::Emergency);
    ASSERT_TRUE(actions.recordClearance({{}, today, "hospital"}));
    EXPECT_EQ(workspace.projection()->state.outcome, Outcome::Keep);
    actions.undoStack().undo();
    actions.undoStack().undo();
    EXPECT_EQ(workspace.journal().clearances.size(), 2U);
}

TEST_F(WorkspaceTest, SignsOfAnotherDayLeaveTheClearanceAlone) {
    clearToday(actions, today);
    ASSERT_TRUE(actions.tickSymptoms(today - Days(1), {Symptom::BladderBowel}));
    EXPECT_EQ(workspace.journal().clearances.size(), 1U);
    EXPECT_EQ(workspace.projection()->state.outcome, Outcome::Keep);
}

TEST_F(WorkspaceTest, WhatCannotBeKeptTakesNoClearanceBack) {
    clearToday(actions, today);
    ASSERT_TRUE(actions.logRun(aRun(today)));
    stridewell::Run numb = workspace.journal().runs.front();
    numb.symptoms = {Symptom::SaddleNumb};
    Store(folder.file()).remove(workspace.journal().runs.front(), today);
    EXPECT_FALSE(actions.editRun(numb));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(workspace.journal().clearances.size(), 1U);
    ASSERT_TRUE(actions.logRun(aRun(today))) << "the store goes on";
}

TEST_F(WorkspaceTest, WhatChangesNothingIsNoStep) {
    actions.logRun(aRun(monday));
    const int steps = actions.undoStack().count();
    EXPECT_FALSE(actions.editRun(workspace.journal().runs.front()));
    EXPECT_FALSE(actions.deleteRun(EntryId(4711)));
    EXPECT_FALSE(actions.removeShoes(EntryId(4711)));
    EXPECT_FALSE(actions.retireShoes(EntryId(4711)));
    EXPECT_FALSE(actions.changeProfile(aProfile()));
    EXPECT_FALSE(actions.tickSymptoms(today, {}));
    EXPECT_FALSE(actions.setStrength(today, {}));
    EXPECT_EQ(actions.undoStack().count(), steps);
}

TEST_F(WorkspaceTest, ARefusedMoveNamesItsRuleAndIsNoStep) {
    const auto moved = actions.moveRun(monday + Days(4), monday + Days(8));
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().kind, IssueKind::BreaksRule);
    EXPECT_EQ(moved.error().allowed, "D1");
    EXPECT_FALSE(actions.undoStack().canUndo());
    EXPECT_TRUE(workspace.journal().moves.empty());
}

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

TEST_F(WorkspaceTest, MidnightMovesThePlanOn) {
    ASSERT_EQ(workspace.projection()->todayCard.kind, CardKind::Run);
    today += Days(1);
    workspace.refresh();
    EXPECT_EQ(projected.count(), 1);
    EXPECT_EQ(workspace.today(), today);
    EXPECT_NE(workspace.projection()->todayCard.kind, CardKind::Run);
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
