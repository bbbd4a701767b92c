// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stridewell {

class CommandLine;

void addPlanCommand(CommandLine& line);
void addSetupCommand(CommandLine& line);
void addStatusCommand(CommandLine& line);
void addLogCommand(CommandLine& line);
void addMorningCommand(CommandLine& line);
void addWalkCommand(CommandLine& line);
void addCrossCommand(CommandLine& line);
void addStrengthCommand(CommandLine& line);
void addSymptomsCommand(CommandLine& line);
void addClearanceCommand(CommandLine& line);
void addMoveCommand(CommandLine& line);
void addPrintCommand(CommandLine& line);
void addExportCommand(CommandLine& line);
void addImportCommand(CommandLine& line);
void addBackupCommand(CommandLine& line);
void addRestoreCommand(CommandLine& line);
void addCheckCommand(CommandLine& line);

/// All of them, in the order of the help.
void addAllCommands(CommandLine& line);

} // namespace stridewell
