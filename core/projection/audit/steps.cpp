// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may follow what: the plan's rungs, runs a week, the gate between weeks, and steps back.
#include "core/projection/audit/auditcase.h"

#include <algorithm>

namespace stridewell::auditing {

namespace {

constexpr int troublesomeScore = 3; ///< A4, A6: from here on a score holds the plan back

/// Greatest score of each plan week, from every list that has scores. Weeks that the projection lacks are left out.
std::vector<int> worstScores(const AuditCase& audit) {
    std::vector<int> worst(audit.weeks.size(), 0);
    const auto note = [&](Date date, PainScore score) {
        const auto k = audit.weekIndexOf(date);
        if (date <= audit.today() && k && *k < worst.size()) {
            worst[*k] = std::max(worst[*k], score.value());
        }
    };
    for (const Run& run : audit.journal.runs) {
        note(run.date, run.highest());
    }
    for (const Morning& morning : audit.journal.mornings) {
        note(morning.date, morning.score);
    }
    return worst;
}

/// A1, A3, A5: the plan itself.
void checkPlan(AuditCase& audit) {
    const Plan& plan = audit.projection.plan;
    const auto& rungs = audit.ladder.rungs();
    bool same = plan.kind == audit.profile.plan && plan.weeks.size() + 1 == rungs.size();
    for (std::size_t i = 0; same && i < plan.weeks.size(); ++i) {
        const SessionShape& shape = plan.weeks[i].shape;
        const int index = static_cast<int>(i) + 1;
        same = audit.ladder.indexOf(plan.weeks[i].content) == index && hasJogsOf(shape, audit.ladder, index) &&
               framedRight(shape) && shape.warmUpMin + shape.coolDownMin == audit.ladder.framingOf(index);
    }
    if (!same) {
        audit.report(RuleId::A3, AuditKind::PlanNotTheLadder);
    }
    if (plan.sessionsPerWeek > audit.ladder.mostRuns() || plan.sessionsPerWeek < 2) {
        audit.report(RuleId::A4, AuditKind::TooManyRuns, 0, {}, plan.sessionsPerWeek, audit.ladder.mostRuns());
    }
}

/// A4, A7: a step forward that may not add a run.
bool mayNotAddRuns(WeekContent from, WeekContent to) {
    using Kind = WeekContent::Kind;
    return (from.kind() == Kind::W1 && to.kind() == Kind::W2) || (from.kind() == Kind::W3 && to.kind() == Kind::W4) ||
           to.kind() == Kind::X;
}

void checkRunsPerWeek(AuditCase& audit, std::size_t k, const std::vector<int>& worst) {
    const ProjectedWeek& week = *audit.weeks[k].week;
    const int runs = week.plannedSessions;
    const int most = std::min(audit.projection.plan.sessionsPerWeek, audit.ladder.mostRuns());
    if (runs < 2 || runs > most) {
        audit.report(RuleId::A4, AuditKind::TooManyRuns, week.number, {}, runs, most);
    }
    if (k == 0 || audit.isUnknown(week)) {
        return;
    }
    const ProjectedWeek& last = *audit.weeks[k - 1].week;
    const bool forward = audit.weeks[k].rung > audit.weeks[k - 1].rung;
    if (forward && mayNotAddRuns(last.content, week.content) && runs > last.plannedSessions) {
        audit.report(RuleId::A4, AuditKind::RunsRose, week.number, {}, runs, last.plannedSessions);
    }
    if (runs >= 4 && worst[k - 1] >= troublesomeScore) {
        audit.report(RuleId::A4, AuditKind::FourRunsInPain, week.number, {}, worst[k - 1], troublesomeScore - 1);
    }
}

/// A6.1-A6.4 as far as the journal shows them: nothing is known of a state that was open and is over.
std::optional<RuleId> gateShut(const AuditCase& audit, std::size_t last) {
    const WeekFacts& facts = audit.weeks[last];
    if (facts.expectedDone() < twoThirds(facts.week->plannedSessions)) {
        return RuleId::A6;
    }
    const int logged = static_cast<int>(facts.endRun);
    for (int back = 1; back <= 2 - facts.stillAhead && back <= logged; ++back) {
        const LoggedRun& run = audit.runs[static_cast<std::size_t>(logged - back)];
        if (!run.keeps() || (back == 1 && facts.stillAhead == 0 && run.run->painkiller)) {
            return run.keeps() ? RuleId::M1 : RuleId::A6;
        }
    }
    return std::nullopt;
}

/// A6: the review after week 4.
bool reviewFails(const AuditCase& audit, std::size_t last, int worst) {
    return audit.weeks[last].rung == audit.ladder.topIndex() && worst >= troublesomeScore;
}

/// What the walk along the weeks remembers of those behind it.
struct Behind {
    int level = 0;      ///< the highest rung that the last week stands for; a BUILD week stands for the one before it
    bool built = false; ///< the last week was a BUILD week, or repeats one (D4)
    int completed = 1;  ///< the last week of which two thirds were run, week 1 where there was none (D5)
};

void checkContent(AuditCase& audit, std::size_t k, const Behind& behind, const std::vector<int>& worst) {
    const WeekFacts& facts = audit.weeks[k];
    const ProjectedWeek& week = *facts.week;
    if (!facts.rung || *facts.rung > behind.level + 1) {
        audit.report(RuleId::A6, AuditKind::ContentJump, week.number, {}, facts.rung.value_or(-1), behind.level + 1);
        return;
    }
    if (week.ceiling.tag == CeilingTag::First && *facts.rung > 1) {
        audit.report(RuleId::B3, AuditKind::ContentJump, week.number, {}, *facts.rung, 1);
    }
    if (k == 0 || audit.isUnknown(week) || *facts.rung <= audit.weeks[k - 1].rung.value_or(0)) {
        return;
    }
    if (*facts.rung == 1 && (week.ceiling.row == RuleId::B3 || steppedBack(audit, k))) {
        return; // D7 and the end of a break start at week 1, from week 0 too
    }
    const WeekFacts& last = audit.weeks[k - 1];
    const bool missed = last.done == 0 || last.week->actual == Distance{};   // all of its runs measured 0 m
    const bool repeatsCompleted = missed && *facts.rung <= behind.completed; // D5
    if (const auto row = gateShut(audit, k - 1); row && !repeatsCompleted) {
        audit.report(*row, AuditKind::ForwardTooEarly, week.number, {}, *facts.rung,
                     audit.weeks[k - 1].rung.value_or(0));
    }
    if (reviewFails(audit, k - 1, worst[k - 1])) {
        audit.report(RuleId::A6, AuditKind::ForwardTooEarly, week.number, week.start, worst[k - 1],
                     troublesomeScore - 1);
    }
}

/// A6: the end of the plan passes the same gate.
void checkFinish(AuditCase& audit, const std::vector<int>& worst) {
    if (!audit.projection.finished || audit.weeks.empty()) {
        return;
    }
    const std::size_t last = audit.weeks.size() - 1;
    const WeekFacts& facts = audit.weeks[last];
    const auto shut = gateShut(audit, last);
    if (shut || reviewFails(audit, last, worst[last]) || facts.stillAhead > 0 ||
        facts.rung.value_or(0) < audit.ladder.topIndex()) {
        audit.report(shut.value_or(RuleId::A6), AuditKind::ForwardTooEarly, facts.week->number);
    }
}

/// C2: the rung that a run's outcome leads back to; nothing where it leads nowhere.
std::optional<int> rungAfter(const AuditCase& audit, const WeekFacts& facts, const LoggedRun& run) {
    if (run.verdict == nullptr || run.session == nullptr || run.verdict->provisional ||
        run.verdict->outcome < Outcome::BackWeek || !facts.rung) {
        return std::nullopt;
    }
    const SessionShape& shape = run.session->shape;
    if (shape.rounds == 1 && shape.jogHalfMin >= weekFourJogHalfMin && audit.ladder.longestJogMin() > 0) {
        return std::nullopt; // week 4 or a keep-going week (A7): the shape does not say which
    }
    const int stood =
        hasJogsOf(shape, audit.ladder, *facts.rung) ? *facts.rung : audit.ladder.indexOf(shape).value_or(*facts.rung);
    return run.verdict->outcome == Outcome::Emergency ? 1 : std::max(1, stood - 1);
}

/// C2: a state that was open before the run holds on, and with it the rung it leads to.
bool wasPaused(const AuditCase& audit, std::size_t k) {
    const auto paused = [](const ProjectedSession& session) { return session.status == SessionStatus::Paused; };
    const auto any = [&](const ProjectedWeek& week) {
        return std::any_of(week.sessions.begin(), week.sessions.end(), paused);
    };
    const auto before = [&](const WeekFacts& facts) {
        for (std::size_t i = facts.firstRun; i < facts.endRun; ++i) {
            if (audit.runs[i].verdict != nullptr && audit.runs[i].verdict->outcome >= Outcome::Break) {
                return true;
            }
        }
        return any(*facts.week);
    };
    return painLed(*audit.weeks[k].week) || any(*audit.weeks[k].week) || (k > 0 && before(audit.weeks[k - 1]));
}

/// C2: what is left of the week, and the next one, are a rung lower.
void checkStepBack(AuditCase& audit, std::size_t k) {
    const WeekFacts& facts = audit.weeks[k];
    if (wasPaused(audit, k)) {
        return;
    }
    for (std::size_t i = facts.firstRun; i < facts.endRun; ++i) {
        const auto highest = rungAfter(audit, facts, audit.runs[i]);
        if (!highest) {
            continue;
        }
        const RuleId row = audit.runs[i].verdict->why.empty() ? RuleId::A6 : audit.runs[i].verdict->why.front().row;
        const bool stays = facts.stillAhead > 0 && *facts.rung > *highest;
        const bool returns = k + 1 < audit.weeks.size() && audit.weeks[k + 1].stillAhead > 0 &&
                             audit.weeks[k + 1].rung.value_or(0) > *highest;
        if (stays || returns) {
            audit.report(row, AuditKind::NotSteppedBack, facts.week->number + (stays ? 0 : 1), audit.runs[i].date(),
                         stays ? *facts.rung : *audit.weeks[k + 1].rung, *highest);
        }
    }
}

} // namespace

void checkSteps(AuditCase& audit) {
    checkPlan(audit);
    const std::vector<int> worst = worstScores(audit);
    Behind behind;
    for (std::size_t k = 0; k < audit.weeks.size(); ++k) {
        checkRunsPerWeek(audit, k, worst);
        checkContent(audit, k, behind, worst);
        checkStepBack(audit, k);
        const WeekFacts& facts = audit.weeks[k];
        const Ceiling& ceiling = facts.week->ceiling;
        const bool startsAgain = ceiling.tag == CeilingTag::First && ceiling.limit == tenMiles; // D7
        const bool repeatsBuild = behind.built && !startsAgain && k > 0 && facts.rung == audit.weeks[k - 1].rung;
        behind.built = facts.isLowered() || repeatsBuild;
        const int rung = facts.rung.value_or(behind.level);
        behind.level = behind.built ? std::max(behind.level, rung) : rung;
        if (facts.expectedDone() >= twoThirds(facts.week->plannedSessions)) {
            behind.completed = std::max(1, facts.rung.value_or(behind.completed));
        }
    }
    checkFinish(audit, worst);
}

} // namespace stridewell::auditing
