// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/result.h"

#include <QString>

namespace stridewell {

/// What is wrong with a field, as a sentence to stand under it: without the path that files and commands need.
QString fieldSentence(const Issue& issue);

} // namespace stridewell
