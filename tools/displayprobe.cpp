// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

// Exits with 0 where Qt can open a display, and is ended by Qt where it cannot: scripts/run asks it before it starts
// the window, since DISPLAY may name a display that is gone or refuses this user.
int main(int argc, char* argv[]) {
    const QGuiApplication app(argc, argv);
    return 0;
}
