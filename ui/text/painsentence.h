// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"
#include "ui/text/formats.h"

#include <QString>

namespace stridewell {

/// The sentence of a row of section C with the scores and days it looked at; empty where numbers are missing.
/// For phrasebook.
QString painSentence(const Finding& finding, const Formats& formats);
/// "1 day", "12 days"
QString daysText(int count);

} // namespace stridewell
