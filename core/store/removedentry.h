// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"

#include <variant>

namespace stridewell {

using AnyEntry = std::variant<Run, Morning, SymptomCheck, Walk, CrossTraining, StrengthSession, Clearance, Move, Shoes>;

/// How long what was removed can be brought back.
inline constexpr Days keptAfterRemoval{30};

struct RemovedEntry {
    Date removed;
    AnyEntry entry; ///< with its id: Store::add brings it back
    friend bool operator==(const RemovedEntry&, const RemovedEntry&) = default;
};

} // namespace stridewell
