// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"

#include <cstddef>
#include <vector>

namespace stridewell {

/// A journal held against the one that is there.
struct JournalMerge {
    Journal added;           ///< what the other does not have; ids are 0
    std::size_t taken = 0;   ///< number of entries in `added`
    std::size_t skipped = 0; ///< entries that are there already
    Journal contradicting;   ///< entries that say something else about the same moment or pair; not taken
    std::size_t refused = 0; ///< number of entries in `contradicting`
};

/// What `incoming` adds to `existing`. An entry that is there already, as often as it is there, is skipped. A morning
/// with another score for its date, a run with the date and time of another one or on its date without a time, and a
/// move of the same run to another day contradict; so does a pair of shoes of the same name and first day.
JournalMerge mergeJournals(const Journal& existing, const Journal& incoming);

} // namespace stridewell
