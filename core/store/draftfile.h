// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace stridewell {

/// A file beside its target that is thrown away unless it takes the target's name: the target is whole or untouched.
/// One process at a time has it.
class DraftFile {
public:
    /// "<target>.part"; what a broken attempt left there goes. Waits for another process that is at the same target;
    /// throws StoreError Busy about the target when that takes long.
    explicit DraftFile(std::filesystem::path target);
    ~DraftFile();
    DraftFile(const DraftFile&) = delete;
    DraftFile& operator=(const DraftFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const std::filesystem::path& target() const { return m_target; }
    /// Has the content on disk, then renames. Throws StoreError about the target.
    void takeName();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
    int m_lock = -1; ///< descriptor that holds the lock; none where the file cannot be made or locked
    bool m_taken = false;
};

/// Throws away the drafts in a folder that no process is at any more.
void discardAbandonedDrafts(const std::filesystem::path& folder);

/// Has the names in the file's folder on disk: a new file, folder or name survives a power cut only then.
void syncFolderOf(const std::filesystem::path& file);

/// "<file><suffix>".
std::filesystem::path with(const std::filesystem::path& file, const std::string& suffix);

} // namespace stridewell
