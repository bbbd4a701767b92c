// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

/// The least that a Qt program has to do for a sheet of paper: one empty page as a PDF. emptypage FILE
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 2) {
        return 2;
    }
    QPdfWriter writer(QString::fromLocal8Bit(argv[1]));
    QPainter painter;
    return painter.begin(&writer) && painter.end() ? 0 : 1;
}
