// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stridewell {

/// That no font can show these characters of a sheet, and what to do.
QString noFontFor(const QString& characters);

/// That there is no printer, and what to do.
QString noPrinterAdvice();

} // namespace stridewell
