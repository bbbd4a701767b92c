// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stridewell {

using CsvCells = std::vector<std::string>;

/// A record of the text and the line where it starts, from 1. False ends the reading.
using CsvRecordReader = std::function<bool(std::size_t line, const CsvCells& cells)>;

/// More columns than any file of runs has; further ones are left out.
inline constexpr std::size_t maxCsvColumns = 1000;

/// Takes CSV (RFC 4180) apart, record by record; quoted cells may hold separators, quotes and line breaks. Lines end
/// with LF, CRLF or CR, and empty ones are passed over. Returns the line of a quote that never closes: from there on
/// nothing was read.
std::optional<std::size_t> readCsv(std::string_view text, char separator, const CsvRecordReader& reader);

} // namespace stridewell
