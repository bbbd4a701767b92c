// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/projection/projection.h"

#include <initializer_list>
#include <ostream>
#include <string_view>

namespace stridewell {

/// A date that is known to exist; anything else ends the test program.
Date day(std::string_view iso);

PainScore score(int value);

/// Speeds of 5.0 and 8.0 km/h, three runs a week, starting on Monday 23 November 2026.
Profile aProfile();

/// Run days spread as the default plan spreads them, for 2 to 5 runs a week.
Weekdays daysFor(int runsPerWeek);

/// A pain-free run of 30 minutes that did all of its jogging.
Run aRun(Date date, double metres = 2750);

/// Pain of that score during and after the run, dull unless said otherwise.
Run hurting(Run run, int during, PainCharacter character = PainCharacter::Dull);

/// Builds a journal line by line.
class JournalBuilder {
public:
    JournalBuilder& run(const Run& run);
    /// Every planned run of these plan weeks, as planned, without pain.
    JournalBuilder& weeksAsPlanned(const Profile& profile, int weeks);
    JournalBuilder& morning(std::string_view date, int value);
    JournalBuilder& walk(std::string_view date, int during = 0, int minutes = 30);
    JournalBuilder& cross(std::string_view date, int during = 0);
    JournalBuilder& check(std::string_view date, Symptoms symptoms);
    JournalBuilder& clearance(std::string_view date);
    JournalBuilder& move(std::string_view from, std::string_view to);
    operator const Journal&() const { return m_journal; } // reads as the journal it builds
    [[nodiscard]] const Journal& journal() const { return m_journal; }

private:
    Journal m_journal;
};

inline JournalBuilder aJournal() {
    return {};
}

/// Row ids of findings or verdicts as one text, "SW1 GB2".
std::string rowsText(const std::vector<RuleId>& rows);
std::string rowsText(const std::vector<Finding>& findings);

std::ostream& operator<<(std::ostream& out, Distance distance);
std::ostream& operator<<(std::ostream& out, const Profile& profile);

} // namespace stridewell
