// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileheader.h"

#include "core/store/backupfolder.h"
#include "core/store/draftfile.h"
#include "core/store/migrator.h"
#include "core/store/storeerror.h"

#include <array>
#include <cstdint>
#include <fstream>
#include <string_view>

namespace stridewell {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largestFile = 512ULL << 20U; ///< bytes; a run a day for 100 years takes 10 million

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

/// The power went while the file was being made: its journal (sqlite.org/fileformat.html, 3) takes back everything
/// that stands in it, and SQLite will do so.
bool wasNeverFinished(const fs::path& file) {
    constexpr std::string_view magic{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8};
    std::array<char, 20> header{};
    std::ifstream in(with(file, "-journal"), std::ios::binary);
    in.read(header.data(), header.size());
    const std::string_view pagesBefore(&header[16], 4);
    return in && std::string_view(header.data(), magic.size()) == magic &&
           pagesBefore == std::string_view("\0\0\0\0", 4);
}

bool holds(const fs::path& file, const char* suffix) {
    std::error_code unknown;
    const auto size = fs::file_size(with(file, suffix), unknown);
    return !unknown && size > 0;
}

} // namespace

bool hasLog(const fs::path& file) {
    return holds(file, "-wal");
}

bool hasRollbackJournal(const fs::path& file) {
    return holds(file, "-journal");
}

void inspect(const fs::path& file, int newest) {
    std::error_code unknown;
    if (!fs::is_regular_file(file, unknown)) {
        throw StoreError(StoreErrorKind::CannotOpen, file, "is not a file");
    }
    const Header header(file);
    if (header.empty()) {
        if (hasLog(file) || !backupsOf(file).empty()) {
            throw StoreError(StoreErrorKind::Damaged, file, "file is empty");
        }
        return; // a file that was made but never written to
    }
    if (const auto size = fs::file_size(file, unknown); !unknown && size > largestFile) {
        throw StoreError(StoreErrorKind::Damaged, file, "larger than any journal");
    }
    if (!header.isDatabase()) {
        if (wasNeverFinished(file)) {
            return;
        }
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

} // namespace stridewell
