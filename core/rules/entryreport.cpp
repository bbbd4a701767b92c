// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/entryreport.h"

namespace stridewell {

PainReport reportOf(const Run& run) {
    PainReport report;
    report.before = run.before.value();
    report.during = run.during.value();
    report.after = run.after.value();
    report.character = run.character;
    report.eased = run.eased;
    report.strideAltered = run.strideAltered;
    report.symptoms = run.symptoms;
    return report;
}

PainReport reportOf(const SymptomCheck& check) {
    PainReport report;
    report.symptoms = check.symptoms;
    return report;
}

PainReport reportOf(const Walk& walk) {
    PainReport report;
    report.during = walk.during.value();
    return report;
}

PainReport reportOf(const CrossTraining& cross) {
    PainReport report;
    report.during = cross.during.value();
    return report;
}

} // namespace stridewell
