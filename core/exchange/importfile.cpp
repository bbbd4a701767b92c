// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importfile.h"

#include "core/exchange/journaljson.h"
#include "core/exchange/runcsv.h"

namespace stridewell {

namespace {

/// A journal file is a JSON object, and no table's header starts with a bracket.
bool isJson(std::string_view content) {
    const std::size_t start = content.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return start != std::string_view::npos && (content[start] == '{' || content[start] == '[');
}

} // namespace

Result<ImportFile> readImportFile(std::string_view content, const ImportSettings& settings) {
    if (!isJson(content)) {
        return parseRunCsv(content, settings);
    }
    auto file = parseJournalFile(content);
    if (!file) {
        return refuse(file.error());
    }
    ImportFile result;
    result.profile = file->profile;
    result.journal = std::move(file->journal);
    return result;
}

} // namespace stridewell
