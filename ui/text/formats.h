// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/units/calendar.h"
#include "core/units/distance.h"
#include "core/units/speed.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace stridewell {

QDate toQDate(Date date);
/// The calendar day of a valid QDate.
Date fromQDate(QDate date);

/// Numbers, dates and distances as the person reads them: their locale, their units. The only place that rounds (B10).
class Formats {
public:
    Formats(const QLocale& locale, Units units);

    /// "8.25 km", "5.13 mi": two decimals, rounded to nearest.
    [[nodiscard]] QString distance(Distance distance) const;
    /// "9.0 km": one decimal, rounded DOWN, so that what is shown is never more than what is allowed (B10).
    [[nodiscard]] QString ceiling(Distance limit) const;
    /// distance(), or ceiling() where rounding would make a distance within its limit read as more than that limit.
    [[nodiscard]] QString distanceWithin(Distance distance, Distance limit) const;
    /// The limit beside a distance that is written as it is: "8.2 km (rounded down)" where 8.25 km are within it and
    /// its tenths alone would say that they are not (B10), else ceiling().
    [[nodiscard]] QString ceilingBeside(Distance limit, Distance distance) const;
    /// "312 km": whole kilometres or miles, rounded to nearest.
    [[nodiscard]] QString wholeDistance(Distance distance) const;
    /// The number of wholeDistance() without its unit.
    [[nodiscard]] QString wholeNumber(Distance distance) const;
    /// "480 km" for 482.8 km: whole tens, rounded to nearest, for what is only roughly known.
    [[nodiscard]] QString aboutDistance(Distance distance) const;
    /// The number of aboutDistance() without its unit.
    [[nodiscard]] QString aboutNumber(Distance distance) const;
    /// The number of distance() without its unit, for tables and axes.
    [[nodiscard]] QString distanceNumber(Distance distance) const;
    /// "km" or "mi".
    [[nodiscard]] QString unitName() const;
    /// The distance in the person's units, for axes and spin boxes.
    [[nodiscard]] double toUnits(Distance distance) const;
    /// The distance of a number in the person's units; cut to whole millimetres.
    [[nodiscard]] Distance fromUnits(double number) const;

    /// "Mon 23 Nov"
    [[nodiscard]] QString date(Date date) const;
    /// "23 Nov"
    [[nodiscard]] QString shortDate(Date date) const;
    /// "23 Nov 2026"
    [[nodiscard]] QString yearDate(Date date) const;
    /// "Monday 23 November 2026"
    [[nodiscard]] QString longDate(Date date) const;
    /// "Monday 23 November"
    [[nodiscard]] QString longDay(Date date) const;
    /// "23 Nov – 29 Nov 2026", "28 Dec 2026 – 3 Jan 2027"; both days included.
    [[nodiscard]] QString dateRange(Date first, Date last) const;
    [[nodiscard]] QString weekday(Date date) const;
    [[nodiscard]] QString shortWeekday(Date date) const;
    /// index: Monday = 0 ... Sunday = 6.
    [[nodiscard]] QString weekdayName(int index) const;
    [[nodiscard]] QString shortWeekdayName(int index) const;

    /// "2 min", "1½ min".
    [[nodiscard]] QString minutes(int halfMinutes) const;
    /// "2", "1½".
    [[nodiscard]] QString minutesNumber(int halfMinutes) const;
    /// "8.0 km/h", "5.0 mph".
    [[nodiscard]] QString speed(Speed speed) const;
    /// "7:30 min/km", "12:04 min/mi".
    [[nodiscard]] QString pace(Speed speed) const;
    /// "50 %" as the locale writes it.
    [[nodiscard]] QString percent(int percent) const;
    /// "dull, sharp and shooting" as the locale has it.
    [[nodiscard]] QString list(const QStringList& items) const;
    /// A list whose items have commas of their own: "3 × 10 s, kneeling; 30 s each side".
    [[nodiscard]] static QString phrases(const QStringList& items);
    /// A whole number in the locale's digits.
    [[nodiscard]] QString number(int number) const;

    /// The same with the year in date() and shortDate(), for what spans several years.
    [[nodiscard]] Formats withYears() const;

    [[nodiscard]] Units units() const { return m_units; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

private:
    /// Within the limit, while the numbers as written would say that it is not.
    [[nodiscard]] bool looksOver(Distance distance, Distance limit) const;
    QLocale m_locale;
    Units m_units;
    QString m_dayPattern;   // QLocale pattern of date()
    QString m_shortPattern; // ... of shortDate()
    QString m_yearPattern;  // ... of shortDate() with its year
    QString m_longPattern;  // ... of longDate()
};

} // namespace stridewell
