// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The facts: logged runs with what they count for, and what each week comes to.
#include "core/projection/audit/auditcase.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

namespace stridewell::auditing {

namespace {

/// B13: a session counts as done from 80 % of its jogging.
constexpr int donePermille = 800;

/// By date and time; where the journal leaves the order open, as the projection has it.
void sortRuns(AuditCase& audit) {
    std::vector<std::size_t> place(audit.journal.runs.size(), audit.projection.runs.size());
    for (std::size_t i = 0; i < audit.projection.runs.size(); ++i) {
        if (audit.projection.runs[i].index < place.size()) {
            place[audit.projection.runs[i].index] = i;
        }
    }
    for (std::size_t i = 0; i < audit.journal.runs.size(); ++i) {
        if (audit.journal.runs[i].date <= audit.today()) {
            LoggedRun logged;
            logged.run = &audit.journal.runs[i];
            logged.index = i;
            audit.runs.push_back(logged);
        }
    }
    std::sort(audit.runs.begin(), audit.runs.end(), [&](const LoggedRun& a, const LoggedRun& b) {
        return std::tuple(a.date(), a.run->time, place[a.index], a.index) <
               std::tuple(b.date(), b.run->time, place[b.index], b.index);
    });
}

/// By index into Journal::runs; nothing for a run that is still to come.
using RunsByIndex = std::vector<LoggedRun*>;

RunsByIndex runsByIndex(AuditCase& audit) {
    RunsByIndex result(audit.journal.runs.size(), nullptr);
    for (LoggedRun& logged : audit.runs) {
        result[logged.index] = &logged;
    }
    return result;
}

/// B1: every run up to today has its verdict, once, by date and time.
void matchVerdicts(AuditCase& audit, const RunsByIndex& byIndex) {
    const RunVerdict* before = nullptr;
    for (const RunVerdict& verdict : audit.projection.runs) {
        LoggedRun* const logged = verdict.index < byIndex.size() ? byIndex[verdict.index] : nullptr;
        const bool known = logged != nullptr && logged->date() == verdict.date && logged->run->id == verdict.run;
        const bool inOrder = before == nullptr || before->date <= verdict.date;
        if (!known || !inOrder || logged->verdict != nullptr) {
            audit.report(RuleId::B1, AuditKind::RunListWrong, 0, verdict.date);
            continue;
        }
        logged->verdict = &verdict;
        before = &verdict;
    }
    for (const LoggedRun& logged : audit.runs) {
        if (logged.verdict == nullptr) {
            audit.report(RuleId::B1, AuditKind::RunListWrong, 0, logged.date());
        }
    }
}

/// B13, B1: a session that was run has a run of its day, and no other session has the same.
void matchSession(AuditCase& audit, const RunsByIndex& byIndex, const ProjectedWeek& week,
                  const ProjectedSession& session) {
    const bool wasRun = session.status == SessionStatus::Done || session.status == SessionStatus::Part;
    const bool missedTooSoon = session.status == SessionStatus::Missed && session.date >= audit.today();
    if (wasRun != session.runIndex.has_value() || missedTooSoon) {
        audit.report(RuleId::B13, AuditKind::StatusWrong, week.number, session.date);
        return;
    }
    if (!session.runIndex) {
        return;
    }
    LoggedRun* const found = *session.runIndex < byIndex.size() ? byIndex[*session.runIndex] : nullptr;
    if (found == nullptr || found->date() != session.date || found->run->id != session.run) {
        audit.report(RuleId::B13, AuditKind::StatusWrong, week.number, session.date);
        return;
    }
    LoggedRun& logged = *found;
    if (logged.session != nullptr) {
        audit.report(RuleId::B1, AuditKind::RunInTwoSessions, week.number, session.date);
        return;
    }
    logged.session = &session;
    if ((logged.run->jogDonePermille >= donePermille) != (session.status == SessionStatus::Done)) {
        audit.report(RuleId::B13, AuditKind::StatusWrong, week.number, session.date, logged.run->jogDonePermille,
                     donePermille);
    }
}

/// B1, B9: the distance measured; else minutes times speeds, no slower than all walked, no faster than all jogged.
void findActual(AuditCase& audit, LoggedRun& logged) {
    const Run& run = *logged.run;
    const Distance least = run.distance.value_or(Ladder::walked(run.durationMin, audit.profile.walk));
    const Distance most = run.distance.value_or(Ladder::walked(run.durationMin, audit.profile.jog));
    const Distance shown = logged.verdict != nullptr ? logged.verdict->actual : least;
    const bool right = least <= shown && shown <= most;
    logged.actual = right ? shown : least;
    if (!right) {
        audit.report(run.distance ? RuleId::B1 : RuleId::B9, AuditKind::RunActualWrong, 0, run.date,
                     shown.millimetres(), least.millimetres());
    }
}

/// B11: 1.1, 1.3 and 2 times the longest.
Spike spikeClass(std::int64_t actualMm, Distance longest) {
    const std::int64_t mm = longest.millimetres();
    return 10 * actualMm <= 11 * mm   ? Spike::Ok
           : 10 * actualMm <= 13 * mm ? Spike::Small
           : actualMm <= 2 * mm       ? Spike::Moderate
                                      : Spike::Large;
}

struct Judged {
    Distance credited;
    Spike atLeast; ///< with the metre of tolerance of section 0
    Spike atMost;
};

Judged judge(Distance actual, Distance longest) {
    const Distance limit = longest.scaled(11, 10);
    const Spike forgiven = spikeClass((actual - logTolerance).millimetres(), longest);
    const Spike exact = spikeClass(actual.millimetres(), longest);
    return {std::min(actual, limit), forgiven, forgiven == Spike::Ok ? Spike::Ok : exact};
}

/// B11 of one logged run. Rules leave open whether an earlier run of the same day is among the 30 days before: both
/// readings pass.
void judgeRun(AuditCase& audit, LoggedRun& logged, Distance longest, std::optional<Distance> sameDay) {
    std::array<Judged, 2> readings{judge(logged.actual, longest),
                                   judge(logged.actual, std::max(longest, sameDay.value_or(longest)))};
    logged.credited = readings[0].credited;
    logged.large = readings[0].atMost == Spike::Large;
    if (logged.verdict == nullptr) {
        return;
    }
    const RunVerdict& shown = *logged.verdict;
    const auto fits = [&](const Judged& j) { return j.atLeast <= shown.spike && shown.spike <= j.atMost; };
    const auto credits = [&](const Judged& j) { return j.credited == shown.credited; };
    if (!std::any_of(readings.begin(), readings.end(), fits)) {
        audit.report(RuleId::B11, AuditKind::SpikeWrong, 0, logged.date(), logged.actual.millimetres(),
                     longest.millimetres());
    } else {
        logged.large = shown.spike == Spike::Large;
    }
    if (!std::any_of(readings.begin(), readings.end(), credits)) {
        audit.report(RuleId::B11, AuditKind::RunCreditedWrong, 0, logged.date(), shown.credited.millimetres(),
                     logged.credited.millimetres());
    } else {
        logged.credited = shown.credited;
    }
}

void judgeRuns(AuditCase& audit) {
    LongestOfThirtyDays window;
    const Distance weekOne = audit.ladder.weekOneSession();
    for (std::size_t i = 0; i < audit.runs.size();) {
        const Date date = audit.runs[i].date();
        const std::size_t first = i;
        const Distance longest = window.before(date).value_or(weekOne);
        std::optional<Distance> sameDay;
        for (; i < audit.runs.size() && audit.runs[i].date() == date; ++i) {
            judgeRun(audit, audit.runs[i], longest, sameDay);
            sameDay = std::max(sameDay.value_or(Distance{}), audit.runs[i].credited);
        }
        for (std::size_t k = first; k < i; ++k) {
            window.add(date, audit.runs[k].credited);
        }
    }
}

/// B13, B6: what the week says of itself agrees with its sessions.
void checkCounts(AuditCase& audit, const WeekFacts& facts) {
    const ProjectedWeek& week = *facts.week;
    if (week.doneSessions != facts.done) {
        audit.report(RuleId::B13, AuditKind::DoneCountWrong, week.number, {}, week.doneSessions, facts.done);
    }
    const bool complete =
        week.plannedSessions > 0 && facts.done >= week.plannedSessions && week.actual > Distance{}; // B6
    if (week.complete != complete) {
        audit.report(RuleId::B6, AuditKind::DoneCountWrong, week.number, {}, week.complete, complete);
    }
    Distance planned;
    for (const ProjectedSession& session : week.sessions) {
        planned += session.distance;
    }
    // a week is floored once, its sessions each, from units and from the ratio of B9
    const std::int64_t apart = std::abs((week.planned - planned).millimetres());
    if (apart > 2 * static_cast<std::int64_t>(week.sessions.size()) ||
        week.plannedSessions != static_cast<int>(week.sessions.size())) {
        audit.report(RuleId::A1, AuditKind::PlannedWrong, week.number, {}, week.planned.millimetres(),
                     planned.millimetres());
    }
    if (week.actual != facts.actual) {
        audit.report(RuleId::B1, AuditKind::ActualWrong, week.number, {}, week.actual.millimetres(),
                     facts.actual.millimetres());
    }
}

WeekFacts weekFacts(const AuditCase& audit, const ProjectedWeek& week) {
    WeekFacts facts;
    facts.week = &week;
    facts.rung = audit.ladder.indexOf(week.content);
    for (const ProjectedSession& session : week.sessions) {
        facts.done += session.status == SessionStatus::Done ? 1 : 0;
        if (isAhead(session)) {
            ++facts.stillAhead;
            facts.ahead += session.distance;
        }
    }
    return facts;
}

/// The runs are sorted, so one walk along them serves all weeks.
void gatherWeeks(AuditCase& audit) {
    std::size_t at = 0;
    while (at < audit.runs.size() && audit.runs[at].date() < audit.profile.start) {
        ++at;
    }
    for (std::size_t k = 0; k < audit.projection.weeks.size(); ++k) {
        WeekFacts facts = weekFacts(audit, audit.projection.weeks[k]);
        facts.firstRun = at;
        for (; at < audit.runs.size() && *audit.weekIndexOf(audit.runs[at].date()) == k; ++at) {
            facts.actual += audit.runs[at].actual;
            facts.largeSpike = facts.largeSpike || audit.runs[at].large;
        }
        facts.endRun = at;
        audit.weeks.push_back(facts);
    }
}

/// B9: of a week of which every run was done and measured; kept within a half and double.
std::optional<Ratio> ratioOf(const AuditCase& audit, const WeekFacts& facts) {
    Distance planned;
    for (const ProjectedSession& session : facts.week->sessions) {
        planned += audit.ladder.distanceOf(session.shape);
    }
    const auto measured = [](const LoggedRun& run) { return run.run->distance.has_value(); };
    const auto first = audit.runs.begin() + static_cast<std::ptrdiff_t>(facts.firstRun);
    const auto end = audit.runs.begin() + static_cast<std::ptrdiff_t>(facts.endRun);
    if (facts.done < facts.week->plannedSessions || facts.actual == Distance{} || !std::all_of(first, end, measured)) {
        return std::nullopt;
    }
    Distance actual; // of the runs that did a session
    std::for_each(first, end,
                  [&](const LoggedRun& run) { actual += run.session != nullptr ? run.actual : Distance{}; });
    if (actual * 2 < planned) {
        return Ratio{1, 2};
    }
    if (actual > planned * 2) {
        return Ratio{2, 1};
    }
    return Ratio{actual.millimetres(), planned.millimetres()};
}

void learnRatios(AuditCase& audit) {
    Ratio latest;
    for (WeekFacts& facts : audit.weeks) {
        facts.measured = latest;
        latest = ratioOf(audit, facts).value_or(latest);
    }
}

void checkCalendar(AuditCase& audit) {
    for (std::size_t k = 0; k < audit.projection.weeks.size(); ++k) {
        const ProjectedWeek& week = audit.projection.weeks[k];
        const int number = static_cast<int>(k) + 1;
        const Date start = audit.profile.start + Days{7 * (number - 1)};
        if (week.number != number || week.start != start) {
            audit.report(RuleId::B1, AuditKind::WeekOrder, number, start, week.number, number);
        }
    }
}

} // namespace

void gatherFacts(AuditCase& audit) {
    sortRuns(audit);
    const RunsByIndex byIndex = runsByIndex(audit);
    matchVerdicts(audit, byIndex);
    for (const ProjectedWeek& week : audit.projection.weeks) {
        for (const ProjectedSession& session : week.sessions) {
            matchSession(audit, byIndex, week, session);
        }
    }
    for (LoggedRun& logged : audit.runs) {
        findActual(audit, logged);
    }
    judgeRuns(audit);
    checkCalendar(audit);
    gatherWeeks(audit);
    learnRatios(audit);
    for (const WeekFacts& facts : audit.weeks) {
        checkCounts(audit, facts);
    }
}

} // namespace stridewell::auditing
