// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

namespace stridewell {

std::vector<std::optional<int>> Plan::jogChangePercent() const {
    std::vector<std::optional<int>> result;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        if (i == 0) {
            result.emplace_back(std::nullopt);
            continue;
        }
        const int before = weeks[i - 1].shape.jogHalfMinTotal();
        const int now = weeks[i].shape.jogHalfMinTotal();
        result.emplace_back(((now - before) * 100 + before / 2) / before); // never less than the week before
    }
    return result;
}

std::vector<StrengthItem> strengthItems(WeekContent content) {
    using Kind = WeekContent::Kind;
    StrengthItem last = StrengthItem::FoamRolling;
    switch (content.kind()) {
    case Kind::W0:
    case Kind::W1: last = StrengthItem::CatCow; break;
    case Kind::W1b:
    case Kind::W2: last = StrengthItem::ChildsPose; break;
    case Kind::W3:
    case Kind::W3b: last = StrengthItem::SidePlank; break;
    case Kind::W4:
    case Kind::X: break;
    }
    std::vector<StrengthItem> items;
    for (int item = 0; item <= static_cast<int>(last); ++item) {
        items.push_back(static_cast<StrengthItem>(item));
    }
    return items;
}

} // namespace stridewell
