// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/result.h"

#include <QString>

namespace stridewell {

class Formats;

/// What is wrong with a field, as a sentence to stand under it: without the path that files and commands need.
QString fieldSentence(const Issue& issue);
/// The same of a distance, in the field's unit.
QString distanceSentence(const Issue& issue, const Formats& formats);

} // namespace stridewell
