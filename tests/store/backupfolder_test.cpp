// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own backups: by the day, before an import; which are kept, and which is offered after damage.
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

std::vector<std::string> namesOf(const fs::path& dataFile) {
    std::vector<std::string> names;
    for (const BackupFile& backup : backupsOf(dataFile)) {
        names.push_back(backup.file.filename().string());
    }
    return names;
}

TEST(DailyBackup, IsMadeOnceADayBeforeTheFirstChange) {
    const TempFolder temp;
    Store store(temp / "s.db");
    keepDailyBackup(store, onDay("2026-11-22"));
    EXPECT_TRUE(namesOf(store.file()).empty()) << "nothing to back up yet";
    store.addAll(aProfile(), {});
    keepDailyBackup(store, onDay("2026-11-23"));
    store.add(aRun("2026-11-23"));
    keepDailyBackup(store, onDay("2026-11-23"));
    keepDailyBackup(store, onDay("2026-11-24"));
    EXPECT_EQ(namesOf(store.file()), (std::vector<std::string>{"2026-11-24.db", "2026-11-23.db"}));
    EXPECT_EQ(lookInto(temp / "s-backups" / "2026-11-23.db").report.runs, 0U);
    EXPECT_EQ(lookInto(temp / "s-backups" / "2026-11-24.db").report.runs, 1U);
}

TEST(DailyBackup, LiesInAFolderOfItsDataFileAlone) {
    EXPECT_EQ(backupFolderOf("/home/a.db"), "/home/a-backups");
    EXPECT_EQ(backupFolderOf("/home/a.sqlite"), "/home/a.sqlite-backups");
    EXPECT_EQ(backupFolderOf("/home/a.b.db"), "/home/a.b-backups");
    EXPECT_EQ(backupFolderOf("/home/a.b.sqlite"), "/home/a.b.sqlite-backups");
}

