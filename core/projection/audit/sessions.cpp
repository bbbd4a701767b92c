// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every session: its minutes, and for those still ahead day, distance and limit.
#include "core/projection/audit/auditcase.h"

#include <algorithm>
#include <cstdlib>

namespace stridewell::auditing {

namespace {

constexpr Days seventyTwoHours{3};

/// A session still ahead, with its week.
struct Ahead {
    const ProjectedSession* session;
    const WeekFacts* facts;
    [[nodiscard]] Date date() const { return session->date; }
    [[nodiscard]] int week() const { return facts->week->number; }
    [[nodiscard]] int runsOfWeek() const { return facts->week->plannedSessions; }
};

void checkDistance(AuditCase& audit, const Ahead& ahead) {
    const Distance expected = ahead.facts->measured.of(audit.ladder.distanceOf(ahead.session->shape));
    if (ahead.session->distance != expected) {
        audit.report(RuleId::B9, AuditKind::SessionDistance, ahead.week(), ahead.date(),
                     ahead.session->distance.millimetres(), expected.millimetres());
    }
}

/// A1, A5, A7: the week's own jogging while ahead, some rung's when past (a week that was stepped back keeps what was).
void checkJogs(AuditCase& audit, const WeekFacts& facts, const ProjectedSession& session) {
    const bool right = isAhead(session) && facts.rung ? hasJogsOf(session.shape, audit.ladder, *facts.rung)
                                                      : audit.ladder.indexOf(session.shape).has_value();
    if (!right) {
        const bool keepsGoing = facts.week->content.kind() == WeekContent::Kind::X;
        audit.report(keepsGoing ? RuleId::A7 : RuleId::A1, AuditKind::JogWrong, facts.week->number, session.date,
                     session.shape.rounds * session.shape.jogHalfMin);
    }
}

/// A1, A3, B8: only a BUILD week walks longer than planned.
void checkFraming(AuditCase& audit, const WeekFacts& facts, const ProjectedSession& session) {
    const int framing = session.shape.warmUpMin + session.shape.coolDownMin;
    const int most =
        facts.isLowered() || !isAhead(session) || !facts.rung ? mostFraming : audit.ladder.framingOf(*facts.rung);
    if (!framedRight(session.shape) || framing > most) {
        audit.report(RuleId::A1, AuditKind::FramingWrong, facts.week->number, session.date, framing, most);
    }
}

/// A7: the jog of a keep-going week is no shorter than that of the week before it.
void checkKeepGoing(AuditCase& audit, std::size_t k) {
    const WeekFacts& facts = audit.weeks[k];
    if (k == 0 || facts.week->content.kind() != WeekContent::Kind::X || facts.week->sessions.empty()) {
        return;
    }
    const WeekFacts& last = audit.weeks[k - 1];
    const ProjectedSession& session = facts.week->sessions.front();
    if (isAhead(session) && facts.rung > last.rung && !last.week->sessions.empty() &&
        session.shape.jogHalfMin < last.week->sessions.front().shape.jogHalfMin) {
        audit.report(RuleId::A7, AuditKind::JogWrong, facts.week->number, session.date, session.shape.jogHalfMin,
                     last.week->sessions.front().shape.jogHalfMin);
    }
}

/// Days to which the runner has moved a run, sorted (D2).
std::vector<std::pair<Date, Date>> movesByTarget(const Journal& journal) {
    std::vector<std::pair<Date, Date>> moves;
    for (const Move& move : journal.moves) {
        moves.emplace_back(move.to, move.from);
    }
    std::sort(moves.begin(), moves.end());
    return moves;
}

/// P9, D1, D2: today or later, in its week, on a day of the runner's or where the runner has put it.
void checkDay(AuditCase& audit, const Ahead& ahead, const std::vector<std::pair<Date, Date>>& moves) {
    const Date start = ahead.facts->week->start;
    if (ahead.date() < audit.today()) {
        audit.report(RuleId::D1, AuditKind::SessionInThePast, ahead.week(), ahead.date());
    }
    if (ahead.date() < start || ahead.date() >= start + Days{7}) {
        audit.report(RuleId::D1, AuditKind::SessionOutsideWeek, ahead.week(), ahead.date());
    }
    const auto first = std::lower_bound(moves.begin(), moves.end(), std::pair(ahead.date(), start));
    const bool moved = first != moves.end() && first->first == ahead.date() && first->second < start + Days{7};
    if (!moved && !audit.profile.days.contains(ahead.date())) {
        audit.report(RuleId::D2, AuditKind::SessionOnForeignDay, ahead.week(), ahead.date());
    }
    if ((ahead.session->status == SessionStatus::Planned) != (ahead.date() == ahead.session->plannedDate)) {
        audit.report(RuleId::D2, AuditKind::StatusWrong, ahead.week(), ahead.date());
    }
}

/// P9, A4: a rest day before it. Where one of two weeks has four runs or more, days touch anyway.
void checkNeighbour(AuditCase& audit, const Ahead& ahead, Date before, int runsOfWeekBefore) {
    const int apart = std::abs(daysBetween(before, ahead.date()));
    if (apart == 0) {
        audit.report(RuleId::D1, AuditKind::TwoOnOneDay, ahead.week(), ahead.date());
    } else if (apart == 1 && std::max(ahead.runsOfWeek(), runsOfWeekBefore) <= 3) {
        audit.report(RuleId::A4, AuditKind::NextToAnotherRun, ahead.week(), ahead.date());
    }
}

void checkNeighbours(AuditCase& audit, const std::vector<Ahead>& sessions) {
    std::optional<Date> before;
    int runsBefore = 0;
    if (!audit.runs.empty()) {
        before = audit.runs.back().date();
    }
    for (const Ahead& ahead : sessions) {
        if (before) {
            checkNeighbour(audit, ahead, *before, runsBefore);
        }
        before = ahead.date();
        runsBefore = ahead.runsOfWeek();
    }
}

/// B11, C2 ADD_REST: 72 hours after a spike or a painful run.
void checkRest(AuditCase& audit, const std::vector<Ahead>& sessions) {
    std::optional<Date> until;
    RuleId row = RuleId::B11;
    for (const LoggedRun& run : audit.runs) {
        const bool spike = run.verdict != nullptr && run.verdict->spike >= Spike::Moderate;
        const bool painful = run.verdict != nullptr && run.verdict->outcome == Outcome::AddRest;
        if (spike || painful) {
            until = run.date() + seventyTwoHours;
            row = spike || run.verdict->why.empty() ? RuleId::B11 : run.verdict->why.front().row;
        }
    }
    for (const Ahead& ahead : sessions) {
        if (until && ahead.date() < *until) {
            audit.report(row, AuditKind::RestTooShort, ahead.week(), ahead.date(),
                         daysBetween(*until - seventyTwoHours, ahead.date()), seventyTwoHours.count());
        }
    }
}

/// B11: 1.1 times the longest of 30 days, run or planned, and never below 1.1 times week 1's session; where there was
/// no session, week 1's as the runner measures it (B9). Week 1 itself has room for its shortest session.
Distance limitFor(const AuditCase& audit, const WeekFacts& facts, std::optional<Distance> longest) {
    const Distance weekOne = audit.ladder.weekOneSession();
    const Distance standIn = longest ? std::max(*longest, weekOne) : std::max(weekOne, facts.measured.of(weekOne));
    const Distance limit = standIn.scaled(11, 10);
    return facts.rung.value_or(2) <= 1 ? std::max(limit, facts.measured.of(audit.ladder.shortestWeekOneSession()))
                                       : limit;
}

void checkLimits(AuditCase& audit, const std::vector<Ahead>& sessions) {
    LongestOfThirtyDays window;
    for (const LoggedRun& run : audit.runs) {
        window.add(run.date(), run.credited);
    }
    const Distance weekOne = audit.ladder.weekOneSession();
    for (const Ahead& ahead : sessions) {
        const auto longest = window.before(ahead.date());
        const Distance limit = limitFor(audit, *ahead.facts, longest);
        if (ahead.session->limit != limit) {
            audit.report(RuleId::B11, AuditKind::SessionLimitWrong, ahead.week(), ahead.date(),
                         ahead.session->limit.value_or(Distance{}).millimetres(), limit.millimetres());
        }
        if (ahead.session->distance > limit + logTolerance) {
            audit.report(RuleId::B11, AuditKind::SessionOverLimit, ahead.week(), ahead.date(),
                         ahead.session->distance.millimetres(), limit.millimetres());
        }
        // once run, it is credited against the longest session itself: the floor is for planning only
        window.add(ahead.date(), std::min(ahead.session->distance, longest.value_or(weekOne).scaled(11, 10)));
    }
}

/// C2 SWAP: while it is open, the next run is the one that becomes cross-training.
void checkSwap(AuditCase& audit) {
    if (audit.projection.state.outcome != Outcome::Swap) {
        return;
    }
    for (const WeekFacts& facts : audit.weeks) {
        for (const ProjectedSession& session : facts.week->sessions) {
            const bool swapped = session.status == SessionStatus::Swapped && session.date >= audit.today();
            if (isAhead(session)) {
                const auto& why = audit.projection.state.why;
                audit.report(why.empty() ? RuleId::SW1 : why.front().row, AuditKind::SwapIgnored, facts.week->number,
                             session.date);
            }
            if (swapped || isAhead(session)) {
                return;
            }
        }
    }
}

std::vector<Ahead> sessionsAhead(const AuditCase& audit) {
    std::vector<Ahead> result;
    for (const WeekFacts& facts : audit.weeks) {
        const auto first = static_cast<std::ptrdiff_t>(result.size());
        for (const ProjectedSession& session : facts.week->sessions) {
            if (isAhead(session)) {
                result.push_back({&session, &facts});
            }
        }
        std::sort(result.begin() + first, result.end(),
                  [](const Ahead& a, const Ahead& b) { return a.date() < b.date(); });
    }
    return result;
}

/// P9, C2: the end of a break is not known, so nothing later has a day.
void checkPause(AuditCase& audit, const std::vector<Ahead>& sessions) {
    const auto& why = audit.projection.state.why;
    for (const Ahead& ahead : sessions) {
        if (audit.paused()) {
            audit.report(why.empty() ? RuleId::RB6 : why.front().row, AuditKind::AheadWhilePaused, ahead.week(),
                         ahead.date());
        }
    }
}

} // namespace

void checkSessions(AuditCase& audit) {
    const std::vector<Ahead> sessions = sessionsAhead(audit);
    auto next = sessions.begin();
    for (std::size_t k = 0; k < audit.weeks.size(); ++k) {
        const WeekFacts& facts = audit.weeks[k];
        for (const ProjectedSession& session : facts.week->sessions) {
            checkJogs(audit, facts, session);
            checkFraming(audit, facts, session);
        }
        for (; next != sessions.end() && next->facts == &facts; ++next) {
            checkDistance(audit, *next);
        }
        checkKeepGoing(audit, k);
    }
    const auto moves = movesByTarget(audit.journal);
    for (const Ahead& ahead : sessions) {
        checkDay(audit, ahead, moves);
    }
    checkNeighbours(audit, sessions);
    checkRest(audit, sessions);
    checkLimits(audit, sessions);
    checkPause(audit, sessions);
    checkSwap(audit);
}

} // namespace stridewell::auditing
