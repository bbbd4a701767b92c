// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace stridewell {

/// What can be told of a data file before SQLite opens it.

/// Reads the file's header only. Throws StoreError unless it is a data file up to version `newest`, or empty and
/// nothing beside it tells that it ever held something.
void inspect(const std::filesystem::path& file, int newest);

/// Whether part of the file still lies in a write-ahead log beside it ("-wal").
bool hasLog(const std::filesystem::path& file);
/// Whether a change of the file was cut off and waits to be taken back ("-journal").
bool hasRollbackJournal(const std::filesystem::path& file);

} // namespace stridewell
