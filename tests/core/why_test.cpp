// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every state, week and session says which row made it so, with the numbers that the row looked at.
#include "core/projection/project.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

/// "BR4 count 6", "GB2 date 2026-11-23": a finding with the numbers it has.
std::string shown(const Finding& finding) {
    std::string result(text(finding.row));
    const auto add = [&](const char* name, const std::string& value) {
        result += std::string(" ") + name + " " + value;
    };
    if (finding.count) {
        add("count", std::to_string(*finding.count));
    }
    if (finding.target) {
        add("target", std::to_string(*finding.target));
    }
    if (finding.value) {
        add("value", std::to_string(finding.value->millimetres()));
    }
    if (finding.limit) {
        add("limit", std::to_string(finding.limit->millimetres()));
    }
    if (finding.date) {
        add("date", toIso(*finding.date));
    }
    return result;
}

std::string shown(const std::vector<Finding>& findings) {
    std::string result;
    for (const Finding& finding : findings) {
        result += (result.empty() ? "" : "; ") + shown(finding);
    }
    return result;
}

std::string stateWhy(const Journal& journal, const char* today) {
    return shown(project(aProfile(), journal, day(today)).state.why);
}

/// Run of 23 November with that pain, answered the next morning.
JournalBuilder afterPain(int during, int next) {
    return aJournal().run(hurting(aRun(day("2026-11-23")), during)).morning("2026-11-24", next);
}

TEST(WhyC, AStateTellsTheScoresThatOpenedIt) {
    EXPECT_EQ(stateWhy(afterPain(6, 1), "2026-11-24"), "BR4 count 6");
    EXPECT_EQ(stateWhy(afterPain(1, 9), "2026-11-24"), "RB4 count 9");
    EXPECT_EQ(stateWhy(afterPain(5, 2), "2026-11-24"), "AR1 count 5 target 2");
    EXPECT_EQ(stateWhy(afterPain(1, 4), "2026-11-24"), "AR2 count 1 target 4");
    EXPECT_EQ(stateWhy(afterPain(4, 3), "2026-11-24"), "GB1 count 4 target 3");
    EXPECT_EQ(stateWhy(afterPain(3, 0), "2026-11-24"), "SW1 count 3 target 0");
    EXPECT_EQ(stateWhy(afterPain(2, 0), "2026-11-24"), "KP2 count 2");
    EXPECT_EQ(stateWhy(aJournal().run(hurting(aRun(day("2026-11-23")), 3)), "2026-11-23"), "AR0 count 3");
    EXPECT_EQ(stateWhy(aJournal().run(hurting(aRun(day("2026-11-23")), 3)), "2026-11-25"), "GB1 count 3");
}

TEST(WhyC, AnEscalationTellsWhatItLooksBackTo) {
    auto journal = afterPain(3, 1).run(hurting(aRun(day("2026-11-27")), 3)).morning("2026-11-28", 1);
    EXPECT_EQ(stateWhy(journal, "2026-11-28"), "SW1 count 3 target 1; GB2 date 2026-11-23");
    journal.run(hurting(aRun(day("2026-12-07")), 4)).morning("2026-12-08", 4);
    EXPECT_EQ(stateWhy(journal, "2026-12-08"), "GB1 count 4 target 4; BR6 date 2026-11-27");
}

TEST(WhyRB6, ALongBreakTellsItsDays) {
    EXPECT_EQ(stateWhy(afterPain(6, 1), "2026-12-07"), "RB6 count 14 date 2026-11-23");
    EXPECT_EQ(stateWhy(afterPain(6, 1), "2028-10-19"), "RB6 count 14 date 2026-11-23") << "two years later, too";
}

TEST(WhyRB5, LongPainTellsSinceWhenItCounts) {
    JournalBuilder journal = afterPain(2, 2);
    for (const char* later : {"2026-12-02", "2026-12-09", "2026-12-14"}) {
        journal.run(hurting(aRun(day(later)), 2));
    }
    EXPECT_EQ(stateWhy(journal, "2026-12-14"), "RB5 count 21 date 2026-11-23");
    EXPECT_EQ(stateWhy(journal, "2028-10-19"), "RB5 count 21 date 2026-11-23");
}

