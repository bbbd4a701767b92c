// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timer/sessiontimer.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <array>

namespace stridewell {
namespace {

using namespace std::chrono_literals;
using State = SessionTimer::State;
using Millis = SessionTimer::Millis;

constexpr SessionShape firstWeek{5, 5, 2, 2, 10}; // 5 x (1 min jog + 2 min walk), 30 min
constexpr SessionShape halves{5, 5, 3, 2, 5};     // week 1b jogs one and a half minutes
constexpr SessionShape withoutABreak{5, 1, 30, 0, 5};
constexpr SessionShape walkingOnly{5, 5, 0, 3, 10}; // week 0

TEST(SessionTimer, PhasesAreTheSessionsParts) {
    const auto phases = phasesOf(halves);
    ASSERT_EQ(phases.size(), 12U);
    EXPECT_EQ(phases[0], (Phase{PhaseKind::WarmUp, 0, 5min}));
    EXPECT_EQ(phases[1], (Phase{PhaseKind::Jog, 1, 90s}));
    EXPECT_EQ(phases[2], (Phase{PhaseKind::Walk, 1, 2min}));
    EXPECT_EQ(phases[10], (Phase{PhaseKind::Walk, 5, 2min}));
    EXPECT_EQ(phases[11], (Phase{PhaseKind::CoolDown, 0, 5min}));
    EXPECT_EQ(
        phasesOf(withoutABreak),
        (std::vector<Phase>{{PhaseKind::WarmUp, 0, 5min}, {PhaseKind::Jog, 1, 15min}, {PhaseKind::CoolDown, 0, 5min}}));
    EXPECT_EQ(phasesOf(walkingOnly),
              (std::vector<Phase>{
                  {PhaseKind::WarmUp, 0, 5min}, {PhaseKind::Walk, 0, 15min}, {PhaseKind::CoolDown, 0, 10min}}));
}

TEST(SessionTimer, TellsWhatToDoAtEveryMoment) {
    struct Row {
        Millis after;
        PhaseKind kind;
        int round;
        Millis left;
        int jogPercent;
        State state;
    };
    const std::array rows{
        Row{0s, PhaseKind::WarmUp, 0, 5min, 0, State::Running},
        Row{4min + 59s, PhaseKind::WarmUp, 0, 1s, 0, State::Running},
        Row{5min, PhaseKind::Jog, 1, 1min, 0, State::Running},
        Row{5min + 30s, PhaseKind::Jog, 1, 30s, 10, State::Running},
        Row{6min, PhaseKind::Walk, 1, 2min, 20, State::Running},
        Row{8min, PhaseKind::Jog, 2, 1min, 20, State::Running},
        Row{18min, PhaseKind::Walk, 5, 2min, 100, State::Running},
        Row{20min, PhaseKind::CoolDown, 0, 10min, 100, State::Running},
        Row{30min - 1ms, PhaseKind::CoolDown, 0, 1ms, 100, State::Running},
        Row{30min, PhaseKind::CoolDown, 0, 0s, 100, State::Finished},
        Row{5h, PhaseKind::CoolDown, 0, 0s, 100, State::Finished},
    };
    for (const Row& row : rows) {
        SessionTimer timer(firstWeek);
        timer.go();
        timer.pass(row.after);
        EXPECT_EQ(timer.phase().kind, row.kind) << row.after.count();
        EXPECT_EQ(timer.phase().round, row.round) << row.after.count();
        EXPECT_EQ(timer.left(), row.left) << row.after.count();
        EXPECT_EQ(timer.jogDonePercent(), row.jogPercent) << row.after.count();
        EXPECT_EQ(timer.state(), row.state) << row.after.count();
        EXPECT_EQ(timer.done(), std::min(row.after, Millis(30min))) << row.after.count();
    }
}

TEST(SessionTimer, NoTimePassesBeforeTheStartInAPauseOrAfterAStop) {
    SessionTimer timer(firstWeek);
    timer.pass(10min);
    EXPECT_EQ(timer.done(), 0s);
    timer.pause();
    EXPECT_EQ(timer.state(), State::Ready);
    timer.go();
    timer.pass(6min);
    timer.pause();
    timer.pass(10min);
    EXPECT_EQ(timer.position(), 6min);
    timer.go();
    timer.stop();
    timer.pass(10min);
    EXPECT_TRUE(timer.ended());
    EXPECT_EQ(timer.doneMin(), 6);
    timer.go();
    timer.pass(24min);
    EXPECT_EQ(timer.state(), State::Finished) << "who stopped can go on";
    timer.go();
    timer.stop();
    EXPECT_EQ(timer.state(), State::Finished);
}

TEST(SessionTimer, WhatIsSkippedIsNotDone) {
    SessionTimer timer(firstWeek);
    timer.go();
    timer.skipAhead();
    EXPECT_EQ(timer.phase().kind, PhaseKind::Jog);
    EXPECT_EQ(timer.position(), 5min);
    timer.pass(30s);
    timer.skipAhead();
    EXPECT_EQ(timer.done(), 30s);
    EXPECT_EQ(timer.jogDonePercent(), 10);
    while (timer.next() != nullptr) {
        timer.skipAhead();
    }
    timer.skipAhead();
    EXPECT_EQ(timer.state(), State::Finished);
    EXPECT_EQ(timer.leftInAll(), 0s);
    EXPECT_EQ(timer.doneMin(), 1);
    EXPECT_EQ(timer.jogDonePercent(), 10);
}

TEST(SessionTimer, BackBeginsThisPartAgainAndOnceMoreTheOneBefore) {
    SessionTimer timer(firstWeek);
    timer.go();
    timer.pass(5min + 40s);
    timer.skipBack();
    EXPECT_EQ(timer.phase(), (Phase{PhaseKind::Jog, 1, 1min}));
    EXPECT_EQ(timer.left(), 1min);
    timer.skipBack();
    EXPECT_EQ(timer.phase().kind, PhaseKind::WarmUp);
    timer.skipBack();
    EXPECT_EQ(timer.position(), 0s);
    timer.skipAhead();
    timer.pass(1min);
    EXPECT_EQ(timer.jogDonePercent(), 20) << "a part done twice is one part of the plan";
    EXPECT_EQ(timer.done(), 6min + 40s) << "but it took its time";
}

TEST(SessionTimer, HalfMinutesRoundAsTheLogDoes) {
    SessionTimer timer(halves); // 27.5 minutes
    timer.go();
    timer.pass(timer.length());
    EXPECT_EQ(timer.doneMin(), 28);
    EXPECT_EQ(timer.jogDonePercent(), 100);
    SessionTimer short1(withoutABreak);
    short1.go();
    short1.pass(5min + 12min - 1ms);
    short1.stop();
    EXPECT_EQ(short1.jogDonePercent(), 79) << "80 % counts as done, so it is never rounded up";
    EXPECT_EQ(short1.doneMin(), 17);
}

TEST(SessionTimer, AWalkingWeekCountsItsWalking) {
    SessionTimer timer(walkingOnly);
    timer.go();
    timer.pass(15min);
    timer.stop();
    EXPECT_EQ(timer.jogDonePercent(), 50);
}

rc::Gen<SessionShape> anyShape() {
    return rc::gen::construct<SessionShape>(rc::gen::inRange(5, 11), rc::gen::inRange(1, 8), rc::gen::inRange(0, 31),
                                            rc::gen::inRange(1, 4), rc::gen::inRange(5, 11));
}

TEST(SessionTimer, HowOftenTheClockIsLookedAtChangesNothing) {
    EXPECT_TRUE(rc::check("any steps come to their sum", [] {
        const SessionShape shape = *anyShape();
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 200'000));
        SessionTimer often(shape);
        SessionTimer once(shape);
        often.go();
        once.go();
        Millis sum{};
        for (const int step : steps) {
            often.pass(Millis(step));
            sum += Millis(step);
        }
        once.pass(sum);
        RC_ASSERT(often.position() == once.position());
        RC_ASSERT(often.index() == once.index());
        RC_ASSERT(often.done() == once.done());
        RC_ASSERT(often.state() == once.state());
        RC_ASSERT(once.done() == std::min(sum, once.length()));
        RC_ASSERT(once.length() == shape.halfMinTotal() * Millis(30s));
    }));
}

TEST(SessionTimer, WhateverIsPressedTheNumbersStayTrue) {
    EXPECT_TRUE(rc::check("any keys, any times", [] {
        SessionTimer timer(*anyShape());
        Millis running{};
        for (const int key : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12))) {
            const Millis before = timer.done();
            const int jogBefore = timer.jogDonePercent();
            switch (key) {
            case 0: timer.pause(); break;
            case 1: timer.stop(); break;
            case 2: timer.skipAhead(); break;
            case 3: timer.skipBack(); break;
            case 4:
            case 5: timer.go(); break;
            default: {
                const bool runs = timer.state() == State::Running;
                const Millis step = Millis(20'000 * key);
                timer.pass(step);
                running += runs ? step : Millis{};
                break;
            }
            }
            RC_ASSERT(timer.done() >= before);
            RC_ASSERT(timer.done() <= running);
            RC_ASSERT(timer.jogDonePercent() >= jogBefore);
            RC_ASSERT(timer.jogDonePercent() <= 100);
            RC_ASSERT(timer.left() >= Millis{});
            RC_ASSERT(timer.position() + timer.leftInAll() == timer.length());
            RC_ASSERT((timer.state() == State::Finished) == (timer.leftInAll() == Millis{}));
            RC_ASSERT((timer.next() == nullptr) == (timer.index() + 1 == timer.phases().size()));
        }
    }));
}

} // namespace
} // namespace stridewell
