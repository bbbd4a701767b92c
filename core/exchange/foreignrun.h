// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvrow.h"
#include "core/exchange/importfile.h"

namespace stridewell {

/// The run that a row of another program's table tells of. No pain is known of it: its scores are 0. Throws Refused.
Run readForeignRun(const CsvRow& row, const CsvLayout& layout, const ImportSettings& settings);

} // namespace stridewell
