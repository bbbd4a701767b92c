// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace stridewell {

/// What the fuzzers do with any bytes; each ends the program when a demand does not hold.

/// As a journal file: refused with its issue, or accepted, and then written and read back as the same.
void tryJournalFile(std::string_view bytes);

/// As a data file: a StoreError that leaves the file as it is, or everything can be read, and the journal file of it
/// is read back as the same.
void tryDataFile(std::string_view bytes);

} // namespace stridewell
