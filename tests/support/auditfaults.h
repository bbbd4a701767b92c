// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/audit.h"

#include <ostream>

namespace stridewell {

/// "ceiling_wrong B4 week 2 value 9075001 limit 9075000", for the message of a failed test.
inline std::ostream& operator<<(std::ostream& out, const AuditFault& fault) {
    out << word(fault.kind) << ' ' << text(fault.row) << " week " << fault.week;
    if (fault.date) {
        out << ' ' << toIso(*fault.date);
    }
    if (fault.value) {
        out << " value " << *fault.value;
    }
    if (fault.limit) {
        out << " limit " << *fault.limit;
    }
    return out;
}

} // namespace stridewell
