// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/calendar.h"

#include <bit>
#include <cstdio>

namespace stridewell {

namespace {

std::optional<int> number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<Date> parseDate(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') {
        return std::nullopt;
    }
    const auto y = number(iso.substr(0, 4));
    const auto m = number(iso.substr(5, 2));
    const auto d = number(iso.substr(8, 2));
    if (!y || !m || !d || *y < 2000 || *y > 2099) {
        return std::nullopt;
    }
    const std::chrono::year_month_day ymd{std::chrono::year{*y}, std::chrono::month{static_cast<unsigned>(*m)},
                                          std::chrono::day{static_cast<unsigned>(*d)}};
    if (!ymd.ok()) {
        return std::nullopt;
    }
    return Date{ymd};
}

std::string toIso(Date date) {
    const std::chrono::year_month_day ymd{date};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(ymd.year()),
                  static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
    return text.data();
}

int weekdayIndex(Date date) {
    return static_cast<int>(std::chrono::weekday{date}.iso_encoding()) - 1;
}

Date nextMonday(Date today) {
    return today + Days(7 - weekdayIndex(today));
}

int Weekdays::count() const {
    return std::popcount(m_bits);
}

std::vector<int> Weekdays::indexes() const {
    std::vector<int> result;
    for (int index = 0; index < 7; ++index) {
        if (contains(index)) {
            result.push_back(index);
        }
    }
    return result;
}

} // namespace stridewell
