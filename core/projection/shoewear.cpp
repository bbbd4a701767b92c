// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/shoewear.h"

#include "core/rules/shoelife.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace stridewell {

namespace {

bool wornOn(const Shoes& shoes, Date day) {
    return shoes.firstDay <= day && (!shoes.retired || day <= *shoes.retired);
}

/// Whatever two pairs have in common, the order in which they were entered never matters.
auto orderKey(const Shoes& shoes) {
    return std::tie(shoes.firstDay, shoes.name, shoes.startDistance, shoes.retired, shoes.id);
}

/// Indexes of the pairs, the one taken into use last first.
std::vector<std::size_t> lastFirst(const std::vector<Shoes>& shoes) {
    std::vector<std::size_t> order(shoes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return orderKey(shoes[b]) < orderKey(shoes[a]); });
    return order;
}

} // namespace

std::vector<ShoeWear> shoeWear(const std::vector<Shoes>& shoes, const std::vector<RunVerdict>& runs, Date today) {
    std::vector<ShoeWear> pairs;
    for (const std::size_t index : lastFirst(shoes)) {
        const Shoes& pair = shoes[index];
        pairs.push_back({index, pair.startDistance, !pair.retired || today < *pair.retired, {}});
    }
    if (pairs.empty()) {
        return pairs;
    }
    for (const RunVerdict& run : runs) {
        const auto worn = std::find_if(pairs.begin(), pairs.end(),
                                       [&](const ShoeWear& pair) { return wornOn(shoes[pair.index], run.date); });
        if (worn != pairs.end()) {
            worn->distance += run.actual;
        }
    }
    for (ShoeWear& pair : pairs) {
        if (const auto row = shoeRow(pair.distance)) {
            const Distance limit = *row == RuleId::SH2 ? shoesDueForReplacing : shoesDueForALook;
            pair.due = Finding{.row = *row, .value = pair.distance, .limit = limit};
        }
    }
    std::stable_partition(pairs.begin(), pairs.end(), [](const ShoeWear& pair) { return pair.inUse; });
    return pairs;
}

} // namespace stridewell
