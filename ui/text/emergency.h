// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace stridewell {

/// Whom to call, by country (rules section F4). Where the country is not known, the numbers of several are named.
struct EmergencyServices {
    QString number;       ///< "999", "112", "911"; "112 (UK 999, USA 911)" where the country is not known
    QString department;   ///< "A&E", "the emergency department"
    QString urgentNumber; ///< a line for urgent medical advice, "111"; empty where there is none
};

EmergencyServices emergencyServices(const QLocale& locale);

/// "Call 999 or go to A&E now. Do not drive yourself."
QString emergencyCall(const QLocale& locale);
/// "Ask for an urgent GP appointment today, or call 111."
QString urgentCall(const QLocale& locale);

} // namespace stridewell
