// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/files.h"
#include "app/commands/values.h"
#include "ui/text/commandtext.h"

#include <memory>

namespace stridewell {

namespace {

void backUp(const Call& call, const std::string& file) {
    call.expectOutput(file);
    const Store store = call.openStore();
    try {
        const StoreReport report = backupTo(store, file);
        call.print(CommandText::backedUp(shownPath(file), report));
    } catch (const StoreError& error) {
        if (error.file() == store.file()) {
            throw;
        }
        throw CommandError(ExitCode::Failed,
                           CommandText::backupFailed(shownPath(file), QString::fromUtf8(error.what())));
    }
}

} // namespace

void addBackupCommand(CommandLine& line) {
    auto file = std::make_shared<std::optional<std::string>>();
    CLI::App& command =
        line.add("backup", [file](const Call& call) { backUp(call, required("backup", *file).text()); });
    line.positional(command, "file", *file);
}

} // namespace stridewell
