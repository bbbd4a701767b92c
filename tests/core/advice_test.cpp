// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the projection says beside the weeks, at its edges: notes, exercise days, today's card, allowance, the morning
// question, what a state waits for (A2, B11, C2, D8, D10, M1, M2).
#include "core/projection/project.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace stridewell {
namespace {

/// Days from Monday 23 November 2026, on which the plan starts: 30 is Monday of week 2.
Date on(int day) {
    return stridewell::day("2026-11-23") + Days{day - 23};
}

Projection seen(const Journal& journal, int today, Weekdays days = {0, 2, 4}) {
    Profile profile = aProfile();
    profile.days = days;
    return project(profile, journal, on(today));
}

std::optional<Finding> noted(RuleId row, const Journal& journal, int today) {
    const std::vector<Finding> notes = seen(journal, today).notes;
    const auto note = std::find_if(notes.begin(), notes.end(), [row](const Finding& f) { return f.row == row; });
    return note == notes.end() ? std::nullopt : std::optional(*note);
}

Journal exercised(std::initializer_list<int> days) {
    Journal journal;
    for (const int date : days) {
        journal.strength.push_back({EntryId{}, on(date), {StrengthItem::DeadBug}});
    }
    return journal;
}

TEST(NoteD10, OnlyWeeksThatAreOver) {
    EXPECT_FALSE(noted(RuleId::D10, {}, 36)); // Sunday of the second week without a run
    EXPECT_TRUE(noted(RuleId::D10, {}, 37));
}

TEST(NoteD8, FewerThanTwoDaysInTheWeekThatWasOverLast) {
    struct Case {
        std::initializer_list<int> days;
        int today;
        std::optional<int> daysDone; ///< nothing where there is no note
    };
    for (const Case& c : {
             Case{{24, 30, 36}, 37, {}}, // Monday and Sunday are days of week 2
             Case{{24, 29, 36}, 37, 1}, Case{{24, 30, 37}, 37, 1}, Case{{24, 31, 31}, 37, 1}, // one day
             Case{{29}, 37, 0},                                    // begun on the last day of week 1
             Case{{30}, 37, {}},                                   // begun in week 2
             Case{{24, 26, 31}, 36, {}},                           // week 2 is not over
             Case{{24, 26, 31}, 43, 1}, Case{{24, 26, 31}, 44, 0}, // week 3 was over last
         }) {
        const auto note = noted(RuleId::D8, exercised(c.days), c.today);
        EXPECT_EQ(note ? note->count : std::nullopt, c.daysDone) << testing::PrintToString(c.days) << c.today;
    }
}

TEST(NoteD8, NoMoreThanAWeekAfterThePlan) {
    JournalBuilder builder = aJournal().weeksAsPlanned(aProfile(), 4);
    Journal journal = builder.journal();
    journal.strength = exercised({24}).strength;
    EXPECT_TRUE(noted(RuleId::D8, journal, 51)); // four weeks are over
    EXPECT_TRUE(noted(RuleId::D8, journal, 57));
    EXPECT_FALSE(noted(RuleId::D8, journal, 58));
}

TEST(NoteM2, PainDuringARunOrAfterIt) {
    stridewell::Run during = aRun(on(23));
    during.during = score(1);
    during.character = PainCharacter::Dull;
    stridewell::Run after = during;
    std::swap(after.during, after.after);
    EXPECT_TRUE(noted(RuleId::M2, aJournal().run(during), 24));
    EXPECT_TRUE(noted(RuleId::M2, aJournal().run(after), 24));
}

TEST(NoteM1, AnyOutcomeButKeepStandsWithoutIt) {
    stridewell::Run medicated = aRun(on(23));
    medicated.painkiller = true;
    EXPECT_TRUE(seen(aJournal().run(medicated), 24).state.holdProgress);
    medicated = hurting(medicated, 3);
    EXPECT_FALSE(seen(aJournal().run(medicated).morning("2026-11-24", 1), 24).state.holdProgress); // SWAP is open
}

TEST(StateC2, AfterTheClearanceMorningsAndAWalkAreStillToCome) {
    using enum EndCondition;
    EXPECT_EQ(seen(aJournal().run(hurting(aRun(on(23)), 8)), 23).state.endsWhen,
              (std::vector{Clearance, TwoMornings, BriskWalk}));
    JournalBuilder lasting; // RB5, which ends by itself too
    for (int date = 23; date <= 44; ++date) {
        lasting.morning(toIso(on(date)), 2);
    }
    const PlanState state = seen(lasting, 44).state;
    EXPECT_EQ(rowsText(state.why), "RB5");
    EXPECT_EQ(state.endsWhen, std::vector{Clearance});
}

std::string exerciseDays(const ProjectedWeek& week) {
    std::string result;
    for (const Date date : week.strengthDays) {
        result += std::to_string(daysBetween(on(0), date)) + " ";
    }
    return result;
}

TEST(ExercisesA2, EveryRunFreeDayWhereThereAreFew) {
    EXPECT_EQ(exerciseDays(seen({}, 23, daysFor(5)).weeks[0]), "26 29 ");
}

TEST(ExercisesA2, EachWeekByItsOwnRuns) {
    const Projection p = seen(aJournal().move("2026-11-27", "2026-11-28"), 23);
    EXPECT_EQ(exerciseDays(p.weeks[0]), "24 26 29 ");
    EXPECT_EQ(exerciseDays(p.weeks[1]), "31 33 35 ");
}

TEST(CardA2, ExercisesThatWereDoneTodayAreNotDueAgain) {
    EXPECT_EQ(seen({}, 24).todayCard.kind, CardKind::Strength);
    EXPECT_EQ(seen(exercised({23}), 24).todayCard.kind, CardKind::Strength);
    EXPECT_EQ(seen(exercised({24}), 24).todayCard.kind, CardKind::Rest);
    EXPECT_EQ(seen({}, 29).todayCard.kind, CardKind::Rest); // no day for them
}

TEST(CardC2, APlanThatIsPausedKeepsItsWeek) {
    const auto card = [](int during, int today) {
        return seen(aJournal().run(hurting(aRun(on(23)), during)), today).todayCard;
    };
    EXPECT_EQ(card(6, 23).kind, CardKind::Paused);
    EXPECT_EQ(card(6, 23).week, 1);
    EXPECT_EQ(card(8, 31).kind, CardKind::Alert);
    EXPECT_EQ(card(8, 31).week, 2);
}

TEST(AllowanceB11, BeforeThePlanThatOfItsFirstDay) {
    stridewell::Run far = aRun(on(23) - Days{30}, 3000);
    EXPECT_EQ(seen(aJournal().run(far), 22).allowance->sessionLimit, Distance::fromMetres(3300));
    far.date -= Days{1};
    EXPECT_EQ(seen(aJournal().run(far), 22).allowance->sessionLimit, Distance::fromMetres(3025)); // week 1's
}

TEST(AllowanceB11, ARunOfTodayCountsForTheNext) {
    EXPECT_EQ(seen(aJournal().run(aRun(on(23), 3000)), 23).allowance->sessionLimit, Distance::fromMetres(3300));
    EXPECT_EQ(seen(aJournal().run(aRun(on(23), 3000)), 22).allowance->sessionLimit, Distance::fromMetres(3025));
}

TEST(MorningQuestion, AfterWhateverMovedYesterdayOrWhileRestWaits) {
    const auto due = [](const Journal& journal, int today) { return seen(journal, today).morningDue.has_value(); };
    const auto hurt = [](int during) { return aJournal().run(hurting(aRun(on(23)), during)).morning("2026-11-24", 1); };
    EXPECT_FALSE(due({}, 24));
    EXPECT_TRUE(due(aJournal().run(aRun(on(23))), 24));
    EXPECT_TRUE(due(aJournal().walk("2026-11-23"), 24));
    EXPECT_TRUE(due(aJournal().cross("2026-11-23"), 24));
    EXPECT_FALSE(due(aJournal().run(aRun(on(23))), 25));
    EXPECT_FALSE(due(aJournal().run(aRun(on(23))).morning("2026-11-24", 0), 24));
    EXPECT_FALSE(due(hurt(3), 25)); // SWAP waits for cross-training
    EXPECT_TRUE(due(hurt(5), 25));  // ADD_REST
    EXPECT_TRUE(due(hurt(6), 25));  // BREAK
    EXPECT_FALSE(due(hurt(8), 25)); // SEE_PRO waits for a clearance
}

TEST(MorningQuestion, OfARunIsAskedOnTheNextDayOnly) {
    const auto due = [](const Journal& journal, int today) { return seen(journal, today).morningDue.has_value(); };
    for (const int during : {4, 6}) { // ADD_REST and BREAK wait for mornings, but not for the one before the run
        const Journal hurt = aJournal().run(hurting(aRun(on(25)), during));
        EXPECT_FALSE(due(hurt, 25)) << during;
        EXPECT_TRUE(due(hurt, 26)) << during;
        Journal again = hurt;
        again.runs.push_back(aRun(on(28))); // against the advice
        EXPECT_FALSE(due(again, 28)) << during;
        EXPECT_TRUE(due(again, 29)) << during;
    }
    EXPECT_TRUE(due(aJournal().run(aRun(on(23))).run(aRun(on(24))), 24)); // the first run's own morning
}

} // namespace
} // namespace stridewell
