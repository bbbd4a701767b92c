// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

namespace stridewell {

/// RapidCheck's dice for tests/support/anyrunner.h: a whole number in [from, to), every one as likely as the others.
/// A bare inRange(from, to) has its last number only in the largest of RapidCheck's sizes, and "one in twelve" would
/// hardly ever happen.
struct Dice {
    int operator()(int from, int to) const { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, to)); }
};

} // namespace stridewell
