// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// B2-B8: what each week's ceiling can be, from the weeks before it.
#include "core/projection/audit/auditcase.h"

#include <algorithm>

namespace stridewell::auditing {

namespace {

constexpr std::size_t weeksLookedBack = 4; ///< B3, B6
constexpr int daysOfDetraining = 28;       ///< B3, D7

/// What B3-B6 take from the weeks before week `k`.
struct Past {
    Distance best; ///< greatest credited of the last four weeks
    bool everComplete = false;
    Distance base;        ///< B5: latest credited above 0 before the last week
    bool gapMust = false; ///< B3: 28 days to the week's first run, whichever day that is taken to be
    bool gapMay = false;  ///< the same to a later run of the week
};

/// The ceilings that the rows allow, the expected one first, each with its tag.
struct Allowed {
    std::vector<Ceiling> ceilings;
    void add(Distance limit, RuleId row, CeilingTag tag) { ceilings.push_back({limit, row, tag}); }
    [[nodiscard]] bool hasLimit(Distance limit) const {
        return std::any_of(ceilings.begin(), ceilings.end(), [&](const Ceiling& c) { return c.limit == limit; });
    }
    [[nodiscard]] bool has(const Ceiling& shown) const {
        return std::any_of(ceilings.begin(), ceilings.end(), [&](const Ceiling& c) {
            return c.limit == shown.limit && c.row == shown.row && c.tag == shown.tag;
        });
    }
};

/// B3: n sessions of week 1, at most ten miles; never less than two of its shortest as the runner measures them (B9).
Distance weekOneFloor(const AuditCase& audit, const WeekFacts& facts) {
    const Distance least = facts.measured.of(audit.ladder.shortestWeekOneSession()) * 2;
    return std::min(tenMiles, std::max(least, audit.ladder.weekOneSession() * audit.projection.plan.sessionsPerWeek));
}

/// B4, B5: what the last week earns.
Ceiling earned(const WeekFacts& last, Distance base) {
    const std::int64_t over = 10 * (last.actual + last.ahead - logTolerance).millimetres();
    const bool spike = base > Distance{} && over > 13 * base.millimetres();
    if (spike || last.largeSpike) {
        return {last.credited, spike ? RuleId::B5 : RuleId::B11, CeilingTag::Hold};
    }
    return {last.credited.scaled(11, 10), RuleId::B4, CeilingTag::Grow};
}

/// B3-B7 for a week that follows `last` and does (not) go forward.
Ceiling fromLastWeek(const AuditCase& audit, std::size_t k, const Past& past, bool forward, bool lowest) {
    const WeekFacts& last = audit.weeks[k - 1];
    const Distance floor = weekOneFloor(audit, audit.weeks[k]);
    Ceiling ceiling = earned(last, past.base);
    if (!forward || !last.complete()) {
        Distance back = past.best;
        if (!past.everComplete) {
            back = std::max(back, audit.ladder.weekOneSession() * audit.projection.plan.sessionsPerWeek);
        }
        if (back > ceiling.limit) {
            ceiling = {back, RuleId::B6, CeilingTag::Return};
        }
    }
    if (lowest && ceiling.limit < floor) {
        ceiling = {floor, RuleId::B3, CeilingTag::First};
    }
    return ceiling;
}

/// B3-B7 as the week began; one that was stepped back may have begun as a step forward.
void allowFromLastWeek(const AuditCase& audit, std::size_t k, const Past& past, Allowed& allowed) {
    const WeekFacts& facts = audit.weeks[k];
    const bool lowest = facts.rung.value_or(2) <= 1; // W0, W1
    allowed.ceilings.push_back(fromLastWeek(audit, k, past, facts.rung > audit.weeks[k - 1].rung, lowest));
    if (facts.isLowered()) { // B11: the ceiling of the week that was due
        for (const bool forward : {true, false}) {
            allowed.ceilings.push_back(fromLastWeek(audit, k, past, forward, false));
            allowed.ceilings.push_back(fromLastWeek(audit, k, past, forward, lowest));
        }
    }
    if (steppedBack(audit, k)) {
        allowed.ceilings.push_back(fromLastWeek(audit, k, past, true, lowest));
        allowed.ceilings.push_back(fromLastWeek(audit, k, past, true, false));
        allowed.ceilings.push_back(fromLastWeek(audit, k, past, false, false));
    }
}

Allowed allowedFor(const AuditCase& audit, std::size_t k, const Past& past) {
    const WeekFacts& facts = audit.weeks[k];
    Allowed allowed;
    if (k == 0 || past.best == Distance{} || past.gapMust || past.gapMay) {
        allowed.add(tenMiles, RuleId::B3, CeilingTag::First);
    }
    if (k > 0 && past.best > Distance{} && !past.gapMust) {
        allowFromLastWeek(audit, k, past, allowed);
        if (facts.isBuild()) { // B8: the ceiling of the week that did not fit, or of the one it repeats
            const bool lowest = facts.rung.value_or(2) <= 1;
            for (const bool forward : {true, false}) {
                for (const bool floored : {lowest, false}) {
                    const Ceiling ceiling = fromLastWeek(audit, k, past, forward, floored);
                    allowed.add(ceiling.limit, RuleId::B8, CeilingTag::Build);
                }
            }
        }
    }
    return allowed;
}

/// B3: whole days from the last run before the week to its first run; which day that is, a week without a logged run
/// leaves open.
void findGap(const AuditCase& audit, std::size_t k, std::optional<Date> lastOnFoot, Past& past) {
    const WeekFacts& facts = audit.weeks[k];
    if (!lastOnFoot) {
        return;
    }
    const Date last = facts.week->start + Days{6};
    Date earliest = std::min(std::max(facts.week->start, audit.today()), last);
    Date latest = last;
    if (facts.endRun > facts.firstRun) {
        earliest = latest = audit.runs[facts.firstRun].date();
    } else if (facts.stillAhead > 0) {
        // which of the runner's days still to come is the next one, moves, swaps and the number of runs leave open
        while (earliest < last && !audit.profile.days.contains(earliest)) {
            earliest += Days{1};
        }
        latest = earliest;
        for (const ProjectedSession& session : facts.week->sessions) {
            latest = isAhead(session) ? std::max(latest, session.date) : latest;
            earliest = isAhead(session) ? std::min(earliest, session.date) : earliest;
        }
    } else {
        earliest = facts.week->start;
    }
    past.gapMust = daysBetween(*lastOnFoot, earliest) >= daysOfDetraining;
    past.gapMay = daysBetween(*lastOnFoot, latest) >= daysOfDetraining;
}

std::optional<Date> lastDayOf(const AuditCase& audit, const WeekFacts& facts) {
    std::optional<Date> last;
    if (facts.endRun > 0) {
        last = audit.runs[facts.endRun - 1].date();
    }
    for (const ProjectedSession& session : facts.week->sessions) {
        if (isAhead(session) && (!last || session.date > *last)) {
            last = session.date;
        }
    }
    return last;
}

void checkWeek(AuditCase& audit, std::size_t k, const Past& past) {
    WeekFacts& facts = audit.weeks[k];
    const ProjectedWeek& week = *facts.week;
    facts.ceiling = week.ceiling.limit;
    if (week.ceiling.limit <= Distance{}) {
        audit.report(week.ceiling.row, AuditKind::CeilingZero, week.number, {}, week.ceiling.limit.millimetres(), 1);
        facts.ceiling = allowedFor(audit, k, past).ceilings.front().limit;
        return;
    }
    if (audit.isUnknown(week)) {
        return;
    }
    const Allowed allowed = allowedFor(audit, k, past);
    const Ceiling& expected = allowed.ceilings.front();
    if (!allowed.hasLimit(week.ceiling.limit)) {
        audit.report(expected.row, AuditKind::CeilingWrong, week.number, {}, week.ceiling.limit.millimetres(),
                     expected.limit.millimetres());
        facts.ceiling = expected.limit;
    } else if (!allowed.has(week.ceiling)) {
        audit.report(expected.row, AuditKind::CeilingTagWrong, week.number);
    }
}

/// B2; weeks to come have earned nothing yet.
void checkCredited(AuditCase& audit, const WeekFacts& facts) {
    const ProjectedWeek& week = *facts.week;
    const Distance credited = std::min(facts.actual, facts.ceiling);
    if (week.credited != credited) {
        audit.report(RuleId::B2, AuditKind::CreditedWrong, week.number, {}, week.credited.millimetres(),
                     credited.millimetres());
    }
}

/// P9, B8: nothing is planned that would take the week over its ceiling.
void checkTotal(AuditCase& audit, const WeekFacts& facts) {
    const Distance total = facts.actual + facts.ahead;
    if (facts.stillAhead > 0 && total > facts.ceiling + logTolerance) {
        audit.report(RuleId::B8, AuditKind::WeekOverCeiling, facts.week->number, {}, total.millimetres(),
                     facts.ceiling.millimetres());
    }
}

} // namespace

bool steppedBack(const AuditCase& audit, std::size_t k) {
    const WeekFacts& facts = audit.weeks[k];
    const auto higher = [&](const ProjectedSession& session) {
        return session.status == SessionStatus::Paused ||
               audit.ladder.indexOf(session.shape).value_or(0) > facts.rung.value_or(0);
    };
    for (std::size_t i = facts.firstRun; i < facts.endRun; ++i) {
        if (audit.runs[i].verdict != nullptr && audit.runs[i].verdict->outcome >= Outcome::BackWeek) {
            return true;
        }
    }
    return std::any_of(facts.week->sessions.begin(), facts.week->sessions.end(), higher) || painLed(*facts.week) ||
           (k + 1 < audit.weeks.size() && painLed(*audit.weeks[k + 1].week));
}

void checkCeilings(AuditCase& audit) {
    Past past;
    std::optional<Date> lastOnFoot;
    for (const LoggedRun& logged : audit.runs) {
        if (logged.date() < audit.profile.start) {
            lastOnFoot = logged.date();
        }
    }
    for (std::size_t k = 0; k < audit.weeks.size(); ++k) {
        past.best = Distance{};
        for (std::size_t back = 1; back <= std::min(k, weeksLookedBack); ++back) {
            past.best = std::max(past.best, audit.weeks[k - back].credited);
        }
        findGap(audit, k, lastOnFoot, past);
        checkWeek(audit, k, past);
        WeekFacts& facts = audit.weeks[k];
        facts.credited = std::min(facts.actual + facts.ahead, facts.ceiling);
        checkCredited(audit, facts);
        checkTotal(audit, facts);
        past.everComplete = past.everComplete || facts.complete();
        if (k > 0 && audit.weeks[k - 1].credited > Distance{}) {
            past.base = audit.weeks[k - 1].credited;
        }
        const auto last = lastDayOf(audit, facts);
        lastOnFoot = std::max(lastOnFoot, last);
    }
}

} // namespace stridewell::auditing
