// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the data file, and how one comes back.
#include "core/store/backup.h"
#include "core/store/backupfolder.h"
#include "tests/store/storesupport.h"
#include "tests/support/files.h"
#include "tests/support/tempfolder.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stridewell {
namespace {

namespace fs = std::filesystem;

TEST(Backup, IsAWholeDataFileAndRestoreKeepsWhatWasThere) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    {
        Store store(file);
        store.addAll(aProfile(), {});
        store.add(aRun("2026-11-23", "backed up"));
        EXPECT_EQ(backupTo(store, temp / "copy.db").runs, 1U);
        store.add(aRun("2026-11-25", "later"));
    }
    const Restored restored = restoreFrom(temp / "copy.db", file, *parseDate("2026-11-22"));
    EXPECT_EQ(restored.content.report.runs, 1U);
    EXPECT_EQ(Store(file).loadJournal().runs.size(), 1U);
    ASSERT_TRUE(restored.kept.has_value());
    EXPECT_EQ(Store(*restored.kept).loadJournal().runs.size(), 2U);
    EXPECT_NE(restoreFrom(temp / "copy.db", file, *parseDate("2026-11-22")).kept, restored.kept)
        << "an earlier copy is never written over";
}

TEST(Backup, ADamagedOneIsRefusedAndNothingChanges) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    Store(file).addAll(aProfile(), {});
    writeContent(temp / "bad.db", "not a backup");
    const std::string before = contentOf(file);
    EXPECT_THROW(restoreFrom(temp / "bad.db", file, *parseDate("2026-11-22")), StoreError);
    EXPECT_EQ(contentOf(file), before);
    EXPECT_EQ(std::distance(fs::directory_iterator(temp.path()), {}), 2) << "no draft is left";
}

TEST(Backup, ComesBackInThePlaceOfADamagedDataFile) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    {
        Store store(file);
        store.addAll(aProfile(), {});
        backupTo(store, temp / "copy.db");
    }
    writeContent(file, "scrambled");
    const Restored restored = restoreFrom(temp / "copy.db", file, *parseDate("2026-11-22"));
    EXPECT_EQ(Store(file).loadProfile(), aProfile());
    ASSERT_TRUE(restored.kept.has_value());
    EXPECT_EQ(contentOf(*restored.kept), "scrambled");
}

/// Each opens, and is found out by the full check.
const char* const hiddenDamages[] = {
    "UPDATE run_symptom SET symptom = 'no such word'", "UPDATE run SET distance_mm = 299000000",
    // An index without its row: made anew while it is one of other rows.
    "PRAGMA writable_schema = ON;"
    "UPDATE sqlite_schema SET sql = replace(sql, 'IS NULL', 'IS NOT NULL') WHERE name = 'morning_of_date';"
    "PRAGMA writable_schema = RESET; REINDEX morning_of_date; PRAGMA writable_schema = ON;"
    "UPDATE sqlite_schema SET sql = replace(sql, 'IS NOT NULL', 'IS NULL') WHERE name = 'morning_of_date'"};

/// A data file with that damage; a backup of it before is "copy.db".
void makeDamaged(const TempFolder& temp, const char* sql) {
    const fs::path file = temp / "s.db";
    {
        Store store(file);
        store.addAll(aProfile(), {});
        Run run = aRun("2026-11-23", "backed up");
        run.symptoms.add(Symptom::Spasm);
        store.add(run);
        store.add(Morning{{}, onDay("2026-11-24"), PainScore()});
        backupTo(store, temp / "copy.db");
        store.add(aRun("2026-11-25"));
    }
    sqlite(file, sql);
}

void expectKeptUnchecked(const Restored& restored, const TempFolder& temp) {
    EXPECT_EQ(restored.kept, temp / "s.db.before-restore");
    SQLite::Database kept((temp / "s.db.before-restore").string());
    EXPECT_EQ(kept.execAndGet("SELECT count(*) FROM run NOT INDEXED").getInt(), 2);
    for (const auto& entry : fs::recursive_directory_iterator(temp.path())) {
        EXPECT_NE(entry.path().extension(), ".part");
    }
}

TEST(Backup, ComesBackInThePlaceOfADataFileThatOpensThoughItIsDamaged) {
    for (const char* sql : hiddenDamages) {
        const TempFolder temp;
        makeDamaged(temp, sql);
        EXPECT_THROW(static_cast<void>(Store(temp / "s.db").check()), StoreError) << sql;
        const Restored restored = restoreFrom(temp / "copy.db", temp / "s.db", onDay("2026-11-26"));
        EXPECT_EQ(Store(temp / "s.db").check().runs, 1U) << sql;
        expectKeptUnchecked(restored, temp);
    }
}

TEST(Backup, ComesBackInADamagedDataFileThatIsOpen) {
    for (const char* sql : hiddenDamages) {
        const TempFolder temp;
        makeDamaged(temp, sql);
        Store store(temp / "s.db");
        const Store other(temp / "s.db");
        const Restored restored = restoreFrom(temp / "copy.db", store, onDay("2026-11-26"));
        EXPECT_EQ(store.check().runs, 1U) << sql;
        EXPECT_EQ(other.check().runs, 1U) << sql;
        expectKeptUnchecked(restored, temp);
    }
}

