// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/distance.h"

#include <cmath>

namespace stridewell {

namespace {
// 2.3 km arrives as 2299.9999999999995 m; a millionth of a millimetre repairs binary fractions, never a real one.
constexpr double binaryNoise = 1e-6;
} // namespace

Distance Distance::fromMetres(double metres) {
    return Distance(static_cast<std::int64_t>(std::floor(metres * 1000.0 + binaryNoise)));
}

Distance Distance::fromMiles(double miles) {
    return Distance(static_cast<std::int64_t>(std::floor(miles * 1'609'344.0 + binaryNoise)));
}

} // namespace stridewell
