// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commanderror.h"

#include "app/commands/files.h"
#include "ui/text/issuetext.h"

namespace stridewell {

void refuseInput(const Issue& issue) {
    throw CommandError(ExitCode::WrongInput, issueText(issue));
}

void refuseFile(const std::filesystem::path& file, const Issue& issue) {
    throw CommandError(ExitCode::WrongInput, QStringLiteral("%1: %2").arg(shownPath(file), issueText(issue)));
}

} // namespace stridewell
