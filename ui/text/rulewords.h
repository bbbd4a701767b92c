// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ruleid.h"

namespace stridewell {

/// Untranslated English of a row that needs no numbers; the context for translation is "Phrasebook". For phrasebook.
const char* plainRuleWords(RuleId row);

} // namespace stridewell
