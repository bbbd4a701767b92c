// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How one state follows another (C2), and on which days the plan was paused.
#include "core/rules/paintracker.h"

#include "core/projection/project.h"
#include "core/projection/runfacts.h"
#include "core/projection/words.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

/// Breaks from 23 to 26 November and from 21 to 24 December, a swap from 27 to 30 November.
JournalBuilder twoBreaks() {
    return aJournal()
        .run(hurting(aRun(day("2026-11-23")), 1, PainCharacter::Sharp))
        .morning("2026-11-24", 0)
        .walk("2026-11-24")
        .morning("2026-11-25", 0)
        .morning("2026-11-26", 0)
        .run(hurting(aRun(day("2026-11-27")), 3))
        .morning("2026-11-28", 1)
        .cross("2026-11-29")
        .morning("2026-11-30", 0)
        .run(hurting(aRun(day("2026-12-22")), 1, PainCharacter::Sharp))
        .morning("2026-12-23", 0)
        .walk("2026-12-23")
        .morning("2026-12-24", 0)
        .morning("2026-12-25", 0);
}

class Tracked {
public:
    explicit Tracked(Journal journal, const char* today)
        : m_journal(std::move(journal)),
          tracker(m_journal, runsInOrder(m_journal, day(today)), day("2026-11-23"), day(today)) {
        tracker.advanceTo(day(today));
    }

private:
    Journal m_journal;

public:
    PainTracker tracker;
};

TEST(C2, DaysInsideEachBreakArePaused) {
    const Tracked tracked(twoBreaks(), "2027-01-04");
    const auto paused = [&](const char* date) { return tracked.tracker.pausedOn(day(date)).has_value(); };
    EXPECT_FALSE(paused("2026-11-22"));
    EXPECT_TRUE(paused("2026-11-23"));
    EXPECT_TRUE(paused("2026-11-25"));
    EXPECT_FALSE(paused("2026-11-26")); // it ends that day
    EXPECT_FALSE(paused("2026-11-28")); // a swap is no pause
    EXPECT_FALSE(paused("2026-12-21"));
    EXPECT_TRUE(paused("2026-12-22"));
    EXPECT_TRUE(paused("2026-12-24"));
    EXPECT_FALSE(paused("2026-12-25"));
    EXPECT_FALSE(paused("2027-01-04"));
}

TEST(C2, TheEndOfTheLastPause) {
    EXPECT_EQ(Tracked(twoBreaks(), "2026-11-25").tracker.lastPauseEnd(), std::nullopt);
    EXPECT_EQ(Tracked(twoBreaks(), "2026-11-26").tracker.lastPauseEnd(), day("2026-11-26"));
    EXPECT_EQ(Tracked(twoBreaks(), "2026-12-01").tracker.lastPauseEnd(), day("2026-11-26")); // a swap is none
    EXPECT_EQ(Tracked(twoBreaks(), "2026-12-23").tracker.lastPauseEnd(), std::nullopt);      // paused again
    EXPECT_EQ(Tracked(twoBreaks(), "2027-01-04").tracker.lastPauseEnd(), day("2026-12-25"));
}

TEST(C2, EachStateEndsWhereTheNextBegins) {
    const auto journal = aJournal()
                             .run(hurting(aRun(day("2026-11-23")), 3))
                             .morning("2026-11-24", 1)
                             .check("2026-11-25", {Symptom::Spasm})
                             .check("2026-11-26", {Symptom::DailyActivities})
                             .clearance("2026-11-28");
    std::string spans;
    const Tracked tracked(journal, "2026-12-01");
    for (const StateSpan& span : tracked.tracker.spans()) {
        spans += std::string(word(span.outcome)) + " " + toIso(span.from).substr(8) + "-" +
                 (span.end ? toIso(*span.end).substr(8) : "") + " ";
    }
    EXPECT_EQ(spans, "SWAP 23-25 BREAK 25-26 SEE_PRO 26-28 BREAK 28- ");
}

TEST(C2, ABreakTakesTheSwapWithIt) {
    const auto journal = aJournal()
                             .run(hurting(aRun(day("2026-11-23")), 3))
                             .morning("2026-11-24", 1)
                             .check("2026-11-24", {Symptom::Spasm})
                             .morning("2026-11-25", 0)
                             .walk("2026-11-25")
                             .morning("2026-11-26", 0)
                             .morning("2026-11-27", 0);
    const Projection p = project(aProfile(), journal, day("2026-11-27"));
    EXPECT_EQ(p.state.outcome, Outcome::Keep);
    EXPECT_EQ(p.weeks[0].sessions.back().status, SessionStatus::Planned);
}

