// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journalmerge.h"

#include <algorithm>

namespace stridewell {

namespace {

bool contradicts(const Run& a, const Run& b) {
    return a.date == b.date && a.time == b.time;
}

bool contradicts(const Morning& a, const Morning& b) {
    return a.date == b.date;
}

bool contradicts(const Move& a, const Move& b) {
    return a.from == b.from;
}

/// Any number of the others can be true of one day.
template <typename Entry>
bool contradicts(const Entry& /*a*/, const Entry& /*b*/) {
    return false;
}

template <typename Entry>
std::vector<Entry> withoutIds(std::vector<Entry> entries) {
    for (Entry& entry : entries) {
        entry.id = EntryId();
    }
    return entries;
}

class Merger {
public:
    JournalMerge result;

    template <typename Entry>
    void list(std::vector<Entry> Journal::*member, const Journal& existing, const Journal& incoming) {
        std::vector<Entry> there = withoutIds(existing.*member);
        std::vector<Entry> news;
        for (const Entry& entry : withoutIds(incoming.*member)) {
            const auto same = std::find(there.begin(), there.end(), entry);
            if (same != there.end()) {
                there.erase(same);
                ++result.skipped;
            } else {
                news.push_back(entry);
            }
        }
        // What both have is settled; only what is left can contradict.
        for (const Entry& entry : news) {
            const bool refused =
                std::any_of(there.begin(), there.end(), [&](const Entry& other) { return contradicts(other, entry); });
            (refused ? result.contradicting.*member : result.added.*member).push_back(entry);
            ++(refused ? result.refused : result.taken);
        }
    }
};

} // namespace

JournalMerge mergeJournals(const Journal& existing, const Journal& incoming) {
    Merger merger;
    merger.list(&Journal::runs, existing, incoming);
    merger.list(&Journal::mornings, existing, incoming);
    merger.list(&Journal::checks, existing, incoming);
    merger.list(&Journal::walks, existing, incoming);
    merger.list(&Journal::cross, existing, incoming);
    merger.list(&Journal::strength, existing, incoming);
    merger.list(&Journal::clearances, existing, incoming);
    merger.list(&Journal::moves, existing, incoming);
    return merger.result;
}

} // namespace stridewell
