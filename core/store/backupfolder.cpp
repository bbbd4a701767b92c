// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupfolder.h"

#include "core/store/database.h"
#include "core/store/draftfile.h"
#include "core/store/sqlerror.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

namespace stridewell {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t dailyKept = 7;
constexpr std::size_t weeklyKept = 4;
constexpr std::size_t monthlyKept = 12;
constexpr std::size_t isoLength = 10; // 2026-11-22
constexpr std::array<std::pair<BackupReason, std::string_view>, 2> suffixes{
    {{BackupReason::BeforeImport, "-before-import"}, {BackupReason::BeforeRestore, "-before-restore"}}};
constexpr std::string_view upgradePrefix = "version-";
constexpr std::string_view extension = ".db";

bool allDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Nothing, or "-2".
bool isNumber(std::string_view rest) {
    return rest.empty() || (rest[0] == '-' && allDigits(rest.substr(1)));
}

/// "version-1", "version-1-2".
bool isUpgrade(std::string_view stem) {
    if (!stem.starts_with(upgradePrefix)) {
        return false;
    }
    stem.remove_prefix(upgradePrefix.size());
    const std::size_t end = std::min(stem.find('-'), stem.size());
    return allDigits(stem.substr(0, end)) && isNumber(stem.substr(end));
}

/// The reason that stands behind the date; `rest` may end in a number: "-before-import-2".
std::optional<BackupReason> reasonOf(std::string_view rest) {
    if (rest.empty()) {
        return BackupReason::Daily;
    }
    for (const auto& [reason, suffix] : suffixes) {
        if (rest.starts_with(suffix) && isNumber(rest.substr(suffix.size()))) {
            return reason;
        }
    }
    return std::nullopt;
}

std::optional<BackupFile> backupFrom(const fs::path& file) {
    const std::string name = file.filename().string();
    if (!name.ends_with(extension)) {
        return std::nullopt;
    }
    const std::string_view stem = std::string_view(name).substr(0, name.size() - extension.size());
    if (isUpgrade(stem)) {
        return BackupFile{file, BackupReason::BeforeUpgrade, std::nullopt};
    }
    const auto day = parseDate(stem.substr(0, isoLength));
    const auto reason = day ? reasonOf(stem.substr(isoLength)) : std::nullopt;
    return reason ? std::optional(BackupFile{file, *reason, day}) : std::nullopt;
}

fs::file_time_type writtenAt(const fs::path& file) {
    std::error_code unknown;
    const auto time = fs::last_write_time(file, unknown);
    return unknown ? fs::file_time_type::min() : time;
}

/// By the person's clock, as the names of backups have it.
Date dayOf(fs::file_time_type time) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(std::chrono::file_clock::to_sys(time));
    const std::time_t since1970 = seconds.time_since_epoch().count();
    std::tm parts{};
    ::localtime_r(&since1970, &parts);
    return std::chrono::year(parts.tm_year + 1900) / (parts.tm_mon + 1) / parts.tm_mday;
}

/// A copied or moved file may have any time, so the day in its name comes first.
auto ageOf(const BackupFile& backup) {
    const auto time = writtenAt(backup.file);
    return std::tuple(backup.day.value_or(dayOf(time)), time, backup.file);
}

/// Days since a Monday far back, in weeks.
int weekOf(Date day) {
    return daysBetween(Date(Days{4}), day) / 7; // 5 January 1970 was a Monday
}

int monthOf(Date day) {
    const std::chrono::year_month_day parts(day);
    return static_cast<int>(parts.year()) * 12 + static_cast<int>(static_cast<unsigned>(parts.month()));
}

/// Weeks or months of which one backup is kept: up to `most`, not counting those that have one anyway.
class Periods {
public:
    explicit Periods(std::size_t most) : m_left(most) {}
    void mark(int period) { m_kept.insert(period); }
    bool take(int period) {
        if (m_left == 0 || !m_kept.insert(period).second) {
            return false;
        }
        --m_left;
        return true;
    }

private:
    std::size_t m_left;
    std::set<int> m_kept;
};

void removeExpired(const fs::path& dataFile, Date today) {
    for (const BackupFile& expired : expiredBackups(backupsOf(dataFile))) {
        if (expired.day != today) {  // just made, by a clock that was set back
            std::error_code ignored; // it goes another day
            fs::remove(expired.file, ignored);
        }
    }
    discardAbandonedDrafts(backupFolderOf(dataFile));
}

void forgetRemoved(const Store& store, Date today) {
    try {
        store.forgetRemoved(today);
    } catch (const StoreError&) { // another day
    }
}

