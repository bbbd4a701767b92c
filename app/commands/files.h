// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/journaljson.h"
#include "ui/files.h"

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace stridewell {

/// The whole content; ends the command (wrong input) when it cannot be read or is larger than 64 MB.
std::string readFile(const std::filesystem::path& file);

/// What is in a file that will be replaced; empty where there is none or it cannot be read.
std::string earlierContent(const std::filesystem::path& file);

/// A journal file's content; ends the command (wrong input) with the path of what is wrong in it.
JournalFile readJournalFile(const std::filesystem::path& file);

/// Ends the command (wrong input) when no file can be made there. To be called before any work is done.
void expectWritable(const std::filesystem::path& file);

/// Writes the file whole or not at all.
void writeFile(const std::filesystem::path& file, std::string_view content);

} // namespace stridewell
