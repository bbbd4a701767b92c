// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/files.h"
#include "app/commands/values.h"
#include "core/store/backup.h"
#include "ui/text/commandtext.h"

#include <QLocale>

#include <memory>

namespace stridewell {

namespace {

void restore(const Call& call, const std::string& file) {
    const std::filesystem::path dataFile = call.dataFile();
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown)) {
        throw CommandError(ExitCode::WrongInput, CommandText::noBackup(shownPath(file)));
    }
    if (std::filesystem::equivalent(file, dataFile, unknown)) {
        throw CommandError(ExitCode::WrongInput, CommandText::sameFile(shownPath(file)));
    }
    try {
        const Restored restored = restoreFrom(file, dataFile, call.clockToday());
        call.print(CommandText::restored(restored.content, restored.kept ? shownPath(*restored.kept) : QString(),
                                         Formats(QLocale::system(), Units::Kilometres)));
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
    auto file = std::make_shared<std::optional<std::string>>();
    CLI::App& command =
        line.add("restore", [file](const Call& call) { restore(call, required("restore", *file).text()); });
    line.positional(command, "file", *file);
}

} // namespace stridewell
