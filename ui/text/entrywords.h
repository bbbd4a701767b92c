// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/removedentry.h"
#include "ui/text/formats.h"

#include <QString>

namespace stridewell {

/// One line on any entry of the journal: "Run of Mon 23 Nov, 30 min, pain 2".
QString entryLine(const AnyEntry& entry, const Formats& formats);

/// That what was just entered has taken back the clearance of that day (C2), and what to do.
QString clearanceWithdrawn(Date day, Date today, const Formats& formats);

} // namespace stridewell
