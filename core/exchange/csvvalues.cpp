// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvvalues.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace stridewell {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
    return text;
}

/// No-break spaces, which newer programs put before "PM" and between thousands, as plain ones.
std::string plainSpaces(std::string_view text) {
    return replaced(replaced(std::string(text), "\xC2\xA0", " "), "\xE2\x80\xAF", " ");
}

/// Whether each of these marks stands between one to three digits and a group of exactly three.
bool separatesThousands(std::string_view text, char mark) {
    const std::size_t first = text.find(mark);
    if (first == 0 || first > 3 || text[0] == '0') {
        return false;
    }
    for (std::size_t at = first; at != std::string_view::npos; at = text.find(mark, at + 1)) {
        const std::string_view group = text.substr(at + 1, 3);
        if (group.size() != 3 || !std::all_of(group.begin(), group.end(), isDigit) ||
            (at + 4 < text.size() && isDigit(text[at + 4]))) {
            return false;
        }
    }
    return true;
}

/// Digits with a point for the decimal mark and nothing else, or nothing.
std::string withPoint(std::string text, DecimalMark mark) {
    const bool comma = text.find(',') != std::string::npos;
    const bool point = text.find('.') != std::string::npos;
    if (comma && point) { // the one that stands last is the decimal mark
        const char thousands = text.rfind(',') < text.rfind('.') ? ',' : '.';
        if (!separatesThousands(text.substr(0, text.find(thousands == ',' ? '.' : ',')), thousands)) {
            return {};
        }
        std::erase(text, thousands);
    } else if (comma && mark == DecimalMark::Point && separatesThousands(text, ',')) {
        std::erase(text, ',');
    }
    std::replace(text.begin(), text.end(), ',', '.');
    return text;
}

std::optional<int> smallNumber(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole && isDigit(digits.front()) ? std::optional(value) : std::nullopt;
}

std::vector<std::string> split(std::string_view text, std::string_view marks) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(marks), text.size());
        if (end > 0) {
            parts.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// "jan" to "dec", with a point or spelled out.
std::optional<int> month(std::string_view text) {
    static constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                            "may",       "june",     "july",     "august",
                                                            "september", "october",  "november", "december"};
    std::string name = lowered(text);
    std::erase(name, '.');
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name.size() >= 3 && (names[i].starts_with(name) || (name == "sept" && i == 8))) {
            return static_cast<int>(i) + 1;
        }
    }
    return std::nullopt;
}

std::optional<Date> dateOf(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
    if (!year || !month || !day || *year < 2000 || *year > 2099) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional(Date{date}) : std::nullopt;
}

/// "07:30", "7:30:05", "07:30:05.000"; with a half of the day ("AM", "PM") hours go from 1 to 12.
std::optional<MinuteOfDay> timeOf(std::string_view text, std::string_view half) {
    const auto parts = split(text, ":");
    if (parts.size() < 2 || parts.size() > 3) {
        return std::nullopt;
    }
    auto hour = smallNumber(parts[0]);
    const auto minute = smallNumber(parts[1]);
    const auto second = parts.size() == 3 ? parseNumber(parts[2], DecimalMark::Point) : 0;
    const bool halves = !half.empty();
    if (!hour || !minute || !second || *minute > 59 || *second < 0 || *second >= 61 || *hour > (halves ? 12 : 23) ||
        (halves && *hour < 1)) {
        return std::nullopt;
    }
    if (halves) {
        hour = *hour % 12 + (half == "pm" ? 12 : 0);
    }
    return *hour * 60 + *minute;
}

/// The date at the start of the words, which are used up.
std::optional<Date> takeDate(std::vector<std::string>& words) {
    if (words.empty()) {
        return std::nullopt;
    }
    const std::string first = words.front();
    if (first.size() == 10 && (first[4] == '-' || first[2] == '.')) {
        words.erase(words.begin());
        const auto parts = split(first, ".");
        return parts.size() == 3 ? dateOf(smallNumber(parts[2]), smallNumber(parts[1]), smallNumber(parts[0]))
                                 : parseDate(first);
    }
    if (words.size() < 3) {
        return std::nullopt;
    }
    const bool monthFirst = month(first).has_value();
    const auto date =
        dateOf(smallNumber(words[2]), month(words[monthFirst ? 0 : 1]), smallNumber(words[monthFirst ? 1 : 0]));
    words.erase(words.begin(), words.begin() + 3);
    return date;
}

} // namespace

std::string trimmed(std::string_view text) {
    std::string result = plainSpaces(text);
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t first = result.find_first_not_of(spaces);
    if (first == std::string::npos) {
        return {};
    }
    return result.substr(first, result.find_last_not_of(spaces) - first + 1);
}

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return result;
}

std::optional<double> parseNumber(std::string_view text, DecimalMark mark) {
    std::string digits = trimmed(text);
    const bool negative = digits.starts_with('-');
    if (negative || digits.starts_with('+')) {
        digits.erase(0, 1);
    }
    std::erase(digits, ' ');
    digits = withPoint(std::move(digits), mark);
    if (digits.empty() || !isDigit(digits.front())) {
        return std::nullopt;
    }
    double value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, value, std::chars_format::fixed);
    if (error != std::errc() || stopped != end || !std::isfinite(value)) {
        return std::nullopt;
    }
    return negative ? -value : value;
}

std::optional<std::chrono::seconds> parseDuration(std::string_view text, DecimalMark mark) {
    const std::string clean = trimmed(text);
    const auto parts = split(clean, ":");
    const auto colons = static_cast<std::size_t>(std::count(clean.begin(), clean.end(), ':'));
    if (parts.empty() || parts.size() > 3 || colons + 1 != parts.size()) {
        return std::nullopt;
    }
    double seconds = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        const std::optional<double> value =
            last ? parseNumber(parts[i], mark) : std::optional<double>(smallNumber(parts[i]));
        if (!value || *value < 0 || (i > 0 && *value >= 60)) {
            return std::nullopt;
        }
        seconds = seconds * 60 + *value;
    }
    constexpr double most = 1000 * 3600.0;
    return seconds <= most ? std::optional(std::chrono::seconds(std::llround(seconds))) : std::nullopt;
}

std::optional<Moment> parseMoment(std::string_view text) {
    std::string clean = trimmed(text);
    if (clean.size() > 10 && clean[10] == 'T') {
        clean[10] = ' ';
    }
    if (clean.ends_with('Z')) {
        clean.pop_back();
    }
    std::vector<std::string> words = split(clean, ", ");
    const auto date = takeDate(words);
    if (!date || words.size() > 2) {
        return std::nullopt;
    }
    if (words.empty()) {
        return Moment{*date};
    }
    const std::string half = words.size() == 2 ? lowered(words[1]) : "";
    const auto time = half.empty() || half == "am" || half == "pm" ? timeOf(words[0], half) : std::nullopt;
    return time ? std::optional(Moment{*date, time}) : std::nullopt;
}

} // namespace stridewell
