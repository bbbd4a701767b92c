// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"

#include "ui/text/formats.h"

#include <QDate>
#include <QDateTime>

namespace stridewell {

Date localToday() {
    return fromQDate(QDate::currentDate());
}

std::chrono::minutes localUtcOffset(std::chrono::sys_seconds utc) {
    const QDateTime local = QDateTime::fromSecsSinceEpoch(utc.time_since_epoch().count(), Qt::LocalTime);
    return std::chrono::floor<std::chrono::minutes>(std::chrono::seconds(local.offsetFromUtc()));
}

} // namespace stridewell
