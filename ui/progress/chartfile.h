// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/issuetext.h"

#include <QString>

#include <optional>

namespace stridewell {

class Chart;

/// Writes a chart in the colours of paper as PNG, SVG or PDF, by the end of the file's name; whole or not at all.
std::optional<FileProblem> writeChart(Chart& chart, const QString& file);

/// The choices of a file dialog for it, PNG first.
QString chartFileFilters();

} // namespace stridewell
