// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/values.h"

#include "core/exchange/jsonreader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>

namespace stridewell {

void OptionValue::refuse(IssueKind kind, std::string allowed) const {
    refuseInput({kind, m_option, shortened(m_text), {}, {}, std::move(allowed)});
}

Date OptionValue::date() const {
    const auto date = parseDate(m_text);
    if (!date) {
        refuse(IssueKind::NotADate);
    }
    return *date;
}

Date OptionValue::pastDate(Date today) const {
    const Date given = date();
    if (given > today) {
        refuse(IssueKind::FutureDate);
    }
    return given;
}

double OptionValue::parsed() const {
    double value = 0;
    const char* const end = m_text.data() + m_text.size();
    const auto [stopped, error] = std::from_chars(m_text.data(), end, value, std::chars_format::fixed);
    return error == std::errc() && stopped == end && !m_text.empty() ? value : std::nan("");
}

int OptionValue::whole(int low, int high) const {
    const double value = parsed();
    const auto bounds = [&](IssueKind kind) {
        refuseInput({kind, m_option, shortened(m_text), static_cast<double>(low), static_cast<double>(high)});
    };
    if (!std::isfinite(value)) {
        bounds(IssueKind::NotWhole);
    }
    if (value != std::floor(value)) {
        bounds(IssueKind::NotWhole);
    }
    if (value < low || value > high) {
        bounds(IssueKind::OutOfRange);
    }
    return static_cast<int>(value);
}

double OptionValue::number(double low, double high) const {
    const double value = parsed();
    if (!std::isfinite(value)) {
        refuseInput({IssueKind::NotANumber, m_option, shortened(m_text), low, high});
    }
    if (value < low || value > high) {
        refuseInput({IssueKind::OutOfRange, m_option, shortened(m_text), low, high});
    }
    return value;
}

PainScore OptionValue::score() const {
    return PainScore::tryFrom(whole(0, 10)).value_or(PainScore());
}

Speed OptionValue::speed() const {
    constexpr double anySpeed = 1000; // the profile knows the real range
    const double tenths = number(0, anySpeed) * 10;
    if (std::abs(tenths - std::round(tenths)) > 1e-9) {
        refuse(IssueKind::TooPrecise);
    }
    return Speed::fromTenths(static_cast<int>(std::lround(tenths)));
}

Weekdays OptionValue::days() const {
    Weekdays days;
    std::istringstream list(m_text + ",");
    for (std::string name; std::getline(list, name, ',');) {
        const auto* const found = std::find(weekdayIds.begin(), weekdayIds.end(), name);
        if (found == weekdayIds.end()) {
            std::string allowed;
            for (const std::string_view id : weekdayIds) {
                allowed += (allowed.empty() ? "" : ", ") + std::string(id);
            }
            OptionValue(m_option, name).refuse(IssueKind::UnknownValue, allowed);
        }
        const int index = static_cast<int>(found - weekdayIds.begin());
        if (days.contains(index)) {
            OptionValue(m_option, name).refuse(IssueKind::Duplicate);
        }
        days.add(index);
    }
    return days;
}

OptionValue required(const char* option, const std::optional<std::string>& value) {
    if (!value) {
        refuseInput({IssueKind::Missing, option});
    }
    return {option, *value};
}

std::string optionOf(const std::string& journalKey) {
    if (journalKey == "walk_kmh") {
        return "--walk";
    }
    if (journalKey == "jog_kmh") {
        return "--jog";
    }
    std::string option = "--" + journalKey;
    std::replace(option.begin(), option.end(), '_', '-');
    return option;
}

} // namespace stridewell
