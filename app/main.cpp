// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"
#include "app/commandline.h"
#include "ui/windowapp.h"

#include <sys/stat.h>

namespace {

int openWindow(int argc, char** argv, const std::filesystem::path& dataFile, bool exitAfterStartup) {
    return stridewell::runWindow(argc, argv, dataFile, stridewell::localToday, stridewell::utcNow, exitAfterStartup);
}

} // namespace

/// Without a command: the window. With one: done without a display.
int main(int argc, char** argv) {
    ::umask(S_IRWXG | S_IRWXO); // whatever is written here is about somebody's health: exports and prints, too
    return stridewell::CommandLine(stridewell::localToday(), openWindow).run(argc, argv);
}
