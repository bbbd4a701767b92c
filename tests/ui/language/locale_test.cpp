// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"
#include "ui/text/formats.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/distanceedit.h"
#include "ui/widgets/speedspin.h"
#include "ui/widgets/weekdaypicker.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>

namespace stridewell {
namespace {

using namespace Qt::Literals::StringLiterals;

/// How people of eight countries write things.
struct Country {
    const char* locale;
    QString twoAndAHalf;   ///< 2.50 in a field for distances
    QString eightAndAHalf; ///< a speed of 8.5
    QString day;           ///< 23 November 2026, with its weekday in short
    int firstDay;          ///< of the week: Monday = 0
    QString list;          ///< A, B, C
    QString half;          ///< 50 percent
    QPageSize::PageSizeId paper;
};

std::vector<Country> countries() {
    return {
        {"de_DE", u"2,50"_s, u"8,5"_s, u"Mo. 23. Nov."_s, 0, u"A, B und C"_s, u"50 %"_s, QPageSize::A4},
        {"en_US", u"2.50"_s, u"8.5"_s, u"Mon Nov 23"_s, 6, u"A, B, and C"_s, u"50 %"_s, QPageSize::Letter},
        {"en_GB", u"2.50"_s, u"8.5"_s, u"Mon 23 Nov"_s, 0, u"A, B and C"_s, u"50 %"_s, QPageSize::A4},
        {"fr_FR", u"2,50"_s, u"8,5"_s, u"lun. 23 nov."_s, 0, u"A, B et C"_s, u"50 %"_s, QPageSize::A4},
        {"ar_EG", u"٢٫٥٠"_s, u"٨٫٥"_s, u"الاثنين، ٢٣ نوفمبر"_s, 5, u"A وB وC"_s, u"٥٠ ٪"_s, QPageSize::A4},
        {"ja_JP", u"2.50"_s, u"8.5"_s, u"11月23日(月)"_s, 6, u"A、B、C"_s, u"50 %"_s, QPageSize::A4},
        {"zh_CN", u"2.50"_s, u"8.5"_s, u"11月23日周一"_s, 6, u"A、B和C"_s, u"50 %"_s, QPageSize::A4},
        {"ko_KR", u"2.50"_s, u"8.5"_s, u"11월 23일 (월)"_s, 6, u"A, B 및 C"_s, u"50 %"_s, QPageSize::A4},
    };
}

/// As a keyboard of any script does; QTest types ASCII alone.
void type(QLineEdit& field, const QString& text) {
    QInputMethodEvent keys;
    keys.setCommitString(text);
    QCoreApplication::sendEvent(&field, &keys);
}

class Locales : public testing::TestWithParam<Country> {
protected:
    void SetUp() override { QLocale::setDefault(locale); }
    void TearDown() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    const Country& country = GetParam();
    const QLocale locale{QString::fromLatin1(country.locale)};
    const Formats formats{locale, Units::Kilometres};
};

TEST_P(Locales, ADistanceIsShownAndTypedTheSameWay) {
    DistanceEdit field(Units::Kilometres);
    field.setValue(Distance::fromMetres(2500));
    EXPECT_EQ(field.text(), country.twoAndAHalf);
    field.clear();
    type(field, country.twoAndAHalf);
    ASSERT_TRUE(field.value().has_value());
    EXPECT_EQ(field.value()->millimetres(), 2'500'000);
    field.clear();
    type(field, u"2.5"_s); // as watches and web pages have it
    ASSERT_TRUE(field.value().has_value());
    EXPECT_EQ(field.value()->millimetres(), 2'500'000);
}

TEST_P(Locales, ASpeedIsShownAndTypedTheSameWay) {
    SpeedSpin field(Units::Kilometres);
    field.setRange(40, 160);
    field.setValue(85);
    EXPECT_TRUE(field.text().startsWith(country.eightAndAHalf)) << field.text().toStdString();
    field.setValue(100);
    auto* line = field.findChild<QLineEdit*>();
    line->clear();
    type(*line, country.eightAndAHalf);
    field.interpretText();
    EXPECT_EQ(field.speed().tenths(), 85);
}

TEST_P(Locales, WhatIsShownCanBeReadBack) {
    for (const int metres : {1, 999, 2750, 12345, 98765}) {
        DistanceEdit field(Units::Kilometres);
        const QString shown = formats.distanceNumber(Distance::fromMetres(metres));
        field.setText(shown);
        ASSERT_TRUE(field.value().has_value()) << shown.toStdString();
        EXPECT_EQ(formats.distanceNumber(*field.value()), shown);
    }
}

TEST_P(Locales, DaysListsAndPercentAreWrittenAsThere) {
    EXPECT_EQ(formats.date(Date(std::chrono::year{2026} / 11 / 23)).toStdString(), country.day.toStdString());
    EXPECT_EQ(formats.list({u"A"_s, u"B"_s, u"C"_s}).toStdString(), country.list.toStdString());
    EXPECT_EQ(formats.percent(50).replace(QChar(0xa0), u' ').remove(QChar(0x061c)).toStdString(),
              country.half.toStdString());
    EXPECT_EQ(localPaper(locale), country.paper);
}

TEST_P(Locales, WeeksToChooseFromBeginOnTheirFirstDay) {
    const DateEdit day(Date(std::chrono::year{2026} / 11 / 23));
    EXPECT_EQ(day.calendarWidget()->firstDayOfWeek(), country.firstDay + 1);
    WeekdayPicker picker;
    picker.show();
    for (int weekday = 0; weekday < 7; ++weekday) {
        const QPoint first = picker.button(country.firstDay)->pos();
        const QPoint other = picker.button(weekday)->pos();
        EXPECT_TRUE(first.y() < other.y() || (first.y() == other.y() && first.x() <= other.x())) << weekday;
    }
}

INSTANTIATE_TEST_SUITE_P(Eight, Locales, testing::ValuesIn(countries()),
                         [](const auto& which) { return std::string(which.param.locale).erase(2, 1); });

} // namespace
} // namespace stridewell
