// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QLocale>

/// Tests of what is painted, without widgets.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen"); // also while CMake asks for the names of the tests
    QGuiApplication application(argc, argv);
    stridewell::Language(QStringLiteral("en")).speak(application);
    QLocale::setDefault(QLocale::c());
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
