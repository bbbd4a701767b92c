// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/jsonreader.h"
#include "core/exchange/refused.h"
#include "core/model/words.h"
#include "core/units/calendar.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stridewell {

/// A value of a file and where it stands. Every reading function throws Refused with that path.
class JsonField {
public:
    JsonField(const nlohmann::json& value, std::string path) : m_value(&value), m_path(std::move(path)) {}

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[noreturn]] void refuse(IssueKind kind, std::string allowed = {}) const;

    [[nodiscard]] std::int64_t whole(std::int64_t low, std::int64_t high) const;
    [[nodiscard]] double number(double low, double high) const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] std::string text() const;
    [[nodiscard]] Date date() const;
    [[nodiscard]] PainScore score() const;
    [[nodiscard]] std::vector<JsonField> list() const;
    template <typename Enum>
    [[nodiscard]] Enum word() const {
        const auto value = fromWord<Enum>(text());
        if (!value) {
            refuse(IssueKind::UnknownValue, allWords<Enum>());
        }
        return *value;
    }

    /// Refuses anything but an object with these keys or some of them.
    void expectKeys(std::initializer_list<std::string_view> keys) const;
    [[nodiscard]] bool isObject() const { return m_value->is_object(); }
    [[nodiscard]] bool isText() const { return m_value->is_string(); }
    /// A member that has to be there.
    [[nodiscard]] JsonField at(const char* key) const;
    /// A member that may be missing.
    [[nodiscard]] std::optional<JsonField> find(const char* key) const;

private:
    [[nodiscard]] std::string memberPath(std::string_view key) const;
    [[nodiscard]] std::string found() const;
    const nlohmann::json* m_value;
    std::string m_path;
};

} // namespace stridewell
