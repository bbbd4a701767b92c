// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/journaljson.h"

namespace stridewell {

/// Ends the program unless the journal file written of this is read back as the same.
void demandRoundTrip(const JournalFile& file);

} // namespace stridewell
