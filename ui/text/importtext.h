// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/units/result.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>

namespace stridewell {

/// What an import did or, before it is done, would do.
struct ImportSummary {
    bool done = true;
    std::size_t taken = 0;
    std::size_t alreadyThere = 0;
    QStringList contradictions; ///< CommandText::entries()
    QStringList skippedLines;   ///< skippedLineText() of each
    bool otherProfile = false;  ///< the file's profile differs, and is not taken
    bool withoutPain = false;   ///< runs of a program that does not ask for pain
    std::optional<Units> unitsAssumed;
};

/// Lines for the person, each ending with a newline.
QString importText(const ImportSummary& summary);

/// "line 12: Activity Type: Ride is not taken; only runs are"
QString skippedLineText(std::size_t line, const Issue& issue);

} // namespace stridewell
