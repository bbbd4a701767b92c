// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/result.h"
#include "ui/text/issuetext.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace stridewell {

QString toQString(const std::filesystem::path& file);
std::filesystem::path toPath(const QString& file);
/// With the system's separators.
QString shownPath(const std::filesystem::path& file);

/// Puts the content in the place of the file, whole or not at all; readable by its owner alone, as it is about health.
std::optional<FileProblem> writeWholeFile(const QString& file, std::string_view content);

/// Whether it is the data file, one of SQLite's beside it, or lies among its backups: nothing else is written there.
bool belongsToData(const std::filesystem::path& file, const std::filesystem::path& dataFile);

/// The whole content, of at most `mostBytes`.
tl::expected<std::string, FileProblem> readWholeFile(const QString& file, qint64 mostBytes);

} // namespace stridewell
