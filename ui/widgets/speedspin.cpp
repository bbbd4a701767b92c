// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/speedspin.h"

#include <QSignalBlocker>

namespace stridewell {

namespace {

// Wider than the plan allows (A3), so that a speed out of range can be typed and is answered with a sentence.
constexpr int slowestTenths = 10;
constexpr int fastestTenths = 300;
constexpr double kilometresPerMile = 1.609344;

} // namespace

SpeedSpin::SpeedSpin(Units units, QWidget* parent) : QSpinBox(parent), m_units(units) {
    setRange(slowestTenths, fastestTenths);
    setKeyboardTracking(false); // half a number is no speed yet
    showUnit();
}

void SpeedSpin::setUnits(Units units) {
    m_units = units;
    showUnit();
}

void SpeedSpin::showUnit() {
    const bool miles = m_units == Units::Miles;
    // A tenth of a mile per hour is more than one and a half tenths of a kilometre.
    setSingleStep(miles ? 2 : 1);
    // A new suffix reads the old text in the new unit: the value stays what it was.
    const int kept = value();
    const QSignalBlocker quiet(this);
    setSuffix(QLatin1Char(' ') + (miles ? tr("mph") : tr("km/h")));
    setValue(kept);
}

QString SpeedSpin::textFromValue(int value) const {
    const double kmh = value / 10.0;
    return locale().toString(m_units == Units::Miles ? kmh / kilometresPerMile : kmh, 'f', 1);
}

QString SpeedSpin::bareNumber(QString text) const {
    return text.remove(suffix()).trimmed();
}

int SpeedSpin::valueFromText(const QString& text) const {
    const QString number = bareNumber(text);
    if (number == textFromValue(value())) {
        return value(); // unchanged: miles must not drift by rounding
    }
    bool isNumber = false;
    double typed = locale().toDouble(number, &isNumber);
    if (!isNumber) {
        typed = QLocale::c().toDouble(number);
    }
    return qRound(10 * (m_units == Units::Miles ? typed * kilometresPerMile : typed));
}

QValidator::State SpeedSpin::validate(QString& input, int& /*position*/) const {
    const QString number = bareNumber(input);
    if (number.isEmpty()) {
        return QValidator::Intermediate;
    }
    bool isNumber = false;
    locale().toDouble(number, &isNumber);
    if (!isNumber) {
        QLocale::c().toDouble(number, &isNumber);
    }
    if (!isNumber) {
        const bool justStarted = number.endsWith(locale().decimalPoint()) || number.endsWith(QLatin1Char('.'));
        return justStarted ? QValidator::Intermediate : QValidator::Invalid;
    }
    const int tenths = valueFromText(number);
    if (tenths > maximum()) {
        return QValidator::Invalid;
    }
    return tenths < minimum() ? QValidator::Intermediate : QValidator::Acceptable;
}

} // namespace stridewell
