// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draftfile.h"

#include "core/store/sqlerror.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace stridewell {

namespace {

namespace fs = std::filesystem;

/// False with errno set when the disk did not take it.
bool sync(const fs::path& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool done = ::fsync(descriptor) == 0;
    const int why = errno;
    ::close(descriptor);
    errno = why;
    return done;
}

} // namespace

fs::path with(const fs::path& file, const std::string& suffix) {
    fs::path result = file;
    result += suffix;
    return result;
}

DraftFile::DraftFile(fs::path target) : m_target(std::move(target)), m_path(with(m_target, ".part")) {
    discard();
}

DraftFile::~DraftFile() {
    discard();
}

void DraftFile::discard() const {
    std::error_code ignored;
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) {
        fs::remove(with(m_path, suffix), ignored);
    }
}

void DraftFile::takeName() const {
    if (!sync(m_path, O_RDONLY) || std::rename(m_path.c_str(), m_target.c_str()) != 0) {
        throw toStoreError(errno, m_target);
    }
    // The new name survives a power cut, too; where a folder cannot be synced, the system decides when.
    sync(m_target.has_parent_path() ? m_target.parent_path() : ".", O_RDONLY | O_DIRECTORY);
}

} // namespace stridewell
