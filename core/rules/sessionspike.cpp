// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sessionspike.h"

namespace stridewell {

Spike classifySpike(Distance actual, Distance longest) {
    const Distance forgiven = actual - logTolerance;
    if (forgiven * 10 <= longest * 11) {
        return Spike::Ok;
    }
    if (forgiven * 10 <= longest * 13) {
        return Spike::Small;
    }
    return forgiven <= longest * 2 ? Spike::Moderate : Spike::Large;
}

} // namespace stridewell
