// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/result.h"

#include <QString>

namespace stridewell {

class Formats;
class StoreError;

/// What is wrong, where, and what would be right: "runs[3].during: 11 is not a whole number from 0 to 10".
QString issueText(const Issue& issue);
/// The same without where it is, for a field that shows it.
QString issueReason(const Issue& issue);
/// The same of a distance in metres, said in the unit of the field that shows it.
QString distanceReason(const Issue& issue, const Formats& formats);

/// What happened to which data file, what to do, and that nothing was lost.
QString storeErrorText(const StoreError& error);
/// The reason alone, in a few words: "no space left".
QString storeErrorDetail(const StoreError& error);

/// A file that could not be written (a PDF, a picture, an export).
struct FileProblem {
    QString file;
    QString detail; ///< the system's own words
};
QString fileProblemText(const FileProblem& problem);

} // namespace stridewell
