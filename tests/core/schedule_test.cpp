// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the runs of one week stand (A4, B13, C2, D1, D2), day by day.
#include "core/projection/weekschedule.h"
#include "core/projection/words.h"
#include "tests/support/builders.h"

#include <deque>
#include <gtest/gtest.h>

namespace stridewell {
namespace {

/// Days of the month: the week runs from Monday 23 to Sunday 29 November 2026.
Date on(int dayOfMonth) {
    return day("2026-11-23") + Days{dayOfMonth - 23};
}

class Week {
public:
    Week(std::initializer_list<int> planned, Weekdays own) {
        m_frame.start = on(23);
        m_frame.today = on(23);
        m_frame.ownDays = own;
        m_frame.pausedOn = [](Date) { return std::optional<Finding>(); };
        m_frame.hurtBefore = m_frame.pausedOn;
        for (const int date : planned) {
            m_frame.days.push_back(on(date));
        }
    }
    Week& run(int date, int jogDonePermille = 1000) {
        m_runs.push_back(aRun(on(date)));
        m_runs.back().jogDonePermille = jogDonePermille;
        m_frame.runs.push_back({m_runs.size() - 1, &m_runs.back()});
        return *this;
    }
    Week& move(int from, int to) {
        m_frame.moves.push_back({EntryId{}, on(from), on(to)});
        return *this;
    }
    Week& swap(int from, std::optional<int> end = {}) {
        m_frame.swaps.push_back(
            {.why = {{RuleId::SW1}}, .from = on(from), .end = end ? std::optional(on(*end)) : std::nullopt});
        return *this;
    }
    WeekFrame& frame() { return m_frame; }
    [[nodiscard]] std::string seenOn(int today) {
        m_frame.today = on(today);
        std::string result;
        for (const ProjectedSession& session : scheduleWeek(m_frame)) {
            result += (result.empty() ? "" : ", ") + std::to_string(daysBetween(on(23), session.date) + 23) + " " +
                      std::string(word(session.status));
        }
        return result;
    }

private:
    std::deque<Run> m_runs; // stay where they are
    WeekFrame m_frame;
};

Week threeRuns() {
    return Week({23, 25, 27}, {0, 2, 4});
}

/// Two runs, with Wednesday free to run.
Week twoRuns() {
    return Week({23, 27}, {0, 2, 4});
}

TEST(D1, WhatIsMissedWithoutAnotherDayIsDropped) {
    EXPECT_EQ(threeRuns().seenOn(23), "23 planned, 25 planned, 27 planned");
    EXPECT_EQ(threeRuns().seenOn(24), "23 missed, 25 planned, 27 planned");
    EXPECT_EQ(threeRuns().seenOn(30), "23 missed, 25 missed, 27 missed");
}

TEST(D2, ALaterOwnDayWithRestOnBothSides) {
    EXPECT_EQ(twoRuns().seenOn(24), "25 moved, 27 planned");
    EXPECT_EQ(twoRuns().seenOn(25), "25 moved, 27 planned");
    EXPECT_EQ(twoRuns().seenOn(26), "23 missed, 27 planned");
    EXPECT_EQ(Week({23, 27}, {0, 3, 4}).seenOn(24), "23 missed, 27 planned"); // Thursday is next to Friday
    EXPECT_EQ(Week({23, 27}, {0, 4, 6}).seenOn(24), "27 planned, 29 moved");
    EXPECT_EQ(Week({23, 27}, {0, 4, 5}).seenOn(24), "23 missed, 27 planned"); // Saturday too
    EXPECT_EQ(Week({23, 27}, {0, 1, 4}).seenOn(24), "24 moved, 27 planned");
    EXPECT_EQ(Week({25, 27}, {0, 2, 4}).seenOn(26), "25 missed, 27 planned"); // Monday is over
}

TEST(D2, TheNeighbouringWeeksKeepTheirRest) {
    Week next({23, 26}, {0, 3, 6});
    next.frame().firstAfter = on(30);
    EXPECT_EQ(next.seenOn(24), "23 missed, 26 planned"); // Sunday is next to Monday the 30th
    next.frame().firstAfter = on(31);
    EXPECT_EQ(next.seenOn(24), "26 planned, 29 moved");
    Week before({23, 26}, {0, 3});
    before.frame().lastBefore = on(22);
    EXPECT_EQ(before.seenOn(23), "23 dropped, 26 planned");
    before.frame().lastBefore = on(21);
    EXPECT_EQ(before.seenOn(23), "23 planned, 26 planned");
}

TEST(D2, WhatHasToWaitComesBeforeWhatWasMissed) {
    Week week({23, 24}, {0, 1, 3});
    week.frame().rest = RestUntil{on(25), {RuleId::AR1}};
    const WeekFrame& frame = week.frame();
    EXPECT_EQ(week.seenOn(24), "23 missed, 26 moved");
    EXPECT_EQ(scheduleWeek(frame).back().plannedDate, on(24));
}

TEST(A4, UnplannedRunsKeepTheirDistanceToo) {
    EXPECT_EQ(threeRuns().run(23).run(24).seenOn(24), "23 done, 24 done, 27 planned");
    Week week = threeRuns();
    week.run(23).run(26);
    EXPECT_EQ(week.seenOn(26), "23 done, 26 done, 27 dropped");
    week.frame().restBetween = false; // four runs a week may touch
    EXPECT_EQ(week.seenOn(26), "23 done, 26 done, 27 planned");
}

TEST(A4, FourRunsATakenDayIsStillTaken) {
    Week week({23, 24, 26, 28}, {0, 1, 3, 5, 6});
    week.frame().restBetween = false;
    week.frame().firstAfter = on(30);
    week.frame().lastBefore = on(22);
    EXPECT_EQ(week.seenOn(23), "23 planned, 24 planned, 26 planned, 28 planned");
    EXPECT_EQ(week.seenOn(24), "24 planned, 26 planned, 28 planned, 29 moved");
    Week full({23, 24, 26, 28}, {0, 1, 3, 5});
    full.frame().restBetween = false;
    EXPECT_EQ(full.seenOn(24), "23 missed, 24 planned, 26 planned, 28 planned");
}

TEST(B13, DoneFromEightyPercentOfTheJog) {
    EXPECT_EQ(threeRuns().run(23, 800).seenOn(23), "23 done, 25 planned, 27 planned");
    EXPECT_EQ(threeRuns().run(23, 799).seenOn(23), "23 part, 25 planned, 27 planned");
}

TEST(D, ARunDoesItsOwnDayElseTheEarliestOpenOne) {
    EXPECT_EQ(threeRuns().run(25).seenOn(26), "23 missed, 25 done, 27 planned");
    EXPECT_EQ(threeRuns().run(24).seenOn(25), "24 done, 25 dropped, 27 planned");
    EXPECT_EQ(threeRuns().run(23).run(25).run(26).run(27).seenOn(27), "23 done, 25 done, 27 done");
    const Week week = threeRuns();
    Week both = week;
    both.run(23).run(29);
    EXPECT_EQ(both.seenOn(29), "23 done, 27 missed, 29 done"); // the Wednesday run came on Sunday
}

TEST(C2AddRest, RunsWaitUntilTheDayAndNoLonger) {
    Week week = twoRuns();
    week.run(23).frame().rest = RestUntil{on(27), {RuleId::AR1}};
    EXPECT_EQ(week.seenOn(24), "23 done, 27 planned");
    week.frame().rest = RestUntil{on(28), {RuleId::AR1}};
    EXPECT_EQ(week.seenOn(24), "23 done, 27 dropped");
    Week later({23, 25}, {0, 2, 4});
    later.run(23).frame().rest = RestUntil{on(26), {RuleId::AR1}};
    EXPECT_EQ(later.seenOn(24), "23 done, 27 moved");
}

TEST(C2Swap, TheNextRunIsSwapped) {
    EXPECT_EQ(threeRuns().run(23).swap(23).seenOn(23), "23 done, 25 swapped, 27 planned");
    EXPECT_EQ(threeRuns().run(23).swap(23).seenOn(25), "23 done, 25 swapped, 27 planned");
    EXPECT_EQ(threeRuns().run(23).swap(23, 26).seenOn(26), "23 done, 25 swapped, 27 planned");
    EXPECT_EQ(threeRuns().run(23).swap(23).seenOn(26), "23 done, 25 swapped, 27 swapped");      // still open
    EXPECT_EQ(threeRuns().run(23).run(25).swap(23).seenOn(25), "23 done, 25 done, 27 swapped"); // ran all the same
    EXPECT_EQ(threeRuns().run(23).run(25).swap(23).seenOn(26), "23 done, 25 done, 27 swapped");
    EXPECT_EQ(threeRuns().swap(22).seenOn(23), "23 swapped, 25 planned, 27 planned");
    EXPECT_EQ(threeRuns().run(27).swap(27).seenOn(27), "23 missed, 25 missed, 27 done");
}

TEST(C2Swap, ADayForCrossTrainingIsTaken) {
    Week week({23, 25}, {0, 2, 4});
    week.frame().rest = RestUntil{on(24), {RuleId::AR1}};
    week.swap(24);
    EXPECT_EQ(week.seenOn(24), "25 swapped, 27 moved");
}

TEST(SW3, AMorningOfPainReplacesTodaysRunOnly) {
    Week week = threeRuns();
    week.frame().hurtBefore = [](Date date) {
        return date == on(25) ? std::optional(Finding{RuleId::SW3}) : std::nullopt;
    };
    EXPECT_EQ(week.run(23).seenOn(25), "23 done, 25 swapped, 27 planned");
    Week two({23, 27}, {0, 2, 4});
    two.frame().hurtBefore = week.frame().hurtBefore;
    EXPECT_EQ(two.seenOn(25), "23 missed, 27 planned"); // nothing is moved to such a day
}

TEST(C2Break, PausedFromTodayAndInHindsight) {
    Week week = threeRuns();
    week.run(23).frame().pausedFromToday = Finding{RuleId::BR4};
    EXPECT_EQ(week.seenOn(24), "23 done, 25 paused, 27 paused");
    EXPECT_EQ(week.seenOn(25), "23 done, 25 paused, 27 paused");
    week.swap(23);
    EXPECT_EQ(week.seenOn(24), "23 done, 25 paused, 27 paused");  // no cross-training either
    EXPECT_EQ(week.seenOn(26), "23 done, 25 swapped, 27 paused"); // that was on offer
    Week over = threeRuns();
    over.run(23).frame().pausedOn = [](Date date) {
        return date == on(25) ? std::optional(Finding{RuleId::BR4}) : std::nullopt;
    };
    EXPECT_EQ(over.seenOn(26), "23 done, 25 paused, 27 planned");
}

TEST(D2, TheRunnersOwnMoves) {
    EXPECT_EQ(threeRuns().move(27, 28).seenOn(23), "23 planned, 25 planned, 28 moved");
    EXPECT_EQ(threeRuns().move(28, 29).move(27, 28).seenOn(23), "23 planned, 25 planned, 29 moved"); // on and on
    EXPECT_EQ(threeRuns().move(27, 28).move(28, 27).seenOn(23), "23 planned, 25 planned, 27 planned");
    EXPECT_EQ(threeRuns().move(25, 26).seenOn(23), "23 planned, 25 planned, 27 planned"); // next to Friday
    EXPECT_EQ(threeRuns().move(27, 30).seenOn(23), "23 planned, 25 planned, 27 planned");
    EXPECT_EQ(threeRuns().move(26, 29).seenOn(23), "23 planned, 25 planned, 27 planned"); // nothing there
    // Friday makes room for Wednesday, whichever is written first.
    EXPECT_EQ(threeRuns().move(25, 26).move(27, 28).seenOn(23), "23 planned, 26 moved, 28 moved");
}

std::string refusal(Week week, int from, int to) {
    const auto sessions = scheduleWeek(week.frame());
    const auto row = moveRefusal(week.frame(), sessions, on(from), on(to));
    return row ? std::string(text(*row)) : "free";
}

TEST(D2, WhyARunMayNotMove) {
    EXPECT_EQ(refusal(twoRuns(), 27, 29), "free");
    EXPECT_EQ(refusal(twoRuns(), 27, 30), "D1");
    EXPECT_EQ(refusal(twoRuns(), 27, 22), "D1");
    EXPECT_EQ(refusal(twoRuns(), 23, 27), "D1");
    EXPECT_EQ(refusal(twoRuns(), 23, 26), "A4");
    EXPECT_EQ(refusal(twoRuns(), 23, 28), "A4");
    EXPECT_EQ(refusal(twoRuns(), 23, 25), "free");
    EXPECT_EQ(refusal(twoRuns(), 27, 23), "D1");
    Week touching = twoRuns();
    touching.frame().restBetween = false;
    EXPECT_EQ(refusal(touching, 23, 26), "free");
    Week between = twoRuns();
    between.frame().firstAfter = on(30);
    EXPECT_EQ(refusal(between, 27, 29), "A4");
    EXPECT_EQ(refusal(between, 27, 28), "free");
    between.frame().lastBefore = on(22);
    EXPECT_EQ(refusal(between, 27, 28), "free");
    Week early = Week({24, 27}, {0, 1, 4});
    early.frame().lastBefore = on(22);
    EXPECT_EQ(refusal(early, 24, 23), "A4");
    early.frame().restBetween = false;
    EXPECT_EQ(refusal(early, 24, 23), "free");
}

TEST(D2, AMissedRunStandsInNobodysWay) {
    Week week = threeRuns();
    week.frame().today = on(26);
    EXPECT_EQ(refusal(week, 27, 26), "free"); // Wednesday was missed
}

} // namespace
} // namespace stridewell
