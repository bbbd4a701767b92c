// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultvfs.h"

#include "tests/support/faults.h"
#include "tests/support/simulateddisk.h"

#include <cerrno>
#include <filesystem>
#include <new>
#include <sqlite3.h>
#include <string>

namespace stridewell {

namespace {

sqlite3_vfs* under = nullptr;

/// The system's own file lies behind it in the same memory.
struct ShimFile {
    sqlite3_file base{};
    std::string path; ///< empty for a temporary file
    int lastErrno = 0;
    bool folderToo = false; ///< as the system's VFS: the first sync of a new journal also syncs its folder

    explicit ShimFile(const char* name) : path(name != nullptr ? name : "") {}
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
static_assert(sizeof(ShimFile) % alignof(sqlite3_int64) == 0);

ShimFile& shim(sqlite3_file* file) {
    return *reinterpret_cast<ShimFile*>(file);
}

sqlite3_file* real(sqlite3_file* file) {
    return shim(file).real();
}

/// As the system does: the code says which call it was, errno why.
int failed(Fault fault, int code) {
    errno = fault == Fault::IoError || fault == Fault::PowerCut ? EIO : ENOSPC;
    return code;
}

int failed(sqlite3_file* file, Fault fault, int code) {
    failed(fault, code);
    shim(file).lastErrno = errno;
    return code;
}

int closeFile(sqlite3_file* file) {
    const int result = real(file)->pMethods->xClose(real(file));
    shim(file).~ShimFile();
    return result;
}

int readFile(sqlite3_file* file, void* to, int bytes, sqlite3_int64 offset) {
    if (const auto fault = faults().next(DiskCall::Read)) {
        return failed(file, *fault, SQLITE_IOERR_READ);
    }
    return real(file)->pMethods->xRead(real(file), to, bytes, offset);
}

int writeFile(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 offset) {
    const auto fault = faults().next(DiskCall::Write);
    if (fault && *fault != Fault::ShortWrite) {
        return failed(file, *fault, *fault == Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE);
    }
    const int written = fault ? bytes / 2 : bytes;
    if (!shim(file).path.empty()) {
        simulatedDisk().write(shim(file).path, static_cast<std::size_t>(offset),
                              {static_cast<const char*>(from), static_cast<std::size_t>(written)});
    }
    const int result = real(file)->pMethods->xWrite(real(file), from, written, offset);
    return fault ? failed(file, *fault, SQLITE_FULL) : result;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (const auto fault = faults().next(DiskCall::Truncate)) {
        return failed(file, *fault, SQLITE_IOERR_TRUNCATE);
    }
    if (!shim(file).path.empty()) {
        simulatedDisk().truncate(shim(file).path, static_cast<std::size_t>(size));
    }
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file* file, int /*flags*/) {
    if (const auto fault = faults().next(DiskCall::Sync)) {
        return failed(file, *fault, SQLITE_IOERR_FSYNC);
    }
    ShimFile& own = shim(file);
    if (!own.path.empty()) {
        simulatedDisk().sync(own.path);
        if (own.folderToo) {
            simulatedDisk().syncFolder(std::filesystem::path(own.path).parent_path());
            own.folderToo = false;
        }
    }
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file* file, int level) {
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkLock(sqlite3_file* file, int* result) {
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
int controlFile(sqlite3_file* file, int operation, void* argument) {
    if (operation == SQLITE_FCNTL_LAST_ERRNO && shim(file).lastErrno != 0) {
        *static_cast<int*>(argument) = shim(file).lastErrno;
        return SQLITE_OK;
    }
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int sectorSize(sqlite3_file* file) {
    return real(file)->pMethods->xSectorSize(real(file));
}
int deviceCharacteristics(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** at) {
    if (const auto fault = faults().next(DiskCall::SharedMemory)) {
        return failed(file, *fault, *fault == Fault::DiskFull ? SQLITE_IOERR_SHMSIZE : SQLITE_IOERR_SHMMAP);
    }
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, at);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void sharedBarrier(sqlite3_file* file) {
    real(file)->pMethods->xShmBarrier(real(file));
}
int unmapShared(sqlite3_file* file, int alsoDelete) {
    return real(file)->pMethods->xShmUnmap(real(file), alsoDelete);
}

/// Version 2: without memory-mapped pages, whose writes nobody could see.
constexpr sqlite3_io_methods methods{
    2,           closeFile, readFile,    writeFile,  truncateFile,          syncFile,  sizeOfFile, lockFile,
    unlockFile,  checkLock, controlFile, sectorSize, deviceCharacteristics, mapShared, lockShared, sharedBarrier,
    unmapShared, nullptr,   nullptr};

int openFile(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    const bool creates = (flags & SQLITE_OPEN_CREATE) != 0;
    if (const auto fault = faults().next(creates ? DiskCall::Create : DiskCall::Open)) {
        return failed(*fault, SQLITE_CANTOPEN);
    }
    auto* own = new (file) ShimFile(name);
    own->folderToo = creates && (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL | SQLITE_OPEN_SUPER_JOURNAL)) != 0;
    if (!own->path.empty()) {
        creates ? simulatedDisk().create(own->path) : simulatedDisk().open(own->path);
    }
    const int result = under->xOpen(under, name, own->real(), flags, outFlags);
    if (own->real()->pMethods == nullptr) {
        own->~ShimFile();
        return result;
    }
    own->base.pMethods = &methods;
    return result;
}

int deleteFile(sqlite3_vfs* /*vfs*/, const char* name, int syncFolder) {
    if (const auto fault = faults().next(DiskCall::Delete)) {
        return failed(*fault, SQLITE_IOERR_DELETE);
    }
    simulatedDisk().remove(name);
    if (syncFolder != 0) {
        simulatedDisk().syncFolder(std::filesystem::path(name).parent_path());
    }
    return under->xDelete(under, name, 0);
}

sqlite3_vfs shimVfs{};

} // namespace

FaultVfs::FaultVfs() {
    under = sqlite3_vfs_find(nullptr);
    shimVfs = *under; // clocks, chance, names: the system's own
    shimVfs.pNext = nullptr;
    shimVfs.zName = "faults";
    shimVfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + under->szOsFile;
    shimVfs.xOpen = openFile;
    shimVfs.xDelete = deleteFile;
    sqlite3_vfs_register(&shimVfs, 1);
}

FaultVfs::~FaultVfs() {
    sqlite3_vfs_unregister(&shimVfs);
    sqlite3_vfs_register(under, 1);
}

} // namespace stridewell
