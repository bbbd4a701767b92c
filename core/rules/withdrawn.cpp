// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/withdrawn.h"

#include "core/rules/painrows.h"

#include <algorithm>
#include <iterator>

namespace stridewell {

namespace {

bool warnsAnew(const PainReport& before, const PainReport& after) {
    const auto fires = [&](const PainRow& row) {
        return row.outcome >= Outcome::Break && row.applies(after) && !row.applies(before);
    };
    return std::ranges::any_of(redFlagRows(), fires) || std::ranges::any_of(scoreRows(), fires);
}

} // namespace

std::vector<Clearance> withdrawnClearances(const std::vector<Clearance>& clearances, Date day, const PainReport& before,
                                           const PainReport& after) {
    std::vector<Clearance> withdrawn;
    if (warnsAnew(before, after)) {
        std::ranges::copy_if(clearances, std::back_inserter(withdrawn),
                             [day](const Clearance& clearance) { return clearance.date == day; });
    }
    return withdrawn;
}

} // namespace stridewell
