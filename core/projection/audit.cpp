// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/audit.h"

#include "core/projection/audit/auditcase.h"

namespace stridewell {

std::vector<AuditFault> audit(const Profile& profile, const Journal& journal, const Projection& projection) {
    auditing::AuditCase audit(profile, journal, projection);
    auditing::gatherFacts(audit);
    auditing::checkCeilings(audit);
    auditing::checkSteps(audit);
    auditing::checkSessions(audit);
    auditing::checkToday(audit);
    return audit.faults;
}

namespace auditing {

AuditCase::AuditCase(const Profile& theProfile, const Journal& theJournal, const Projection& theProjection)
    : profile(theProfile), journal(theJournal), projection(theProjection), ladder(theProfile) {
}

std::optional<std::size_t> AuditCase::weekIndexOf(Date date) const {
    if (date < profile.start) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(daysBetween(profile.start, date) / 7);
}

} // namespace auditing

} // namespace stridewell