TEST(DailyBackup, IsAsPrivateAsTheDataFile) {
    const TempFolder temp;
    Store store(temp / "s.db");
    store.addAll(aProfile(), {});
    keepDailyBackup(store, onDay("2026-11-23"));
    struct stat status {};
    ::stat((temp / "s-backups").c_str(), &status);
    EXPECT_EQ(status.st_mode & 0777U, 0700U);
    ::stat((temp / "s-backups" / "2026-11-23.db").c_str(), &status);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

/// Whether a process of its own, beside others, made every backup of so many days.
pid_t startDailyBackups(const fs::path& file, int days) {
    const pid_t child = ::fork();
    if (child != 0) {
        return child;
    }
    try {
        const Store store(file);
        for (int i = 0; i < days; ++i) {
            keepDailyBackup(store, onDay("2026-11-23") + Days{i});
        }
    } catch (const StoreError& error) {
        std::cerr << error.file() << ": " << error.what() << std::endl;
        ::_exit(1);
    }
    ::_exit(0);
}

TEST(DailyBackup, IsMadeWholeByProgramsThatAreAtItTogether) {
    const TempFolder temp(memoryFolder());
    const fs::path file = temp / "s.db";
    Store(file).addAll(aProfile(), {});
    constexpr int days = 40;
    std::vector<pid_t> children;
    for (int i = 0; i < 4; ++i) {
        children.push_back(startDailyBackups(file, days));
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_EQ(status, 0);
    }
    for (const auto& entry : fs::directory_iterator(temp / "s-backups")) {
        EXPECT_EQ(entry.path().extension(), ".db") << "no draft is left";
        EXPECT_NO_THROW(static_cast<void>(lookInto(entry.path())));
    }
    EXPECT_TRUE(fs::exists(temp / "s-backups" / "2027-01-01.db")) << "the last day";
}

TEST(DailyBackup, ALeftDraftGoesWithTheNextBackup) {
    const TempFolder temp;
    Store store(temp / "s.db");
    store.addAll(aProfile(), {});
    fs::create_directory(temp / "s-backups");
    for (const char* name : {"2026-11-22.db.part", "2026-11-22.db.part-journal", "2026-11-23.db.part"}) {
        writeContent(temp / "s-backups" / name, "half");
    }
    keepDailyBackup(store, onDay("2026-11-23"));
    EXPECT_EQ(std::distance(fs::directory_iterator(temp / "s-backups"), {}), 1);
    EXPECT_TRUE(lookInto(temp / "s-backups" / "2026-11-23.db").report.hasProfile);
}

/// Days on which a backup still stands, for someone who logs something on each of so many days.
std::vector<Date> daysKeptAfter(int days) {
    std::vector<BackupFile> kept;
    for (int i = 0; i < days; ++i) {
        const Date today = onDay("2026-01-05") + Days{i}; // a Monday
        kept.insert(kept.begin(), {toIso(today) + ".db", BackupReason::Daily, today});
        for (const BackupFile& expired : expiredBackups(kept)) {
            std::erase(kept, expired);
        }
    }
    std::vector<Date> result;
    for (const BackupFile& backup : kept) {
        result.push_back(*backup.day);
    }
    return result;
}

TEST(BackupRotation, KeepsSevenDaysFourWeeksAndTwelveMonths) {
    EXPECT_EQ(daysKeptAfter(7).size(), 7U);
    const std::vector<Date> kept = daysKeptAfter(800);
    const Date last = onDay("2026-01-05") + Days{799}; // Tuesday, 14 March 2028
    ASSERT_EQ(kept.size(), 7U + 4U + 12U);
    for (int i = 0; i < 7; ++i) {
        EXPECT_EQ(kept[static_cast<std::size_t>(i)], last - Days{i});
    }
    for (std::size_t i = 7; i < 11; ++i) {
        EXPECT_LE(daysBetween(kept[i], kept[i - 1]), 7);
    }
    for (std::size_t i = 11; i < kept.size(); ++i) {
        EXPECT_LE(daysBetween(kept[i], kept[i - 1]), 31 + 14);
    }
    EXPECT_EQ(toIso(kept.back()), "2027-03-31") << "twelve months back";
}

TEST(BackupRotation, KeepsEveryCopyOfTheLastDaysAndThoseOfOlderVersions) {
    const auto daily = [](const char* day) { return BackupFile{day, BackupReason::Daily, onDay(day)}; };
    std::vector<BackupFile> backups{{"version-1.db", BackupReason::BeforeUpgrade, std::nullopt},
                                    {"a", BackupReason::BeforeImport, onDay("2026-11-22")},
                                    {"b", BackupReason::BeforeImport, onDay("2026-11-22")},
                                    daily("2026-11-22")};
    EXPECT_TRUE(expiredBackups(backups).empty());
    backups.push_back({"version-0.db", BackupReason::BeforeUpgrade, std::nullopt});
    EXPECT_TRUE(expiredBackups(backups).empty());
}

TEST(BackupRotation, LeavesOtherFilesAlone) {
    const TempFolder temp;
    fs::create_directory(temp / "s-backups");
    for (const char* name : {"2026-11-22.db", "2026-02-30.db", "2026-11-22-before-import-2.db", "notes.txt",
                             "2026-11-22-mine.db", "2026-11-22-before-import-x.db", "version-1.db", "version-.db",
                             "version-1-2.db", "version-1-.db", "version--2.db", "version-1-2-3.db"}) {
        writeContent(temp / "s-backups" / name, "x");
    }
    std::vector<std::string> names = namesOf(temp / "s.db");
    std::sort(names.begin(), names.end());
    EXPECT_EQ(names, (std::vector<std::string>{"2026-11-22-before-import-2.db", "2026-11-22.db", "version-1-2.db",
                                               "version-1.db"}));
}

void setWritten(const fs::path& file, const char* day, int hour) {
    const std::chrono::system_clock::time_point time = std::chrono::sys_days(onDay(day)) + std::chrono::hours(hour);
    fs::last_write_time(file, std::chrono::file_clock::from_sys(time));
}

TEST(BackupRotation, GoesByTheDayInTheNameWhateverTheTimesOfTheFiles) {
    const TempFolder temp;
    const fs::path folder = temp / "s-backups";
    fs::create_directory(folder);
    const std::pair<const char*, const char*> copied[] = {{"2026-11-19.db", "2026-12-05"},
                                                          {"2026-11-20.db", "2026-12-04"},
                                                          {"2026-11-22.db", "2026-12-01"},
                                                          {"version-1.db", "2026-11-21"}};
    for (const auto& [name, written] : copied) {
        writeContent(folder / name, "x");
        setWritten(folder / name, written, 12);
    }
    writeContent(folder / "2026-11-20-before-import.db", "x");
    setWritten(folder / "2026-11-20-before-import.db", "2026-12-04", 13);
    EXPECT_EQ(namesOf(temp / "s.db"),
              (std::vector<std::string>{"2026-11-22.db", "version-1.db", "2026-11-20-before-import.db", "2026-11-20.db",
                                        "2026-11-19.db"}));
}

/// A daily backup for each of so many days from 1 November on, each with as many runs as days before it.
void makeDailyBackups(Store& store, int days) {
    store.addAll(aProfile(), {});
    for (int i = 0; i < days; ++i) {
        const Date day = onDay("2026-11-01") + Days{i};
        backupTo(store, backupFolderOf(store.file()) / (toIso(day) + ".db"));
        store.add(aRun("2026-11-23"));
    }
}

TEST(BackupRotation, LetsNoneGoForARestoreOrAnImport) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    fs::create_directory(temp / "s-backups");
    {
        Store store(file);
        makeDailyBackups(store, 15);
        keepBackup(store, BackupReason::BeforeImport, onDay("2026-11-16"));
    }
    const auto expired = expiredBackups(backupsOf(file));
    ASSERT_FALSE(expired.empty());
    const Restored restored = restoreFrom(expired.back().file, file, onDay("2026-11-17"));
    EXPECT_TRUE(fs::exists(expired.back().file)) << "what was restored";
    EXPECT_TRUE(fs::exists(*restored.kept)) << "what it replaced";
    EXPECT_EQ(backupsOf(file).size(), 17U);
    keepDailyBackup(Store(file), onDay("2026-11-18"));
    EXPECT_FALSE(fs::exists(expired.back().file));
    EXPECT_TRUE(fs::exists(*restored.kept));
}

