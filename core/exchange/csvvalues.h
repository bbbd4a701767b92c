// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stridewell {

/// How a table writes "one thousand and a half": 1,000.5 or 1.000,5.
enum class DecimalMark { Point, Comma };

/// A number with decimals and thousands as people and spreadsheets write them, with or without a sign; never an
/// exponent, NaN or infinity. A comma before exactly three digits separates thousands where the mark is a point, except
/// after a zero; a point alone is always the decimal mark.
std::optional<double> parseNumber(std::string_view text, DecimalMark mark);

/// "1865", "1865.0" (seconds), "31:05", "1:02:03", "00:31:05.3". More than a thousand hours is nothing.
std::optional<std::chrono::seconds> parseDuration(std::string_view text, DecimalMark mark);

/// A day and, where it is given, the time of it.
struct Moment {
    Date date;
    std::optional<MinuteOfDay> time{};
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// "2026-11-23", "2026-11-23 07:30:05", "2026-11-23T07:30", "Nov 23, 2026, 7:30:05 PM", "23 Nov 2026, 07:30:05",
/// "23.11.2026, 07:30:05". Days from 2000 to 2099. Forms that leave day and month open (11/12/2026) are nothing.
std::optional<Moment> parseMoment(std::string_view text);

/// Without spaces around it, those that do not break included.
std::string trimmed(std::string_view text);
/// ASCII letters in lower case.
std::string lowered(std::string_view text);

} // namespace stridewell
