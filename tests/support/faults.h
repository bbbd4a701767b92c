// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace stridewell {

/// What a program asks of a disk: SQLite through its VFS (faultvfs.h), the store itself by system calls.
enum class DiskCall {
    Open,
    Create,
    Read,
    Write,
    Sync,
    Truncate,
    Delete,
    SharedMemory,
    OpenFile, ///< from here on the store's own
    CreateFile,
    SyncFile,
    Rename,
    Link,
    MakeFolder,
    RemoveFile
};

enum class Fault {
    IoError,
    DiskFull,
    ShortWrite, ///< half of the bytes, then the disk is full
    PowerCut    ///< nothing reaches the disk any more
};

enum class Lasting { Once, FromThenOn };

struct Injection {
    std::size_t at = 0; ///< the number of the call that fails, counted from 0
    Fault fault = Fault::IoError;
    Lasting lasting = Lasting::Once;
};

std::string_view nameOf(DiskCall call);
std::string_view nameOf(Fault fault);

/// Whether such a call can fail that way at all.
bool canFail(DiskCall call, Fault fault);

/// Notes every call to the disk, and makes those fail that are to. One for the process, as SQLite's VFS is.
class Faults {
public:
    /// Counts anew from here; without an injection nothing fails.
    void arm(std::optional<Injection> injection);
    void disarm() { m_armed = false; }
    /// What was asked since arm().
    [[nodiscard]] const std::vector<DiskCall>& calls() const { return m_calls; }
    /// A program that goes on after that is none: what it says does not count.
    [[nodiscard]] bool powerIsOff() const { return m_fired && m_injection->fault == Fault::PowerCut; }
    /// How this call, which is about to be made, fails; nothing when it does not.
    std::optional<Fault> next(DiskCall call);

private:
    bool m_armed = false;
    bool m_fired = false;
    std::optional<Injection> m_injection;
    std::vector<DiskCall> m_calls;
};

Faults& faults();

} // namespace stridewell
