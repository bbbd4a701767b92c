// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/files.h"
#include "app/commands/values.h"
#include "core/store/backup.h"
#include "ui/text/commandtext.h"
#include "ui/text/issuetext.h"

#include <QLocale>

#include <memory>

namespace stridewell {

namespace {

struct RestoreOptions {
    std::optional<std::string> file;
    bool dryRun = false;
};

/// What is in the backup, and in the data file that it would replace.
void preview(const Call& call, const std::string& file) {
    const Formats formats(QLocale(), Units::Kilometres);
    const BackupContent backup = lookInto(file);
    QString now = CommandText::nothingYet();
    if (call.hasDataFile()) {
        try {
            now = CommandText::content(lookInto(call.dataFile()), formats);
        } catch (const StoreError& error) {
            now = storeErrorDetail(error);
        }
    }
    call.print(CommandText::restorePreview(backup, now, formats));
}

void restore(const Call& call, const std::string& file, bool dryRun) {
    const std::filesystem::path dataFile = call.dataFile();
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown)) {
        throw CommandError(ExitCode::WrongInput, CommandText::noBackup(shownPath(file)));
    }
    if (std::filesystem::equivalent(file, dataFile, unknown)) {
        throw CommandError(ExitCode::WrongInput, CommandText::sameFile(shownPath(file)));
    }
    try {
        if (dryRun) {
            preview(call, file);
            return;
        }
        const Restored restored = restoreFrom(file, dataFile, call.clockToday());
        call.print(CommandText::restored(shownPath(dataFile), restored.content,
                                         restored.kept ? shownPath(*restored.kept) : QString(),
                                         Formats(QLocale(), Units::Kilometres)));
    } catch (const StoreError& error) {
        if (error.file() != std::filesystem::path(file)) {
            throw;
        }
        throw CommandError(ExitCode::WrongInput,
                           CommandText::notABackup(shownPath(file), QString::fromUtf8(error.what())));
    }
}

} // namespace

void addRestoreCommand(CommandLine& line) {
    auto options = std::make_shared<RestoreOptions>();
    CLI::App& command = line.add("restore", [options](const Call& call) {
        restore(call, required("restore", options->file).text(), options->dryRun);
    });
    line.positional(command, "file", options->file);
    line.flag(command, "--dry-run", options->dryRun);
}

} // namespace stridewell
