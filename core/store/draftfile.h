// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace stridewell {

/// A file beside its target that is thrown away unless it takes the target's name: the target is whole or untouched.
class DraftFile {
public:
    /// "<target>.part"; what a broken attempt left there goes.
    explicit DraftFile(std::filesystem::path target);
    ~DraftFile();
    DraftFile(const DraftFile&) = delete;
    DraftFile& operator=(const DraftFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Has the content on disk, then renames. Throws StoreError about the target.
    void takeName() const;

private:
    void discard() const;
    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

/// "<file><suffix>".
std::filesystem::path with(const std::filesystem::path& file, const std::string& suffix);

} // namespace stridewell
