// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that somebody else made: it is refused, or it can do nothing.
#include "core/store/backup.h"
#include "core/store/database.h"
#include "tests/store/storesupport.h"
#include "tests/support/files.h"
#include "tests/support/tempfolder.h"

namespace stridewell {
namespace {

namespace fs = std::filesystem;

TEST(Trust, AnythingBesideTheTablesOfTheVersionIsDamage) {
    const char* const tricks[] = {
        "CREATE TRIGGER t AFTER INSERT ON run BEGIN DELETE FROM run; END",
        "CREATE VIEW v AS SELECT * FROM run",
        "DROP TABLE walk; CREATE VIEW walk AS SELECT 1 AS id, '2026-11-23' AS date, 30 AS duration_min, 0 AS during, "
        "NULL AS removed",
        "DROP TABLE walk; CREATE TABLE walk (id INTEGER PRIMARY KEY, date, duration_min, during, removed)",
        "ALTER TABLE run ADD COLUMN trick INTEGER AS (length(note))",
        "CREATE INDEX i ON run (abs(during))",
        "CREATE TABLE other (x)",
        "CREATE VIRTUAL TABLE words USING fts5(x)",
        "DROP INDEX morning_of_date",
        "DROP TABLE strength_item",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '<= 2000', '<= 2000000') WHERE name "
        "= 'run'",
        // Names of SQLite's own, for what is not.
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('view', 'sqlite_stat1', 'sqlite_stat1', 0, "
        "'CREATE VIEW sqlite_stat1 AS SELECT 1')",
        "CREATE TABLE other (x); PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = 'sqlite_statistics', "
        "tbl_name = 'sqlite_statistics', sql = 'CREATE TABLE sqlite_statistics (x)' WHERE name = 'other'",
    };
    for (const char* trick : tricks) {
        const TempFolder temp;
        const fs::path file = temp / "s.db";
        Store(file).add(aRun("2026-11-23"));
        sqlite(file, trick);
        const std::string before = contentOf(file);
        EXPECT_EQ(errorOfOpening(file), StoreErrorKind::Damaged) << trick;
        EXPECT_THROW(Store::copyOf(file), StoreError) << trick;
        EXPECT_EQ(contentOf(file), before) << trick;
    }
}

TEST(Trust, SqlitesOwnStatisticsAreNoDamage) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    Store(file).add(aRun("2026-11-23"));
    sqlite(file, "ANALYZE");
    EXPECT_EQ(errorOfOpening(file), std::nullopt);
}

TEST(Trust, AFileLargerThanAnyJournalIsNotRead) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    Store(file).add(aRun("2026-11-23"));
    fs::resize_file(file, (512ULL << 20U) + 1);
    EXPECT_EQ(errorOfOpening(file), StoreErrorKind::Damaged);
}

TEST(Trust, WhatNobodyCouldHaveTypedIsDamageWhenItIsRead) {
    for (const char* sql : {"UPDATE run SET note = CAST(x'ff' AS TEXT)", "UPDATE run SET distance_mm = 299000000",
                            "UPDATE clearance SET cleared_by = CAST(x'c328' AS TEXT)"}) {
        const TempFolder temp;
        const fs::path file = temp / "s.db";
        {
            Store store(file);
            store.add(aRun("2026-11-23"));
            store.add(Clearance{{}, onDay("2026-11-23"), "GP"});
        }
        sqlite(file, sql);
        EXPECT_THROW(lookInto(file), StoreError) << sql;
        const Store store(file);
        EXPECT_THROW(static_cast<void>(store.loadJournal()), StoreError) << sql;
        EXPECT_THROW(static_cast<void>(store.check()), StoreError) << sql;
    }
}

TEST(Trust, WhatCouldNotBeReadAgainIsNotWritten) {
    const TempFolder temp;
    Store store(temp / "s.db");
    stridewell::Run tooFast = aRun("2026-11-23");
    tooFast.distance = Distance::fromKilometres(100);
    EXPECT_THROW(store.add(tooFast), StoreError);
    EXPECT_THROW(store.add(aRun("2026-11-23", "\xff")), StoreError);
    EXPECT_THROW(store.add(Clearance{{}, onDay("2026-11-23"), "\xff"}), StoreError);
    EXPECT_EQ(store.loadJournal(), Journal());
}

TEST(Trust, RowsThatBelongToNothingAreDamage) {
    for (const char* sql :
         {"INSERT INTO run_symptom VALUES (77, 'spasm')", "INSERT INTO strength_item VALUES (77, 0, 'dead_bug')",
          "UPDATE sqlite_sequence SET seq = 0", "UPDATE run SET id = 77"}) {
        const TempFolder temp;
        const fs::path file = temp / "s.db";
        Store(file).add(aRun("2026-11-23"));
        sqlite(file, sql);
        EXPECT_EQ(errorOfOpening(file), StoreErrorKind::Damaged) << sql;
        EXPECT_THROW(lookInto(file), StoreError) << sql;
    }
}

TEST(Trust, ANegativeVersionIsDamage) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    Store(file).add(aRun("2026-11-23"));
    sqlite(file, "PRAGMA user_version = -1");
    const auto kind = errorOfOpening(file);
    EXPECT_TRUE(kind == StoreErrorKind::Damaged || kind == StoreErrorKind::NewerThanProgram);
}

TEST(Trust, AnEarlierVersionsFileIsHeldToItsOwnTables) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    fs::copy_file(fs::path(SOURCE_DIR) / "tests/store/data/version-1.db", file);
    sqlite(file, "CREATE TRIGGER t AFTER INSERT ON run BEGIN DELETE FROM run; END");
    EXPECT_EQ(errorOfOpening(file), StoreErrorKind::Damaged);
}

} // namespace
} // namespace stridewell
