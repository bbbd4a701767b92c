// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <cstdint>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace stridewell {

/// Everything a person has in a data file.
struct StoredState {
    std::optional<Profile> profile;
    Journal journal;
    std::vector<RemovedEntry> removed;
    friend bool operator==(const StoredState&, const StoredState&) = default;
};

inline StoredState stateOf(const Store& store, Date today) {
    return {store.loadProfile(), store.loadJournal(), store.removed(today)};
}

/// Which kind of entry (its place in AnyEntry), and its id.
using StoredRow = std::pair<std::size_t, std::int64_t>;

/// Every entry, removed ones too: what must never be missing without a word.
std::multiset<StoredRow> rowsOf(const StoredState& state);

/// Whether every value is one that the program would take from a person.
bool isAcceptable(const StoredState& state);

} // namespace stridewell
