// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The audit is not silent: each test damages a good projection in one way and expects that fault, and only it.
#include "core/projection/audit.h"

#include "core/projection/project.h"
#include "tests/support/auditfaults.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>

namespace stridewell {

namespace {

using Kind = WeekContent::Kind;

Distance mm(std::int64_t value) {
    return Distance::fromMillimetres(value);
}

/// A runner with two good weeks behind and week 3 begun, on the Tuesday of week 3.
struct Sample {
    Profile profile = aProfile();
    Journal journal;
    Date today = day("2026-12-08");
    Sample() {
        journal = aJournal().weeksAsPlanned(profile, 2).journal();
        journal.runs.push_back(aRun(day("2026-12-07"), 2583));
        for (std::size_t i = 0; i < journal.runs.size(); ++i) {
            journal.runs[i].id = EntryId(static_cast<std::int64_t>(i) + 1);
        }
    }
    [[nodiscard]] Projection good() const { return project(profile, journal, today); }
    [[nodiscard]] std::vector<AuditFault> after(const std::function<void(Projection&)>& damage) const {
        Projection projection = good();
        damage(projection);
        return audit(profile, journal, projection);
    }
};

/// Only faults of this kind, and one of this row among them.
testing::AssertionResult only(const std::vector<AuditFault>& faults, AuditKind kind, RuleId row) {
    bool found = false;
    bool other = false;
    for (const AuditFault& fault : faults) {
        found = found || (fault.kind == kind && fault.row == row);
        other = other || fault.kind != kind;
    }
    return found && !other ? testing::AssertionSuccess()
                           : testing::AssertionFailure() << testing::PrintToString(faults);
}

struct Damage {
    const char* name;
    AuditKind kind;
    RuleId row;
    void (*apply)(Projection&);
};

ProjectedSession& ahead(Projection& p) {
    return p.weeks[2].sessions[1]; // Wednesday 9 December
}

/// Another shape for every session of week 4, with the distance that goes with it.
void reshape(Projection& p, SessionShape shape) {
    ProjectedWeek& week = p.weeks[3];
    week.planned = Distance{};
    for (ProjectedSession& session : week.sessions) {
        session.shape = shape;
        session.distance = mm(2'500'000);
        week.planned += session.distance;
    }
}

const Damage damages[] = {
    {"PlanWalks", AuditKind::PlanNotTheLadder, RuleId::A3,
     [](Projection& p) { p.plan.weeks[0].shape.coolDownMin = 9; }},
    {"PlanRung", AuditKind::PlanNotTheLadder, RuleId::A3, [](Projection& p) { p.plan.weeks.pop_back(); }},
    {"WeekNumber", AuditKind::WeekOrder, RuleId::B1, [](Projection& p) { p.weeks[1].number = 7; }},
    {"WeekStart", AuditKind::WeekOrder, RuleId::B1, [](Projection& p) { p.weeks[0].start += Days{1}; }},
    {"PlanRuns", AuditKind::TooManyRuns, RuleId::A4, [](Projection& p) { p.plan.sessionsPerWeek = 1; }},
    {"ContentUnknown", AuditKind::ContentJump, RuleId::A6, [](Projection& p) { p.weeks[0].content = Kind::W1b; }},
    {"CeilingZero", AuditKind::CeilingZero, RuleId::B4, [](Projection& p) { p.weeks[1].ceiling.limit = {}; }},
    {"CeilingFirst", AuditKind::CeilingWrong, RuleId::B3, [](Projection& p) { p.weeks[0].ceiling.limit += mm(1); }},
    {"CeilingGrow", AuditKind::CeilingWrong, RuleId::B4, [](Projection& p) { p.weeks[1].ceiling.limit += mm(1); }},
    {"CeilingAhead", AuditKind::CeilingWrong, RuleId::B4, [](Projection& p) { p.weeks[3].ceiling.limit += mm(1); }},
    {"CeilingTag", AuditKind::CeilingTagWrong, RuleId::B4,
     [](Projection& p) { p.weeks[1].ceiling.tag = CeilingTag::Return; }},
    {"Actual", AuditKind::ActualWrong, RuleId::B1, [](Projection& p) { p.weeks[0].actual += mm(1); }},
    {"Credited", AuditKind::CreditedWrong, RuleId::B2, [](Projection& p) { p.weeks[0].credited += mm(1); }},
    {"Planned", AuditKind::PlannedWrong, RuleId::A1, [](Projection& p) { p.weeks[0].planned += mm(100); }},
    {"DoneCount", AuditKind::DoneCountWrong, RuleId::B13, [](Projection& p) { p.weeks[0].doneSessions = 2; }},
    {"Complete", AuditKind::DoneCountWrong, RuleId::B6, [](Projection& p) { p.weeks[2].complete = true; }},
    {"DoneWithoutRun", AuditKind::StatusWrong, RuleId::B13,
     [](Projection& p) { p.weeks[0].sessions[0].runIndex.reset(); }},
    {"RunOfAnotherDay", AuditKind::StatusWrong, RuleId::B13,
     [](Projection& p) { p.weeks[0].sessions[0].runIndex = 2; }},
    {"MovedNowhere", AuditKind::StatusWrong, RuleId::D2, [](Projection& p) { ahead(p).status = SessionStatus::Moved; }},
    {"VerdictMissing", AuditKind::RunListWrong, RuleId::B1, [](Projection& p) { p.runs.pop_back(); }},
    {"VerdictTwice", AuditKind::RunListWrong, RuleId::B1, [](Projection& p) { p.runs.push_back(p.runs.back()); }},
    {"VerdictOrder", AuditKind::RunListWrong, RuleId::B1, [](Projection& p) { std::swap(p.runs[0], p.runs[1]); }},
    {"RunActual", AuditKind::RunActualWrong, RuleId::B1, [](Projection& p) { p.runs[0].actual += mm(1); }},
    {"RunCredited", AuditKind::RunCreditedWrong, RuleId::B11, [](Projection& p) { p.runs[0].credited += mm(1); }},
    {"Spike", AuditKind::SpikeWrong, RuleId::B11, [](Projection& p) { p.runs[0].spike = Spike::Small; }},
    {"ForeignDay", AuditKind::SessionOnForeignDay, RuleId::D2,
     [](Projection& p) {
         ProjectedSession& last = p.weeks[3].sessions[2];
         last.date = last.plannedDate = last.date + Days{1};
     }},
    {"TwoOnOneDay", AuditKind::TwoOnOneDay, RuleId::D1,
     [](Projection& p) {
         p.weeks[3].sessions[2].date = p.weeks[3].sessions[2].plannedDate = p.weeks[3].sessions[1].date;
     }},
    {"Limit", AuditKind::SessionLimitWrong, RuleId::B11, [](Projection& p) { *ahead(p).limit += mm(1); }},
    {"NextRun", AuditKind::NextRunWrong, RuleId::D1, [](Projection& p) { p.nextRun = day("2026-12-11"); }},
    {"Card", AuditKind::CardWrong, RuleId::D1, [](Projection& p) { p.todayCard.kind = CardKind::Run; }},
    {"AllowanceLeft", AuditKind::AllowanceWrong, RuleId::B4, [](Projection& p) { p.allowance->left += mm(1); }},
    {"AllowanceSession", AuditKind::AllowanceWrong, RuleId::B11,
     [](Projection& p) { p.allowance->sessionLimit += mm(1); }},
};

class AuditDamage : public testing::TestWithParam<Damage> {};

TEST_P(AuditDamage, IsFoundAndNothingElse) {
    const Damage& damage = GetParam();
    const Sample sample;
    ASSERT_EQ(audit(sample.profile, sample.journal, sample.good()), std::vector<AuditFault>{});
    std::vector<AuditFault> faults = sample.after(damage.apply);
    EXPECT_TRUE(only(faults, damage.kind, damage.row));
}

INSTANTIATE_TEST_SUITE_P(EachKind, AuditDamage, testing::ValuesIn(damages),
                         [](const auto& param) { return std::string(param.param.name); });

/// Damage that cannot be done alone: the other faults follow from it.
const Damage wideDamages[] = {
    {"InThePast", AuditKind::SessionInThePast, RuleId::D1,
     [](Projection& p) {
         p.weeks[1].sessions[2].status = SessionStatus::Planned;
         p.weeks[1].sessions[2].runIndex.reset();
     }},
    {"OutsideWeek", AuditKind::SessionOutsideWeek, RuleId::D1,
     [](Projection& p) { p.weeks[3].sessions[2].date = p.weeks[3].sessions[2].plannedDate = day("2026-12-21"); }},
    {"RunInTwoSessions", AuditKind::RunInTwoSessions, RuleId::B1,
     [](Projection& p) { p.weeks[0].sessions[1] = p.weeks[0].sessions[0]; }},
    {"NextToARun", AuditKind::NextToAnotherRun, RuleId::A4,
     [](Projection& p) { ahead(p).date = ahead(p).plannedDate = day("2026-12-08"); }},
    {"WarmUpTooLong", AuditKind::FramingWrong, RuleId::A1,
     [](Projection& p) {
         reshape(p, {11, 1, 30, 0, 10});
     }},
    {"SplitOfWalks", AuditKind::FramingWrong, RuleId::A1,
     [](Projection& p) {
         reshape(p, {6, 1, 30, 0, 6});
     }},
    {"LongerThanPlanned", AuditKind::FramingWrong, RuleId::A1,
     [](Projection& p) {
         reshape(p, {5, 1, 30, 0, 6});
     }},
    {"HalfAMinuteMore", AuditKind::JogWrong, RuleId::A1,
     [](Projection& p) {
         reshape(p, {5, 1, 31, 0, 5});
     }},
    {"JogsOfAnotherWeek", AuditKind::JogWrong, RuleId::A1,
     [](Projection& p) {
         reshape(p, {5, 5, 4, 2, 5});
     }},
    {"Distance", AuditKind::SessionDistance, RuleId::B9,
     [](Projection& p) { ahead(p).distance = ahead(p).distance - mm(9000); }},
    {"OverTheWeek", AuditKind::WeekOverCeiling, RuleId::B8,
     [](Projection& p) { ahead(p).distance = p.weeks[2].ceiling.limit; }},
    {"OverTheSession", AuditKind::SessionOverLimit, RuleId::B11,
     [](Projection& p) { ahead(p).distance = *ahead(p).limit + mm(1001); }},
    {"TwoRungsUp", AuditKind::ContentJump, RuleId::A6,
     [](Projection& p) { p.weeks[1].content = p.weeks[2].content = Kind::W4; }},
    {"MoreRunsThanDays", AuditKind::TooManyRuns, RuleId::A4,
     [](Projection& p) {
         p.weeks[3].sessions.push_back(p.weeks[3].sessions[0]);
         ++p.weeks[3].plannedSessions;
     }},
    {"MoreRunsIntoWeekFour", AuditKind::RunsRose, RuleId::A4,
     [](Projection& p) {
         p.weeks[2].sessions.pop_back();
         --p.weeks[2].plannedSessions;
     }},
    {"ForwardWithOneRun", AuditKind::ForwardTooEarly, RuleId::A6,
     [](Projection& p) { p.weeks[2].sessions[1].status = p.weeks[2].sessions[2].status = SessionStatus::Dropped; }},
    {"FinishedTooSoon", AuditKind::ForwardTooEarly, RuleId::A6, [](Projection& p) { p.finished = true; }},
    {"AheadInABreak", AuditKind::AheadWhilePaused, RuleId::BR4,
     [](Projection& p) {
         p.state.outcome = Outcome::Break;
         p.state.why = {{RuleId::BR4}};
     }},
    {"SwapIgnored", AuditKind::SwapIgnored, RuleId::SW1,
     [](Projection& p) {
         p.state.outcome = Outcome::Swap;
         p.state.why = {{RuleId::SW1}};
     }},
    {"SoonAfterASpike", AuditKind::RestTooShort, RuleId::B11,
     [](Projection& p) { p.runs.back().spike = Spike::Moderate; }},
    {"SoonAfterPain", AuditKind::RestTooShort, RuleId::AR1,
     [](Projection& p) {
         p.runs.back().outcome = Outcome::AddRest;
         p.runs.back().why = {{RuleId::AR1}};
     }},
    {"NotSteppedBack", AuditKind::NotSteppedBack, RuleId::GB1,
     [](Projection& p) {
         p.runs.back().outcome = Outcome::BackWeek;
         p.runs.back().why = {{RuleId::GB1}};
     }},
};

class AuditWideDamage : public testing::TestWithParam<Damage> {};

TEST_P(AuditWideDamage, IsFound) {
    const std::vector<AuditFault> faults = Sample().after(GetParam().apply);
    const bool found = std::any_of(faults.begin(), faults.end(), [](const AuditFault& fault) {
        return fault.kind == GetParam().kind && fault.row == GetParam().row;
    });
    EXPECT_TRUE(found) << testing::PrintToString(faults);
}

INSTANTIATE_TEST_SUITE_P(EachKind, AuditWideDamage, testing::ValuesIn(wideDamages),
                         [](const auto& param) { return std::string(param.param.name); });

TEST(AuditA4, FourRunsAfterAScoreOfThreeAreFound) {
    Sample sample;
    sample.profile.days = daysFor(4);
    sample.journal = aJournal().weeksAsPlanned(sample.profile, 2).journal();
    sample.today = day("2026-12-07");
    const Projection projection = sample.good();
    ASSERT_EQ(projection.weeks[2].plannedSessions, 4);
    sample.journal.mornings.push_back({EntryId{}, day("2026-12-03"), score(3)});
    const auto faults = audit(sample.profile, sample.journal, projection);
    EXPECT_TRUE(only(faults, AuditKind::FourRunsInPain, RuleId::A4));
}

} // namespace
} // namespace stridewell