/// A data file as a crash amid a transaction leaves it: half changed, with a journal that takes the change back.
void breakOff(const fs::path& file) {
    const fs::path other = file.string() + "-other";
    fs::copy_file(file, other);
    SQLite::Database db(other.string(), SQLite::OPEN_READWRITE);
    db.exec("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN; UPDATE run SET note = 'changed'");
    for (const char* suffix : {"", "-journal"}) {
        fs::copy_file(other.string() + suffix, file.string() + suffix, fs::copy_options::overwrite_existing);
    }
}

TEST(Backup, AJournalThatLiesBesideADamagedFileIsNotAppliedToTheRestoredOne) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    {
        Store store(file);
        for (int i = 0; i < 100; ++i) {
            store.add(aRun("2026-11-20", std::string(1000, 'x').c_str()));
        }
    }
    breakOff(file);
    fs::resize_file(file, 100);
    writeContent(file, "scrambled" + contentOf(file));
    {
        Store other(temp / "other.db");
        other.addAll(aProfile(), {});
        other.add(aRun("2026-11-23", "backed up"));
        backupTo(other, temp / "copy.db");
    }
    const Restored restored = restoreFrom(temp / "copy.db", file, onDay("2026-11-22"));
    ASSERT_EQ(Store(file).loadJournal().runs.size(), 1U);
    EXPECT_EQ(Store(file).loadJournal().runs[0].note, "backed up");
    EXPECT_TRUE(fs::exists(restored.kept->string() + "-journal"));
}

TEST(Backup, RestoreSaysWhenAnotherProgramHoldsTheFile) {
    const TempFolder temp;
    Store store(temp / "s.db");
    store.addAll(aProfile(), {});
    backupTo(store, temp / "copy.db");
    store.add(aRun("2026-11-23"));
    SQLite::Database other((temp / "s.db").string(), SQLite::OPEN_READWRITE);
    const SQLite::Transaction lock(other, SQLite::TransactionBehavior::IMMEDIATE);
    try {
        restoreFrom(temp / "copy.db", store, onDay("2026-11-24"));
        FAIL() << "told that the backup is back";
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), StoreErrorKind::Busy);
    }
    EXPECT_EQ(store.loadJournal().runs.size(), 1U);
}

TEST(Backup, ThatWasReadComesBackWhateverBecomesOfItsFile) {
    const TempFolder temp;
    Store store(temp / "s.db");
    store.addAll(aProfile(), {});
    backupTo(store, temp / "copy.db");
    store.add(aRun("2026-11-23"));
    const Store source = Store::copyOf(temp / "copy.db");
    fs::remove(temp / "copy.db");
    const Restored restored = restoreFrom(source, temp / "copy.db", store, onDay("2026-11-24"));
    EXPECT_EQ(restored.content.report.runs, 0U);
    EXPECT_TRUE(store.loadJournal().runs.empty());
    EXPECT_EQ(lookInto(*restored.kept).report.runs, 1U);
}

TEST(Backup, ThatComesBackGivesNoIdOutAgain) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    EntryId lastRun;
    EntryId lastWalk;
    {
        Store store(file);
        store.add(aRun("2026-11-23"));
        backupTo(store, temp / "copy.db");
        store.add(aRun("2026-11-24"));
        lastRun = store.add(aRun("2026-11-25"));
        lastWalk = store.add(Walk{{}, onDay("2026-11-25"), 30, PainScore()}); // the backup never had one
        backupTo(store, temp / "later.db");
        restoreFrom(temp / "copy.db", store, onDay("2026-11-26"));
    }
    restoreFrom(temp / "copy.db", file, onDay("2026-11-26"));
    Store store(file);
    EXPECT_EQ(store.check().runs, 1U);
    const EntryId run = store.add(aRun("2026-11-26"));
    EXPECT_GT(run, lastRun);
    EXPECT_GT(store.add(Walk{{}, onDay("2026-11-26"), 30, PainScore()}), lastWalk);
    for (int i = 0; i < 3; ++i) {
        store.add(aRun("2026-11-27"));
    }
    restoreFrom(temp / "later.db", store, onDay("2026-11-28"));
    EXPECT_GT(store.add(aRun("2026-11-28")), EntryId(lastRun.value() + 4));
}

TEST(Backup, ThatComesBackTakesOverNoIdThatLeavesNoneToGiveOut) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    Store(file).add(aRun("2026-11-23"));
    backupTo(Store(file), temp / "copy.db");
    sqlite(file, "UPDATE sqlite_sequence SET seq = 9223372036854775807");
    restoreFrom(temp / "copy.db", file, onDay("2026-11-26"));
    EXPECT_NO_THROW(Store(file).add(aRun("2026-11-26")));
}

TEST(LookInto, WritesNothingAndTakesOlderVersions) {
    const TempFolder temp;
    fs::copy_file(fs::path(SOURCE_DIR) / "tests/store/data/version-1.db", temp / "old.db");
    const std::string before = contentOf(temp / "old.db");
    const BackupContent content = lookInto(temp / "old.db");
    EXPECT_EQ(content.report.runs, 2U);
    EXPECT_EQ(content.report.otherEntries, 6U);
    EXPECT_EQ(content.firstEntry, onDay("2026-11-23"));
    EXPECT_EQ(content.lastEntry, onDay("2026-11-30"));
    EXPECT_EQ(contentOf(temp / "old.db"), before);
    EXPECT_EQ(std::distance(fs::directory_iterator(temp.path()), {}), 1) << "no file beside it";
}

} // namespace
} // namespace stridewell
