// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonfields.h"

#include <algorithm>
#include <cmath>

namespace stridewell {

std::string JsonField::found() const {
    return m_value->is_string() ? shortened(m_value->get_ref<const std::string&>()) : shortened(m_value->dump());
}

void JsonField::refuse(IssueKind kind, std::string allowed) const {
    throw Refused{{kind, m_path, found(), {}, {}, std::move(allowed)}};
}

std::int64_t JsonField::whole(std::int64_t low, std::int64_t high) const {
    if (!m_value->is_number()) {
        refuse(IssueKind::WrongType, "a whole number");
    }
    const auto bounds = [&](IssueKind kind) {
        throw Refused{{kind, m_path, found(), static_cast<double>(low), static_cast<double>(high)}};
    };
    // The few numbers that are right are all exact as double, so comparing as double takes every JSON number.
    const double value = m_value->get<double>();
    if (value != std::floor(value)) {
        bounds(IssueKind::NotWhole);
    }
    if (value < static_cast<double>(low) || value > static_cast<double>(high)) {
        bounds(IssueKind::OutOfRange);
    }
    return static_cast<std::int64_t>(value);
}

double JsonField::number(double low, double high) const {
    if (!m_value->is_number()) {
        refuse(IssueKind::WrongType, "a number");
    }
    const double value = m_value->get<double>();
    if (!(value >= low && value <= high)) {
        throw Refused{{IssueKind::OutOfRange, m_path, found(), low, high}};
    }
    return value;
}

bool JsonField::flag() const {
    if (!m_value->is_boolean()) {
        refuse(IssueKind::WrongType, "true, false");
    }
    return m_value->get<bool>();
}

std::string JsonField::text() const {
    if (!m_value->is_string()) {
        refuse(IssueKind::WrongType, "a text in quotes");
    }
    return m_value->get<std::string>();
}

Date JsonField::date() const {
    const auto date = parseDate(text());
    if (!date) {
        refuse(IssueKind::NotADate);
    }
    return *date;
}

PainScore JsonField::score() const {
    return PainScore::tryFrom(static_cast<int>(whole(0, 10))).value_or(PainScore());
}

std::vector<JsonField> JsonField::list() const {
    if (!m_value->is_array()) {
        refuse(IssueKind::WrongType, "a list in [ ]");
    }
    std::vector<JsonField> fields;
    for (std::size_t i = 0; i < m_value->size(); ++i) {
        fields.emplace_back((*m_value)[i], m_path + "[" + std::to_string(i) + "]");
    }
    return fields;
}

void JsonField::expectKeys(std::initializer_list<std::string_view> keys) const {
    if (!m_value->is_object()) {
        refuse(IssueKind::WrongType, "an object in { }");
    }
    for (const auto& [key, value] : m_value->items()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            std::string allowed;
            for (const std::string_view known : keys) {
                allowed += (allowed.empty() ? "" : ", ") + std::string(known);
            }
            throw Refused{{IssueKind::UnknownKey, memberPath(shortened(key)), {}, {}, {}, std::move(allowed)}};
        }
    }
}

JsonField JsonField::at(const char* key) const {
    auto field = find(key);
    if (!field) {
        throw Refused{{IssueKind::Missing, memberPath(key)}};
    }
    return *field;
}

std::optional<JsonField> JsonField::find(const char* key) const {
    const auto member = m_value->find(key);
    if (member == m_value->end()) {
        return std::nullopt;
    }
    return JsonField(*member, memberPath(key));
}

std::string JsonField::memberPath(std::string_view key) const {
    return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

} // namespace stridewell
