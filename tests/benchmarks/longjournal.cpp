// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/longjournal.h"

#include "core/projection/project.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr Days week{7};

PainScore score(int value) {
    return PainScore::tryFrom(value).value_or(PainScore{});
}

/// Writes the weeks one after the other, each as the plan asks for it on its first day.
class Diary {
public:
    Diary(const Profile& profile, Ending ending) : m_profile(profile), m_ending(ending) {}

    void live(int number) {
        const Date start = m_profile.start + week * number;
        const bool away = number % 52 >= 30 && number % 52 < 35;
        if (away) {
            return;
        }
        const Projection projection = project(m_profile, journal, start);
        logStrength(start);
        if (projection.finished) {
            logFreeWeek(start);
        } else if (projection.state.outcome >= Outcome::Break) {
            logRecovery(start);
        } else {
            logWeek(projection.weeks.at(static_cast<std::size_t>(number)), number);
        }
    }

    Journal journal;

private:
    void logStrength(Date start) {
        for (const int offset : {1, 3, 5}) {
            journal.strength.push_back(
                {EntryId{}, start + Days{offset}, {StrengthItem::DeadBug, StrengthItem::PelvicTilt}});
        }
    }

    void logRun(Date date, Distance distance, int pain, int next) {
        Run run;
        run.date = date;
        run.durationMin = 35;
        run.distance = distance;
        run.during = score(pain);
        run.after = score(pain);
        run.character = pain > 0 ? PainCharacter::Dull : PainCharacter::None;
        journal.runs.push_back(run);
        logMorning(date + Days{1}, next);
    }

    /// One a date: the first answer stands.
    void logMorning(Date date, int value) {
        const auto isThere = [date](const Morning& morning) { return morning.date == date; };
        if (std::none_of(journal.mornings.rbegin(), journal.mornings.rend(), isThere)) {
            journal.mornings.push_back({EntryId{}, date, score(value)});
        }
    }

    void logFreeWeek(Date start) {
        for (const int offset : {0, 2, 4}) {
            logRun(start + Days{offset}, Distance::fromKilometres(5), 0, 0);
        }
    }

    /// A week of low mornings, a clearance where one is needed, and the walk test (C2).
    void logRecovery(Date start) {
        journal.clearances.push_back({EntryId{}, start, "physiotherapist"});
        for (int offset = 0; offset < 6; ++offset) {
            if (journal.mornings.back().date < start + Days{offset}) {
                journal.mornings.push_back({EntryId{}, start + Days{offset}, score(1)});
            }
        }
        journal.walks.push_back({EntryId{}, start + Days{2}, 30, score(0)});
    }

    void logWeek(const ProjectedWeek& made, int number) {
        const bool nearTheGoal = made.content >= WeekContent::keepGoing(4);
        const bool setback = m_ending == Ending::PainComesBack && nearTheGoal;
        int placed = 0;
        for (const ProjectedSession& session : made.sessions) {
            if (!isAhead(session)) {
                continue;
            }
            if (setback && placed == 1) {
                logSetback(session);
                return;
            }
            logPlanned(session, number, placed);
            ++placed;
        }
    }

    void logPlanned(const ProjectedSession& session, int number, int placed) {
        const bool first = placed == 0;
        if (first && number % 9 == 5) { // SW1, and the cross-training that ends it
            logRun(session.date, session.distance, 3, 1);
            journal.cross.push_back({EntryId{}, session.date + Days{2}, CrossKind::Swim, 25, score(1)});
            logMorning(session.date + Days{3}, 1);
        } else if (first && number % 7 == 3) { // KP2
            logRun(session.date, session.distance, 2, 1);
        } else if (placed == 2 && number % 6 == 2) { // D2, Friday to Saturday
            journal.moves.push_back({EntryId{}, session.date, session.date + Days{1}});
            logRun(session.date + Days{1}, session.distance, 0, 0);
        } else if (placed == 1 && number % 9 == 5) {
            return; // swapped
        } else {
            logRun(session.date, session.distance, 0, 0);
        }
    }

    /// By turns a week back and a break.
    void logSetback(const ProjectedSession& session) {
        m_breakNext = !m_breakNext;
        logRun(session.date, session.distance, m_breakNext ? 6 : 3, 3);
    }

    const Profile& m_profile;
    Ending m_ending;
    bool m_breakNext = false;
};

} // namespace

Profile longProfile() {
    Profile profile;
    profile.start = parseDate("2026-11-23").value_or(Date{});
    profile.goal = Goal::ThirtyMinutes;
    return profile;
}

Journal longJournal(const Profile& profile, int weeks, Ending ending) {
    Diary diary(profile, ending);
    for (int number = 0; number < weeks; ++number) {
        diary.live(number);
    }
    return diary.journal;
}

Date dayAfter(const Profile& profile, int weeks) {
    return profile.start + week * weeks;
}

std::int64_t entryCount(const Journal& journal) {
    return static_cast<std::int64_t>(journal.runs.size() + journal.mornings.size() + journal.checks.size() +
                                     journal.walks.size() + journal.cross.size() + journal.strength.size() +
                                     journal.clearances.size() + journal.moves.size());
}

} // namespace stridewell
