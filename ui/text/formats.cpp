// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/formats.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

/// The locale's order of weekday, day, month and year, without the parts named: 'y' the year, 'E' the weekday.
/// Words and points that belong to a part ("de 2026", "2026. gada") go with it.
QString patternWithout(QString pattern, const QString& removed) {
    static const QRegularExpression years(
        QStringLiteral("(\\s*'[^']*'\\s*|[\\s/.,،-]*)y+\\.?(\\s*\\(?'[^']*'\\)?)*\\.?[年년]?"));
    static const QRegularExpression weekdays(QStringLiteral("\\s*d{3,4}(\\s*'[^']*')?"));
    static const QRegularExpression edges(QStringLiteral("^[\\s.,،]+|[\\s,،]+$"));
    static const QRegularExpression commaByWeekday(QStringLiteral("(d{4}),|,(?=\\s*d{4})"));
    if (removed.contains(QLatin1Char('y'))) {
        pattern.remove(years);
    }
    if (removed.contains(QLatin1Char('E'))) {
        pattern.remove(weekdays);
    }
    pattern.replace(commaByWeekday, QStringLiteral("\\1"));
    return pattern.remove(edges).simplified();
}

QString shortened(QString pattern) {
    pattern.replace(QLatin1String("dddd"), QLatin1String("ddd"));
    pattern.replace(QLatin1String("MMMM"), QLatin1String("MMM"));
    return pattern;
}

} // namespace

QDate toQDate(Date date) {
    // 1970-01-01 is Julian day 2 440 588.
    return QDate::fromJulianDay(2'440'588 + date.time_since_epoch().count());
}

Date fromQDate(QDate date) {
    return Date(Days(static_cast<int>(date.toJulianDay() - 2'440'588)));
}

Formats::Formats(const QLocale& locale, Units units) : m_locale(locale), m_units(units) {
    const QString pattern = m_locale.dateFormat(QLocale::LongFormat);
    m_longPattern = patternWithout(pattern, QString());
    m_dayPattern = shortened(patternWithout(pattern, QStringLiteral("y")));
    m_shortPattern = shortened(patternWithout(pattern, QStringLiteral("yE")));
    m_yearPattern = shortened(patternWithout(pattern, QStringLiteral("E")));
    if (m_locale.dayName(1, QLocale::ShortFormat).size() == 1 && m_dayPattern.endsWith(QLatin1String("ddd"))) {
        m_dayPattern.replace(QLatin1String("ddd"), QLatin1String("(ddd)")); // 11月23日(月): one letter after the day
    }
}

QString Formats::distance(Distance distance) const {
    return distanceNumber(distance) + QLatin1Char(' ') + unitName();
}

QString Formats::ceiling(Distance limit) const {
    // Whole tenths in integers: a double could round up.
    const std::int64_t tenths =
        m_units == Units::Kilometres ? limit.millimetres() / 100'000 : limit.millimetres() * 10 / oneMile.millimetres();
    return m_locale.toString(static_cast<double>(tenths) / 10.0, 'f', 1) + QLatin1Char(' ') + unitName();
}

bool Formats::looksOver(Distance distance, Distance limit) const {
    const std::int64_t unit = m_units == Units::Kilometres ? 1'000'000 : oneMile.millimetres();
    const std::int64_t hundredths = (distance.millimetres() * 200 / unit + 1) / 2; // as distance() rounds
    const std::int64_t tenthsOfLimit = limit.millimetres() * 10 / unit;
    return distance <= limit + logTolerance && hundredths > tenthsOfLimit * 10;
}

QString Formats::distanceWithin(Distance distance, Distance limit) const {
    return looksOver(distance, limit) ? ceiling(std::min(distance, limit)) : this->distance(distance);
}

QString Formats::ceilingBeside(Distance limit, Distance distance) const {
    //: a limit that was rounded down for people: "8.2 km (rounded down)"
    return looksOver(distance, limit) ? Say::tr("%1 (rounded down)").arg(ceiling(limit)) : ceiling(limit);
}

QString Formats::wholeDistance(Distance distance) const {
    return wholeNumber(distance) + QLatin1Char(' ') + unitName();
}

QString Formats::wholeNumber(Distance distance) const {
    return m_locale.toString(toUnits(distance), 'f', 0);
}

QString Formats::aboutDistance(Distance distance) const {
    return aboutNumber(distance) + QLatin1Char(' ') + unitName();
}

QString Formats::aboutNumber(Distance distance) const {
    return m_locale.toString(std::round(toUnits(distance) / 10) * 10, 'f', 0);
}

