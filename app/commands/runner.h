// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/call.h"

#include <optional>
#include <string>

namespace stridewell {

/// Profile and journal of that journal file, or of the data file where none is named.
Runner loadRunner(const Call& call, const std::optional<std::string>& journalFile);

} // namespace stridewell
