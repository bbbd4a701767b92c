// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rundays.h"
#include "core/projection/ladder.h"
#include "core/projection/projection.h"
#include "core/projection/runfacts.h"
#include "core/projection/weekschedule.h"
#include "core/rules/fit.h"
#include "core/rules/gate.h"
#include "core/rules/paintracker.h"

#include <optional>
#include <utility>
#include <vector>

namespace stridewell {

/// Goes through the plan week by week: what the rules ask of the next week, what is placed in it, what became of it.
/// Weeks ahead take what is planned as done.
class WeekFold {
public:
    WeekFold(const Profile& profile, const Journal& journal, Date today);
    /// Once. Afterwards the results below are complete.
    void run();

    [[nodiscard]] const Plan& plan() const { return m_ladder.plan(); }
    [[nodiscard]] const std::vector<ProjectedWeek>& weeks() const { return m_weeks; }
    [[nodiscard]] const std::vector<RunVerdict>& runs() const { return m_runs; }
    [[nodiscard]] const std::vector<Finding>& notes() const { return m_notes; }
    [[nodiscard]] const PainTracker& pain() const { return m_pain; }
    [[nodiscard]] const SessionLimits& limits() const { return m_loggedLimits; }
    [[nodiscard]] bool finished() const { return m_finished; }

private:
    /// What the rules ask of the next week, before it is sized.
    struct Decision {
        Rung rung = 0;
        bool forward = true; ///< a step forward: no repeat, no step back (B6)
        std::vector<Finding> why;
        Date firstRun;              ///< the day on which the week's first run is, was, or still can be
        std::optional<int> gap;     ///< section D: whole days from the last session on foot to firstRun
        bool finished = false;      ///< the plan is done
        bool forPain = false;       ///< repeated because of pain (RB6)
        bool startsOver = false;    ///< D7: what was completed before is forgotten
        bool forgetsTarget = false; ///< D5-D7, further back: and what was to be tried again (B8)
    };

    /// A week as the next ones see it: weeks ahead are taken as done.
    struct Outlook {
        Rung rung = 0;
        int planned = 0;
        int done = 0;
        int assumedKeep = 0; ///< planned runs taken as done without trouble
        Distance actual;
        Distance credited;
        bool complete = false;
        bool counts = false;
        bool largeSpike = false;
        bool allKeep = true; ///< no outcome but KEEP in it
    };

    /// The week being made.
    struct Draft {
        ProjectedWeek week;
        Rung rung = 0;
        SessionShape shape;             ///< of every session, until a step back changes it
        MeasuredRatio measured;         ///< B9: what its planned distances are multiplied by
        std::optional<Date> lastBefore; ///< last run or planned run before this week
        std::vector<LoggedRun> runs;
        std::optional<Distance> sessionTooLong;             ///< B11: the limit that the content asked for would pass
        std::vector<std::pair<Date, SessionShape>> changed; ///< sessions after that day take this shape
        std::vector<StateChange> changes;                   ///< states that opened in it
    };

    [[nodiscard]] Decision decide(Date start) const;
    Decision decideByGate(const Outlook& last, Date start) const;
    void holdForPain(Decision& decision) const;
    GateInput gateInput(const Outlook& last, Date start) const;
    [[nodiscard]] bool stateOpenOn(Date morning) const;
    [[nodiscard]] Date firstRunOf(Date start) const;

    void makeWeek(int number, Date start, const Decision& decision);
    void sizeWeek(Draft& draft, const Decision& decision);
    [[nodiscard]] Ceiling ceilingFor(Rung rung, const Decision& decision) const;
    [[nodiscard]] FitLimits limitsFor(Rung rung, const Ceiling& ceiling, const Decision& decision, Date start) const;
    [[nodiscard]] Distance sessionLimitOn(Date day, Rung rung) const;
    [[nodiscard]] SessionShape shortestWeekOne() const;
    [[nodiscard]] Distance shortestWeekOneSession() const;
    [[nodiscard]] int mostRuns(Rung rung, const Decision& decision, Date start) const;
    [[nodiscard]] bool touchingDaysHurt(Date start) const;
    [[nodiscard]] int withoutTouchingDays(int runs, Date start) const;
    std::optional<FittedWeek> fitRung(Rung rung, const FitLimits& limits);
    [[nodiscard]] bool fitsCeiling(Rung rung, FitLimits limits) const;
    FittedWeek buildBelow(Draft& draft, const Decision& decision);
    void explainSize(Draft& draft, const FittedWeek& fitted, Rung asked, int most) const;
    std::optional<FittedWeek> fitKeepGoing(Rung rung, const FitLimits& limits);
    void takeInPain(Draft& draft);
    void stepBack(Draft& draft, const StateChange& change);
    void schedule(Draft& draft);
    [[nodiscard]] WeekFrame frameOf(const Draft& draft) const;
    void takeInRuns(Draft& draft);
    [[nodiscard]] bool isTakenAsDone(const Draft& draft, const ProjectedSession& session) const;
    void keepUnderLimits(Draft& draft);
    void explainRuns(Draft& draft) const;
    Outlook conclude(Draft& draft);
    void noteMeasured(const Draft& draft);
    void releaseHold(const Draft& draft, const Outlook& outlook);
    void countPainRepeats(const Decision& decision, Date start);
    void takeInStrayRuns(Date before);
    void takeInRest(const Draft& draft);
    void forgetCompletedAbove(Rung rung);
    void restUntil(Date day, const Finding& why);
    RunVerdict verdictOf(std::size_t index, const SessionShape& shape);
    [[nodiscard]] Distance predicted(const Draft& draft, const SessionShape& shape) const;
    static SessionShape shapeOn(const Draft& draft, Date day);

    const Profile& m_profile;
    const Journal& m_journal;
    Date m_today;
    Ladder m_ladder;
    RunDays m_runDays;
    std::vector<std::size_t> m_order;
    std::size_t m_nextRun = 0;
    PainTracker m_pain;
    std::size_t m_changesSeen = 0;
    SessionLimits m_limits;       ///< with planned sessions taken as done
    SessionLimits m_loggedLimits; ///< logged runs only

    std::vector<Outlook> m_past;
    Rung m_lastCounted = 0;             ///< the last week completed (D3), week 1 while there is none
    std::optional<Date> m_lastOnFoot;   ///< last run, or planned run taken as done
    std::optional<Date> m_lastStanding; ///< last run or planned run, for rest days between weeks
    std::optional<RestUntil> m_rest;
    std::optional<Rung> m_held; ///< level after a step back
    std::optional<Finding> m_heldBy;
    std::optional<int> m_heldSessions;    ///< W1 after BACK_WEEK: one run fewer
    std::optional<Rung> m_buildTarget;    ///< B8: tried again after the build week
    std::vector<std::size_t> m_openSwaps; ///< spans of SWAP that have not replaced a run yet
    std::size_t m_spansSeen = 0;
    std::size_t m_outcomesSeen = 0;
    MeasuredRatio m_measured;
    int m_painRepeats = 0;

    std::vector<ProjectedWeek> m_weeks;
    std::vector<RunVerdict> m_runs;
    std::vector<Finding> m_notes;
    bool m_finished = false;
};

} // namespace stridewell
