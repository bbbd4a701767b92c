// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which week comes next after missed runs, at the gate and after a build week, and the row that says so (A5-A7, B8, D).
#include "tests/support/follower.h"

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

/// Week `number` as seen on its first day.
ProjectedWeek weekOf(const Journal& journal, int number, const Profile& profile = aProfile()) {
    const Projection seen = project(profile, journal, profile.start + Days{7 * (number - 1)});
    return seen.weeks.at(static_cast<std::size_t>(number) - 1);
}

/// "W1: D6 17": content of a week and its rows with their counts; "for W2" where a row speaks of another week.
std::string said(const ProjectedWeek& week) {
    std::string result = text(week.content) + ":";
    for (const Finding& finding : week.why) {
        result += " " + std::string(text(finding.row)) + (finding.count ? " " + std::to_string(*finding.count) : "") +
                  (finding.target ? " of " + std::to_string(*finding.target) : "");
        result += finding.content && finding.content != week.content ? " for " + text(*finding.content) : "";
    }
    return result;
}

Profile twoDays() {
    Profile profile = aProfile();
    profile.days = daysFor(2);
    return profile;
}

TEST(MissedD6, OneWeekBeforeTheLastCompletedAtLeastWeekOne) {
    const auto away = [](int completed) {
        return said(weekOf(aJournal().weeksAsPlanned(aProfile(), completed), completed + 3));
    };
    EXPECT_EQ(away(1), "W1: D6 17");
    EXPECT_EQ(away(2), "W1: D6 17");
    EXPECT_EQ(away(3), "W2: D6 17");
    EXPECT_EQ(said(weekOf(runsOn({"2026-11-23"}), 3)), "W1: D6 14"); // none completed
}

TEST(MissedD6, AfterWeekZeroWeekOne) {
    Follower runner(twoDays());
    runner.hurt(3, 3).until("2026-12-06");
    ASSERT_EQ(runner.weeks("2026-12-07").substr(0, 14), "W0x2 W0x2 W1x2");
    EXPECT_EQ(said(weekOf(runner.journal(), 4, twoDays())), "W0: D5 0 of 2");
    EXPECT_EQ(said(weekOf(runner.journal(), 5, twoDays())), "W1: D6 18");
}

TEST(MissedD7, TellsTheGap) {
    EXPECT_EQ(said(weekOf(aJournal().weeksAsPlanned(aProfile(), 3), 8)), "W1: D7 31");
}

TEST(MissedD5, AWeekWithoutARunCountsToItsFirstRunDay) {
    // The run of Monday the 14th is the next week's: the empty one is 11 days after the last run, not 18.
    EXPECT_EQ(said(project(aProfile(), runsOn({"2026-11-26", "2026-12-14"}), day("2026-12-14")).weeks[2]),
              "W1: D5 0 of 3");
    EXPECT_EQ(said(project(aProfile(), runsOn({"2026-11-26"}), day("2026-12-14")).weeks[2]), "W1: D5 0 of 3");
}

TEST(MissedD5, NoFurtherUpThanTheWeekThatWasMissed) {
    auto journal = aJournal().weeksAsPlanned(aProfile(), 2); // away until week 5, which is week 1 again (D6)
    journal.run(aRun(day("2026-12-26")));
    EXPECT_EQ(said(weekOf(journal, 6)), "W1: D4 1 of 3");
    EXPECT_EQ(said(weekOf(journal, 7)), "W1: D5 0 of 3");
}

TEST(MissedD5, AfterAStepBackThatLevel) {
    Follower runner;
    runner.until("2026-12-15").hurt(2, 0, PainCharacter::Sharp).recover(); // in week 4: back to week 3
    EXPECT_EQ(said(weekOf(runner.journal(), 6)), "W3: D5 0 of 3");
}

TEST(MissedD3, GoesOnAndSaysSo) {
    EXPECT_EQ(said(weekOf(runsOn({"2026-11-23", "2026-11-25"}), 2)), "W2: D3 2 of 3 B8 2 of 3");
}

