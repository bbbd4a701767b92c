// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/emergency.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Emergency)
};

/// Countries whose general emergency number is 112 (the EU, EFTA and neighbours that route it).
bool uses112(QLocale::Country country) {
    switch (country) {
    case QLocale::Austria:
    case QLocale::Belgium:
    case QLocale::Bulgaria:
    case QLocale::Croatia:
    case QLocale::Cyprus:
    case QLocale::Czechia:
    case QLocale::Denmark:
    case QLocale::Estonia:
    case QLocale::Finland:
    case QLocale::France:
    case QLocale::Germany:
    case QLocale::Greece:
    case QLocale::Hungary:
    case QLocale::Iceland:
    case QLocale::Ireland:
    case QLocale::Italy:
    case QLocale::Latvia:
    case QLocale::Liechtenstein:
    case QLocale::Lithuania:
    case QLocale::Luxembourg:
    case QLocale::Malta:
    case QLocale::Netherlands:
    case QLocale::Norway:
    case QLocale::Poland:
    case QLocale::Portugal:
    case QLocale::Romania:
    case QLocale::Slovakia:
    case QLocale::Slovenia:
    case QLocale::Spain:
    case QLocale::Sweden:
    case QLocale::Switzerland: return true;
    default: return false;
    }
}

} // namespace

EmergencyServices emergencyServices(const QLocale& locale) {
    const QLocale::Country country = locale.country();
    if (country == QLocale::UnitedKingdom) {
        return {QStringLiteral("999"), Say::tr("A&E"), QStringLiteral("111")};
    }
    if (country == QLocale::UnitedStates) {
        return {QStringLiteral("911"), Say::tr("the emergency room"), {}};
    }
    if (country == QLocale::Canada) {
        return {QStringLiteral("911"), Say::tr("the emergency department"), QStringLiteral("811")};
    }
    if (uses112(country)) {
        const bool germany = country == QLocale::Germany;
        return {QStringLiteral("112"), Say::tr("the emergency department"),
                germany ? QStringLiteral("116 117") : QString()};
    }
    return {Say::tr("your emergency number (Europe 112, UK 999, USA 911)"), Say::tr("the emergency department"), {}};
}

QString emergencyCall(const QLocale& locale) {
    const EmergencyServices services = emergencyServices(locale);
    return Say::tr("Call %1 or go to %2 now. Do not drive yourself.").arg(services.number, services.department);
}

QString urgentCall(const QLocale& locale) {
    const EmergencyServices services = emergencyServices(locale);
    return services.urgentNumber.isEmpty()
               ? Say::tr("Ask a doctor for an urgent appointment today.")
               : Say::tr("Ask a doctor for an urgent appointment today, or call %1.").arg(services.urgentNumber);
}

} // namespace stridewell
