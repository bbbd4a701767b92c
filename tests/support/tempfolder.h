// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

namespace stridewell {

/// For thousands of files: a disk in memory where the system has one.
inline std::filesystem::path memoryFolder() {
    std::error_code unknown;
    return std::filesystem::is_directory("/dev/shm", unknown) ? "/dev/shm" : std::filesystem::temp_directory_path();
}

/// A folder that is gone when the test is over.
class TempFolder {
public:
    explicit TempFolder(const std::filesystem::path& above = std::filesystem::temp_directory_path()) {
        std::string pattern = (above / "stridewell-test-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(const char* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

} // namespace stridewell