TEST(A1, EveryStepSaysWhatItIs) {
    Profile profile = aProfile();
    profile.plan = PlanKind::Gentle;
    profile.goal = Goal::ThirtyMinutes;
    std::string all;
    for (const ProjectedWeek& week : project(profile, {}, profile.start).weeks) {
        all += said(week) + "  ";
    }
    EXPECT_EQ(all.substr(0, 72), "W1: A1  W1b: A5  W2: A1  W3: A1  W3b: A5  W4: A1  X1: A7  X2: A7  X3: A7");
}

TEST(A6, AnOpenStateHoldsTheWeekOnItsFirstMorning) {
    // A swap that no cross-training has ended, and two runs without trouble since.
    auto journal = runsOn({"2026-11-23", "2026-11-27", "2026-11-28"});
    journal.run(hurting(aRun(day("2026-11-24")), 3)).morning("2026-11-25", 0);
    EXPECT_EQ(said(weekOf(journal, 2)), "W1: A6 3 of 3");
    journal.cross("2026-11-28").morning("2026-11-29", 0);
    EXPECT_EQ(said(weekOf(journal, 2)), "W2: A1");
}

TEST(A6, AnOpenPauseIsNoReasonForTheWeeksAhead) {
    auto journal = runsOn({"2026-11-23", "2026-11-25"});
    journal.check("2026-11-26", {Symptom::Spasm});
    const auto weeks = project(aProfile(), journal, day("2026-11-26")).weeks;
    EXPECT_EQ(said(weeks[1]), "W1: BR2"); // not the gate: they are shown as if it ended this week
    EXPECT_EQ(text(weeks[2].content), "W2");
}

TEST(A6, ARunUnderAPainkillerHoldsOnlyWhileItIsTheLast) {
    Journal journal = aJournal().weeksAsPlanned(aProfile(), 1);
    journal.runs[1].painkiller = true;
    EXPECT_EQ(said(weekOf(journal, 2)), "W2: A1");
    journal.runs[2].painkiller = true;
    EXPECT_EQ(said(weekOf(journal, 2)), "W1: A6 3 of 3");
}

Profile toThirtyMinutes() {
    Profile profile = aProfile();
    profile.goal = Goal::ThirtyMinutes;
    return profile;
}

/// The week after so many without trouble, but for a walk at 3 on the Saturday before.
std::string afterAPainfulWalk(int weeks, const Profile& profile) {
    Follower runner(profile);
    const Date next = profile.start + Days{7 * weeks};
    runner.until(toIso(next - Days{1}).c_str());
    runner.journal().walks.push_back({EntryId{}, next - Days{2}, 30, score(3)});
    const Projection seen = runner.seen(next);
    return seen.finished ? "finished" : said(seen.weeks.at(static_cast<std::size_t>(weeks)));
}

TEST(A6, TheReviewStandsBeforeKeepGoingAndBeforeTheEnd) {
    EXPECT_EQ(afterAPainfulWalk(3, toThirtyMinutes()), "W4: A1"); // only a score: no outcome, no review
    EXPECT_EQ(afterAPainfulWalk(4, toThirtyMinutes()), "W4: A6 3 of 3");
    EXPECT_EQ(afterAPainfulWalk(5, toThirtyMinutes()), "X2: A7");
    EXPECT_EQ(afterAPainfulWalk(11, toThirtyMinutes()), "X7: A6 3 of 3"); // thirty minutes reached
    EXPECT_EQ(afterAPainfulWalk(4, aProfile()), "W4: A6 3 of 3");
}

TEST(A6, TheReviewSeesAMorningWithoutARunBeforeIt) {
    const auto finished = [](int value) {
        const auto journal = aJournal().weeksAsPlanned(aProfile(), 4).morning("2026-12-21", value);
        return project(aProfile(), journal, day("2026-12-21")).finished;
    };
    EXPECT_TRUE(finished(2));
    EXPECT_FALSE(finished(3));
}

TEST(RB6, AnOpenSwapHoldsAWeekForPain) {
    auto journal = runsOn({"2026-11-25", "2026-11-27", "2026-12-02", "2026-12-04", "2026-12-09", "2026-12-11"});
    journal.run(hurting(aRun(day("2026-11-23")), 3)).morning("2026-11-24", 0); // and never cross-training
    const auto rows = [&](const char* today) { return rowsText(project(aProfile(), journal, day(today)).state.why); };
    EXPECT_EQ(rows("2026-12-13"), "SW1");
    EXPECT_EQ(rows("2026-12-14"), "RB6"); // the third time that week 1 comes again
}

