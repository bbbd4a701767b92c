// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/result.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace stridewell {

/// Longest text that is read at all.
inline constexpr std::size_t maxJsonBytes = 64UL * 1024 * 1024;
/// Deeper than any file of ours.
inline constexpr std::size_t maxJsonDepth = 8;

/// Reads JSON more strictly than the library: a key given twice, a number no computer can hold, text that is not
/// UTF-8, deep nesting and huge files are refused with the path where they are.
Result<nlohmann::json> readJson(std::string_view text);

/// At most 40 characters of UTF-8 text, whole characters only, control characters as spaces; for Issue::found.
std::string shortened(std::string_view text);

} // namespace stridewell
