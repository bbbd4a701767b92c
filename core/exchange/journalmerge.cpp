// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journalmerge.h"

#include "core/model/entrylists.h"

#include <algorithm>
#include <map>

namespace stridewell {

namespace {

// Of two entries of one day.

/// Without a time it may be the same run, told by two programs.
bool contradicts(const Run& a, const Run& b) {
    return !a.time || !b.time || a.time == b.time;
}
bool contradicts(const Morning& /*a*/, const Morning& /*b*/) {
    return true;
}
bool contradicts(const Move& /*a*/, const Move& /*b*/) {
    return true;
}
bool contradicts(const Shoes& a, const Shoes& b) {
    return a.name == b.name;
}
/// Any number of the others can be true of one day.
template <typename Entry>
bool contradicts(const Entry& /*a*/, const Entry& /*b*/) {
    return false;
}

template <typename Entry>
Entry withoutId(Entry entry) {
    entry.id = EntryId();
    return entry;
}

template <typename Entry>
std::map<Date, std::vector<Entry>> byDay(const std::vector<Entry>& entries) {
    std::map<Date, std::vector<Entry>> days;
    for (const Entry& entry : entries) {
        days[dayOf(entry)].push_back(withoutId(entry));
    }
    return days;
}

class Merger {
public:
    JournalMerge result;

    template <typename Entry>
    void list(std::vector<Entry> Journal::*member, const Journal& existing, const Journal& incoming) {
        std::map<Date, std::vector<Entry>> days = byDay(existing.*member);
        std::vector<Entry> news;
        for (const Entry& each : incoming.*member) {
            const Entry entry = withoutId(each);
            std::vector<Entry>& there = days[dayOf(entry)];
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
            const std::vector<Entry>& there = days[dayOf(entry)];
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
    merger.list(&Journal::shoes, existing, incoming);
    return merger.result;
}

} // namespace stridewell
