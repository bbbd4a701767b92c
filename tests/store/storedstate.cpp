// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storedstate.h"

#include <algorithm>

namespace stridewell {

namespace {

std::vector<AnyEntry> entriesOf(const StoredState& state) {
    std::vector<AnyEntry> entries;
    const auto take = [&entries](const auto& list) { entries.insert(entries.end(), list.begin(), list.end()); };
    take(state.journal.runs);
    take(state.journal.mornings);
    take(state.journal.checks);
    take(state.journal.walks);
    take(state.journal.cross);
    take(state.journal.strength);
    take(state.journal.clearances);
    take(state.journal.moves);
    take(state.journal.shoes);
    for (const RemovedEntry& removed : state.removed) {
        entries.push_back(removed.entry);
    }
    return entries;
}

/// Kinds whose every field is checked when it is read.
template <typename Entry>
bool accepted(const Entry& /*entry*/) {
    return true;
}
bool accepted(const Run& run) {
    return checked(run).has_value();
}
bool accepted(const Walk& walk) {
    return checked(walk).has_value();
}
bool accepted(const CrossTraining& cross) {
    return checked(cross).has_value();
}
bool accepted(const Clearance& clearance) {
    return checked(clearance).has_value();
}
bool accepted(const Shoes& shoes) {
    return checked(shoes).has_value();
}

} // namespace

std::multiset<StoredRow> rowsOf(const StoredState& state) {
    std::multiset<StoredRow> rows;
    for (const AnyEntry& entry : entriesOf(state)) {
        rows.emplace(entry.index(), std::visit([](const auto& each) { return each.id.value(); }, entry));
    }
    return rows;
}

bool isAcceptable(const StoredState& state) {
    const auto entries = entriesOf(state);
    return (!state.profile || checked(*state.profile)) &&
           std::all_of(entries.begin(), entries.end(), [](const AnyEntry& entry) {
               return std::visit([](const auto& each) { return accepted(each); }, entry);
           });
}

} // namespace stridewell
