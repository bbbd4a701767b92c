// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/roundtrip.h"

#include "tests/fuzz/demand.h"

#include <algorithm>
#include <tuple>

namespace stridewell {

namespace {

template <typename Entry>
auto orderOf(const Entry& entry) {
    return std::tuple(entry.date);
}
auto orderOf(const Run& run) {
    return std::tuple(run.date, run.time);
}
auto orderOf(const Move& move) {
    return std::tuple(move.from);
}
auto orderOf(const Shoes& shoes) {
    return std::tuple(shoes.firstDay);
}

/// As a journal file keeps it: without ids, entries by date and otherwise in the order they have.
template <typename Entry>
void settle(std::vector<Entry>& entries) {
    for (Entry& entry : entries) {
        entry.id = EntryId();
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return orderOf(a) < orderOf(b); });
}

Journal settled(Journal journal) {
    settle(journal.runs);
    settle(journal.mornings);
    settle(journal.checks);
    settle(journal.walks);
    settle(journal.cross);
    settle(journal.strength);
    settle(journal.clearances);
    settle(journal.moves);
    settle(journal.shoes);
    return journal;
}

} // namespace

void demandRoundTrip(const JournalFile& file) {
    const auto again = parseJournalFile(toJournalJson(file));
    demand(again.has_value(), "a journal file that the program wrote is accepted");
    demand(again->profile == file.profile, "it holds the same profile");
    demand(again->journal == settled(file.journal), "it holds the same entries");
}

} // namespace stridewell
