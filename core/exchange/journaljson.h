// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/units/result.h"

#include <string>
#include <string_view>

namespace stridewell {

/// How a journal file names itself; the version goes up when an older program would take a file of this one for
/// something else (a key that it does not know, it refuses).
inline constexpr std::string_view journalFormat = "stridewell-journal";
inline constexpr int journalFormatVersion = 1;

/// What a journal file holds (docs/data-format.md).
struct JournalFile {
    Profile profile;
    Journal journal;
    friend bool operator==(const JournalFile&, const JournalFile&) = default;
};

/// Reads a journal file's text. The first thing wrong is returned with its path: "runs[3].during".
Result<JournalFile> parseJournalFile(std::string_view json);

/// Reads a profile on its own: the object that a journal file has under "profile", or a whole journal file.
Result<Profile> parseProfileFile(std::string_view json);

/// Writes a journal file: entries by date, every key, two-space indentation, ending with a newline.
/// parseJournalFile() of the result gives the same file back (ids aside).
std::string toJournalJson(const JournalFile& file);

} // namespace stridewell
