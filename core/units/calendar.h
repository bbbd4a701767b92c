// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stridewell {

/// A local calendar day. Core never asks what day it is: today is always an argument.
using Date = std::chrono::sys_days;
using Days = std::chrono::days;

/// "2026-11-23" of an existing day from 2000-01-01 to 2099-12-31, else nothing.
std::optional<Date> parseDate(std::string_view iso);
std::string toIso(Date date);

/// Whole days from a to b.
constexpr int daysBetween(Date a, Date b) {
    return static_cast<int>((b - a).count());
}

/// Whole plan weeks from the plan's start: 0 in the first, -1 in the seven days before it.
constexpr int planWeekIndex(Date planStart, Date day) {
    const int offset = daysBetween(planStart, day);
    return (offset >= 0 ? offset : offset - 6) / 7;
}

/// Monday = 0 ... Sunday = 6.
int weekdayIndex(Date date);

/// The first Monday after `today`: where a plan starts unless the runner chooses otherwise.
Date nextMonday(Date today);

/// Days of the week a runner can run on; a set, so order and repetition do not matter.
class Weekdays {
public:
    constexpr Weekdays() = default;
    constexpr Weekdays(std::initializer_list<int> indexes) {
        for (const int index : indexes) {
            add(index);
        }
    }
    /// index: Monday = 0 ... Sunday = 6.
    constexpr void add(int index) { m_bits = static_cast<std::uint8_t>(m_bits | (1U << index)); }
    constexpr void remove(int index) { m_bits = static_cast<std::uint8_t>(m_bits & ~(1U << index)); }
    [[nodiscard]] constexpr bool contains(int index) const { return (m_bits >> index) & 1U; }
    [[nodiscard]] bool contains(Date date) const { return contains(weekdayIndex(date)); }
    [[nodiscard]] int count() const;
    [[nodiscard]] std::vector<int> indexes() const;
    friend constexpr bool operator==(Weekdays, Weekdays) = default;

private:
    std::uint8_t m_bits = 0;
};

/// "mon" ... "sun", Monday first. Part of the file format.
inline constexpr std::array<std::string_view, 7> weekdayIds{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

} // namespace stridewell
