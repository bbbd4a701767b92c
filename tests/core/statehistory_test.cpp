// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan did because of pain, by date: for whoever looks at the back later.
#include "core/projection/words.h"
#include "tests/support/anyrunner.h"
#include "tests/support/dice.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace stridewell {
namespace {

std::string told(const Journal& journal, const char* today) {
    std::string result;
    for (const StateSpan& span : project(aProfile(), journal, day(today)).states) {
        result += (result.empty() ? "" : ", ") + std::string(word(span.outcome));
        result += span.urgency ? " " + std::string(word(*span.urgency)) : "";
        result += " " + rowsText(span.why) + " " + toIso(span.from).substr(5) + "/";
        result += span.end ? toIso(*span.end).substr(5) : "";
        result += span.cleared ? " cleared" : "";
    }
    return result;
}

TEST(C2, NothingIsToldWherePainChangedNothing) {
    EXPECT_EQ(told(aJournal().weeksAsPlanned(aProfile(), 2), "2026-12-07"), "");
}

TEST(C2, EachStateIsToldWithItsDaysAndReasons) {
    const auto journal = aJournal()
                             .run(hurting(aRun(day("2026-11-23")), 3))
                             .morning("2026-11-24", 1)
                             .check("2026-11-25", {Symptom::Spasm})
                             .check("2026-11-26", {Symptom::DailyActivities, Symptom::NumbTingleOneLeg})
                             .clearance("2026-11-28");
    EXPECT_EQ(told(journal, "2026-12-01"),
              "SWAP SW1 11-23/11-25, BREAK BR2 11-25/11-26, SEE_PRO BOOK RB2 RB3 11-26/11-28, "
              "BREAK RB2 RB3 11-28/ cleared");
}

TEST(C2, WhatBecameMoreUrgentIsToldFromThatDayOn) {
    const auto journal = aJournal()
                             .check("2026-11-23", {Symptom::DailyActivities})
                             .check("2026-11-25", {Symptom::MorningStiff3Months})
                             .check("2026-11-27", {Symptom::WeightLoss});
    EXPECT_EQ(told(journal, "2026-11-28"), "SEE_PRO BOOK RB3 RB7 11-23/11-27, SEE_PRO TODAY UT2 11-27/");
}

TEST(C2, WhatAHigherStateReplacedOnTheSameDayIsNotTold) {
    const auto journal =
        aJournal().run(hurting(aRun(day("2026-11-23")), 6)).check("2026-11-23", {Symptom::BladderBowel});
    EXPECT_EQ(told(journal, "2026-11-24"), "EMERGENCY EM1 11-23/");
}

TEST(C2, DaysAfterTodayAreNotTold) {
    const auto journal = aJournal().check("2026-11-23", {Symptom::Spasm}).check("2026-12-01", {Symptom::WeightLoss});
    EXPECT_EQ(told(journal, "2026-11-30"), "BREAK BR2 11-23/");
}

Dice die;

RC_GTEST_PROP(C2, StatesFollowEachOtherAndTheLastIsTheOneInForce, ()) {
    const Profile profile = someProfile(die);
    const Journal journal = wildJournal(die, profile, die(0, 120));
    const Projection p = project(profile, journal, profile.start + Days{die(-3, 130)});
    for (std::size_t i = 0; i < p.states.size(); ++i) {
        const StateSpan& span = p.states[i];
        RC_ASSERT(span.outcome != Outcome::Keep);
        RC_ASSERT(!span.why.empty());
        RC_ASSERT(span.from <= p.today);
        RC_ASSERT(span.urgency.has_value() == (span.outcome == Outcome::SeeProfessional));
        RC_ASSERT(!span.end || (span.from < *span.end && *span.end <= p.today));
        if (i + 1 < p.states.size()) {
            RC_ASSERT(span.end.has_value());
            RC_ASSERT(*span.end <= p.states[i + 1].from);
        }
    }
    const bool open = !p.states.empty() && !p.states.back().end;
    RC_ASSERT(open == (p.state.outcome != Outcome::Keep));
    if (open) {
        const StateSpan& last = p.states.back();
        RC_ASSERT(last.outcome == p.state.outcome);
        RC_ASSERT(last.urgency == p.state.urgency);
        RC_ASSERT(last.why == p.state.why);
        RC_ASSERT(last.provisional == p.state.provisional);
        RC_ASSERT(*p.state.since <= last.from);
    }
}

} // namespace
} // namespace stridewell
