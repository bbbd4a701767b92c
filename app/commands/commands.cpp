// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

namespace stridewell {

void addAllCommands(CommandLine& line) {
    addPlanCommand(line);
    addSetupCommand(line);
    addStatusCommand(line);
    addLogCommand(line);
    addMorningCommand(line);
    addWalkCommand(line);
    addCrossCommand(line);
    addStrengthCommand(line);
    addSymptomsCommand(line);
    addClearanceCommand(line);
    addMoveCommand(line);
    addPrintCommand(line);
    addExportCommand(line);
    addImportCommand(line);
    addBackupCommand(line);
    addRestoreCommand(line);
    addCheckCommand(line);
}

} // namespace stridewell
