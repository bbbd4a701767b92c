// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What pain does to the plan, as far as the plan shows it.
#include "core/projection/project.h"

#include "core/projection/words.h"
#include "tests/support/builders.h"
#include "tests/support/weektext.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace stridewell {
namespace {

bool has(const std::vector<Finding>& findings, RuleId row) {
    return std::any_of(findings.begin(), findings.end(), [row](const Finding& f) { return f.row == row; });
}

TEST(ProjectPain, ScoreOfSixPausesThePlan) {
    const auto journal = aJournal().run(hurting(aRun(day("2026-11-23")), 6)).morning("2026-11-24", 1);
    const Projection p = project(aProfile(), journal, day("2026-11-24"));
    EXPECT_EQ(p.state.outcome, Outcome::Break);
    EXPECT_EQ(rowsText(p.state.why), "BR4");
    EXPECT_EQ(p.state.since, day("2026-11-23"));
    EXPECT_EQ(p.todayCard.kind, CardKind::Paused);
    EXPECT_EQ(p.nextRun, std::nullopt);
    EXPECT_EQ(sessionsText(p.weeks[0]), "23 done, 25 paused, 27 paused");
    for (std::size_t i = 1; i < p.weeks.size(); ++i) {
        for (const ProjectedSession& session : p.weeks[i].sessions) {
            EXPECT_EQ(session.status, SessionStatus::Paused);
        }
    }
    EXPECT_EQ(p.weeks.size(), 5U); // one week later than planned: week 1 again
}

TEST(ProjectPain, SharpPainPausesWhateverTheScore) {
    const auto journal = aJournal().run(hurting(aRun(day("2026-11-23")), 1, PainCharacter::Sharp));
    EXPECT_EQ(rowsText(project(aProfile(), journal, day("2026-11-23")).state.why), "BR1");
}

TEST(ProjectPain, AnEmergencyTickLocksThePlanUntilCleared) {
    JournalBuilder builder = aJournal().weeksAsPlanned(aProfile(), 1).check("2026-11-28", {Symptom::SaddleNumb});
    Projection p = project(aProfile(), builder, day("2026-11-29"));
    EXPECT_EQ(p.state.outcome, Outcome::Emergency);
    EXPECT_EQ(p.todayCard.kind, CardKind::Alert);
    EXPECT_EQ(p.nextRun, std::nullopt);
    builder.clearance("2026-12-02");
    p = project(aProfile(), builder, day("2026-12-02"));
    EXPECT_EQ(p.state.outcome, Outcome::Keep);
    EXPECT_EQ(text(p.weeks[1].content), "W1"); // restart
    EXPECT_EQ(sessionsText(p.weeks[1]), "30 paused, 02 planned, 04 planned");
}

TEST(ProjectPain, UrgentSymptomsInARunPauseByTheirRow) {
    stridewell::Run run = aRun(day("2026-11-23"));
    run.symptoms.add(Symptom::FeverUnwell);
    const Projection p = project(aProfile(), aJournal().run(run), day("2026-11-23"));
    EXPECT_EQ(p.state.outcome, Outcome::SeeProfessional);
    EXPECT_EQ(p.state.urgency, Urgency::Today);
    EXPECT_EQ(rowsText(p.runs[0].why), "UT1");
}

TEST(ProjectC2, BackWeekGoesDownAndUpAgain) {
    JournalBuilder builder = aJournal().weeksAsPlanned(aProfile(), 1);
    builder.run(hurting(aRun(day("2026-11-30"), 3000), 3)).morning("2026-12-01", 3);
    Projection p = project(aProfile(), builder, day("2026-12-01"));
    EXPECT_EQ(p.state.outcome, Outcome::BackWeek);
    EXPECT_EQ(text(p.weeks[1].content), "W1");
    EXPECT_EQ(text(p.weeks[2].content), "W1");
    EXPECT_EQ(text(p.weeks[3].content), "W2");
    for (const char* date : {"2026-12-02", "2026-12-04", "2026-12-07", "2026-12-09", "2026-12-11"}) {
        builder.run(aRun(day(date)));
    }
    p = project(aProfile(), builder, day("2026-12-14"));
    EXPECT_EQ(p.state.outcome, Outcome::Keep);
    EXPECT_EQ(text(p.weeks[3].content), "W2");
}

TEST(ProjectC2, SwapReplacesTheNextRun) {
    JournalBuilder builder = aJournal().run(hurting(aRun(day("2026-11-23")), 3)).morning("2026-11-24", 1);
    Projection p = project(aProfile(), builder, day("2026-11-25"));
    EXPECT_EQ(p.state.outcome, Outcome::Swap);
    EXPECT_EQ(p.todayCard.kind, CardKind::Swap);
    EXPECT_EQ(sessionsText(p.weeks[0]), "23 done, 25 swapped, 27 planned");
    builder.cross("2026-11-25").morning("2026-11-26", 1);
    p = project(aProfile(), builder, day("2026-11-27"));
    EXPECT_EQ(p.state.outcome, Outcome::Keep);
    EXPECT_EQ(sessionsText(p.weeks[0]), "23 done, 25 swapped, 27 planned");
}

TEST(ProjectC2, AddRestWaitsSeventyTwoHours) {
    const auto journal = aJournal().run(hurting(aRun(day("2026-11-23")), 5)).morning("2026-11-24", 1);
    const Projection p = project(aProfile(), journal, day("2026-11-24"));
    EXPECT_EQ(p.state.outcome, Outcome::AddRest);
    EXPECT_EQ(sessionsText(p.weeks[0]), "23 done, 25 dropped, 27 planned");
    EXPECT_EQ(project(aProfile(), journal, day("2026-11-26")).state.outcome, Outcome::Keep);
}

TEST(ProjectA6, RecentPainRepeatsTheWeek) {
    JournalBuilder builder = aJournal().run(aRun(day("2026-11-23"))).run(aRun(day("2026-11-25")));
    stridewell::Run last = hurting(aRun(day("2026-11-27")), 2);
    last.eased = false;
    builder.run(last).morning("2026-11-28", 1);
    const Projection p = project(aProfile(), builder, day("2026-11-28"));
    EXPECT_EQ(text(p.weeks[1].content), "W1");
    EXPECT_TRUE(has(p.weeks[1].why, RuleId::A6));
}

TEST(ProjectA6, PainkillersHoldProgress) {
    JournalBuilder builder = aJournal().run(aRun(day("2026-11-23"))).run(aRun(day("2026-11-25")));
    stridewell::Run last = aRun(day("2026-11-27"));
    last.painkiller = true;
    builder.run(last);
    const Projection p = project(aProfile(), builder, day("2026-11-28"));
    EXPECT_TRUE(p.state.holdProgress);
    EXPECT_EQ(text(p.weeks[1].content), "W1");
}

TEST(ProjectA6, ReviewAfterWeekFourRepeatsItAtThree) {
    JournalBuilder builder = aJournal().weeksAsPlanned(aProfile(), 4);
    builder.morning("2026-12-16", 3); // the morning after a pain-free run: delayed pain
    const Projection p = project(aProfile(), builder, day("2026-12-21"));
    EXPECT_FALSE(p.finished);
    EXPECT_EQ(text(p.weeks[4].content), "W4");
}

} // namespace
} // namespace stridewell
