// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/project.h"

#include "core/projection/audit.h"
#include "core/projection/notes.h"
#include "core/projection/shoewear.h"
#include "core/projection/weekfold.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

namespace stridewell {

namespace {

constexpr Days week{7};

/// A2: three days for the core items, the run-free ones furthest apart. Weeks are much alike, so each set of free days
/// is looked at once.
class CoreDays {
public:
    explicit CoreDays(int firstWeekday) : m_firstWeekday(firstWeekday) {}

    void suggest(ProjectedWeek& made) {
        Weekdays free{0, 1, 2, 3, 4, 5, 6};
        for (const ProjectedSession& session : made.sessions) {
            free.remove(weekdayIndex(session.date));
        }
        const Weekdays days = among(free);
        for (int offset = 0; offset < 7; ++offset) {
            if (const Date day = made.start + Days{offset}; days.contains(day)) {
                made.strengthDays.push_back(day);
            }
        }
    }

private:
    [[nodiscard]] Weekdays among(Weekdays free) {
        for (const auto& [known, days] : m_known) {
            if (known == free) {
                return days;
            }
        }
        const int count = std::min(free.count(), coreSessionsPerWeek);
        const Weekdays days = mostEvenDays(free, count, m_firstWeekday).value_or(Weekdays{});
        m_known.emplace_back(free, days);
        return days;
    }

