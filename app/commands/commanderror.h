// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/result.h"

#include <QString>

#include <exception>
#include <filesystem>

namespace stridewell {

/// docs/commands: part of the command line's contract.
enum class ExitCode { Done = 0, Failed = 1, WrongInput = 2, DataFileUnusable = 3 };

/// Ends a command with its exit code and a sentence on standard error; nothing was written.
class CommandError : public std::exception {
public:
    CommandError(ExitCode code, QString text) : m_code(code), m_text(std::move(text)) {}
    [[nodiscard]] ExitCode code() const { return m_code; }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    ExitCode m_code;
    QString m_text;
};

/// Wrong input: what, where and what would be right.
[[noreturn]] void refuseInput(const Issue& issue);
/// The same about something inside `file`.
[[noreturn]] void refuseFile(const std::filesystem::path& file, const Issue& issue);

/// The value, or the end of the command.
template <typename T>
T accepted(Result<T> result) {
    if (!result) {
        refuseInput(result.error());
    }
    return std::move(*result);
}

} // namespace stridewell
