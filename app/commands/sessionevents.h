// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendarfile.h"
#include "ui/text/formats.h"

namespace stridewell {

/// The words of a run in a calendar: "Run 1 of 3 - Week 2", and the session's steps.
DescribeSession sessionDescriber(const Formats& formats);

} // namespace stridewell
