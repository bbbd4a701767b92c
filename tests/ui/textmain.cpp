// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLocale>

/// Tests of words: in English, with its plural forms.
int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    stridewell::Language(QStringLiteral("en")).speak(application);
    QLocale::setDefault(QLocale::c());
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
