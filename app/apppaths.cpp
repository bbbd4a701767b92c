// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/apppaths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace stridewell {

std::filesystem::path defaultDataFile() {
    constexpr const char* name = "stridewell.db";
    if (const QByteArray folder = qgetenv("STRIDEWELL_DATA"); !folder.isEmpty()) {
        return std::filesystem::path(folder.toStdString()) / name;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::filesystem::path(QFile::encodeName(folder).toStdString()) / "stridewell" / name;
}

} // namespace stridewell
