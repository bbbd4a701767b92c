// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runner.h"

#include "app/commands/files.h"

namespace stridewell {

Runner loadRunner(const Call& call, const std::optional<std::string>& journalFile) {
    if (journalFile) {
        JournalFile file = readJournalFile(*journalFile);
        return {file.profile, std::move(file.journal)};
    }
    return call.load(call.openStore());
}

} // namespace stridewell
