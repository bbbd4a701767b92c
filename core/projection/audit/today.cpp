// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of today agrees with the weeks it is said about.
#include "core/projection/audit/auditcase.h"

#include <algorithm>

namespace stridewell::auditing {

namespace {

const ProjectedSession* firstAhead(const AuditCase& audit) {
    const ProjectedSession* first = nullptr;
    for (const WeekFacts& facts : audit.weeks) {
        for (const ProjectedSession& session : facts.week->sessions) {
            if (isAhead(session) && (first == nullptr || session.date < first->date)) {
                first = &session;
            }
        }
    }
    return first;
}

/// The week of today; week 1 before the start; nothing after the last week.
const WeekFacts* currentWeek(const AuditCase& audit) {
    const std::size_t k = audit.weekIndexOf(audit.today()).value_or(0);
    return k < audit.weeks.size() ? &audit.weeks[k] : nullptr;
}

/// Position from 1 of the week's session on that day that has one of these statuses.
template <typename Status>
std::optional<int> sessionOn(const WeekFacts& facts, Date date, Status has) {
    const auto& sessions = facts.week->sessions;
    const auto it = std::find_if(sessions.begin(), sessions.end(),
                                 [&](const ProjectedSession& session) { return session.date == date && has(session); });
    return it == sessions.end() ? std::nullopt : std::optional(static_cast<int>(it - sessions.begin()) + 1);
}

bool isSwapped(const ProjectedSession& session) {
    return session.status == SessionStatus::Swapped;
}

/// A card that names a run names one of today's, and a day with a run has no other card.
bool cardFits(const AuditCase& audit, const WeekFacts* week) {
    const TodayCard& card = audit.projection.todayCard;
    const std::optional<int> run = week != nullptr ? sessionOn(*week, audit.today(), isAhead) : std::nullopt;
    const std::optional<int> swap = week != nullptr ? sessionOn(*week, audit.today(), isSwapped) : std::nullopt;
    switch (card.kind) {
    case CardKind::Run: return run && card.session == run && card.week == week->week->number;
    case CardKind::Swap: return !run && swap && card.session == swap && card.week == week->week->number;
    case CardKind::Paused: return audit.paused() && audit.projection.state.outcome != Outcome::Emergency;
    case CardKind::Alert: return audit.projection.state.outcome >= Outcome::SeeProfessional;
    case CardKind::BeforeStart: return audit.today() < audit.profile.start && !audit.paused();
    case CardKind::Finished: return audit.projection.finished && !audit.paused();
    case CardKind::Rest:
    case CardKind::Strength:
        return !run && !audit.paused() && !audit.projection.finished && audit.today() >= audit.profile.start;
    }
    return false;
}

/// B11 as it may be planned, for a run today, tomorrow or on the next run day: the allowance does not say which.
bool limitFits(const AuditCase& audit, Distance shown) {
    LongestOfThirtyDays window;
    for (const LoggedRun& run : audit.runs) {
        window.add(run.date(), run.credited);
    }
    const Distance weekOne = audit.ladder.weekOneSession();
    const auto isLimitOn = [&](Date date) {
        return shown == std::max(window.before(date).value_or(weekOne), weekOne).scaled(11, 10);
    };
    const Date tomorrow = audit.today() + Days{1};
    return isLimitOn(audit.today()) || isLimitOn(tomorrow) ||
           isLimitOn(std::max(tomorrow, audit.projection.nextRun.value_or(tomorrow)));
}

void checkAllowance(AuditCase& audit, const WeekFacts* week) {
    const auto& allowance = audit.projection.allowance;
    if (!allowance) {
        return;
    }
    if (week == nullptr) {
        audit.report(RuleId::B2, AuditKind::AllowanceWrong, allowance->week);
        return;
    }
    const Distance limit = allowance->ceiling.limit;
    const Distance left = limit > week->actual ? limit - week->actual : Distance{};
    const bool same = allowance->week == week->week->number && allowance->ceiling == week->week->ceiling &&
                      allowance->used == week->actual && allowance->left == left;
    if (!same) {
        audit.report(allowance->ceiling.row, AuditKind::AllowanceWrong, allowance->week, {},
                     allowance->left.millimetres(), left.millimetres());
    }
    if (!audit.paused() && !limitFits(audit, allowance->sessionLimit)) {
        audit.report(RuleId::B11, AuditKind::AllowanceWrong, allowance->week, {},
                     allowance->sessionLimit.millimetres());
    }
}

} // namespace

void checkToday(AuditCase& audit) {
    const ProjectedSession* first = firstAhead(audit);
    const std::optional<Date> next = first != nullptr ? std::optional(first->date) : std::nullopt;
    if (audit.projection.nextRun != next) {
        audit.report(RuleId::D1, AuditKind::NextRunWrong, 0, next);
    }
    const WeekFacts* week = currentWeek(audit);
    if (!cardFits(audit, week)) {
        audit.report(RuleId::D1, AuditKind::CardWrong, week != nullptr ? week->week->number : 0, audit.today());
    }
    checkAllowance(audit, week);
}

} // namespace stridewell::auditing
