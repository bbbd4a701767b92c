// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/withdrawn.h"
#include "core/store/store.h"

namespace stridewell {

/// Removes the clearances that an entry takes back when it is added (no `before`) or corrected (C2), and returns them:
/// Store::add brings them back. To be called together with what keeps the entry (Store::together). Entries of other
/// kinds take nothing back.
template <typename Entry>
std::vector<Clearance> withdrawClearances(Store& store, const std::optional<Entry>& before, const Entry& after,
                                          Date today) {
    std::vector<Clearance> withdrawn;
    if constexpr (CanWarn<Entry>) {
        withdrawn = withdrawnClearances(store.loadJournal().clearances, before, after);
        for (const Clearance& clearance : withdrawn) {
            store.remove(clearance, today);
        }
    }
    return withdrawn;
}

} // namespace stridewell
