// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar program as RFC 5546 (2.1.5) would have it: of two entries with one UID, the higher SEQUENCE is the newer,
// and where that is the same, the later DTSTAMP.
#pragma once

#include "tests/exchange/icsfile.h"

#include <set>

namespace stridewell {

class ModelCalendar {
public:
    void import(const std::string& file) {
        for (const IcsComponent& event : readIcs(file).all("VEVENT")) {
            const auto [held, isNew] = m_events.emplace(event["UID"], event);
            if (!isNew &&
                std::pair(number(event), event["DTSTAMP"]) > std::pair(number(held->second), held->second["DTSTAMP"])) {
                held->second = event;
            }
        }
    }
    /// "run 20261123" of everything that is on.
    [[nodiscard]] std::multiset<std::string> entries() const {
        std::multiset<std::string> result;
        for (const auto& [uid, event] : m_events) {
            if (!event.isCancelled()) {
                result.insert(uid.substr(0, uid.find('-')) + " " + event["DTSTART"]);
            }
        }
        return result;
    }

private:
    static int number(const IcsComponent& event) { return std::stoi(event["SEQUENCE"]); }

    std::map<std::string, IcsComponent> m_events;
};

} // namespace stridewell