std::string_view suffixOf(BackupReason reason) {
    for (const auto& [each, suffix] : suffixes) {
        if (each == reason) {
            return suffix;
        }
    }
    return {};
}

/// Unless the target is there; the file's time, which tells the age of a backup without a day, goes along.
void copyBytes(const fs::path& file, const fs::path& target) {
    std::error_code wrong;
    if (fs::exists(target, wrong)) {
        return;
    }
    makeFoldersFor(target);
    DraftFile draft(target);
    fs::copy_file(file, draft.path(), fs::copy_options::overwrite_existing, wrong);
    if (wrong) {
        throw toStoreError(wrong.value(), target);
    }
    fs::last_write_time(draft.path(), writtenAt(file), wrong);
    draft.takeName();
}

/// "2026-11-22-before-import.db", the second and later ones "2026-11-22-before-import-2.db".
fs::path numbered(const fs::path& dataFile, const std::string& base, int number) {
    const std::string more = number == 1 ? std::string() : "-" + std::to_string(number);
    return backupFolderOf(dataFile) / (base + more + std::string(extension));
}

} // namespace

fs::path backupFolderOf(const fs::path& dataFile) {
    const fs::path name = dataFile.extension() == extension ? dataFile.stem() : dataFile.filename();
    return dataFile.parent_path() / (name.string() + "-backups");
}

std::vector<BackupFile> backupsOf(const fs::path& dataFile) {
    std::vector<std::pair<decltype(ageOf({})), BackupFile>> found;
    std::error_code unknown;
    for (fs::directory_iterator each(backupFolderOf(dataFile), unknown), end; !unknown && each != end;
         each.increment(unknown)) {
        if (const auto backup = backupFrom(each->path())) {
            found.emplace_back(ageOf(*backup), *backup);
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<BackupFile> backups;
    backups.reserve(found.size());
    for (auto& [age, backup] : found) {
        backups.push_back(std::move(backup));
    }
    return backups;
}

std::vector<BackupFile> expiredBackups(const std::vector<BackupFile>& backups) {
    std::set<Date> days;
    Periods weeks(weeklyKept);
    Periods months(monthlyKept);
    std::vector<BackupFile> expired;
    for (const BackupFile& backup : backups) {
        if (!backup.day) {
            continue;
        }
        const Date day = *backup.day;
        if (days.contains(day) || days.size() < dailyKept) {
            days.insert(day);
            weeks.mark(weekOf(day));
            months.mark(monthOf(day));
        } else if (weeks.take(weekOf(day))) {
            months.mark(monthOf(day));
        } else if (!months.take(monthOf(day))) {
            expired.push_back(backup);
        }
    }
    return expired;
}

void keepDailyBackup(const Store& store, Date today) {
    const fs::path file = backupFolderOf(store.file()) / (toIso(today) + std::string(extension));
    std::error_code unknown;
    if (fs::exists(file, unknown) || store.isEmpty()) {
        return;
    }
    makeFoldersFor(file);
    DraftFile draft(file);
    if (!fs::exists(file, unknown)) { // another process may just have made it
        backupTo(store, draft);
        removeExpired(store.file(), today);
        forgetRemoved(store, today);
    }
}

fs::path keepBackup(const Store& store, BackupReason reason, Date today) {
    const std::string base = toIso(today) + std::string(suffixOf(reason));
    std::error_code unknown;
    for (int number = 1;; ++number) {
        fs::path file = numbered(store.file(), base, number);
        if (fs::exists(file, unknown)) {
            continue;
        }
        makeFoldersFor(file);
        DraftFile draft(file);
        if (!fs::exists(file, unknown)) { // another process may just have made it
            backupTo(store, draft);
            return file;
        }
    }
}

void copyBackups(const fs::path& from, const fs::path& to) {
    std::optional<StoreError> failed;
    for (const BackupFile& backup : backupsOf(from)) {
        const fs::path target = backupFolderOf(to) / backup.file.filename();
        try {
            copyBytes(backup.file, target);
        } catch (const StoreError& error) {
            if (!failed) {
                failed = error;
            }
        }
    }
    if (failed) {
        throw StoreError(*failed);
    }
}

fs::path backupBeforeUpgrade(const fs::path& dataFile, int version, int number) {
    return numbered(dataFile, std::string(upgradePrefix) + std::to_string(version), number);
}

std::optional<std::pair<BackupFile, BackupContent>> newestGoodBackup(const fs::path& dataFile) {
    for (const BackupFile& backup : backupsOf(dataFile)) {
        try {
            return std::pair(backup, lookInto(backup.file));
        } catch (const StoreError&) { // damaged too: the one before it
        }
    }
    return std::nullopt;
}

} // namespace stridewell
