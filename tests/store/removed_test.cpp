// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was deleted can be brought back for thirty days; what an import added is taken back whole.
#include "core/store/backupfolder.h"
#include "tests/store/storesupport.h"
#include "tests/support/tempfolder.h"

namespace stridewell {
namespace {

class RemovedTest : public testing::Test {
protected:
    const TempFolder temp;
    Store store{temp / "s.db"};
    const Date today = onDay("2026-11-30");

    EntryId bringBack(const RemovedEntry& removed) {
        return std::visit([this](const auto& entry) { return store.add(entry); }, removed.entry);
    }
};

TEST_F(RemovedTest, EveryKindComesBackAsItWas) {
    stridewell::Run run = aRun("2026-11-23", "note");
    run.symptoms.add(Symptom::Spasm);
    Journal journal;
    journal.runs = {run};
    journal.mornings = {{{}, today, *PainScore::tryFrom(2)}};
    journal.checks = {{{}, today, {Symptom::BoneTender}}};
    journal.walks = {{{}, today, 30, PainScore()}};
    journal.cross = {{{}, today, CrossKind::Cycle, 25, PainScore()}};
    journal.strength = {{{}, today, {StrengthItem::DeadBug, StrengthItem::CatCow}}};
    journal.clearances = {{{}, today, "GP"}};
    journal.moves = {{{}, today, today + Days{1}}};
    journal.shoes = {{{}, "Blue", today, Distance::fromKilometres(12.5), today + Days{1}}};
    const Journal saved = store.addAll(aProfile(), journal);
    store.remove(saved.runs[0], today);
    store.remove(saved.mornings[0], today);
    store.remove(saved.checks[0], today);
    store.remove(saved.walks[0], today);
    store.remove(saved.cross[0], today);
    store.remove(saved.strength[0], today);
    store.remove(saved.clearances[0], today);
    store.remove(saved.moves[0], today);
    store.remove(saved.shoes[0], today);
    EXPECT_EQ(store.loadJournal(), Journal());
    const auto removed = store.removed(today);
    ASSERT_EQ(removed.size(), 9U);
    for (const RemovedEntry& entry : removed) {
        EXPECT_EQ(entry.removed, today);
        bringBack(entry);
    }
    EXPECT_EQ(store.loadJournal(), saved);
    EXPECT_TRUE(store.removed(today).empty());
}

TEST_F(RemovedTest, ThirtyDaysAndNoLonger) {
    stridewell::Run run = aRun("2026-11-23");
    run.id = store.add(run);
    store.remove(run, today);
    EXPECT_EQ(store.removed(today + Days{30}).size(), 1U);
    EXPECT_TRUE(store.removed(today + Days{31}).empty());
    stridewell::Run other = aRun("2026-11-25");
    other.id = store.add(other);
    store.remove(other, today + Days{31}); // what was removed longer ago is forgotten on the way
    const auto left = store.removed(today);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(std::get<stridewell::Run>(left[0].entry).date, other.date);
}

TEST_F(RemovedTest, IsForgottenOnceTheBackupOfALaterDayIsMade) {
    store.addAll(aProfile(), {});
    stridewell::Run run = aRun("2026-11-23");
    run.id = store.add(run);
    store.remove(run, today);
    keepDailyBackup(store, today + Days{30});
    EXPECT_EQ(store.removed(today).size(), 1U);
    keepDailyBackup(store, today + Days{31});
    EXPECT_TRUE(store.removed(today).empty());
    const auto backup = backupFolderOf(store.file()) / "2026-12-31.db";
    EXPECT_EQ(Store::copyOf(backup).removed(today).size(), 1U) << "the backup is made before";
}

TEST_F(RemovedTest, IsForgottenAnotherDayWhereTheFileIsHeld) {
    stridewell::Run run = aRun("2026-11-23");
    run.id = store.add(run);
    store.remove(run, today);
    {
        SQLite::Database other(store.file().string(), SQLite::OPEN_READWRITE);
        const SQLite::Transaction lock(other, SQLite::TransactionBehavior::IMMEDIATE);
        EXPECT_NO_THROW(keepDailyBackup(store, today + Days{31}));
    }
    EXPECT_EQ(backupsOf(store.file()).size(), 1U);
    keepDailyBackup(store, today + Days{32});
    EXPECT_TRUE(store.removed(today).empty());
}

TEST_F(RemovedTest, TheLastRemovedComesFirst) {
    for (const char* date : {"2026-11-23", "2026-11-25"}) {
        stridewell::Run run = aRun(date);
        run.id = store.add(run);
        store.remove(run, run.date);
    }
    const auto removed = store.removed(today);
    ASSERT_EQ(removed.size(), 2U);
    EXPECT_EQ(removed[0].removed, onDay("2026-11-25"));
}

TEST_F(RemovedTest, AMorningMayBeAnsweredAgainAndTheFormerAnswerBroughtBack) {
    Morning morning{{}, today, *PainScore::tryFrom(5)};
    morning.id = store.add(morning);
    store.remove(morning, today);
    Morning again{{}, today, *PainScore::tryFrom(1)};
    again.id = store.add(again);
    ASSERT_EQ(store.removed(today).size(), 1U);
    EXPECT_THROW(bringBack(store.removed(today)[0]), StoreError) << "one a date";
    store.remove(again, today);
    store.add(morning);
    ASSERT_EQ(store.loadJournal().mornings.size(), 1U);
    EXPECT_EQ(store.loadJournal().mornings[0].score.value(), 5);
}

TEST_F(RemovedTest, WhatIsRemovedCannotBeChangedOrRemovedAgain) {
    stridewell::Run run = aRun("2026-11-23");
    run.id = store.add(run);
    store.remove(run, today);
    EXPECT_THROW(store.change(run, aRun("2026-11-24")), StoreError);
    EXPECT_THROW(store.remove(run, today), StoreError);
    EXPECT_EQ(store.removed(today).size(), 1U);
}

TEST_F(RemovedTest, AnImportIsTakenBackWhole) {
    store.add(aRun("2026-11-23", "mine"));
    const Journal before = store.loadJournal();
    Journal incoming;
    incoming.runs = {aRun("2026-11-25"), aRun("2026-11-27")};
    incoming.mornings = {{{}, today, *PainScore::tryFrom(2)}};
    const Journal added = store.addAll(aProfile(), incoming);
    EXPECT_EQ(store.loadJournal().runs.size(), 3U);
    store.takeBack(std::nullopt, added);
    EXPECT_EQ(store.loadJournal(), before);
    EXPECT_FALSE(store.loadProfile().has_value());
    EXPECT_TRUE(store.removed(today).empty()) << "it was never the person's own";
    EXPECT_EQ(store.addAll(aProfile(), added), added) << "redone with the same ids";
}

TEST_F(RemovedTest, TakingBackWhatIsNoLongerThereChangesNothing) {
    Journal incoming;
    incoming.runs = {aRun("2026-11-25"), aRun("2026-11-27")};
    const Journal added = store.addAll(std::nullopt, incoming);
    store.remove(added.runs[1], today);
    EXPECT_THROW(store.takeBack(std::nullopt, added), StoreError);
    EXPECT_EQ(store.loadJournal().runs.size(), 1U);
}

} // namespace
} // namespace stridewell
