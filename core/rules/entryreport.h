// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/triage.h"

namespace stridewell {

// What an entry says of the pain by itself: without the morning after it, and without history.

PainReport reportOf(const Run& run);
PainReport reportOf(const SymptomCheck& check);
PainReport reportOf(const Walk& walk);
PainReport reportOf(const CrossTraining& cross);

} // namespace stridewell
