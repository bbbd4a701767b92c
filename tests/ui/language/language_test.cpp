// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

namespace stridewell {
namespace {

using namespace Qt::Literals::StringLiterals;

TEST(Language, EnglishIsAlwaysThereAndCalledSoInItsOwnWords) {
    EXPECT_EQ(Language::codes().first(), u"en"_s);
    EXPECT_EQ(Language::nameOf(u"en"_s), u"English"_s);
    EXPECT_EQ(Language::nameOf(u"de"_s), u"Deutsch"_s);
    EXPECT_EQ(Language::nameOf(u"fr"_s), u"Français"_s);
}

TEST(Language, WhatIsNotThereFallsBackToOneThatIs) {
    EXPECT_TRUE(Language::codes().contains(Language(u"tlh"_s).code()));
    EXPECT_TRUE(Language::codes().contains(Language(QString()).code()));
}

TEST(Language, KeepsTheCountryOfTheSystem) {
    // Paper, first weekday and whom to call depend on it.
    EXPECT_EQ(Language(u"en"_s).locale().territory(), QLocale::system().territory());
    EXPECT_EQ(Language(QString()).locale(), QLocale::system());
}

TEST(Language, EnglishCountsOneRunAndTwoRuns) {
    EXPECT_EQ(QCoreApplication::translate("TextReport", "%Ln runs", nullptr, 1), u"1 run"_s);
    EXPECT_EQ(QCoreApplication::translate("TextReport", "%Ln runs", nullptr, 2), u"2 runs"_s);
    EXPECT_EQ(QCoreApplication::translate("TextReport", "%Ln runs", nullptr, 0), u"0 runs"_s);
}

} // namespace
} // namespace stridewell
