// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// C2: what takes the clearance of its day back.
#include "tests/ui/workspacetest.h"

#include <algorithm>
#include <functional>

namespace stridewell {
namespace {

using test::aRun;
using test::WorkspaceTest;

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

/// Deletes the only checklist, and gives what can be brought back.
RemovedEntry deleteTheCheck(Workspace& workspace, Actions& actions) {
    EXPECT_TRUE(actions.deleteEntry(AnyEntry(workspace.journal().checks.front())));
    return Store(workspace.file()).removed(workspace.today()).front();
}

TEST_F(WorkspaceTest, SignsBroughtBackOntoTheDayOfAClearanceTakeItBackAndSaySo) {
    clearToday(actions, today);
    const RemovedEntry signs = deleteTheCheck(workspace, actions);
    const Journal deleted = workspace.journal();
    ASSERT_EQ(deleted.clearances.size(), 1U);
    done.clear();
    ASSERT_TRUE(actions.bringBack(signs));
    EXPECT_EQ(workspace.projection()->state.outcome, Outcome::Emergency) << "nobody knows whether they were seen";
    EXPECT_TRUE(workspace.journal().clearances.empty());
    EXPECT_TRUE(done.front().front().toString().contains(QStringLiteral("Today's clearance is taken back")));
    actions.undoStack().undo();
    EXPECT_EQ(workspace.journal(), deleted);
    actions.undoStack().redo();
    EXPECT_EQ(workspace.projection()->state.outcome, Outcome::Emergency);
    const auto removed = Store(folder.file()).removed(today);
    const auto clearance = std::find_if(removed.begin(), removed.end(), [](const RemovedEntry& each) {
        return std::holds_alternative<Clearance>(each.entry);
    });
    ASSERT_NE(clearance, removed.end());
    ASSERT_TRUE(actions.bringBack(*clearance)) << "whoever knows better brings it back, too";
    EXPECT_EQ(workspace.projection()->state.outcome, Outcome::Keep);
}

TEST_F(WorkspaceTest, UndoingADeletionIsNoNewEntryAndLeavesTheClearance) {
    clearToday(actions, today);
    const Journal before = workspace.journal();
    deleteTheCheck(workspace, actions);
    actions.undoStack().undo();
    EXPECT_EQ(workspace.journal(), before);
    EXPECT_EQ(workspace.projection()->state.outcome, Outcome::Keep);
}

TEST_F(WorkspaceTest, WhatIsBroughtBackOnAnotherDayOrWithoutPainLeavesTheClearance) {
    ASSERT_TRUE(actions.tickSymptoms(today - Days(1), {Symptom::ChestPain}));
    ASSERT_TRUE(actions.recordClearance({{}, today, "hospital"}));
    ASSERT_TRUE(actions.logRun(aRun(today)));
    ASSERT_TRUE(actions.bringBack(deleteTheCheck(workspace, actions)));
    ASSERT_TRUE(actions.deleteRun(workspace.journal().runs.front().id));
    ASSERT_TRUE(actions.bringBack(Store(folder.file()).removed(today).front()));
    EXPECT_EQ(workspace.journal().runs.size(), 1U);
    EXPECT_EQ(workspace.journal().clearances.size(), 1U);
    EXPECT_EQ(workspace.projection()->state.outcome, Outcome::Keep);
}

} // namespace
} // namespace stridewell
