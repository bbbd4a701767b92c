// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/weekschedule.h"

#include <algorithm>

namespace stridewell {

namespace {

using Sessions = std::vector<ProjectedSession>;
constexpr int doneFromPermille = 800; // B13

bool earlier(const ProjectedSession& a, const ProjectedSession& b) {
    return std::pair(a.date, a.plannedDate) < std::pair(b.date, b.plannedDate);
}

bool nextTo(Date a, Date b) {
    return std::abs(daysBetween(a, b)) <= 1;
}

bool inWeek(const WeekFrame& frame, Date day) {
    return day >= frame.start && daysBetween(frame.start, day) < 7;
}

/// The neighbours outside the week and every run of it, whether it was planned or not.
bool collidesWithFixed(const WeekFrame& frame, Date day) {
    if (frame.restBetween && ((frame.lastBefore && nextTo(*frame.lastBefore, day)) ||
                              (frame.firstAfter && nextTo(*frame.firstAfter, day)))) {
        return true;
    }
    return std::any_of(frame.runs.begin(), frame.runs.end(), [&](const LoggedRun& logged) {
        return frame.restBetween ? nextTo(logged.run->date, day) : logged.run->date == day;
    });
}

bool collidesWithAhead(const WeekFrame& frame, const Sessions& sessions, Date day) {
    return std::any_of(sessions.begin(), sessions.end(), [&](const ProjectedSession& other) {
        return isAhead(other) && (frame.restBetween ? nextTo(other.date, day) : other.date == day);
    });
}

void applyMoves(const WeekFrame& frame, Sessions& sessions) {
    std::vector<Move> waiting = frame.moves;
    std::sort(waiting.begin(), waiting.end(),
              [](const Move& a, const Move& b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
    // A session may be moved on from where an earlier move had put it, so go round until nothing fits any more.
    for (bool moved = true; moved;) {
        moved = false;
        for (auto it = waiting.begin(); it != waiting.end(); ++it) {
            const auto session = std::find_if(sessions.begin(), sessions.end(),
                                              [&](const ProjectedSession& s) { return s.date == it->from; });
            if (session != sessions.end() && !moveRefusal(frame, sessions, it->from, it->to)) {
                session->date = it->to;
                session->status = it->to == session->plannedDate ? SessionStatus::Planned : SessionStatus::Moved;
                waiting.erase(it);
                moved = true;
                break;
            }
        }
    }
}

void markRun(ProjectedSession& session, const LoggedRun& logged) {
    const Run& run = *logged.run;
    session.runIndex = logged.index;
    session.date = run.date;
    session.run = run.id;
    session.status = run.jogDonePermille >= doneFromPermille ? SessionStatus::Done : SessionStatus::Part;
}

/// A run does the session of its day; a run on another day does the earliest session still open.
void matchRuns(const WeekFrame& frame, Sessions& sessions) {
    std::vector<LoggedRun> left;
    for (const LoggedRun& logged : frame.runs) {
        const auto same = std::find_if(sessions.begin(), sessions.end(), [&](const ProjectedSession& s) {
            return isAhead(s) && s.date == logged.run->date;
        });
        if (same != sessions.end()) {
            markRun(*same, logged);
        } else {
            left.push_back(logged);
        }
    }
    for (const LoggedRun& logged : left) {
        const auto open = std::find_if(sessions.begin(), sessions.end(), isAhead);
        if (open != sessions.end()) {
            markRun(*open, logged);
        }
    }
}

void swap(ProjectedSession& session, const Finding& why) {
    session.status = SessionStatus::Swapped;
    session.why.push_back(why);
}

/// C2 SWAP: the first session after the painful run becomes cross-training.
void applySwaps(const WeekFrame& frame, Sessions& sessions) {
    for (const StateSpan& span : frame.swaps) {
        const auto first = std::find_if(sessions.begin(), sessions.end(),
                                        [&](const ProjectedSession& s) { return s.date > span.from; });
        if (first != sessions.end() && isAhead(*first)) {
            swap(*first, span.why.front());
        }
    }
}

/// While a swap is open, the next session still to come is one, whatever became of those before it.
void keepOpenSwaps(const WeekFrame& frame, Sessions& sessions) {
    for (const StateSpan& span : frame.swaps) {
        const Date from = std::max(frame.today, span.from + Days{1});
        const auto next = std::find_if(sessions.begin(), sessions.end(), [&](const ProjectedSession& s) {
            return s.date >= from && (isAhead(s) || s.status == SessionStatus::Swapped);
        });
        if (!span.end && next != sessions.end() && isAhead(*next)) {
            swap(*next, span.why.front());
        }
    }
}

void markPausedAndMissed(const WeekFrame& frame, Sessions& sessions) {
    for (ProjectedSession& session : sessions) {
        const bool passed = session.date < frame.today;
        const bool swapAhead = session.status == SessionStatus::Swapped && !passed;
        if (!isAhead(session) && !swapAhead) {
            continue;
        }
        if (const auto paused = passed ? frame.pausedOn(session.date) : frame.pausedFromToday) {
            session.status = SessionStatus::Paused;
            session.why = {*paused};
        } else if (const auto hurt = frame.hurtBefore(session.date); hurt && isAhead(session)) {
            swap(session, *hurt);
        } else if (passed) {
            session.status = SessionStatus::Missed;
        }
    }
}

bool mayStand(const WeekFrame& frame, Date day) {
    return day >= frame.today && (!frame.rest || day >= frame.rest->day) && !frame.hurtBefore(day) &&
           !collidesWithFixed(frame, day);
}

/// Why a run could not stay on its day: rest that pain or a long run asked for, else its neighbours (A4).
Finding reasonToGo(const WeekFrame& frame, const ProjectedSession& session) {
    Finding why = frame.rest && session.date < frame.rest->day ? frame.rest->why : Finding{RuleId::A4};
    why.date = session.date;
    return why;
}

/// D2: one of the runner's own days, later this week, with a rest day on both sides, for what was missed or dropped.
std::optional<Date> anotherDay(const WeekFrame& frame, const Sessions& sessions, const ProjectedSession& self) {
    for (Date day = self.date + Days{1}; inWeek(frame, day); day += Days{1}) {
        const bool taken =
            std::any_of(sessions.begin(), sessions.end(), [&](const ProjectedSession& s) { return s.date == day; });
        if (frame.ownDays.contains(day) && mayStand(frame, day) && !taken && !collidesWithAhead(frame, sessions, day)) {
            return day;
        }
    }
    return std::nullopt;
}

void placeRest(const WeekFrame& frame, Sessions& sessions) {
    if (frame.pausedFromToday) {
        return; // nothing is placed inside an open break
    }
    std::vector<ProjectedSession*> displaced;
    for (ProjectedSession& session : sessions) {
        if (isAhead(session) && !mayStand(frame, session.date)) {
            session.status = SessionStatus::Dropped;
            session.why.push_back(reasonToGo(frame, session));
            displaced.push_back(&session);
        }
    }
    // What has to wait is placed before what was missed; both in their order.
    for (ProjectedSession& session : sessions) {
        if (session.status == SessionStatus::Missed) {
            displaced.push_back(&session);
        }
    }
    for (ProjectedSession* session : displaced) {
        if (const auto day = anotherDay(frame, sessions, *session)) {
            session->date = *day;
            session->status = *day == session->plannedDate ? SessionStatus::Planned : SessionStatus::Moved;
            session->why.push_back({.row = RuleId::D2, .date = *day});
        } else {
            session->why.push_back({.row = RuleId::D1, .date = session->plannedDate});
        }
    }
}

} // namespace

std::optional<RuleId> moveRefusal(const WeekFrame& frame, const Sessions& sessions, Date from, Date to) {
    if (!inWeek(frame, to)) {
        return RuleId::D1; // a week's run is never added to another week
    }
    for (const ProjectedSession& other : sessions) {
        if (other.date == from || other.status == SessionStatus::Missed || other.status == SessionStatus::Dropped) {
            continue;
        }
        if (other.date == to) {
            return RuleId::D1; // never two on one day
        }
        if (frame.restBetween && nextTo(other.date, to)) {
            return RuleId::A4;
        }
    }
    if (frame.restBetween &&
        ((frame.lastBefore && nextTo(*frame.lastBefore, to)) || (frame.firstAfter && nextTo(*frame.firstAfter, to)))) {
        return RuleId::A4;
    }
    return std::nullopt;
}

std::vector<ProjectedSession> scheduleWeek(const WeekFrame& frame) {
    Sessions sessions;
    for (const Date day : frame.days) {
        ProjectedSession session;
        session.date = day;
        session.plannedDate = day;
        session.shape = frame.shape;
        sessions.push_back(session);
    }
    applyMoves(frame, sessions);
    matchRuns(frame, sessions);
    std::sort(sessions.begin(), sessions.end(), earlier);
    applySwaps(frame, sessions);
    markPausedAndMissed(frame, sessions);
    placeRest(frame, sessions);
    std::sort(sessions.begin(), sessions.end(), earlier);
    keepOpenSwaps(frame, sessions);
    return sessions;
}

} // namespace stridewell
