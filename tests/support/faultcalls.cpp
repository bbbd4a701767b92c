// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The store's own system calls, through faults() and simulatedDisk(). A program is linked with --wrap for each of them
// (stridewell_faults in tests/store/CMakeLists.txt), so that the store needs no seam.
#include "tests/support/faults.h"
#include "tests/support/simulateddisk.h"

#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <sys/types.h>
#include <system_error>

namespace {

using namespace stridewell;
namespace fs = std::filesystem;

bool fails(DiskCall call) {
    const auto fault = faults().next(call);
    if (fault) {
        errno = *fault == Fault::DiskFull ? ENOSPC : EIO;
    }
    return fault.has_value();
}

} // namespace

// The linker's names.
// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming,cert-dcl37-c,cert-dcl50-cpp,cert-dcl51-cpp)
extern "C" {

int __real_open(const char* path, int flags, ...);
int __real_rename(const char* from, const char* to);
int __real_link(const char* from, const char* to);
int __real_mkdir(const char* path, mode_t mode);

int __wrap_open(const char* path, int flags, ...) {
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
    }
    if (fails((flags & O_CREAT) != 0 ? DiskCall::CreateFile : DiskCall::OpenFile)) {
        return -1;
    }
    if ((flags & O_CREAT) != 0) {
        simulatedDisk().create(path);
    }
    return __real_open(path, flags, mode);
}

int __wrap_fsync(int descriptor) {
    if (fails(DiskCall::SyncFile)) {
        return -1;
    }
    const fs::path path = fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor));
    fs::is_directory(path) ? simulatedDisk().syncFolder(path) : simulatedDisk().sync(path);
    return 0;
}

int __wrap_rename(const char* from, const char* to) {
    if (fails(DiskCall::Rename)) {
        return -1;
    }
    simulatedDisk().rename(from, to);
    return __real_rename(from, to);
}

int __wrap_link(const char* from, const char* to) {
    if (fails(DiskCall::Link)) {
        return -1;
    }
    simulatedDisk().link(from, to);
    return __real_link(from, to);
}

int __wrap_mkdir(const char* path, mode_t mode) {
    if (fails(DiskCall::MakeFolder)) {
        return -1;
    }
    simulatedDisk().makeFolder(path);
    return __real_mkdir(path, mode);
}

/// std::filesystem::remove(const path&, std::error_code&): the system's call is made inside the standard library.
bool __real__ZNSt10filesystem6removeERKNS_7__cxx114pathERSt10error_code(const fs::path& file, std::error_code& error);

bool __wrap__ZNSt10filesystem6removeERKNS_7__cxx114pathERSt10error_code(const fs::path& file, std::error_code& error) {
    if (fails(DiskCall::RemoveFile)) {
        error.assign(EIO, std::generic_category());
        return false;
    }
    simulatedDisk().remove(file);
    return __real__ZNSt10filesystem6removeERKNS_7__cxx114pathERSt10error_code(file, error);
}
}
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming,cert-dcl37-c,cert-dcl50-cpp,cert-dcl51-cpp)