TEST(WhyD, AMissedRunTellsWhyItIsLeftOutOrWhereItWent) {
    EXPECT_EQ(shown(project(aProfile(), {}, day("2026-11-24")).weeks[0].sessions[0].why), "D1 date 2026-11-23");
    const auto journal = aJournal().run(aRun(day("2026-11-23"))).run(aRun(day("2026-11-25")));
    const Projection p = project(aProfile(), journal, day("2026-12-01"));
    EXPECT_EQ(shown(p.weeks[1].sessions[0].why), "D2 date 2026-12-02");
}

TEST(WhyC2, RunsThatPainTookAwayTellItsRow) {
    const Projection paused = project(aProfile(), afterPain(6, 1), day("2026-11-24"));
    EXPECT_EQ(shown(paused.weeks[0].sessions[1].why), "BR4 count 6");
    const Projection swapped = project(aProfile(), afterPain(3, 0), day("2026-11-24"));
    EXPECT_EQ(shown(swapped.weeks[0].sessions[1].why), "SW1 count 3 target 0");
    const Projection rest = project(aProfile(), afterPain(5, 1), day("2026-11-24"));
    EXPECT_EQ(shown(rest.weeks[0].sessions[1].why), "AR1 count 5 target 1 date 2026-11-25; D1 date 2026-11-25");
}

TEST(WhyB11, ALongRunTellsWhatOneRunShouldBe) {
    const auto journal = aJournal().run(aRun(day("2026-11-23"))).run(aRun(day("2026-11-25"), 3600));
    const Projection p = project(aProfile(), journal, day("2026-11-25"));
    EXPECT_EQ(shown(p.weeks[0].sessions[1].why), "B11 value 3600000 limit 3025000");
    // ... and the next one what it makes room for.
    EXPECT_EQ(shown(p.weeks[0].sessions[2].why), "B11 value 3600000 date 2026-11-27; D1 date 2026-11-27");
}

TEST(WhyB13, PartOfARunTellsItsShare) {
    stridewell::Run run = aRun(day("2026-11-23"));
    run.jogDonePermille = 500;
    EXPECT_EQ(shown(project(aProfile(), aJournal().run(run), day("2026-11-23")).weeks[0].sessions[0].why),
              "B13 count 50");
}

TEST(WhyB, ACeilingTellsWhatItWasMadeOf) {
    const Projection p = project(aProfile(), aJournal().weeksAsPlanned(aProfile(), 1), day("2026-11-30"));
    EXPECT_EQ(p.weeks[0].ceiling.from, std::nullopt);
    EXPECT_EQ(p.weeks[1].ceiling.from, Distance::fromMillimetres(8'250'000));
}

TEST(WhyA5, AStepBackFromWeekTwoOffersTheGentlePlan) {
    JournalBuilder builder = aJournal().weeksAsPlanned(aProfile(), 1);
    builder.run(hurting(aRun(day("2026-11-30"), 3000), 4)).morning("2026-12-01", 4);
    EXPECT_EQ(shown(project(aProfile(), builder, day("2026-12-01")).notes), "A5 date 2026-11-30; M2");
    Profile gentle = aProfile();
    gentle.plan = PlanKind::Gentle;
    EXPECT_EQ(shown(project(gentle, builder, day("2026-12-01")).notes), "M2");
    EXPECT_EQ(shown(project(aProfile(), afterPain(4, 4), day("2026-11-24")).notes), "M2"); // week 1 has no gentler one
}

TEST(WhyM1, APainkillerIsNamedWhileItHoldsProgress) {
    stridewell::Run run = aRun(day("2026-11-23"));
    run.painkiller = true;
    EXPECT_EQ(shown(project(aProfile(), aJournal().run(run), day("2026-11-24")).notes), "M1");
}

TEST(WhyM2, ThePhysiotherapistIsMentionedForAWeekAfterPain) {
    const auto journal = aJournal().run(hurting(aRun(day("2026-11-23")), 1));
    EXPECT_EQ(shown(project(aProfile(), journal, day("2026-11-29")).notes), "M2");
    EXPECT_EQ(shown(project(aProfile(), journal, day("2026-11-30")).notes), "");
}

TEST(WhyA4, FewerRunsThanRunDaysAreExplained) {
    Profile profile = aProfile();
    profile.days = {0, 1, 2};
    EXPECT_EQ(shown(project(profile, {}, day("2026-11-23")).notes), "A4 count 2 target 3");
}

} // namespace
} // namespace stridewell
