// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commanderror.h"
#include "core/model/words.h"
#include "core/units/speed.h"

#include <optional>
#include <string>

namespace stridewell {

/// A value of the command line and the option that gave it. Every reading function ends the command (wrong input) when
/// the value is not right, naming the option.
class OptionValue {
public:
    OptionValue(std::string option, std::string text) : m_option(std::move(option)), m_text(std::move(text)) {}

    [[nodiscard]] Date date() const;
    /// A date up to `today`.
    [[nodiscard]] Date pastDate(Date today) const;
    [[nodiscard]] int whole(int low, int high) const;
    [[nodiscard]] double number(double low, double high) const;
    [[nodiscard]] PainScore score() const;
    [[nodiscard]] Speed speed() const;
    [[nodiscard]] Weekdays days() const;
    [[nodiscard]] const std::string& text() const { return m_text; }
    template <typename Enum>
    [[nodiscard]] Enum word() const {
        const auto value = fromWord<Enum>(m_text);
        if (!value) {
            refuse(IssueKind::UnknownValue, allWords<Enum>());
        }
        return *value;
    }
    [[noreturn]] void refuse(IssueKind kind, std::string allowed = {}) const;

private:
    [[nodiscard]] double parsed() const;
    std::string m_option;
    std::string m_text;
};

/// The value of an option that has to be given.
OptionValue required(const char* option, const std::optional<std::string>& value);

/// "--duration-min" for the journal key "duration_min"; the speeds have shorter names.
std::string optionOf(const std::string& journalKey);

/// checked(entry), with the option in place of the journal's key.
template <typename Entry>
Entry acceptedEntry(const Entry& entry) {
    auto result = checked(entry);
    if (!result) {
        Issue issue = result.error();
        issue.where = optionOf(issue.where);
        refuseInput(issue);
    }
    return *result;
}

} // namespace stridewell
