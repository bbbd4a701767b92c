// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/entryreport.h"

#include <optional>
#include <vector>

namespace stridewell {

/// An entry that can say by itself that running stops.
template <typename Entry>
concept CanWarn = requires(const Entry& entry) {
    reportOf(entry);
};

/// C2: the clearances of `day` that are taken back when something is entered on top of them that fires a row of BREAK
/// or more by itself. `before` is what the entry said until now, where it is corrected: what it had said already, the
/// clearance had taken in.
std::vector<Clearance> withdrawnClearances(const std::vector<Clearance>& clearances, Date day, const PainReport& before,
                                           const PainReport& after);

/// The same for an entry that is added (no `before`) or corrected.
template <CanWarn Entry>
std::vector<Clearance> withdrawnClearances(const std::vector<Clearance>& clearances, const std::optional<Entry>& before,
                                           const Entry& after) {
    const bool sameDay = before && before->date == after.date;
    return withdrawnClearances(clearances, after.date, sameDay ? reportOf(*before) : PainReport{}, reportOf(after));
}

} // namespace stridewell
