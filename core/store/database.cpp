// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/sqlerror.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <sqlite3.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace stridewell {

namespace {

namespace fs = std::filesystem;

constexpr int busyTimeoutMs = 2000;

/// The first page's header (sqlite.org/fileformat.html): read before SQLite opens the file, because opening a file may
/// already change it (hot journals, WAL checkpoints), and a file that is not ours must stay as it is.
class Header {
public:
    static constexpr std::string_view magic{"SQLite format 3\0", 16};

    explicit Header(const fs::path& file) {
        std::ifstream in(file, std::ios::binary);
        if (!in) {
            throw StoreError(StoreErrorKind::CannotOpen, file, "cannot be read");
        }
        in.read(m_bytes.data(), static_cast<std::streamsize>(m_bytes.size()));
        m_size = in.gcount();
    }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] bool isDatabase() const {
        return m_size == static_cast<std::streamsize>(m_bytes.size()) &&
               std::string_view(m_bytes.data(), magic.size()) == magic;
    }
    [[nodiscard]] std::uint32_t userVersion() const { return number(60); }
    [[nodiscard]] std::uint32_t application() const { return number(68); }

private:
    [[nodiscard]] std::uint32_t number(std::size_t offset) const {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            value = value << 8U | static_cast<unsigned char>(m_bytes[offset + i]);
        }
        return value;
    }
    std::array<char, 100> m_bytes{};
    std::streamsize m_size = 0;
};

void keepCheckpointsBack(SQLite::Database& db, bool back) {
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, back ? 1 : 0, nullptr);
}

/// The version, once the file is known to be whole and ours.
int examine(SQLite::Database& db, const fs::path& file, int newest) {
    if (sqlite3_db_readonly(db.getHandle(), "main") != 0) {
        throw StoreError(StoreErrorKind::ReadOnly, file, "cannot be written");
    }
    const int version = schemaVersion(db);
    if (version > newest) { // still in the write-ahead log only
        throw StoreError(StoreErrorKind::NewerThanProgram, file, "schema version " + std::to_string(version));
    }
    if (version > 0) {
        checkIntegrity(db, file, "quick_check");
    }
    return version;
}

void configure(SQLite::Database& db) {
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    db.exec("PRAGMA trusted_schema = OFF");
    db.exec("PRAGMA foreign_keys = ON");
    db.exec("PRAGMA synchronous = FULL");
}

/// Survives another process having the file open in the other mode: both modes are durable, one is quicker.
void preferWriteAheadLog(SQLite::Database& db) {
    try {
        SQLite::Statement(db, "PRAGMA journal_mode = WAL").executeStep();
    } catch (const SQLite::Exception& error) {
        if (error.getErrorCode() != SQLITE_BUSY) {
            throw;
        }
    }
}

OpenResult bringUpToDate(SQLite::Database& db, const fs::path& file, int version, std::span<const Migration> steps) {
    const int newest = newestVersion(steps);
    const bool upgrade = version > 0 && version < newest;
    if (upgrade) {
        fs::path copy = file;
        copy += ".v" + std::to_string(version);
        copyDatabase(db, copy);
    }
    migrate(db, steps);
    preferWriteAheadLog(db);
    if (version == 0) {
        return OpenResult::Created;
    }
    return upgrade ? OpenResult::Upgraded : OpenResult::Current;
}

void makeFolder(const fs::path& folder, const fs::path& about) {
    std::error_code unknown;
    if (folder.empty() || fs::is_directory(folder, unknown)) {
        return;
    }
    if (folder.has_relative_path()) {
        makeFolder(folder.parent_path(), about);
    }
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
        throw toStoreError(errno, about);
    }
}

} // namespace

void makeFoldersFor(const fs::path& file) {
    makeFolder(file.parent_path(), file);
}

void inspect(const fs::path& file, int newest) {
    std::error_code unknown;
    if (!fs::is_regular_file(file, unknown)) {
        throw StoreError(StoreErrorKind::CannotOpen, file, "is not a file");
    }
    const Header header(file);
    if (header.empty()) {
        return; // a file that was made but never written to
    }
    if (!header.isDatabase()) {
        throw StoreError(StoreErrorKind::Damaged, file, "file is not a database");
    }
    if (header.application() != static_cast<std::uint32_t>(applicationId)) {
        throw StoreError(StoreErrorKind::Damaged, file, "database of another program");
    }
    if (header.userVersion() > static_cast<std::uint32_t>(newest)) {
        throw StoreError(StoreErrorKind::NewerThanProgram, file,
                         "schema version " + std::to_string(header.userVersion()));
    }
}

void createPrivate(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor >= 0) {
        ::close(descriptor);
    } else if (errno != EEXIST) {
        throw toStoreError(errno, file);
    }
}

void checkIntegrity(SQLite::Database& db, const fs::path& file, const char* pragma) {
    const std::string finding = db.execAndGet(std::string("PRAGMA ") + pragma + "(1)").getString();
    if (finding != "ok") {
        throw StoreError(StoreErrorKind::Damaged, file, finding);
    }
}

OpenDatabase openDatabase(const fs::path& file, std::span<const Migration> steps) {
    const int newest = newestVersion(steps);
    makeFoldersFor(file);
    createPrivate(file);
    inspect(file, newest);
    return withStoreErrors(file, nullptr, [&] {
        SQLite::Database db(file.string(), SQLite::OPEN_READWRITE, busyTimeoutMs);
        // Until the file is known to be ours and whole, closing it must not fold its log into it.
        keepCheckpointsBack(db, true);
        try {
            const int version = examine(db, file, newest);
            configure(db);
            const OpenResult result = bringUpToDate(db, file, version, steps);
            keepCheckpointsBack(db, false);
            return OpenDatabase{std::move(db), result};
        } catch (const SQLite::Exception& error) {
            throw toStoreError(error, file, db.getHandle());
        }
    });
}

void copyDatabase(SQLite::Database& source, const fs::path& target) {
    createPrivate(target);
    std::error_code ignored;
    fs::resize_file(target, 0, ignored);
    withStoreErrors(target, nullptr, [&] {
        SQLite::Database copy(target.string(), SQLite::OPEN_READWRITE, busyTimeoutMs);
        try {
            SQLite::Backup(copy, source).executeStep(-1);
        } catch (const SQLite::Exception& error) {
            throw toStoreError(error, target, copy.getHandle());
        }
    });
}

} // namespace stridewell