    int m_firstWeekday;
    std::vector<std::pair<Weekdays, Weekdays>> m_known; ///< a handful
};

std::vector<EndCondition> endConditions(const EndNeeds& needs, bool professional) {
    std::vector<EndCondition> list;
    const auto add = [&](bool needed, EndCondition condition) {
        if (needed) {
            list.push_back(condition);
        }
    };
    add(needs.clearance, EndCondition::Clearance);
    add(needs.fullWeek, EndCondition::FullWeek);
    add(needs.crossTraining, EndCondition::CrossTraining);
    add(needs.seventyTwoHours, EndCondition::SeventyTwoHours);
    add(needs.morningLow, EndCondition::MorningLow);
    add(needs.twoMornings || professional, EndCondition::TwoMornings);
    add(needs.briskWalk || professional, EndCondition::BriskWalk);
    return list;
}

PlanState stateOf(const PainTracker& pain, Date today) {
    PlanState state;
    if (const auto& open = pain.open()) {
        state.outcome = open->outcome;
        state.urgency = open->urgency;
        state.why = open->why;
        state.provisional = open->provisional;
        state.since = open->since;
        state.endsWhen = endConditions(stillNeeded(*open, pain.recovery(), today),
                                       open->outcome == Outcome::SeeProfessional && !open->onlyPersistence);
        return state;
    }
    if (!pain.outcomes().empty()) {
        const RunOutcome& last = pain.outcomes().back();
        if (last.verdict.outcome == Outcome::Keep) {
            state.why = last.verdict.why;
            state.since = last.date;
        }
        state.holdProgress = last.painkiller; // M1
    }
    return state;
}

/// Without those that a higher state replaced on the day they opened.
std::vector<StateSpan> statesOf(const PainTracker& pain) {
    std::vector<StateSpan> states;
    std::copy_if(pain.spans().begin(), pain.spans().end(), std::back_inserter(states),
                 [](const StateSpan& span) { return span.end != span.from; });
    return states;
}

const ProjectedWeek* weekOf(const Projection& projection, Date day) {
    for (const ProjectedWeek& made : projection.weeks) {
        if (made.start <= day && day < made.start + week) {
            return &made;
        }
    }
    return nullptr;
}

bool strengthDone(const Journal& journal, Date day) {
    return std::any_of(journal.strength.begin(), journal.strength.end(),
                       [day](const StrengthSession& session) { return session.date == day; });
}

std::optional<CardKind> cardOfState(const Projection& projection) {
    switch (projection.state.outcome) {
    case Outcome::Emergency:
    case Outcome::SeeProfessional: return CardKind::Alert;
    case Outcome::Break: return CardKind::Paused;
    default: return std::nullopt;
    }
}

TodayCard cardOf(const Projection& projection, const Journal& journal) {
    TodayCard card;
    const ProjectedWeek* made = weekOf(projection, projection.today);
    if (made != nullptr) {
        card.week = made->number;
    }
    if (const auto kind = cardOfState(projection)) {
        card.kind = *kind;
        return card;
    }
    if (projection.finished) {
        return {CardKind::Finished, std::nullopt, std::nullopt};
    }
    if (made == nullptr) {
        card.kind = CardKind::BeforeStart;
        return card;
    }
    for (std::size_t i = 0; i < made->sessions.size(); ++i) {
        const ProjectedSession& session = made->sessions[i];
        if (session.date == projection.today && (isAhead(session) || session.status == SessionStatus::Swapped)) {
            card.kind = isAhead(session) ? CardKind::Run : CardKind::Swap;
            card.session = static_cast<int>(i) + 1;
            return card;
        }
    }
    const auto& days = made->strengthDays;
    const bool due = std::find(days.begin(), days.end(), projection.today) != days.end();
    card.kind = due && !strengthDone(journal, projection.today) ? CardKind::Strength : CardKind::Rest;
    return card;
}

std::optional<Allowance> allowanceOf(const Projection& projection, const SessionLimits& limits) {
    const bool before = projection.today < projection.weeks.front().start;
    const ProjectedWeek* made = before ? &projection.weeks.front() : weekOf(projection, projection.today);
    if (made == nullptr) {
        return std::nullopt;
    }
    const Date day = before ? made->start : projection.today;
    Allowance allowance;
    allowance.week = made->number;
    allowance.ceiling = made->ceiling;
    allowance.used = made->actual;
    allowance.left = std::max(made->ceiling.limit - made->actual, Distance{});
    // A run of today already counts for what comes next.
    allowance.sessionLimit = limits.limitOn(day + Days{before ? 0 : 1});
    return allowance;
}

std::optional<Date> nextRunOf(const Projection& projection) {
    for (const ProjectedWeek& made : projection.weeks) {
        for (const ProjectedSession& session : made.sessions) {
            if (isAhead(session)) {
                return session.date;
            }
        }
    }
    return std::nullopt;
}

/// The morning question is asked after a run, a walk or cross-training, and while a state waits for an answer; that
/// waits for another morning once a run of today was logged.
std::optional<Date> morningDueOn(const Projection& projection, const Journal& journal, Date today) {
    const auto on = [](const auto& entries, Date day) {
        return std::any_of(entries.begin(), entries.end(), [day](const auto& entry) { return entry.date == day; });
    };
    const Date yesterday = today - Days{1};
    const bool moved = on(journal.runs, yesterday) || on(journal.walks, yesterday) || on(journal.cross, yesterday);
    const bool restOpen = projection.state.outcome == Outcome::AddRest || projection.state.outcome == Outcome::Break;
    const bool waits = restOpen && !on(journal.runs, today);
    return (moved || waits) && !on(journal.mornings, today) ? std::optional(today) : std::nullopt;
}

void fillRuns(Projection& projection, const PainTracker& pain) {
    // Both hold every run up to today, in the order of runsInOrder().
    for (std::size_t i = 0; i < projection.runs.size(); ++i) {
        const PainVerdict& verdict = pain.outcomes()[i].verdict;
        projection.runs[i].outcome = verdict.outcome;
        projection.runs[i].urgency = verdict.urgency;
        projection.runs[i].why = verdict.why;
        projection.runs[i].provisional = verdict.provisional;
    }
}

} // namespace

Distance stillAhead(const ProjectedWeek& week) {
    Distance ahead;
    for (const ProjectedSession& session : week.sessions) {
        ahead += isAhead(session) ? session.distance : Distance{};
    }
    return ahead;
}

Projection project(const Profile& profile, const Journal& journal, Date today) {
    WeekFold fold(profile, journal, today);
    fold.run();
    Projection projection;
    projection.today = today;
    projection.plan = fold.plan();
    projection.weeks = fold.weeks();
    projection.runs = fold.runs();
    projection.notes = fold.notes();
    projection.finished = fold.finished();
    fillRuns(projection, fold.pain());
    CoreDays coreDays(weekdayIndex(profile.start));
    for (ProjectedWeek& made : projection.weeks) {
        coreDays.suggest(made);
    }
    projection.state = stateOf(fold.pain(), today);
    projection.states = statesOf(fold.pain());
    projection.todayCard = cardOf(projection, journal);
    projection.nextRun = nextRunOf(projection);
    projection.allowance = allowanceOf(projection, fold.limits());
    projection.morningDue = morningDueOn(projection, journal, today);
    for (const Finding& note : notesFor(projection, profile, journal)) {
        projection.notes.push_back(note);
    }
    projection.strengthLevels = strengthLevels(journal, profile.start, today, fold.pain().lastPauseEnd());
    projection.shoes = shoeWear(journal.shoes, projection.runs, today);
#ifdef STRIDEWELL_AUDIT
    assert(audit(profile, journal, projection).empty()); // debug builds stop where a rule is broken
#endif
    return projection;
}

} // namespace stridewell
