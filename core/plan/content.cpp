// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/content.h"

#include <array>

namespace stridewell {

std::string text(WeekContent content) {
    if (content.kind() == WeekContent::Kind::X) {
        return "X" + std::to_string(content.number());
    }
    static constexpr std::array names{"W0", "W1", "W1b", "W2", "W3", "W3b", "W4"};
    return names[static_cast<std::size_t>(content.kind())];
}

} // namespace stridewell
