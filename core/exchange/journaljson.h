// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/units/result.h"

#include <string>
#include <string_view>

namespace stridewell {

/// What a journal file holds (docs/data-format.md).
struct JournalFile {
    Profile profile;
    Journal journal;
    friend bool operator==(const JournalFile&, const JournalFile&) = default;
};

/// Reads a journal file's text. The first thing wrong is returned with its path: "runs[3].during".
Result<JournalFile> parseJournalFile(std::string_view json);

/// Writes a journal file: entries by date, every key, two-space indentation, ending with a newline.
/// parseJournalFile() of the result gives the same file back (ids aside).
std::string toJournalJson(const JournalFile& file);

} // namespace stridewell
