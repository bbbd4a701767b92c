// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stridewell {

/// As long as one lives, SQLite's default VFS is a shim over the system's: it asks faults() before each call, tells
/// simulatedDisk() of it, and does not wait for the real disk when a file is synced.
class FaultVfs {
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;
};

} // namespace stridewell
