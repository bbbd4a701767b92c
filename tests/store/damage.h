// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <string>

namespace stridewell {

/// The bytes of a data file and of the log beside it; the log is empty where there is none.
struct FileBytes {
    std::string file;
    std::string log;
    friend bool operator==(const FileBytes&, const FileBytes&) = default;
};

enum class DamageKind {
    FlippedBit,
    FlippedBits,
    CutTail,
    ZeroedPage,
    SwappedPages,
    SwappedHeader,
    RandomBytes,
    AppendedGarbage,
    CutLog,
    FlippedLogBit,
};
inline constexpr int damageKinds = 10;
const char* nameOf(DamageKind kind);

/// Whether an entry may come out with another value: SQLite keeps no checksum of what lies in a file. Pages that were
/// swapped may belong to two tables of one form, with the same ids.
bool mayAlterValues(DamageKind kind);

/// The bytes after damage of that kind, somewhere; `other` lends its header. Nothing when there is no log to damage.
std::optional<FileBytes> damaged(const FileBytes& whole, DamageKind kind, const FileBytes& other, std::mt19937& dice);

} // namespace stridewell
