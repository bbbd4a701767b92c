// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/files.h"
#include "app/commands/values.h"
#include "core/exchange/journalmerge.h"
#include "core/store/backupfolder.h"
#include "ui/text/commandtext.h"

#include <memory>

namespace stridewell {

namespace {

void importJournal(const Call& call, const std::string& file) {
    const JournalFile incoming = readJournalFile(file);
    Store store = call.createStore();
    const std::optional<Profile> mine = store.loadProfile();
    const JournalMerge merge = mergeJournals(store.loadJournal(), incoming.journal);
    if (merge.taken > 0 && !store.isEmpty()) {
        keepBackup(store, BackupReason::BeforeImport, call.clockToday());
    }
    store.addAll(mine ? std::nullopt : std::optional(incoming.profile), merge.added);
    const bool otherProfile = mine && *mine != incoming.profile;
    const Formats formats = Call::formats(mine.value_or(incoming.profile));
    call.print(CommandText::imported(merge.taken, merge.skipped, CommandText::entries(merge.contradicting, formats),
                                     otherProfile));
}

} // namespace

void addImportCommand(CommandLine& line) {
    auto file = std::make_shared<std::optional<std::string>>();
    CLI::App& command =
        line.add("import", [file](const Call& call) { importJournal(call, required("import", *file).text()); });
    line.positional(command, "file", *file);
}

} // namespace stridewell
