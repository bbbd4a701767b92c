// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"

#include <string>

namespace stridewell {

/// The runs as CSV (RFC 4180): a header line, then one line a run by date, ISO dates, distances in metres to the
/// millimetre, the score of the morning after where there is one. A text that a spreadsheet would take for a formula
/// starts with an apostrophe. parseRunCsv() of it gives the same runs back, and the mornings after them.
std::string toCsv(const Journal& journal);

/// With an apostrophe before a text that a spreadsheet would take for a formula, however many it starts with; so that
/// unguarded() can tell which one to take away.
std::string guarded(std::string text);
std::string unguarded(std::string text);

} // namespace stridewell
