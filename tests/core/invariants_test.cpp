// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Properties P1-P9 of the rules over generated profiles and journals.
#include "core/plan/feasibility.h"
#include "core/plan/planner.h"
#include "core/projection/project.h"
#include "core/rules/triage.h"
#include "tests/support/anyrunner.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace stridewell {
namespace {

rc::Gen<Profile> anyProfile() {
    return rc::gen::exec([] {
        Profile profile = aProfile();
        profile.start += Days{*rc::gen::inRange(0, 14)};
        profile.days = *rc::gen::elementOf(acceptedDaySets());
        profile.walk = Speed::fromTenths(*rc::gen::inRange(30, 81));
        const int slowest = std::max(40, profile.walk.tenths());
        profile.jog = Speed::fromTenths(*rc::gen::inRange(slowest, std::min(160, 4 * profile.walk.tenths()) + 1));
        profile.plan = *rc::gen::element(PlanKind::Standard, PlanKind::Gentle);
        profile.goal = *rc::gen::element(Goal::FourWeeks, Goal::ThirtyMinutes, Goal::FiveKilometres);
        return profile;
    });
}

/// Mostly low scores, so that plans get somewhere.
rc::Gen<int> anyScore() {
    return rc::gen::weightedOneOf<int>({{12, rc::gen::just(0)},
                                        {4, rc::gen::inRange(1, 3)},
                                        {2, rc::gen::inRange(3, 6)},
                                        {1, rc::gen::inRange(6, 11)}});
}

Run anyRunOn(Date date) {
    stridewell::Run run =
        aRun(date, *rc::gen::weightedOneOf<int>({{6, rc::gen::inRange(2000, 4000)}, {1, rc::gen::inRange(0, 9000)}}));
    if (*rc::gen::inRange(0, 4) == 0) {
        run.distance.reset();
    }
    run.jogDonePermille = *rc::gen::weightedElement<int>({{6, 1000}, {1, 800}, {1, 799}, {1, 0}});
    run = hurting(run, *anyScore(),
                  *rc::gen::weightedElement<PainCharacter>(
                      {{8, PainCharacter::Dull}, {1, PainCharacter::Sharp}, {1, PainCharacter::Shooting}}));
    run.before = score(*anyScore());
    run.eased = *rc::gen::inRange(0, 4) != 0;
    run.strideAltered = *rc::gen::inRange(0, 8) == 0;
    run.painkiller = *rc::gen::inRange(0, 8) == 0;
    if (*rc::gen::inRange(0, 40) == 0) {
        run.symptoms.add(static_cast<Symptom>(*rc::gen::inRange(0, symptomCount)));
    }
    return run;
}

/// Up to `days` days of whatever a person may log.
Journal anyJournal(Date start, int days) {
    Journal journal;
    const int length = *rc::gen::inRange(0, days);
    for (Date date = start; date < start + Days{length}; date += Days{1}) {
        switch (*rc::gen::inRange(0, 10)) {
        case 0:
        case 1:
        case 2:
        case 3: journal.runs.push_back(anyRunOn(date)); break;
        case 4: journal.walks.push_back({EntryId{}, date, *rc::gen::inRange(10, 60), score(*anyScore())}); break;
        case 5: journal.cross.push_back({EntryId{}, date, CrossKind::Cycle, 25, score(*anyScore())}); break;
        default: break;
        }
        if (*rc::gen::inRange(0, 3) == 0) {
            journal.mornings.push_back({EntryId{}, date, score(*anyScore())});
        }
        if (*rc::gen::inRange(0, 60) == 0) {
            journal.checks.push_back({EntryId{}, date, {static_cast<Symptom>(*rc::gen::inRange(0, symptomCount))}});
        }
        if (*rc::gen::inRange(0, 25) == 0) {
            journal.clearances.push_back({EntryId{}, date, "GP"});
        }
        if (*rc::gen::inRange(0, 12) == 0) {
            journal.moves.push_back({EntryId{}, date, date + Days{*rc::gen::inRange(-3, 4)}});
        }
    }
    return journal;
}

PainReport anyReport() {
    PainReport report;
    report.before = *anyScore();
    report.during = *anyScore();
    report.after = report.during;
    const int next = *rc::gen::inRange(-2, 11);
    report.next = next == -2   ? MorningAnswer::pending()
                  : next == -1 ? MorningAnswer::notGiven()
                               : MorningAnswer::given(score(next));
    report.character =
        report.during == 0 ? PainCharacter::None : *rc::gen::element(PainCharacter::Dull, PainCharacter::Sharp);
    report.eased = *rc::gen::arbitrary<bool>();
    report.strideAltered = *rc::gen::arbitrary<bool>();
    return report;
}

RC_GTEST_PROP(P1, AnyEmergencyTickIsAnEmergency, ()) {
    PainReport report = anyReport();
    report.symptoms.add(static_cast<Symptom>(*rc::gen::inRange(0, 6)));
    RC_ASSERT(triage(report).outcome == Outcome::Emergency);
}

RC_GTEST_PROP(P2, SeverityNeverFallsWhenAScoreRises, ()) {
    PainReport report = anyReport();
    RC_PRE(report.during >= 1 && report.during < 10);
    const Outcome before = triage(report).outcome;
    PainReport worse = report;
    ++worse.during;
    ++worse.after;
    RC_ASSERT(triage(worse).outcome >= before);
    if (const auto next = report.next.score(); next && *next < 10) {
        PainReport later = report;
        later.next = MorningAnswer::given(score(*next + 1));
        RC_ASSERT(triage(later).outcome >= before);
    }
}

RC_GTEST_PROP(P3, EveryReportHasAnOutcomeAndItsRows, ()) {
    RC_ASSERT(!triage(anyReport()).why.empty());
}

RC_GTEST_PROP(P4, MoreOverTheCeilingNeverEarnsMore, ()) {
    CeilingInput input;
    const auto ceiling = Distance::fromMillimetres(*rc::gen::inRange(1'000'000, 20'000'000));
    input.base = Distance::fromMillimetres(*rc::gen::inRange(0, 20'000'000));
    input.complete = *rc::gen::arbitrary<bool>();
    input.weekOne = Distance::fromMillimetres(8'250'000);
    input.bestOfFourWeeks = std::max(ceiling, Distance::fromMillimetres(*rc::gen::inRange(0, 20'000'000)));
    const auto next = [&](int over) {
        input.actual = ceiling + Distance::fromMillimetres(over);
        input.credited = creditedDistance(input.actual, ceiling);
        return weeklyCeiling(input).limit;
    };
    const int over = *rc::gen::inRange(0, 10'000'000);
    const int more = over + *rc::gen::inRange(0, 10'000'000);
    RC_ASSERT(next(more) <= next(over));
}

TEST(P5, EveryPlanKeepsTenPercentAndItsJogs) {
    int plans = 0;
    for (int walk = 30; walk <= 80; ++walk) {
        for (int jog = std::max(40, walk); jog <= std::min(160, 4 * walk); ++jog) {
            for (const PlanKind kind : {PlanKind::Standard, PlanKind::Gentle}) {
                Profile profile = aProfile();
                profile.walk = Speed::fromTenths(walk);
                profile.jog = Speed::fromTenths(jog);
                profile.plan = kind;
                const Plan plan = makePlan(profile);
                ++plans;
                for (std::size_t i = 0; i < plan.weeks.size(); ++i) {
                    const SessionShape& shape = plan.weeks[i].shape;
                    ASSERT_TRUE(shape.warmUpMin >= 5 && shape.warmUpMin <= 10) << profile;
                    ASSERT_TRUE(shape.coolDownMin >= 5 && shape.coolDownMin <= 10) << profile;
                    if (i > 0) {
                        const SessionShape& before = plan.weeks[i - 1].shape;
                        ASSERT_LE(10 * shape.doubledUnits(profile.walk, profile.jog),
                                  11 * before.doubledUnits(profile.walk, profile.jog))
                            << profile << " week " << i + 1;
                    }
                }
            }
        }
    }
    EXPECT_GT(plans, 8000);
}

TEST(P5, TheProjectionOfAnEmptyJournalIsThePlan) {
    for (const Weekdays days : acceptedDaySets()) {
        for (int walk = 30; walk <= 80; walk += 10) {
            for (int jog = std::max(40, walk); jog <= std::min(160, 4 * walk); jog += 17) {
                Profile profile = aProfile();
                profile.days = days;
                profile.walk = Speed::fromTenths(walk);
                profile.jog = Speed::fromTenths(jog);
                const Plan plan = makePlan(profile);
                const Projection projection = project(profile, {}, profile.start);
                ASSERT_EQ(projection.weeks.size(), plan.weeks.size()) << profile;
                for (std::size_t i = 0; i < plan.weeks.size(); ++i) {
                    ASSERT_EQ(projection.weeks[i].content, plan.weeks[i].content) << profile;
                    ASSERT_EQ(projection.weeks[i].plannedSessions, plan.sessionsPerWeek) << profile;
                    ASSERT_EQ(projection.weeks[i].sessions.front().shape, plan.weeks[i].shape) << profile;
                }
            }
        }
    }
}

RC_GTEST_PROP(P6, TheOrderOfEntriesNeverMatters, ()) {
    const Profile profile = *anyProfile();
    Journal journal = anyJournal(profile.start, 60);
    const Date today = profile.start + Days{*rc::gen::inRange(0, 70)};
    const Projection straight = project(profile, journal, today);
    const auto turn = [](auto& list) { std::reverse(list.begin(), list.end()); };
    turn(journal.runs);
    turn(journal.mornings);
    turn(journal.walks);
    turn(journal.cross);
    turn(journal.checks);
    turn(journal.clearances);
    turn(journal.moves);
    const Projection turned = project(profile, journal, today);
    RC_ASSERT(straight.nextRun == turned.nextRun);
    RC_ASSERT(straight.state.outcome == turned.state.outcome);
    RC_ASSERT(straight.state.why == turned.state.why);
    RC_ASSERT(straight.weeks.size() == turned.weeks.size());
    for (std::size_t i = 0; i < straight.weeks.size(); ++i) {
        RC_ASSERT(straight.weeks[i].content == turned.weeks[i].content);
        RC_ASSERT(straight.weeks[i].ceiling == turned.weeks[i].ceiling);
        RC_ASSERT(straight.weeks[i].actual == turned.weeks[i].actual);
        RC_ASSERT(straight.weeks[i].why == turned.weeks[i].why);
        for (std::size_t s = 0; s < straight.weeks[i].sessions.size(); ++s) {
            RC_ASSERT(straight.weeks[i].sessions[s].date == turned.weeks[i].sessions[s].date);
            RC_ASSERT(straight.weeks[i].sessions[s].status == turned.weeks[i].sessions[s].status);
        }
    }
}

RC_GTEST_PROP(P8, IfAllGoesWellThePlanEnds, ()) {
    const Profile profile = *anyProfile();
    const Journal journal = anyJournal(profile.start, 120);
    const Date today = profile.start + Days{*rc::gen::inRange(0, 130)};
    const Projection projection = project(profile, journal, today);
    const auto ahead = std::count_if(projection.weeks.begin(), projection.weeks.end(),
                                     [today](const ProjectedWeek& week) { return week.start > today; });
    RC_ASSERT(ahead <= 52);
}

RC_GTEST_PROP(P7P9, WhatIsScheduledKeepsEveryRule, ()) {
    const Profile profile = *anyProfile();
    const Journal journal = anyJournal(profile.start, 120);
    const Date today = profile.start + Days{*rc::gen::inRange(-3, 130)};
    const Projection projection = project(profile, journal, today);
    const bool paused = projection.state.outcome >= Outcome::Break;
    std::vector<Date> movedTo;
    for (const Move& move : journal.moves) {
        movedTo.push_back(move.to);
    }
    std::optional<Date> before;
    for (const ProjectedWeek& week : projection.weeks) {
        RC_ASSERT(week.ceiling.limit > Distance{}); // P7
        Distance ahead = week.actual;
        bool any = false;
        for (const ProjectedSession& session : week.sessions) {
            if (session.runIndex) {
                before = session.date;
            }
            if (!isAhead(session)) {
                continue;
            }
            any = true;
            RC_ASSERT(!paused);
            RC_ASSERT(session.date >= today);
            RC_ASSERT(profile.days.contains(session.date) ||
                      std::count(movedTo.begin(), movedTo.end(), session.date) > 0);
            RC_ASSERT(session.limit.has_value());
            RC_ASSERT(session.distance <= *session.limit + logTolerance);
            if (week.plannedSessions <= 3 && before) {
                RC_ASSERT(daysBetween(*before, session.date) >= 2);
            }
            RC_ASSERT(before.value_or(session.date - Days{1}) < session.date);
            before = session.date;
            ahead += session.distance;
        }
        RC_ASSERT(!any || ahead <= week.ceiling.limit + logTolerance);
    }
}

} // namespace
} // namespace stridewell
