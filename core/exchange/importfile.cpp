// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importfile.h"

#include "core/exchange/journaljson.h"

namespace stridewell {

Result<ImportFile> readImportFile(std::string_view content, const ImportSettings& /*settings*/) {
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