TEST(C2, ALowerOutcomeLeavesAHigherOpen) {
    const auto outcome = [](const Journal& journal, const char* today) {
        return project(aProfile(), journal, day(today)).state.outcome;
    };
    JournalBuilder booked = aJournal().check("2026-11-23", {Symptom::DailyActivities});
    booked.run(hurting(aRun(day("2026-11-24")), 3)).morning("2026-11-25", 1);
    EXPECT_EQ(outcome(booked, "2026-11-25"), Outcome::SeeProfessional);
    booked.run(hurting(aRun(day("2026-11-26")), 7)).morning("2026-11-27", 1);
    EXPECT_EQ(outcome(booked, "2026-11-27"), Outcome::SeeProfessional);
}

TEST(C2, ABreakAfterAWeekBackIsOneMore) {
    JournalBuilder builder = aJournal().weeksAsPlanned(aProfile(), 2);
    builder.run(hurting(aRun(day("2026-12-07"), 2500), 3)).morning("2026-12-08", 3); // week 3 -> week 2
    builder.run(hurting(aRun(day("2026-12-11"), 2500), 1, PainCharacter::Sharp));    // week 2 -> week 1
    builder.morning("2026-12-12", 0).walk("2026-12-12").morning("2026-12-13", 0).morning("2026-12-14", 0);
    const Projection p = project(aProfile(), builder, day("2026-12-14"));
    EXPECT_EQ(p.state.outcome, Outcome::Keep);
    EXPECT_EQ(text(p.weeks[3].content), "W1");
}

/// Mornings of that score, one a day.
void mornings(JournalBuilder& builder, const char* first, const char* last, int value) {
    for (Date date = day(first); date <= day(last); date += Days{1}) {
        builder.morning(toIso(date), value);
    }
}

TEST(RB5, AloneItEndsByItself) {
    JournalBuilder builder;
    mornings(builder, "2026-11-23", "2026-12-14", 4);
    const auto state = [&](const char* today) { return project(aProfile(), builder, day(today)).state; };
    EXPECT_EQ(state("2026-12-13").outcome, Outcome::Keep);
    EXPECT_EQ(rowsText(state("2026-12-14").why), "RB5");
    mornings(builder, "2026-12-15", "2026-12-28", 1);
    EXPECT_EQ(state("2026-12-27").outcome, Outcome::SeeProfessional);
    EXPECT_EQ(state("2026-12-28").outcome, Outcome::Keep);
    builder.check("2026-12-16", {Symptom::DailyActivities});
    EXPECT_EQ(state("2026-12-28").outcome, Outcome::SeeProfessional); // RB3 asks for a clearance
}

TEST(RB5, TogetherWithAnotherRowItNeedsAClearance) {
    JournalBuilder builder;
    mornings(builder, "2026-11-23", "2026-12-13", 4);
    stridewell::Run run = hurting(aRun(day("2026-12-14")), 2);
    run.symptoms.add(Symptom::MorningStiff3Months);
    builder.run(run);
    EXPECT_EQ(rowsText(project(aProfile(), builder, day("2026-12-14")).state.why), "RB5 RB7");
    mornings(builder, "2026-12-15", "2027-01-10", 0);
    EXPECT_EQ(project(aProfile(), builder, day("2027-01-10")).state.outcome, Outcome::SeeProfessional);
}

TEST(C2Break, APainfulRunInsideItIsASetback) {
    const auto onThursday = [](int during) {
        const auto journal = aJournal()
                                 .run(hurting(aRun(day("2026-11-23")), 1, PainCharacter::Sharp))
                                 .morning("2026-11-24", 0)
                                 .walk("2026-11-24")
                                 .morning("2026-11-25", 0)
                                 .run(hurting(aRun(day("2026-11-25")), during))
                                 .morning("2026-11-26", 0);
        return project(aProfile(), journal, day("2026-11-26")).state.outcome;
    };
    EXPECT_EQ(onThursday(2), Outcome::Keep);
    EXPECT_EQ(onThursday(3), Outcome::Break);
}

TEST(RB3, AQuietTimeIsNoClearance) {
    JournalBuilder builder = aJournal().check("2026-11-23", {Symptom::DailyActivities});
    mornings(builder, "2026-11-24", "2026-12-20", 0);
    EXPECT_EQ(project(aProfile(), builder, day("2026-12-20")).state.outcome, Outcome::SeeProfessional);
}

TEST(SW3, AMorningOfThreeReplacesTodaysRun) {
    const auto onMonday = [](int value) {
        const auto journal = aJournal().morning("2026-11-30", value).weeksAsPlanned(aProfile(), 1);
        return project(aProfile(), journal, day("2026-11-30")).weeks[1].sessions.front().status;
    };
    EXPECT_EQ(onMonday(2), SessionStatus::Planned);
    EXPECT_EQ(onMonday(3), SessionStatus::Swapped);
    EXPECT_EQ(onMonday(5), SessionStatus::Swapped);
    EXPECT_EQ(onMonday(6), SessionStatus::Paused);
}

} // namespace
} // namespace stridewell
