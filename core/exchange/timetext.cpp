// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/timetext.h"

namespace stridewell {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<MinuteOfDay> parseTime(std::string_view text) {
    if (text.size() != 5 || text[2] != ':' || !isDigit(text[0]) || !isDigit(text[1]) || !isDigit(text[3]) ||
        !isDigit(text[4])) {
        return std::nullopt;
    }
    const int hours = (text[0] - '0') * 10 + (text[1] - '0');
    const int minutes = (text[3] - '0') * 10 + (text[4] - '0');
    if (hours > 23 || minutes > 59) {
        return std::nullopt;
    }
    return hours * 60 + minutes;
}

std::string timeText(MinuteOfDay time) {
    std::string text = "00:00";
    text[0] = static_cast<char>('0' + time / 600);
    text[1] = static_cast<char>('0' + time / 60 % 10);
    text[3] = static_cast<char>('0' + time % 60 / 10);
    text[4] = static_cast<char>('0' + time % 10);
    return text;
}

} // namespace stridewell
