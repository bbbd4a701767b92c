// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/files.h"
#include "app/commands/values.h"
#include "core/exchange/importfile.h"
#include "core/exchange/journalmerge.h"
#include "core/store/backupfolder.h"
#include "ui/localtime.h"
#include "ui/text/commandtext.h"
#include "ui/text/importtext.h"

#include <memory>

namespace stridewell {

namespace {

struct ImportOptions {
    std::optional<std::string> file;
    bool dryRun = false;
    bool withWalks = false;
};

/// The data file where there is one; a copy in memory where nothing may be written.
std::optional<Store> openExisting(const Call& call, bool dryRun) {
    if (!call.hasDataFile()) {
        return std::nullopt;
    }
    return dryRun ? Store::copyOf(call.dataFile()) : call.openStore();
}

ImportFile readImport(const Call& call, const ImportOptions& options, const std::optional<Profile>& mine,
                      const std::string& content) {
    ImportSettings settings;
    settings.today = call.day();
    settings.units = mine ? mine->units : Units::Kilometres;
    settings.utcOffset = localUtcOffset;
    settings.takeWalks = options.withWalks;
    auto incoming = readImportFile(content, settings);
    if (!incoming) {
        refuseFile(*options.file, incoming.error());
    }
    if (!incoming->profile && !mine) {
        throw CommandError(ExitCode::WrongInput,
                           call.hasDataFile() ? CommandText::noProfile(shownPath(call.dataFile()), call.dataOption())
                                              : call.noDataFileText());
    }
    return std::move(*incoming);
}

ImportSummary summaryOf(const JournalMerge& merge, const ImportFile& incoming, const std::optional<Profile>& mine) {
    ImportSummary summary;
    const Profile profile = mine ? *mine : incoming.profile.value_or(Profile());
    summary.taken = merge.taken;
    summary.alreadyThere = merge.skipped;
    summary.contradictions = CommandText::entries(merge.contradicting, Call::formats(profile));
    for (const SkippedLine& line : incoming.skipped) {
        summary.skippedLines << skippedLineText(line.line, line.issue);
    }
    summary.otherProfile = mine && incoming.profile && *mine != *incoming.profile;
    summary.withoutPain = incoming.withoutPain;
    summary.unitsAssumed = incoming.unitsAssumed ? std::optional(profile.units) : std::nullopt;
    return summary;
}

/// Merges with the journal as it is when it is written: two imports at once add nothing twice.
JournalMerge save(const Call& call, Store& store, const std::optional<Profile>& profile, const Journal& incoming) {
    if (!store.isEmpty()) {
        call.keepDailyBackup(store);
        keepBackup(store, BackupReason::BeforeImport, call.clockToday());
    }
    JournalMerge merge;
    store.addPicked(profile, [&](const Journal& mine) {
        merge = mergeJournals(mine, incoming);
        return merge.added;
    });
    return merge;
}

void importFile(const Call& call, const ImportOptions& options) {
    const std::string content = readFile(required("import", options.file).text());
    std::optional<Store> store = openExisting(call, options.dryRun);
    const std::optional<Profile> mine = store ? store->loadProfile() : std::nullopt;
    const ImportFile incoming = readImport(call, options, mine, content);
    JournalMerge merge = mergeJournals(store ? store->loadJournal() : Journal(), incoming.journal);
    const auto profile = mine ? std::nullopt : incoming.profile;
    if (!options.dryRun && (merge.taken > 0 || profile)) {
        if (!store) {
            store = call.createStore();
        }
        merge = save(call, *store, profile, incoming.journal);
    }
    ImportSummary summary = summaryOf(merge, incoming, mine);
    summary.done = !options.dryRun;
    call.print(importText(summary));
}

} // namespace

void addImportCommand(CommandLine& line) {
    auto options = std::make_shared<ImportOptions>();
    CLI::App& command = line.add("import", [options](const Call& call) { importFile(call, *options); });
    line.positional(command, "file", options->file);
    line.flag(command, "--dry-run", options->dryRun);
    line.flag(command, "--with-walks", options->withWalks);
}

} // namespace stridewell
