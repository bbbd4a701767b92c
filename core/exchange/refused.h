// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/result.h"

namespace stridewell {

/// Thrown while a file is taken apart; caught where its Result is made.
struct Refused {
    Issue issue;
};

} // namespace stridewell
