// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Data files of older versions of the program, and how they are brought up to date.
#include "core/store/backupfolder.h"
#include "core/store/database.h"
#include "core/store/draftfile.h"
#include "core/store/schemacheck.h"
#include "tests/store/storesupport.h"
#include "tests/support/files.h"
#include "tests/support/tempfolder.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace stridewell {
namespace {

namespace fs = std::filesystem;

/// Files that released versions of the program wrote: none is ever changed or left out.
fs::path storedFile(int version) {
    return fs::path(SOURCE_DIR) / "tests/store/data" / ("version-" + std::to_string(version) + ".db");
}

std::vector<Shoes> pairsOfVersion3() {
    return {{EntryId(1), "Old trainers", onDay("2026-11-01"), Distance::fromKilometres(480), onDay("2026-11-24")},
            {EntryId(2), "Blue", onDay("2026-11-25"), Distance(), std::nullopt}};
}

TEST(Migrator, OpensTheFileOfEveryVersionThatWasEverReleased) {
    for (int version = 1; version <= newestVersion(schemaSteps()); ++version) {
        const TempFolder temp;
        const fs::path file = temp / "s.db";
        fs::copy_file(storedFile(version), file);
        const bool current = version == newestVersion(schemaSteps());
        const Store store(file);
        EXPECT_EQ(store.openResult(), current ? OpenResult::Current : OpenResult::Upgraded);
        const Journal journal = store.loadJournal();
        ASSERT_EQ(journal.runs.size(), 2U);
        EXPECT_EQ(journal.runs[0].note, "first run");
        EXPECT_EQ(journal.runs[0].distance, Distance::fromMillimetres(2'750'000));
        EXPECT_EQ(journal.runs[0].during.value(), 2);
        EXPECT_TRUE(journal.runs[0].symptoms.has(Symptom::MorningStiff3Months));
        ASSERT_EQ(journal.mornings.size(), 1U);
        EXPECT_EQ(journal.mornings[0].date, onDay("2026-11-24"));
        EXPECT_TRUE(journal.checks.at(0).symptoms.has(Symptom::BoneTender));
        EXPECT_EQ(journal.walks.at(0).during.value(), 1);
        EXPECT_EQ(journal.cross.at(0).kind, CrossKind::Swim);
        EXPECT_EQ(journal.strength.at(0).items.size(), 2U);
        EXPECT_EQ(journal.clearances.at(0).by, "physiotherapist");
        EXPECT_EQ(journal.moves.at(0).to, onDay("2026-11-28"));
        EXPECT_EQ(journal.shoes, version < 3 ? std::vector<Shoes>() : pairsOfVersion3());
        EXPECT_EQ(store.loadProfile()->plan, PlanKind::Gentle);
        EXPECT_EQ(store.removed(onDay("2026-12-01")).size(), version == 1 ? 0U : 1U);
    }
}

/// Else each start would make the whole schema anew to compare it.
TEST(Migrator, WhatTheNewestStepMakesIsWrittenDownBesideIt) {
    EXPECT_EQ(schemaSteps().back().made, describeSchema(schemaSteps()));
}

TEST(Migrator, KeepsTheFileAsTheOlderProgramLeftIt) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    fs::copy_file(storedFile(1), file);
    static_cast<void>(Store(file));
    SQLite::Database kept((temp / "s-backups" / "version-1.db").string());
    EXPECT_EQ(schemaVersion(kept), 1);
    EXPECT_EQ(kept.execAndGet("SELECT count(*) FROM run").getInt(), 2);
    EXPECT_EQ(kept.execAndGet("PRAGMA integrity_check").getString(), "ok");
}

std::vector<std::string> backupNames(const fs::path& file) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(backupFolderOf(file))) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

TEST(Migrator, NeverReplacesACopyOfAnOlderVersion) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    fs::copy_file(storedFile(1), file);
    static_cast<void>(Store(file));
    const std::string first = contentOf(temp / "s-backups" / "version-1.db");
    fs::remove(file);
    fs::copy_file(storedFile(1), file);
    sqlite(file, "UPDATE run SET note = 'another file'");
    static_cast<void>(Store(file));
    EXPECT_EQ(contentOf(temp / "s-backups" / "version-1.db"), first);
    EXPECT_EQ(backupNames(file), (std::vector<std::string>{"version-1-2.db", "version-1.db"}));
    EXPECT_EQ(Store::copyOf(temp / "s-backups" / "version-1-2.db").loadJournal().runs.at(0).note, "another file");
}

TEST(Migrator, KeepsOneCopyHoweverOftenAnUpgradeIsTried) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    const Migration good[] = {{1, "CREATE TABLE a (x)"}};
    const Migration bad[] = {{1, "CREATE TABLE a (x)"}, {2, "CREATE TABLE b (x); nonsense"}};
    static_cast<void>(openDatabase(file, good));
    for (int i = 0; i < 3; ++i) {
        EXPECT_THROW(static_cast<void>(openDatabase(file, bad)), StoreError);
    }
    EXPECT_EQ(backupNames(file), std::vector<std::string>{"version-1.db"});
}

/// Upgrades the file at the moment when its copy is to be made, as another process might.
TEST(Migrator, KeepsNoCopyUnderTheNameOfAVersionThatItIsNot) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    const fs::path copy = temp / "s-backups" / "version-1.db";
    fs::copy_file(storedFile(1), file);
    sqlite(file, "PRAGMA journal_mode = WAL");
    fs::create_directory(temp / "s-backups");
    std::optional<DraftFile> held(copy); // so the upgrade has to wait, knowing version 1
    std::thread opening([&] { static_cast<void>(Store(file)); });
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    {
        SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
        migrate(other, schemaSteps());
    }
    held.reset();
    opening.join();
    EXPECT_TRUE(backupNames(file).empty());
    EXPECT_EQ(Store(file).loadJournal().runs.size(), 2U);
}

TEST(Migrator, RefusesGaps) {
    const Migration gap[] = {{1, "SELECT 1"}, {3, "SELECT 1"}};
    EXPECT_THROW(newestVersion(gap), std::logic_error);
    EXPECT_EQ(newestVersion(schemaSteps()), static_cast<int>(schemaSteps().size()));
}

TEST(Migrator, UpgradesAndKeepsACopyOfTheOldFile) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    const Migration first[] = {{1, "CREATE TABLE a (x)"}};
    const Migration both[] = {{1, "CREATE TABLE a (x)"}, {2, "CREATE TABLE b (x)"}};
    EXPECT_EQ(openDatabase(file, first).result, OpenResult::Created);
    EXPECT_EQ(openDatabase(file, both).result, OpenResult::Upgraded);
    EXPECT_EQ(openDatabase(file, both).result, OpenResult::Current);
    EXPECT_EQ(openDatabase(temp / "s-backups" / "version-1.db", first).result, OpenResult::Current);
    EXPECT_EQ(errorOfOpening(file), StoreErrorKind::Damaged) << "tables of another program";
}

TEST(Migrator, AFailedStepLeavesTheFileAtTheLastWholeOne) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    const Migration good[] = {{1, "CREATE TABLE a (x)"}};
    const Migration bad[] = {{1, "CREATE TABLE a (x)"}, {2, "CREATE TABLE b (x); nonsense"}};
    static_cast<void>(openDatabase(file, good));
    EXPECT_THROW(static_cast<void>(openDatabase(file, bad)), StoreError);
    OpenDatabase open = openDatabase(file, good);
    EXPECT_EQ(schemaVersion(open.db), 1);
    EXPECT_FALSE(open.db.tableExists("b"));
}

} // namespace
} // namespace stridewell
