// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstframe.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

#include <cstdio>

/// The least that a Qt program has to do for a window: an empty one, painted, told and closed again. emptywindow [TEXT]
int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(922, 643); // the first size of the program's, at 96 dpi on a display of 1280 x 800
    if (argc > 1) {
        window.setCentralWidget(new QLabel(QString::fromLocal8Bit(argv[1])));
    }
    window.show();
    const stridewell::FirstFrame firstFrame(window.windowHandle(), [&window] {
        std::puts("started");
        std::fflush(stdout);
        window.close();
    });
    return QApplication::exec();
}
