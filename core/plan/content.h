// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>

namespace stridewell {

/// What a week holds: one of the plan's weeks, or X1, X2, ... for what follows week 4 (A1, A5, A7).
class WeekContent {
public:
    enum class Kind { W0, W1, W1b, W2, W3, W3b, W4, X };
    constexpr WeekContent() = default;
    constexpr WeekContent(Kind kind) : m_kind(kind) {} // a kind is a content
    /// number: 1 for X1.
    static constexpr WeekContent keepGoing(int number) {
        WeekContent content(Kind::X);
        content.m_number = number;
        return content;
    }
    [[nodiscard]] constexpr Kind kind() const { return m_kind; }
    /// 1 for X1; 0 for a week of the plan.
    [[nodiscard]] constexpr int number() const { return m_number; }
    friend constexpr auto operator<=>(WeekContent, WeekContent) = default; // earlier in the plan is less

private:
    Kind m_kind = Kind::W1;
    int m_number = 0;
};

/// "W1", "W1b", "X2". Part of the file format.
std::string text(WeekContent content);

} // namespace stridewell
