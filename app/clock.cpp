// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"

#include "ui/text/formats.h"

#include <QDate>

namespace stridewell {

Date localToday() {
    return fromQDate(QDate::currentDate());
}

std::chrono::sys_seconds utcNow() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace stridewell
