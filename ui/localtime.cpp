// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/localtime.h"

#include <QDateTime>
#include <QTimeZone>

namespace stridewell {

std::chrono::minutes localUtcOffset(std::chrono::sys_seconds utc) {
    const QDateTime local = QDateTime::fromSecsSinceEpoch(utc.time_since_epoch().count(), Qt::LocalTime);
    return std::chrono::floor<std::chrono::minutes>(std::chrono::seconds(local.offsetFromUtc()));
}

std::string localZone() {
    return QTimeZone::systemTimeZoneId().toStdString();
}

} // namespace stridewell
