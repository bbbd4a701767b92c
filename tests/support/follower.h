// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/project.h"
#include "tests/support/builders.h"

#include <string>
#include <vector>

namespace stridewell {

/// Lives by the plan, with what is said to happen on some days.
class Follower {
public:
    explicit Follower(const Profile& profile = aProfile()) : m_profile(profile), m_today(m_profile.start) {}

    /// Runs what is planned, without pain, up to and including that day.
    Follower& until(const char* last) {
        for (; m_today <= day(last); m_today += Days{1}) {
            for (const ProjectedWeek& week : seen(m_today).weeks) {
                for (const ProjectedSession& session : week.sessions) {
                    if (isAhead(session) && session.date == m_today) {
                        log(session);
                    }
                }
            }
        }
        return *this;
    }
    /// Runs nothing up to and including that day.
    Follower& restUntil(const char* last) {
        m_today = day(last) + Days{1};
        return *this;
    }
    /// Today's run comes with that pain, and the next morning with that score.
    Follower& hurt(int during, int next, PainCharacter character = PainCharacter::Dull) {
        m_journal.runs.push_back(hurting(aRun(m_today, 2500), during, character));
        m_journal.mornings.push_back({EntryId{}, m_today + Days{1}, score(next)});
        m_today += Days{1};
        return *this;
    }
    /// Three low mornings from today on and a walk today: what a break needs.
    Follower& recover() {
        for (int number = 0; number < 3; ++number) {
            const Date date = m_today + Days{number};
            std::erase_if(m_journal.mornings, [date](const Morning& morning) { return morning.date == date; });
            m_journal.mornings.push_back({EntryId{}, date, score(0)});
        }
        m_journal.walks.push_back({EntryId{}, m_today, 30, score(0)});
        return *this;
    }
    Journal& journal() { return m_journal; }
    [[nodiscard]] Projection seen(Date today) const { return project(m_profile, m_journal, today); }
    /// "W1x3 W2x3": content and runs of every week.
    [[nodiscard]] std::string weeks(const char* today) const {
        std::string result;
        for (const ProjectedWeek& week : seen(day(today)).weeks) {
            result += (result.empty() ? "" : " ") + text(week.content) + "x" + std::to_string(week.plannedSessions);
        }
        return result;
    }

private:
    void log(const ProjectedSession& session) {
        m_journal.runs.push_back(aRun(session.date));
        m_journal.runs.back().distance = session.distance;
    }

    Profile m_profile;
    Journal m_journal;
    Date m_today;
};

} // namespace stridewell
