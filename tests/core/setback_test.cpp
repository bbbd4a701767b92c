// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The level that pain leads back to: how far, how long it holds, and what is said of it (A5, C2, RB6).
#include "core/projection/audit.h"
#include "tests/support/follower.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace stridewell {
namespace {

JournalBuilder runsOn(std::initializer_list<const char*> dates) {
    JournalBuilder builder;
    for (const char* date : dates) {
        builder.run(aRun(day(date)));
    }
    return builder;
}

/// "W1 BR2 D4": content and rows of the week that holds that day, as seen on `today`.
std::string weekWith(const char* date, const Projection& seen) {
    const auto week = std::find_if(seen.weeks.rbegin(), seen.weeks.rend(),
                                   [date](const ProjectedWeek& made) { return made.start <= day(date); });
    return text(week->content) + " " + rowsText(week->why);
}
std::string weekFrom(const char* today, const Journal& journal) {
    return weekWith(today, project(aProfile(), journal, day(today)));
}

PlanState stateOn(const char* today, const Journal& journal) {
    return project(aProfile(), journal, day(today)).state;
}

/// Week 1 as planned, a spasm on Monday of week 2, over on Thursday 3 December.
JournalBuilder spasmInWeekTwo() {
    auto journal = aJournal().weeksAsPlanned(aProfile(), 1).check("2026-11-30", {Symptom::Spasm});
    return journal.morning("2026-12-01", 0).morning("2026-12-02", 0).morning("2026-12-03", 0).walk("2026-12-01");
}

TEST(C2Break, TheLowerWeekIsTheOneAfterTheBreakToo) {
    auto journal = spasmInWeekTwo().run(aRun(day("2026-12-03"))).run(aRun(day("2026-12-05")));
    EXPECT_EQ(weekFrom("2026-12-07", journal), "W1 BR2"); // although two runs went well
}

TEST(C2Break, ItsLevelHoldsForOneWeek) {
    auto journal = spasmInWeekTwo().run(aRun(day("2026-12-04")));
    EXPECT_EQ(weekFrom("2026-12-07", journal), "W1 D4");
    journal.run(hurting(aRun(day("2026-12-07")), 3)).morning("2026-12-08", 0).run(aRun(day("2026-12-11")));
    EXPECT_EQ(stateOn("2026-12-14", journal).outcome, Outcome::Swap);
    EXPECT_EQ(weekFrom("2026-12-14", journal), "W1 A6"); // the break is over; the swap holds the week
}

TEST(C2Break, ItsLevelOutlastsAWeekThatIsPaused) {
    Journal journal = aJournal().weeksAsPlanned(aProfile(), 3);
    journal.runs.back() = hurting(journal.runs.back(), 2, PainCharacter::Sharp); // Friday of week 3
    const Projection seen = project(aProfile(), journal, day("2026-12-14"));
    EXPECT_EQ(weekWith("2026-12-14", seen).substr(0, 6), "W2 BR1");
    EXPECT_EQ(weekWith("2026-12-21", seen).substr(0, 6), "W2 BR1");
}

TEST(C2Break, WhatWasCompletedAboveItsLevelIsForgotten) {
    JournalBuilder builder = aJournal().weeksAsPlanned(aProfile(), 3);
    EXPECT_EQ(weekFrom("2026-12-28", builder), "W2 D6");
    const auto spasm = [](JournalBuilder journal, const char* date) { // over by the end of that week
        journal.check(date, {Symptom::Spasm}).morning("2026-12-15", 0).morning("2026-12-16", 0);
        return journal.morning("2026-12-17", 0).walk("2026-12-16");
    };
    EXPECT_EQ(weekFrom("2026-12-21", spasm(builder, "2026-12-14")), "W3 D5"); // week 4 leads back to week 3
    JournalBuilder again =
        aJournal().weeksAsPlanned(aProfile(), 2).run(aRun(day("2026-12-07"))).run(aRun(day("2026-12-09")));
    stridewell::Run eased = aRun(day("2026-12-11")); // by a painkiller: week 3 once more, and from there to week 2
    eased.painkiller = true;
    again.run(eased);
    EXPECT_EQ(weekFrom("2026-12-21", spasm(again, "2026-12-14")).substr(0, 5), "W2 D5");
    EXPECT_EQ(weekFrom("2026-12-28", spasm(again, "2026-12-14")), "W1 D6");
}

TEST(C2SeePro, OnTopOfABreakIsNoFurtherWeekBack) {
    Follower runner;
    runner.until("2026-12-13").hurt(2, 0, PainCharacter::Sharp).restUntil("2026-12-15"); // week 4
    runner.journal().checks.push_back({EntryId{}, day("2026-12-15"), {Symptom::DailyActivities}});
    runner.journal().clearances.push_back({EntryId{}, day("2026-12-16"), "physiotherapist"});
    runner.recover();
    EXPECT_EQ(runner.seen(day("2026-12-15")).state.outcome, Outcome::SeeProfessional);
    EXPECT_EQ(runner.seen(day("2026-12-21")).state.outcome, Outcome::Keep);
    EXPECT_EQ(runner.weeks("2026-12-21").substr(0, 24), "W1x3 W2x3 W3x3 W3x3 W3x3");
}

TEST(C2Emergency, AfterWeekZeroWeekOneToo) {
    Profile profile = aProfile();
    profile.days = daysFor(2);
    Follower runner(profile);
    runner.restUntil("2026-11-25").hurt(3, 3); // the rest of the week is week 0, and not run
    runner.journal().checks.push_back({EntryId{}, day("2026-11-30"), {Symptom::ChestPain}});
    runner.journal().clearances.push_back({EntryId{}, day("2026-12-01"), "hospital"});
    EXPECT_EQ(runner.weeks("2026-12-07").substr(0, 14), "W0x2 W1x2 W1x2");
}

TEST(C2Emergency, ClearedOnTheDayOfARunThatRunToo) {
    auto journal = aJournal().weeksAsPlanned(aProfile(), 1).run(aRun(day("2026-11-30")));
    journal.check("2026-12-02", {Symptom::SaddleNumb}).clearance("2026-12-02");
    const Projection seen = project(aProfile(), journal, day("2026-12-02"));
    const auto& sessions = seen.weeks.at(1).sessions;
    ASSERT_EQ(sessions.size(), 3U);
    EXPECT_EQ(sessions[1].date, day("2026-12-02"));
    EXPECT_TRUE(isAhead(sessions[1]));
    for (std::size_t i = 1; i < sessions.size(); ++i) {
        EXPECT_EQ(sessions[i].shape, seen.weeks.front().sessions.front().shape) << "week 1 begins again";
    }
    EXPECT_TRUE(audit(aProfile(), journal, seen).empty());
}

TEST(C2BackWeek, EveryRunOfTheFullWeekIsWithoutTrouble) {
    // Back from week 3 to week 2, and one run of the full week there with pain that did not ease (SW2).
    const auto after = [](const char* painful) {
        Follower runner;
        runner.until("2026-12-06").hurt(3, 3).until("2026-12-20");
        for (stridewell::Run& run : runner.journal().runs) {
            if (run.date == day(painful)) {
                run = hurting(run, 2);
                run.eased = false;
            }
        }
        const Projection seen = runner.seen(day("2026-12-21"));
        return weekWith("2026-12-21", seen) + (seen.state.outcome == Outcome::BackWeek ? ", open" : "");
    };
    EXPECT_EQ(after("2026-12-14"), "W2 GB1 A6, open");
    EXPECT_EQ(after("2026-12-16"), "W2 GB1 A6, open");
    EXPECT_EQ(after("2026-12-18"), "W2 GB1 A6, open");
    EXPECT_EQ(after("2026-12-11"), "W3 A1"); // the week before
}

TEST(C2BackWeek, AnEarlierWeekOfSectionDHolds) {
    Follower runner;
    runner.until("2026-12-13").hurt(3, 3); // back to week 3
    EXPECT_EQ(weekFrom("2026-12-21", runner.journal()).substr(0, 6), "W3 GB1");
    EXPECT_EQ(weekFrom("2027-01-11", runner.journal()), "W1 D7");
}

std::string notes(const Profile& profile, Follower& runner, const char* painful, PainCharacter character) {
    runner.until(toIso(day(painful) - Days{1}).c_str()).hurt(3, 3, character);
    return rowsText(project(profile, runner.journal(), day(painful) + Days{1}).notes);
}

TEST(A5, TheGentlePlanIsOfferedToWhoeverRunsTheOtherAfterABackWeekOnly) {
    Profile gentle = aProfile();
    gentle.plan = PlanKind::Gentle;
    Follower standard;
    Follower gently(gentle);
    Follower sharply;
    EXPECT_EQ(notes(aProfile(), standard, "2026-11-30", PainCharacter::Dull), "A5 M2");
    EXPECT_EQ(notes(aProfile(), sharply, "2026-11-30", PainCharacter::Sharp), "M2"); // a break
    EXPECT_EQ(notes(gentle, gently, "2026-12-07", PainCharacter::Dull), "M2");       // its own week 2
}

TEST(C2AddRest, TomorrowMayStandUntilItsMorningIsKnown) {
    const auto journal = aJournal().run(aRun(day("2026-11-23"))).morning("2026-11-24", 4).morning("2026-11-26", 4);
    const auto next = [&](const char* today) { return project(aProfile(), journal, day(today)).nextRun; };
    EXPECT_EQ(next("2026-11-26"), day("2026-11-27"));
    EXPECT_EQ(next("2026-11-27"), day("2026-11-30")); // no low morning yet
    EXPECT_EQ(next("2026-11-29"), day("2026-11-30"));
}

TEST(C2AddRest, OverOnTheFirstMorningOfAWeekItsRunStands) {
    auto journal = runsOn({"2026-11-23", "2026-11-25"});
    journal.run(hurting(aRun(day("2026-11-27")), 5)).morning("2026-11-28", 1);
    EXPECT_EQ(project(aProfile(), journal, day("2026-11-30")).nextRun, day("2026-11-30"));
}

TEST(C2AddRest, PainIsNamedWhereALongRunAsksForTheSameRest) {
    const auto journal = aJournal().run(hurting(aRun(day("2026-11-23"), 3600), 4)).morning("2026-11-24", 1);
    const Projection seen = project(aProfile(), journal, day("2026-11-24"));
    EXPECT_EQ(seen.runs[0].spike, Spike::Moderate);
    EXPECT_EQ(seen.weeks[0].sessions[1].why.front().row, RuleId::AR1);
}

/// A swap on Monday of week 1 that no cross-training ends, two good runs in it and in each of the weeks after.
JournalBuilder heldBySwap(std::initializer_list<const char*> runs) {
    auto journal = runsOn({"2026-11-25", "2026-11-27", "2026-12-02", "2026-12-04"});
    journal.run(hurting(aRun(day("2026-11-23")), 3)).morning("2026-11-24", 0);
    for (const char* date : runs) {
        journal.run(aRun(day(date)));
    }
    return journal;
}

TEST(RB6, AWeekThatWentOnBetweenStartsTheCountAgain) {
    auto journal = heldBySwap({"2026-12-09", "2026-12-11", "2026-12-14", "2026-12-16"});
    journal.cross("2026-12-07").morning("2026-12-08", 0); // week 1 came twice for it; now it is over
    EXPECT_EQ(weekFrom("2026-12-14", journal).substr(0, 5), "W2 D3");
    journal.run(hurting(aRun(day("2026-12-18")), 3)).morning("2026-12-19", 0);
    EXPECT_EQ(rowsText(stateOn("2026-12-21", journal).why), "SW1");
    EXPECT_EQ(weekFrom("2026-12-21", journal).substr(0, 5), "W2 A6");
}

TEST(RB6, AfterAClearanceItTakesThreeAgain) {
    auto journal = heldBySwap({"2026-12-09", "2026-12-11", "2026-12-17", "2026-12-19"});
    EXPECT_EQ(rowsText(stateOn("2026-12-14", journal).why), "RB6");
    journal.clearance("2026-12-14").walk("2026-12-14").morning("2026-12-14", 0).morning("2026-12-15", 0);
    EXPECT_EQ(weekFrom("2026-12-21", journal), "W1 RB6"); // once
    journal.run(hurting(aRun(day("2026-12-21")), 3)).morning("2026-12-22", 0);
    journal.run(aRun(day("2026-12-23"))).run(aRun(day("2026-12-25")));
    EXPECT_EQ(rowsText(stateOn("2026-12-28", journal).why), "SW1"); // twice
    journal.run(aRun(day("2026-12-30"))).run(aRun(day("2027-01-01")));
    EXPECT_EQ(rowsText(stateOn("2027-01-04", journal).why), "RB6");
}

} // namespace
} // namespace stridewell
