// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/files.h"
#include "ui/text/commandtext.h"

namespace stridewell {

void addCheckCommand(CommandLine& line) {
    line.add("check", [](const Call& call) {
        const Store store = call.openStore();
        call.print(CommandText::checked(shownPath(store.file()), store.check()));
    });
}

} // namespace stridewell