QString Formats::distanceNumber(Distance distance) const {
    return m_locale.toString(toUnits(distance), 'f', 2);
}

QString Formats::unitName() const {
    return m_units == Units::Kilometres ? Say::tr("km") : Say::tr("mi");
}

double Formats::toUnits(Distance distance) const {
    return m_units == Units::Kilometres ? distance.kilometres() : distance.miles();
}

Distance Formats::fromUnits(double number) const {
    return m_units == Units::Kilometres ? Distance::fromKilometres(number) : Distance::fromMiles(number);
}

QString Formats::date(Date date) const {
    return m_locale.toString(toQDate(date), m_dayPattern);
}

QString Formats::shortDate(Date date) const {
    return m_locale.toString(toQDate(date), m_shortPattern);
}

QString Formats::yearDate(Date date) const {
    return m_locale.toString(toQDate(date), m_yearPattern);
}

QString Formats::longDate(Date date) const {
    return m_locale.toString(toQDate(date), m_longPattern);
}

QString Formats::longDay(Date date) const {
    return m_locale.toString(toQDate(date), patternWithout(m_longPattern, QStringLiteral("y")));
}

Formats Formats::withYears() const {
    Formats formats = *this;
    formats.m_dayPattern = shortened(m_longPattern);
    if (m_dayPattern.contains(QLatin1Char('('))) {
        formats.m_dayPattern.replace(QLatin1String("ddd"), QLatin1String("(ddd)"));
    }
    formats.m_shortPattern = m_yearPattern;
    return formats;
}

QString Formats::dateRange(Date first, Date last) const {
    const QDate begin = toQDate(first);
    const QDate end = toQDate(last);
    const QString from = begin.year() == end.year() ? m_shortPattern : m_yearPattern;
    //: first and last day, with the year: "23 Nov – 29 Nov 2026", "28 Dec 2026 – 3 Jan 2027"
    return Say::tr("%1 – %2").arg(m_locale.toString(begin, from), m_locale.toString(end, m_yearPattern));
}

QString Formats::weekday(Date date) const {
    return weekdayName(weekdayIndex(date));
}

QString Formats::shortWeekday(Date date) const {
    return shortWeekdayName(weekdayIndex(date));
}

QString Formats::weekdayName(int index) const {
    return m_locale.standaloneDayName(index + 1, QLocale::LongFormat);
}

QString Formats::shortWeekdayName(int index) const {
    return m_locale.standaloneDayName(index + 1, QLocale::ShortFormat);
}

QString Formats::minutes(int halfMinutes) const {
    //: a number of minutes: "5 min", "1½ min"
    return Say::tr("%1 min").arg(minutesNumber(halfMinutes));
}

QString Formats::minutesNumber(int halfMinutes) const {
    const QString half = halfMinutes % 2 != 0 ? QStringLiteral("½") : QString();
    const int whole = halfMinutes / 2;
    return whole == 0 && !half.isEmpty() ? half : m_locale.toString(whole) + half;
}

QString Formats::speed(Speed speed) const {
    if (m_units == Units::Kilometres) {
        return Say::tr("%1 km/h").arg(m_locale.toString(speed.kmh(), 'f', 1));
    }
    return Say::tr("%1 mph").arg(m_locale.toString(speed.kmh() / 1.609344, 'f', 1));
}

QString Formats::pace(Speed speed) const {
    if (speed.tenths() <= 0) {
        return {};
    }
    const double secondsPerUnit = 3600.0 / speed.kmh() * (m_units == Units::Kilometres ? 1.0 : 1.609344);
    const int seconds = static_cast<int>(std::lround(secondsPerUnit));
    //: minutes and seconds for one kilometre or mile: "7:30"
    const QString clock =
        Say::tr("%1:%2").arg(m_locale.toString(seconds / 60),
                             m_locale.toString(seconds % 60).rightJustified(2, m_locale.zeroDigit().front()));
    return m_units == Units::Kilometres ? Say::tr("%1 min/km").arg(clock) : Say::tr("%1 min/mi").arg(clock);
}

QString Formats::percent(int percent) const {
    return number(percent) + QStringLiteral(" ") + m_locale.percent();
}

QString Formats::list(const QStringList& items) const {
    return m_locale.createSeparatedList(items);
}

QString Formats::phrases(const QStringList& items) {
    return items.join(Say::tr("; ", "between items of a list that have commas of their own"));
}

QString Formats::number(int number) const {
    return m_locale.toString(number);
}

} // namespace stridewell
