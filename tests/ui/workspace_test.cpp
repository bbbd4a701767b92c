// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to the plan: one signal, one step of undo.
#include "tests/ui/workspacetest.h"

#include <functional>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::monday;
using test::WorkspaceTest;

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

TEST_F(WorkspaceTest, MidnightMovesThePlanOn) {
    ASSERT_EQ(workspace.projection()->todayCard.kind, CardKind::Run);
    today += Days(1);
    workspace.refresh();
    EXPECT_EQ(projected.count(), 1);
    EXPECT_EQ(workspace.today(), today);
    EXPECT_NE(workspace.projection()->todayCard.kind, CardKind::Run);
}

} // namespace
} // namespace stridewell