TEST(BackupRotation, LetsNoneGoThatIsOfTheDay) {
    const TempFolder temp;
    Store store(temp / "s.db");
    fs::create_directory(temp / "s-backups");
    makeDailyBackups(store, 15);
    fs::remove(temp / "s-backups" / "2026-11-06.db");
    const fs::path kept = keepBackup(store, BackupReason::BeforeRestore, onDay("2026-11-06"));
    keepDailyBackup(store, onDay("2026-11-06")); // by a clock that was set back
    EXPECT_TRUE(fs::exists(temp / "s-backups" / "2026-11-06.db"));
    EXPECT_TRUE(fs::exists(kept));
}

TEST(NewestGoodBackup, IsTheNewestThatIsWhole) {
    const TempFolder temp;
    Store store(temp / "s.db");
    EXPECT_FALSE(newestGoodBackup(store.file()).has_value());
    store.addAll(aProfile(), {});
    store.add(aRun("2026-11-20"));
    keepDailyBackup(store, onDay("2026-11-21"));
    store.add(aRun("2026-11-21"));
    const fs::path second = keepBackup(store, BackupReason::BeforeImport, onDay("2026-11-22"));
    const fs::path third = keepBackup(store, BackupReason::BeforeImport, onDay("2026-11-22"));
    EXPECT_EQ(third.filename(), "2026-11-22-before-import-2.db");
    writeContent(third, "scrambled");
    const auto found = newestGoodBackup(store.file());
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->first.file, second);
    EXPECT_EQ(found->second.report.runs, 2U);
    EXPECT_EQ(found->second.firstEntry, onDay("2026-11-20"));
    EXPECT_EQ(found->second.lastEntry, onDay("2026-11-21"));
}

TEST(CopyBackups, TakesAllAlongByteForByteAndLeavesWhatIsThere) {
    const TempFolder temp;
    Store store(temp / "s.db");
    store.addAll(aProfile(), {});
    keepDailyBackup(store, onDay("2026-11-22"));
    const fs::path second = keepBackup(store, BackupReason::BeforeImport, onDay("2026-11-22"));
    writeContent(temp / "s-backups" / "version-1.db", "of an older version");
    setWritten(temp / "s-backups" / "version-1.db", "2025-06-01", 12);
    fs::create_directories(temp / "usb" / "t-backups");
    writeContent(temp / "usb" / "t-backups" / "2026-11-22.db", "its own");
    setWritten(temp / "usb" / "t-backups" / "2026-11-22.db", "2026-01-01", 12);

    copyBackups(temp / "s.db", temp / "usb" / "t.db");
    EXPECT_EQ(namesOf(temp / "usb" / "t.db"), namesOf(temp / "s.db")) << "in the same order: their times went along";
    EXPECT_EQ(contentOf(temp / "usb" / "t-backups" / "2026-11-22.db"), "its own");
    EXPECT_EQ(contentOf(temp / "usb" / "t-backups" / second.filename()), contentOf(second));
    EXPECT_EQ(contentOf(temp / "usb" / "t-backups" / "version-1.db"), "of an older version");
}

TEST(CopyBackups, NamesTheFirstThatCouldNotGoAndTakesTheOthers) {
    const TempFolder temp;
    Store store(temp / "s.db");
    store.addAll(aProfile(), {});
    keepDailyBackup(store, onDay("2026-11-22"));
    fs::create_directory(temp / "s-backups" / "2026-11-23.db"); // a name that cannot be copied
    try {
        copyBackups(temp / "s.db", temp / "t.db");
        FAIL() << "a folder cannot be copied";
    } catch (const StoreError& error) {
        EXPECT_EQ(error.file().filename(), "2026-11-23.db");
    }
    EXPECT_NO_THROW(static_cast<void>(lookInto(temp / "t-backups" / "2026-11-22.db")));
}

} // namespace
} // namespace stridewell
