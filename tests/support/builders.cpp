// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include "core/model/words.h"
#include "core/projection/project.h"

#include <cstdlib>
#include <iostream>

namespace stridewell {

Date day(std::string_view iso) {
    const auto date = parseDate(iso);
    if (!date) {
        std::cerr << "not a date: " << iso << '\n';
        std::abort();
    }
    return *date;
}

PainScore score(int value) {
    return PainScore::tryFrom(value).value();
}

Profile aProfile() {
    Profile profile;
    profile.start = day("2026-11-23");
    return profile;
}

Weekdays daysFor(int runsPerWeek) {
    switch (runsPerWeek) {
    case 2: return {0, 3};
    case 3: return {0, 2, 4};
    case 4: return {0, 1, 3, 5};
    default: return {0, 1, 2, 4, 5};
    }
}

Run aRun(Date date, double metres) {
    Run run;
    run.date = date;
    run.durationMin = 30;
    run.distance = Distance::fromMetres(metres);
    return run;
}

Run hurting(Run run, int during, PainCharacter character) {
    run.during = score(during);
    run.after = score(during);
    run.character = during == 0 ? PainCharacter::None : character;
    return run;
}

JournalBuilder& JournalBuilder::run(const Run& run) {
    m_journal.runs.push_back(run);
    return *this;
}

JournalBuilder& JournalBuilder::weeksAsPlanned(const Profile& profile, int weeks) {
    const Projection projection = project(profile, {}, profile.start);
    for (int week = 0; week < weeks; ++week) {
        for (const ProjectedSession& session : projection.weeks.at(static_cast<std::size_t>(week)).sessions) {
            Run run = aRun(session.date);
            run.durationMin = session.shape.halfMinTotal() / 2;
            run.distance = session.distance;
            m_journal.runs.push_back(run);
        }
    }
    return *this;
}

JournalBuilder& JournalBuilder::morning(std::string_view date, int value) {
    m_journal.mornings.push_back({EntryId{}, day(date), score(value)});
    return *this;
}

JournalBuilder& JournalBuilder::walk(std::string_view date, int during, int minutes) {
    m_journal.walks.push_back({EntryId{}, day(date), minutes, score(during)});
    return *this;
}

JournalBuilder& JournalBuilder::cross(std::string_view date, int during) {
    m_journal.cross.push_back({EntryId{}, day(date), CrossKind::Swim, 25, score(during)});
    return *this;
}

JournalBuilder& JournalBuilder::check(std::string_view date, Symptoms symptoms) {
    m_journal.checks.push_back({EntryId{}, day(date), symptoms});
    return *this;
}

JournalBuilder& JournalBuilder::clearance(std::string_view date) {
    m_journal.clearances.push_back({EntryId{}, day(date), "physiotherapist"});
    return *this;
}

JournalBuilder& JournalBuilder::move(std::string_view from, std::string_view to) {
    m_journal.moves.push_back({EntryId{}, day(from), day(to)});
    return *this;
}

std::string rowsText(const std::vector<RuleId>& rows) {
    std::string result;
    for (const RuleId row : rows) {
        result += result.empty() ? "" : " ";
        result += text(row);
    }
    return result;
}

std::string rowsText(const std::vector<Finding>& findings) {
    std::vector<RuleId> rows;
    for (const Finding& finding : findings) {
        rows.push_back(finding.row);
    }
    return rowsText(rows);
}

std::ostream& operator<<(std::ostream& out, Distance distance) {
    return out << distance.millimetres() << " mm";
}

std::ostream& operator<<(std::ostream& out, const Profile& profile) {
    out << toIso(profile.start) << " walk " << profile.walk.kmh() << " jog " << profile.jog.kmh() << ' '
        << word(profile.plan) << " days";
    for (const int index : profile.days.indexes()) {
        out << ' ' << weekdayIds.at(static_cast<std::size_t>(index));
    }
    return out;
}

} // namespace stridewell
