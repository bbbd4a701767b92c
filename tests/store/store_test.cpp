// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/model/words.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/sqlerror.h"
#include "tests/store/storesupport.h"
#include "tests/support/files.h"
#include "tests/support/journals.h"
#include "tests/support/privileges.h"
#include "tests/support/tempfolder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stridewell {
namespace {

namespace fs = std::filesystem;

/// Runs `action` in a process without root's rights; its result is the exit code.
template <typename Action>
int inChild(Action action) {
    const pid_t child = ::fork();
    if (child == 0) {
        respectPermissions();
        ::_exit(action());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int kindInChild(const fs::path& file) {
    return inChild([&] {
        const auto kind = errorOfOpening(file);
        return kind ? static_cast<int>(*kind) : 99;
    });
}

TEST(Open, MakesAPrivateFileInAPrivateFolder) {
    const TempFolder temp;
    const fs::path file = temp / "a" / "b" / "stridewell.db";
    Store store(file);
    EXPECT_EQ(store.openResult(), OpenResult::Created);
    EXPECT_FALSE(store.loadProfile().has_value());
    store.addAll(aProfile(), {});
    const auto mode = [](const fs::path& path) {
        struct stat status {};
        ::stat(path.c_str(), &status);
        return status.st_mode & 0777U;
    };
    EXPECT_EQ(mode(file), 0600U);
    EXPECT_EQ(mode(temp / "a"), 0700U);
    EXPECT_EQ(mode(temp / "a" / "b"), 0700U);
    for (const auto& entry : fs::directory_iterator(file.parent_path())) {
        EXPECT_EQ(mode(entry.path()), 0600U) << entry.path();
    }
}

TEST(Open, FindsWhatWasSaved) {
    const TempFolder temp;
    Store(temp / "s.db").addAll(aProfile(), {});
    const Store store(temp / "s.db");
    EXPECT_EQ(store.openResult(), OpenResult::Current);
    EXPECT_EQ(store.loadProfile(), aProfile());
}

TEST(Open, TakesAFileThatWasMadeButNeverWrittenTo) {
    const TempFolder temp;
    writeContent(temp / "s.db", "");
    EXPECT_EQ(Store(temp / "s.db").openResult(), OpenResult::Created);
}

TEST(Open, LeavesForeignFilesAsTheyAre) {
    const TempFolder temp;
    writeContent(temp / "text.db", "dear diary");
    writeContent(temp / "long.db", std::string(5000, 'x'));
    sqlite(temp / "other.db", "CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = 7;");
    sqlite(temp / "wal.db", "PRAGMA journal_mode = WAL; CREATE TABLE run (id); PRAGMA application_id = 42;");
    for (const char* name : {"text.db", "long.db", "other.db", "wal.db"}) {
        const std::string before = contentOf(temp / name);
        EXPECT_EQ(errorOfOpening(temp / name), StoreErrorKind::Damaged) << name;
        EXPECT_EQ(contentOf(temp / name), before) << name;
    }
    EXPECT_EQ(std::distance(fs::directory_iterator(temp.path()), {}), 4) << "no file beside them";
}

TEST(Open, LeavesANewerFileAsItIs) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    Store(file).addAll(aProfile(), {});
    sqlite(file, "PRAGMA user_version = 99");
    const std::string before = contentOf(file);
    EXPECT_EQ(errorOfOpening(file), StoreErrorKind::NewerThanProgram);
    EXPECT_EQ(contentOf(file), before);
}

TEST(Open, RefusesADamagedFileWithoutTouchingIt) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    {
        Store store(file);
        for (int i = 0; i < 200; ++i) {
            store.add(aRun("2026-11-23", "a note that fills some pages of the file"));
        }
    }
    std::string content = contentOf(file);
    for (std::size_t at = 4096; at < content.size(); at += 4096) {
        content.replace(at, 64, std::string(64, '\xAA'));
    }
    writeContent(file, content);
    EXPECT_EQ(errorOfOpening(file), StoreErrorKind::Damaged);
    EXPECT_EQ(contentOf(file), content);
}

TEST(Open, SaysWhenTheFolderOrFileIsReadOnly) {
    const TempFolder temp;
    fs::create_directory(temp / "closed");
    Store(temp / "closed" / "there.db").addAll(aProfile(), {});
    Store(temp / "locked.db").addAll(aProfile(), {});
    fs::permissions(temp / "locked.db", fs::perms::owner_read);
    fs::permissions(temp / "closed", fs::perms::owner_read | fs::perms::owner_exec);
    const int readOnly = static_cast<int>(StoreErrorKind::ReadOnly);
    EXPECT_EQ(kindInChild(temp / "closed" / "new.db"), readOnly);
    EXPECT_EQ(kindInChild(temp / "closed" / "sub" / "new.db"), readOnly);
    EXPECT_EQ(kindInChild(temp / "closed" / "there.db"), readOnly);
    EXPECT_EQ(kindInChild(temp / "locked.db"), readOnly);
    fs::permissions(temp / "closed", fs::perms::owner_all);
    EXPECT_EQ(Store(temp / "closed" / "there.db").loadProfile(), aProfile());
}

TEST(Open, SaysWhenThereIsNoFile) {
    const TempFolder temp;
    fs::create_directory(temp / "folder.db");
    EXPECT_EQ(errorOfOpening(temp / "folder.db"), StoreErrorKind::CannotOpen);
    writeContent(temp / "file", "x");
    EXPECT_EQ(errorOfOpening(temp / "file" / "s.db"), StoreErrorKind::CannotOpen);
}

TEST(Write, SaysWhenAnotherProgramHoldsTheFile) {
    const TempFolder temp;
    Store store(temp / "s.db");
    SQLite::Database other((temp / "s.db").string(), SQLite::OPEN_READWRITE);
    const SQLite::Transaction lock(other, SQLite::TransactionBehavior::IMMEDIATE);
    try {
        store.add(aRun("2026-11-23"));
        FAIL();
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), StoreErrorKind::Busy);
    }
    EXPECT_TRUE(store.loadJournal().runs.empty());
}

