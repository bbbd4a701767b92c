// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

/// For tests of widgets and dialogs: an application without a display, in the program's own look, in English with
/// kilometres.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen"); // also while CMake asks for the names of the tests
    QApplication application(argc, argv);
    stridewell::Language(QStringLiteral("en")).speak(application);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    stridewell::Theme theme(application);
    theme.setChoice(stridewell::ThemeChoice::Light);
    theme.apply();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
