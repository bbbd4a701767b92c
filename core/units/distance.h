// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace stridewell {

/// A distance in whole millimetres (rules.md section 0). Conversion and rounding happen at the edges only.
class Distance {
public:
    constexpr Distance() = default;
    static constexpr Distance fromMillimetres(std::int64_t mm) { return Distance(mm); }
    /// Kilometres or miles as people and files give them; cut to whole millimetres.
    static Distance fromMetres(double metres);
    static Distance fromKilometres(double km) { return fromMetres(km * 1000.0); }
    static Distance fromMiles(double miles);
    /// From plan units: minutes x tenths of km/h, doubled so that half minutes stay whole. Floors.
    static constexpr Distance fromDoubledUnits(std::int64_t doubled) { return Distance(doubled * 2500 / 3); }

    [[nodiscard]] constexpr std::int64_t millimetres() const { return m_mm; }
    [[nodiscard]] constexpr double metres() const { return static_cast<double>(m_mm) / 1000.0; }
    [[nodiscard]] constexpr double kilometres() const { return static_cast<double>(m_mm) / 1'000'000.0; }
    [[nodiscard]] constexpr double miles() const { return static_cast<double>(m_mm) / 1'609'344.0; }
    /// This distance times numerator/denominator, floored. Both must be positive, denominator not 0.
    [[nodiscard]] constexpr Distance scaled(std::int64_t numerator, std::int64_t denominator) const {
        return Distance(m_mm * numerator / denominator);
    }

    friend constexpr Distance operator+(Distance a, Distance b) { return Distance(a.m_mm + b.m_mm); }
    friend constexpr Distance operator-(Distance a, Distance b) { return Distance(a.m_mm - b.m_mm); }
    friend constexpr Distance operator*(Distance a, int n) { return Distance(a.m_mm * n); }
    constexpr Distance& operator+=(Distance other) {
        m_mm += other.m_mm;
        return *this;
    }
    friend constexpr auto operator<=>(Distance, Distance) = default;

private:
    constexpr explicit Distance(std::int64_t mm) : m_mm(mm) {}
    std::int64_t m_mm = 0;
};

inline constexpr Distance oneMile = Distance::fromMillimetres(1'609'344);
inline constexpr Distance tenMiles = Distance::fromMillimetres(16'093'440);
/// Log-time comparisons forgive one metre of unit conversion (section 0).
inline constexpr Distance logTolerance = Distance::fromMillimetres(1000);

} // namespace stridewell