TEST(Errors, SqlitesAreTheOnesThatPeopleAreTold) {
    const TempFolder temp;
    const std::pair<int, StoreErrorKind> table[] = {
        {SQLITE_CORRUPT, StoreErrorKind::Damaged},     {SQLITE_NOTADB, StoreErrorKind::Damaged},
        {SQLITE_FULL, StoreErrorKind::DiskFull},       {SQLITE_BUSY, StoreErrorKind::Busy},
        {SQLITE_LOCKED, StoreErrorKind::Busy},         {SQLITE_READONLY, StoreErrorKind::ReadOnly},
        {SQLITE_CANTOPEN, StoreErrorKind::CannotOpen}, {SQLITE_IOERR, StoreErrorKind::Failed},
        {SQLITE_CONSTRAINT, StoreErrorKind::Failed}};
    for (const auto& [code, kind] : table) {
        EXPECT_EQ(toStoreError(SQLite::Exception("words", code), temp / "s.db", nullptr).kind(), kind) << code;
    }
    EXPECT_EQ(toStoreError(ENOSPC, temp / "s.db").kind(), StoreErrorKind::DiskFull);
    EXPECT_EQ(toStoreError(EROFS, temp / "s.db").kind(), StoreErrorKind::ReadOnly);
}

TEST(Write, AFullDiskLosesNoConfirmedRun) {
    const TempFolder temp;
    fs::create_directory(temp / "small");
    constexpr int notAllowed = 77;
    const pid_t child = ::fork();
    if (child == 0) {
        const fs::path folder = temp / "small";
        if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=400k") != 0) {
            ::_exit(notAllowed);
        }
        std::size_t confirmed = 0;
        try {
            Store store(folder / "s.db");
            for (;;) {
                store.add(aRun("2026-11-23", std::string(1000, 'x').c_str()));
                ++confirmed;
            }
        } catch (const StoreError& error) {
            const bool told = error.kind() == StoreErrorKind::DiskFull;
            ::_exit(told && confirmed > 0 && Store(folder / "s.db").loadJournal().runs.size() == confirmed ? 0 : 1);
        }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFEXITED(status));
    if (WEXITSTATUS(status) == notAllowed) {
        GTEST_SKIP() << "mounting a small disk is not allowed here";
    }
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST(Journal, ComesBackAsItWasSaved) {
    EXPECT_TRUE(rc::check([] {
        const TempFolder temp;
        const Profile profile = anyProfile();
        const Journal journal = anyJournal();
        {
            Store store(temp / "s.db");
            store.replaceAll(profile, journal);
            RC_ASSERT(facts(store.loadJournal()) == facts(journal));
        }
        const Store again(temp / "s.db");
        RC_ASSERT(again.loadProfile() == profile);
        RC_ASSERT(facts(again.loadJournal()) == facts(journal));
    }));
}

TEST(Journal, TakesEveryWordOfTheModel) {
    const TempFolder temp;
    Store store(temp / "s.db");
    stridewell::Run run = aRun("2026-11-23", std::string(2000, 'x').c_str());
    for (const auto& [symptom, text] : Words<Symptom>::table) {
        run.symptoms.add(symptom);
    }
    StrengthSession strength{{}, run.date, {}};
    for (const auto& [item, text] : Words<StrengthItem>::table) {
        strength.items.push_back(item);
    }
    run.id = store.add(run);
    strength.id = store.add(strength);
    EXPECT_EQ(store.loadJournal().runs.at(0), run);
    EXPECT_EQ(store.loadJournal().strength.at(0), strength);
}

TEST(Journal, AnUndoneRemovalHasItsIdBackAndIdsAreNeverUsedTwice) {
    const TempFolder temp;
    Store store(temp / "s.db");
    stridewell::Run run = aRun("2026-11-23", "first");
    run.symptoms.add(Symptom::Spasm);
    run.id = store.add(run);
    store.remove(run, run.date);
    EXPECT_TRUE(store.loadJournal().runs.empty());
    EXPECT_NE(store.add(aRun("2026-11-25")), run.id);
    EXPECT_EQ(store.add(run), run.id);
    EXPECT_EQ(store.loadJournal().runs.at(0), run);
}

TEST(Journal, AFailedImportLeavesNothingBehind) {
    const TempFolder temp;
    Store store(temp / "s.db");
    Journal journal;
    journal.runs = {aRun("2026-11-23")};
    journal.walks = {Walk{{}, *parseDate("2026-11-24"), 0, PainScore()}}; // no such walk: the schema refuses it
    EXPECT_THROW(store.addAll(aProfile(), journal), StoreError);
    EXPECT_TRUE(store.loadJournal().runs.empty());
    EXPECT_FALSE(store.loadProfile().has_value());
}

TEST(Journal, AnotherConnectionIsNoticed) {
    const TempFolder temp;
    Store mine(temp / "s.db");
    Store other(temp / "s.db");
    const auto before = mine.dataVersion();
    mine.add(aRun("2026-11-23"));
    EXPECT_EQ(mine.dataVersion(), before);
    other.add(aRun("2026-11-25"));
    EXPECT_NE(mine.dataVersion(), before);
    EXPECT_EQ(mine.loadJournal().runs.size(), 2U);
}

} // namespace
} // namespace stridewell
