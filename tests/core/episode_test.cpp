// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// RB5 to the day and the point: when an episode starts, lasts, has improved and closes.
#include "core/rules/painepisode.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

Date on(int number) {
    return day("2026-11-23") + Days{number};
}

struct Scored {
    int day;
    int score;
};

PainEpisode after(std::initializer_list<Scored> scores) {
    PainEpisode episode;
    for (const Scored& scored : scores) {
        episode.add(on(scored.day), scored.score);
    }
    return episode;
}

std::optional<int> lasting(std::initializer_list<Scored> scores, int today) {
    return after(scores).persistentDays(on(today));
}

TEST(RB5, StartsAtTheFirstScoreOfOne) {
    EXPECT_EQ(lasting({{-5, 0}, {0, 1}, {10, 2}, {20, 3}}, 20), std::nullopt);
    EXPECT_EQ(lasting({{-5, 0}, {0, 1}, {10, 2}, {20, 3}}, 21), 21);
}

TEST(RB5, TheFirstSevenDaysAreTheMeasure) {
    EXPECT_EQ(lasting({{0, 2}, {6, 5}, {20, 3}}, 21), std::nullopt); // two points below 5
    EXPECT_EQ(lasting({{0, 2}, {7, 5}, {20, 3}}, 21), 21);           // not below 2
}

TEST(RB5, TheLastSevenDaysAreToday) {
    EXPECT_EQ(lasting({{0, 3}, {15, 3}}, 21), 21);
    EXPECT_EQ(lasting({{0, 3}, {14, 3}}, 21), std::nullopt);
    EXPECT_EQ(lasting({{0, 3}, {15, 3}}, 22), std::nullopt);
}

TEST(RB5, TwoPointsOrAlmostNothingAreAnImprovement) {
    EXPECT_EQ(lasting({{0, 5}, {20, 4}}, 21), 21);
    EXPECT_EQ(lasting({{0, 5}, {20, 3}}, 21), std::nullopt);
    EXPECT_EQ(lasting({{0, 2}, {10, 2}, {20, 1}}, 21), std::nullopt);
    EXPECT_EQ(lasting({{0, 2}, {10, 2}, {20, 2}}, 21), 21);
}

TEST(RB5, AfterSixWeeksTwoIsTooMuch) {
    EXPECT_EQ(lasting({{0, 5}, {10, 2}, {20, 2}, {30, 2}, {40, 2}}, 41), std::nullopt);
    EXPECT_EQ(lasting({{0, 5}, {10, 2}, {20, 2}, {30, 2}, {40, 2}}, 42), 42);
    EXPECT_EQ(lasting({{0, 5}, {10, 2}, {20, 2}, {30, 2}, {40, 1}}, 42), std::nullopt);
}

TEST(RB5, AfterTwelveWeeksAnyPainIsTooMuch) {
    EXPECT_EQ(lasting({{0, 3}, {70, 2}, {80, 1}}, 83), std::nullopt);
    EXPECT_EQ(lasting({{0, 3}, {70, 2}, {80, 1}}, 84), 84);
    EXPECT_EQ(lasting({{0, 3}, {70, 2}, {80, 0}}, 84), std::nullopt);
    EXPECT_EQ(lasting({{0, 3}, {70, 2}}, 84), std::nullopt); // nothing logged of late
}

TEST(RB5, QuietDaysCloseItWithoutAnotherScore) {
    EXPECT_EQ(lasting({{0, 3}, {70, 2}, {78, 1}, {83, 1}}, 84), 84);
    EXPECT_EQ(lasting({{0, 3}, {70, 2}, {78, 1}, {83, 1}}, 85), std::nullopt);
}

/// Whether an episode from day 0 still counts on day 21, by pain that comes back shortly before.
bool stillOpen(std::initializer_list<Scored> scores) {
    PainEpisode episode = after(scores);
    episode.add(on(20), 5);
    return episode.persistentDays(on(21)) == 21;
}

TEST(RB5, FourteenQuietDaysCloseIt) {
    EXPECT_TRUE(stillOpen({{0, 3}, {5, 0}, {12, 1}, {14, 3}})); // the fourteenth was not quiet
    EXPECT_FALSE(stillOpen({{0, 3}, {5, 0}, {12, 1}, {15, 3}}));
    EXPECT_TRUE(stillOpen({{0, 3}, {5, 0}, {6, 0}, {7, 3}}));
    EXPECT_FALSE(stillOpen({{0, 3}, {5, 0}, {14, 0}, {14, 3}})); // pain after the last quiet score is another one
}

TEST(RB5, OnlyZeroAndOneAreQuiet) {
    EXPECT_FALSE(stillOpen({{0, 3}, {5, 1}, {6, 1}, {15, 3}}));
    EXPECT_TRUE(stillOpen({{0, 3}, {5, 1}, {6, 2}, {15, 3}}));
    EXPECT_TRUE(stillOpen({{0, 3}, {2, 0}, {3, 0}, {4, 2}, {15, 3}}));
}

TEST(RB5, SilenceDoesNotCloseIt) {
    EXPECT_TRUE(stillOpen({{0, 3}, {15, 3}}));
    EXPECT_TRUE(stillOpen({{0, 3}, {5, 0}, {15, 3}})); // one score is not enough
    EXPECT_FALSE(stillOpen({{0, 3}, {5, 0}, {6, 0}, {15, 3}}));
}

TEST(RB5, AnEpisodeThatStartsQuietlyClosesLikeAnyOther) {
    EXPECT_TRUE(stillOpen({{0, 1}, {5, 1}, {13, 3}}));
    EXPECT_FALSE(stillOpen({{0, 1}, {5, 1}, {14, 3}}));
    EXPECT_TRUE(stillOpen({{0, 1}, {14, 3}})); // its own score is the only one
}

TEST(RB5, AClearanceCountsAnew) {
    PainEpisode episode = after({{0, 5}, {10, 5}, {20, 5}});
    episode.clearedOn(on(20));
    episode.add(on(30), 5);
    episode.add(on(40), 5);
    EXPECT_EQ(episode.persistentDays(on(40)), std::nullopt);
    EXPECT_EQ(episode.persistentDays(on(41)), 21);
}

TEST(RB5, AfterAClearanceTheWeekUpToItIsTheMeasure) {
    PainEpisode episode = after({{0, 3}, {10, 3}, {14, 5}});
    episode.clearedOn(on(20));
    episode.add(on(30), 3);
    episode.add(on(40), 3);
    EXPECT_EQ(episode.persistentDays(on(41)), std::nullopt); // two points below 5
    PainEpisode earlier = after({{0, 3}, {10, 3}, {13, 5}, {15, 3}});
    earlier.clearedOn(on(20));
    earlier.add(on(30), 3);
    earlier.add(on(40), 3);
    EXPECT_EQ(earlier.persistentDays(on(41)), 21);
}

TEST(RB5, AClearanceWithoutPainStartsNothing) {
    PainEpisode episode;
    episode.clearedOn(on(0));
    episode.add(on(20), 3);
    EXPECT_EQ(episode.persistentDays(on(21)), std::nullopt);
    EXPECT_EQ(PainEpisode().persistentDays(on(100)), std::nullopt);
}

} // namespace
} // namespace stridewell
