// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draftfile.h"

#include "core/store/sqlerror.h"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
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

/// Whether the open file still has that name: whoever had it before may have given it away.
bool hasName(int descriptor, const fs::path& path) {
    struct stat open {};
    struct stat named {};
    return ::fstat(descriptor, &open) == 0 && ::stat(path.c_str(), &named) == 0 && open.st_ino == named.st_ino &&
           open.st_dev == named.st_dev;
}

constexpr const char* suffix = ".part";
constexpr int inUse = -2;
constexpr int attempts = 200;
constexpr std::chrono::milliseconds pause{10};

/// The draft, made where missing, as an open file that no other process has locked; `inUse` where one has.
int lockedDraft(const fs::path& path) {
    const int descriptor = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return -1; // whoever writes to it will say why
    }
    const bool locked = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    if (!locked || !hasName(descriptor, path)) {
        ::close(descriptor);
        return inUse;
    }
    return descriptor;
}

void removeCompanions(const fs::path& draft) {
    std::error_code ignored;
    for (const char* more : {"-journal", "-wal", "-shm"}) {
        fs::remove(with(draft, more), ignored);
    }
}

void removeDraft(const fs::path& draft) {
    removeCompanions(draft); // first: without its draft nobody would look for them
    std::error_code ignored;
    fs::remove(draft, ignored);
}

} // namespace

fs::path with(const fs::path& file, const std::string& suffix) {
    fs::path result = file;
    result += suffix;
    return result;
}

void syncFolderOf(const fs::path& file) {
    // Where a folder cannot be synced, the system decides when.
    sync(file.has_parent_path() ? file.parent_path() : ".", O_RDONLY | O_DIRECTORY);
}

DraftFile::DraftFile(fs::path target) : m_target(std::move(target)), m_path(with(m_target, suffix)) {
    for (int attempt = 0; attempt < attempts; ++attempt) {
        m_lock = lockedDraft(m_path);
        if (m_lock != inUse) {
            removeCompanions(m_path);
            return;
        }
        std::this_thread::sleep_for(pause);
    }
    throw StoreError(StoreErrorKind::Busy, m_target, "another process is writing it");
}

DraftFile::~DraftFile() {
    if (!m_taken) { // else the name may be another process's draft by now
        removeDraft(m_path);
    }
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

void DraftFile::takeName() {
    removeCompanions(m_path); // all of it is in the file itself; afterwards they could be another process's
    if (!sync(m_path, O_RDONLY) || std::rename(m_path.c_str(), m_target.c_str()) != 0) {
        throw toStoreError(errno, m_target);
    }
    m_taken = true;
    syncFolderOf(m_target);
}

void discardAbandonedDrafts(const fs::path& folder) {
    std::error_code unknown;
    for (fs::directory_iterator each(folder, unknown), end; !unknown && each != end; each.increment(unknown)) {
        if (each->path().extension() != suffix) {
            continue;
        }
        const int lock = lockedDraft(each->path());
        if (lock >= 0) {
            removeDraft(each->path());
            ::close(lock);
        }
    }
}

} // namespace stridewell
