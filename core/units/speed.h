// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace stridewell {

/// A speed in whole tenths of km/h (section 0). Pace is derived, never stored.
class Speed {
public:
    constexpr Speed() = default;
    static constexpr Speed fromTenths(int tenths) { return Speed(tenths); }
    [[nodiscard]] constexpr int tenths() const { return m_tenths; }
    [[nodiscard]] constexpr double kmh() const { return m_tenths / 10.0; }
    friend constexpr auto operator<=>(Speed, Speed) = default;

private:
    constexpr explicit Speed(int tenths) : m_tenths(tenths) {}
    int m_tenths = 0;
};

} // namespace stridewell