TEST(RB6, TheReviewHoldsAWeekForPain) {
    JournalBuilder journal = aJournal().weeksAsPlanned(aProfile(), 4);
    for (const char* walk : {"2026-12-19", "2026-12-26", "2027-01-02"}) {
        journal.walk(walk, 3);
    }
    for (const char* date : {"2026-12-21", "2026-12-23", "2026-12-25", "2026-12-28", "2026-12-30", "2027-01-01"}) {
        journal.run(aRun(day(date), 2833));
    }
    const auto outcome = [&](const char* today) { return project(aProfile(), journal, day(today)).state.outcome; };
    EXPECT_EQ(outcome("2027-01-03"), Outcome::Keep);
    EXPECT_EQ(outcome("2027-01-04"), Outcome::SeeProfessional);
}

TEST(B8, AfterTwoWeeksAwayWhatWasToBeTriedAgainIsForgotten) {
    Profile gentle = aProfile();
    gentle.plan = PlanKind::Gentle;
    const auto journal = runsOn({"2026-11-23", "2026-11-27", "2026-11-30", "2026-12-04", "2026-12-07"});
    const auto weeks = project(gentle, journal, day("2026-12-20")).weeks;
    EXPECT_EQ(said(weeks[3]), "W1b: D4 1 of 2 for W2 B8 2 of 3"); // built for week 2
    EXPECT_EQ(said(weeks[4]), "W1: D6 14");
    EXPECT_EQ(text(weeks[5].content), "W1b"); // the next step, not week 2
}

TEST(B8, AfterALongGapWhatWasToBeTriedAgainIsForgotten) {
    Profile gentle = aProfile();
    gentle.plan = PlanKind::Gentle;
    gentle.start = day("2026-11-26");
    auto journal = runsOn({"2026-11-30", "2026-12-02", "2026-12-07", "2026-12-09", "2026-12-11", "2026-12-18"});
    journal.run(aRun(day("2026-12-14"), 3916.666)).run(aRun(day("2026-12-21")));
    const auto weeks = project(gentle, journal, day("2027-01-24")).weeks;
    EXPECT_EQ(said(weeks[9]), "W1b: D3 2 of 3 B8 2 of 3");
    EXPECT_EQ(weeks[9].ceiling.tag, CeilingTag::Grow); // week 1b for itself, not built for week 2
}

TEST(B8, AfterAWeekMissedFurtherBackWhatWasToBeTriedAgainIsForgotten) {
    Profile profile = aProfile();
    profile.start = day("2026-11-28");
    profile.days = Weekdays{2, 5, 6};
    auto journal = runsOn({"2026-11-28", "2026-12-05", "2026-12-09", "2026-12-12", "2026-12-16", "2026-12-19",
                           "2027-01-02", "2027-01-06"});
    stridewell::Run part = aRun(day("2026-12-02"));
    part.jogDonePermille = 799;
    journal.run(part).run(aRun(day("2026-12-23"), 7030.31));
    const auto weeks = project(profile, journal, day("2027-01-14")).weeks;
    EXPECT_EQ(text(weeks[8].content), "W1"); // built for week 2, not week 3 for week 4
    EXPECT_EQ(text(weeks[9].content), "W2");
}

TEST(B8, AfterAMissedWeekOfTheSameContentItIsStillTried) {
    Profile gentle = aProfile();
    gentle.plan = PlanKind::Gentle;
    gentle.start = day("2026-12-04");
    gentle.days = Weekdays{0, 2};
    auto journal = runsOn({"2026-12-07", "2026-12-14", "2026-12-21", "2026-12-23"});
    stridewell::Run byTheClock = aRun(day("2026-12-09"));
    byTheClock.distance.reset();
    byTheClock.durationMin = 28;
    journal.run(byTheClock);
    const auto weeks = project(gentle, journal, day("2026-12-29")).weeks;
    EXPECT_EQ(text(weeks[6].content), "W1b");
    EXPECT_EQ(weeks[6].ceiling.tag, CeilingTag::Build); // for week 2
}

} // namespace
} // namespace stridewell
