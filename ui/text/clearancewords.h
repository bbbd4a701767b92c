// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/afterclearance.h"
#include "ui/text/formats.h"

namespace stridewell {

/// How the plan goes on after a clearance: with which week, when, and with how much.
QString goesOnSentence(const AfterClearance& after, const Formats& formats);

} // namespace stridewell
