// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"

#include <type_traits>
#include <vector>

namespace stridewell {

/// Runs `action` on each list of what happened on a day: all but the shoes.
template <typename AnyJournal, typename Action>
void forEachDiaryList(AnyJournal& journal, Action action) {
    action(journal.runs);
    action(journal.mornings);
    action(journal.checks);
    action(journal.walks);
    action(journal.cross);
    action(journal.strength);
    action(journal.clearances);
    action(journal.moves);
}

/// Runs `action` on each list of the journal in turn, in the order of the journal file.
template <typename AnyJournal, typename Action>
void forEachList(AnyJournal& journal, Action action) {
    forEachDiaryList(journal, action);
    action(journal.shoes);
}

/// A journal of that entry alone.
template <typename Entry>
Journal journalOf(const Entry& entry) {
    Journal journal;
    forEachList(journal, [&entry](auto& list) {
        if constexpr (std::is_same_v<std::decay_t<decltype(list)>, std::vector<Entry>>) {
            list.push_back(entry);
        }
    });
    return journal;
}

/// The day an entry is about; of a move, the one the run was planned for; of shoes, the first day worn.
template <typename Entry>
Date dayOf(const Entry& entry) {
    return entry.date;
}
inline Date dayOf(const Move& move) {
    return move.from;
}
inline Date dayOf(const Shoes& shoes) {
    return shoes.firstDay;
}

} // namespace stridewell
