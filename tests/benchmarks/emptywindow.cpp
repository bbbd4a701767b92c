// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

/// The least that a Qt program has to do for a window: an empty one, painted, told and closed again. emptywindow [TEXT]
int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1024, 640);
    if (argc > 1) {
        window.setCentralWidget(new QLabel(QString::fromLocal8Bit(argv[1])));
    }
    window.show();
    QTimer::singleShot(0, &window, [&window] {
        window.grab();
        std::puts("started");
        std::fflush(stdout);
        window.close();
    });
    return QApplication::exec();
}
