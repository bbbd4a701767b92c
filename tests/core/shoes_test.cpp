// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a pair of shoes has run, and when it is time to look at it.
#include "core/projection/project.h"
#include "core/rules/shoelife.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace stridewell {
namespace {

constexpr std::int64_t millimetresOfAMetre = 1000;

Shoes pair(const char* name, const char* firstDay, double km = 0, const char* retired = nullptr) {
    Shoes shoes{{}, name, day(firstDay), Distance::fromKilometres(km), {}};
    if (retired != nullptr) {
        shoes.retired = day(retired);
    }
    return shoes;
}

/// 5 km on each of these days.
Journal ran(std::initializer_list<const char*> days, std::vector<Shoes> shoes) {
    Journal journal;
    for (const char* date : days) {
        journal.runs.push_back(aRun(day(date), 5000));
        journal.runs.back().durationMin = 60;
    }
    journal.shoes = std::move(shoes);
    return journal;
}

/// Of the pair of that name on that day, in kilometres; -1 without one.
double kmOf(const char* name, const Journal& journal, const char* today = "2026-12-31") {
    const Projection projection = project(aProfile(), journal, day(today));
    for (const ShoeWear& wear : projection.shoes) {
        if (journal.shoes.at(wear.index).name == name) {
            return wear.distance.kilometres();
        }
    }
    return -1;
}

std::vector<std::string> namesInOrder(const Journal& journal, const char* today) {
    std::vector<std::string> names;
    for (const ShoeWear& wear : project(aProfile(), journal, day(today)).shoes) {
        names.push_back(journal.shoes.at(wear.index).name + (wear.inUse ? "" : " (retired)"));
    }
    return names;
}

std::optional<RuleId> rowAt(Distance distance) {
    Journal journal;
    journal.shoes = {{{}, "a", day("2026-11-01"), distance, {}}};
    const auto due = project(aProfile(), journal, day("2026-11-20")).shoes.at(0).due;
    return due ? std::optional(due->row) : std::nullopt;
}

TEST(SH1, SpeaksFrom300Miles) {
    const Distance limit = Distance::fromMillimetres(482'803 * millimetresOfAMetre);
    EXPECT_EQ(rowAt(limit - Distance::fromMillimetres(1)), std::nullopt);
    EXPECT_EQ(rowAt(limit), RuleId::SH1);
    EXPECT_EQ(rowAt(Distance()), std::nullopt);
}

TEST(SH2, TakesOverFrom500Miles) {
    const Distance limit = Distance::fromMillimetres(804'672 * millimetresOfAMetre);
    EXPECT_EQ(limit, oneMile * 500);
    EXPECT_EQ(rowAt(limit - Distance::fromMillimetres(1)), RuleId::SH1);
    EXPECT_EQ(rowAt(limit), RuleId::SH2);
    EXPECT_EQ(rowAt(maxShoesDistance), RuleId::SH2);
}

TEST(SH1, NamesTheDistanceAndWhatItIsHeldAgainst) {
    const Journal journal = ran({"2026-11-23"}, {pair("a", "2026-11-23", 480)});
    const auto due = project(aProfile(), journal, day("2026-11-23")).shoes.at(0).due;
    ASSERT_TRUE(due.has_value());
    EXPECT_EQ(due->value, Distance::fromKilometres(485));
    EXPECT_EQ(due->limit, shoesDueForALook);
    EXPECT_FALSE(project(aProfile(), journal, day("2026-11-22")).shoes.at(0).due) << "the run is still to come";
}

TEST(Shoes, RunWhatTheyHadBeforeAndEveryRunFromTheFirstDayWornToTheLast) {
    const auto days = {"2026-11-22", "2026-11-23", "2026-11-25", "2026-11-27", "2026-11-28"};
    EXPECT_EQ(kmOf("a", ran(days, {pair("a", "2026-11-23")})), 20);
    EXPECT_EQ(kmOf("a", ran(days, {pair("a", "2026-11-23", 100.5)})), 120.5);
    EXPECT_EQ(kmOf("a", ran(days, {pair("a", "2026-11-23", 0, "2026-11-27")})), 15) << "the last day counts";
    EXPECT_EQ(kmOf("a", ran(days, {pair("a", "2026-11-23", 0, "2026-11-26")})), 10);
    EXPECT_EQ(kmOf("a", ran(days, {pair("a", "2026-11-23")}), "2026-11-25"), 10) << "nothing that is still to come";
}

TEST(Shoes, OnceRetiredNeverCountAgain) {
    Journal journal = ran({"2026-11-23"}, {pair("a", "2026-11-23", 0, "2026-11-24")});
    for (int week = 0; week < 20; ++week) {
        journal.runs.push_back(aRun(day("2026-11-25") + Days{7 * week}));
    }
    EXPECT_EQ(kmOf("a", journal, "2027-12-31"), 5);
}

TEST(Shoes, ARunCountsForOnePairTheOneTakenIntoUseLast) {
    const auto days = {"2026-11-23", "2026-11-25", "2026-11-27"};
    const Journal both = ran(days, {pair("old", "2026-11-01"), pair("new", "2026-11-25")});
    EXPECT_EQ(kmOf("old", both), 5);
    EXPECT_EQ(kmOf("new", both), 10);
    const Journal changedOver = ran(days, {pair("old", "2026-11-01", 0, "2026-11-25"), pair("new", "2026-11-25")});
    EXPECT_EQ(kmOf("old", changedOver), 5) << "the day of the change is the new pair's";
    EXPECT_EQ(kmOf("new", changedOver), 10);
    const Journal back = ran(days, {pair("old", "2026-11-01"), pair("new", "2026-11-25", 0, "2026-11-26")});
    EXPECT_EQ(kmOf("old", back), 10) << "the new pair did not fit: the old one goes on";
    EXPECT_EQ(kmOf("new", back), 5);
}

TEST(Shoes, OfAMeasuredRunTakeItsDistanceAndElseMinutesTimesSpeedsAsTheWeekDoes) {
    Journal journal;
    journal.runs = {aRun(day("2026-11-23"), 3100), aRun(day("2026-11-25"))};
    journal.runs[1].distance.reset();
    journal.shoes = {pair("a", "2026-11-23")};
    const Projection projection = project(aProfile(), journal, day("2026-11-30"));
    EXPECT_EQ(projection.shoes.at(0).distance, projection.weeks.front().actual);
    EXPECT_EQ(projection.shoes.at(0).distance, Distance::fromKilometres(3.1 + 2.75));
}

TEST(Shoes, DoNotCareInWhichOrderTheyAndTheRunsWereEntered) {
    const auto days = {"2026-11-23", "2026-11-25"};
    Journal journal = ran(days, {pair("a", "2026-11-01"), pair("b", "2026-11-01", 7), pair("c", "2026-11-24")});
    const auto all = [&] { return std::array{kmOf("a", journal), kmOf("b", journal), kmOf("c", journal)}; };
    const auto once = all();
    EXPECT_EQ(once, (std::array{0.0, 12.0, 5.0})) << "of two pairs of one day the last by name";
    std::reverse(journal.shoes.begin(), journal.shoes.end());
    std::reverse(journal.runs.begin(), journal.runs.end());
    EXPECT_EQ(all(), once);
}

TEST(Shoes, InUseComeFirstAndTheNewestOfThemBeforeTheOthers) {
    const Journal journal = ran({}, {pair("gone", "2026-11-20", 0, "2026-11-24"), pair("old", "2026-11-01"),
                                     pair("older", "2026-10-01", 0, "2026-11-30"), pair("new", "2026-11-10")});
    EXPECT_EQ(namesInOrder(journal, "2026-11-25"), (std::vector<std::string>{"new", "old", "older", "gone (retired)"}));
    EXPECT_EQ(namesInOrder(journal, "2026-11-30").back(), "older (retired)") << "its last day is over at once";
}

TEST(Shoes, ChangeNothingInThePlan) {
    Journal journal = ran({"2026-11-23", "2026-11-25"}, {});
    const Projection without = project(aProfile(), journal, day("2026-11-26"));
    EXPECT_TRUE(without.shoes.empty());
    journal.shoes = {pair("a", "2026-11-01", 900)};
    const Projection with = project(aProfile(), journal, day("2026-11-26"));
    EXPECT_EQ(with.notes, without.notes);
    EXPECT_EQ(with.nextRun, without.nextRun);
    EXPECT_EQ(with.weeks.front().actual, without.weeks.front().actual);
}

TEST(Shoes, AreTakenWhenTheyCanBeTrue) {
    const auto issueOf = [](const Shoes& shoes) {
        const auto result = checked(shoes);
        return result ? std::string("fine") : result.error().where;
    };
    EXPECT_EQ(issueOf(pair("a", "2026-11-23", 0, "2026-11-23")), "fine");
    EXPECT_EQ(issueOf(pair("a", "2026-11-23", 0, "2026-11-22")), "retired");
    EXPECT_EQ(issueOf(pair("", "2026-11-23")), "name");
    EXPECT_EQ(issueOf(pair(" \t\n", "2026-11-23")), "name");
    EXPECT_EQ(issueOf(pair("\xff", "2026-11-23")), "name");
    EXPECT_EQ(issueOf(pair(std::string(60, 'x').c_str(), "2026-11-23")), "fine");
    EXPECT_EQ(issueOf(pair(std::string(61, 'x').c_str(), "2026-11-23")), "name");
    EXPECT_EQ(issueOf(pair("a", "2026-11-23", 10'000)), "fine");
    EXPECT_EQ(issueOf(pair("a", "2026-11-23", 10'000.001)), "distance_m");
    EXPECT_EQ(issueOf(pair("a", "2026-11-23", -0.001)), "distance_m");
}

} // namespace
} // namespace stridewell
