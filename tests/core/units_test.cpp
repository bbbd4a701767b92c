// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

TEST(Distance, PlanUnitsAreFlooredToWholeMillimetres) {
    // U = minutes x tenths of km/h; mm = floor(U * 5000 / 3). Doubled units: 2 x 1550 for week 3 at 5.0 and 8.0.
    EXPECT_EQ(Distance::fromDoubledUnits(2 * 1650).millimetres(), 2'750'000);
    EXPECT_EQ(Distance::fromDoubledUnits(2 * 1550).millimetres(), 2'583'333);
    EXPECT_EQ(Distance::fromDoubledUnits(3301).millimetres(), 2'750'833); // half a unit survives
}

TEST(Distance, EnteredDistancesAreCutNotRounded) {
    EXPECT_EQ(Distance::fromMetres(2750.0).millimetres(), 2'750'000);
    EXPECT_EQ(Distance::fromMetres(2750.0009).millimetres(), 2'750'000);
    EXPECT_EQ(Distance::fromKilometres(2.3).millimetres(), 2'300'000); // 2.3 is no binary fraction
    EXPECT_EQ(Distance::fromKilometres(5.1).millimetres(), 5'100'000);
}

TEST(Distance, MilesAreExact) {
    EXPECT_EQ(Distance::fromMiles(1), oneMile);
    EXPECT_EQ(Distance::fromMiles(10), tenMiles);
    EXPECT_EQ(Distance::fromMiles(11).millimetres(), 17'702'784);
    EXPECT_EQ(Distance::fromMiles(12.1).millimetres(), 19'473'062);
}

TEST(Calendar, OnlyExistingDatesAreRead) {
    for (const char* bad : {"2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "1999-12-31", "2100-01-01",
                            "2026-1-01", "26-01-01", "2026/01/01", "", "2026-11-23T00:00", "2026-11-2x"}) {
        EXPECT_FALSE(parseDate(bad)) << bad;
    }
    EXPECT_TRUE(parseDate("2028-02-29"));
}

TEST(Calendar, DatesSurviveTheirText) {
    for (Date date = day("2027-12-25"); date < day("2029-01-07"); date += Days{1}) {
        EXPECT_EQ(parseDate(toIso(date)), date);
    }
    EXPECT_EQ(weekdayIndex(day("2026-11-23")), 0); // a Monday
    EXPECT_EQ(weekdayIndex(day("2026-11-29")), 6);
    EXPECT_EQ(daysBetween(day("2026-12-29"), day("2027-01-02")), 4);
}

TEST(Pain, TheScaleHasElevenValues) {
    EXPECT_FALSE(PainScore::tryFrom(-1));
    EXPECT_FALSE(PainScore::tryFrom(11));
    EXPECT_EQ(PainScore::tryFrom(0)->value(), 0);
    EXPECT_EQ(PainScore::tryFrom(10)->value(), 10);
}

TEST(Run, WhatCannotBeTrueIsRefusedByKey) {
    const stridewell::Run good = aRun(day("2026-11-23"));
    ASSERT_TRUE(checked(good));
    const auto refusedAt = [&](auto change) {
        stridewell::Run run = good;
        change(run);
        const auto result = checked(run);
        return result ? std::string("accepted") : result.error().where;
    };
    EXPECT_EQ(refusedAt([](stridewell::Run& r) { r.durationMin = 0; }), "duration_min");
    EXPECT_EQ(refusedAt([](stridewell::Run& r) { r.durationMin = 1441; }), "duration_min");
    EXPECT_EQ(refusedAt([](stridewell::Run& r) { r.distance = Distance::fromKilometres(900); }), "distance_m");
    EXPECT_EQ(refusedAt([](stridewell::Run& r) { r.distance = Distance::fromKilometres(12.6); }),
              "distance_m"); // over 25 km/h
    EXPECT_EQ(refusedAt([](stridewell::Run& r) { r.distance = Distance::fromKilometres(12.5); }), "accepted");
    EXPECT_EQ(refusedAt([](stridewell::Run& r) { r.jogDonePermille = 1001; }), "jog_done");
    EXPECT_EQ(refusedAt([](stridewell::Run& r) { r.character = PainCharacter::Dull; }),
              "character");                                                             // pain word without pain
    EXPECT_EQ(refusedAt([](stridewell::Run& r) { r.during = score(1); }), "character"); // pain without its word
    EXPECT_EQ(refusedAt([](stridewell::Run& r) { r.note = std::string(2001, 'x'); }), "note");
    EXPECT_EQ(refusedAt([](stridewell::Run& r) { r.note = "\xC3"; }), "note"); // cut in the middle of a character
    EXPECT_EQ(refusedAt([](stridewell::Run& r) {
                  for (int i = 0; i < 2000; ++i) {
                      r.note += "\xF0\x9F\x8F\x83"; // 2000 characters of four bytes
                  }
              }),
              "accepted");
}

TEST(Profile, FieldsOutOfRangeAreNamed) {
    const auto refusedAt = [](int walk, int jog, Weekdays days) {
        Profile profile = aProfile();
        profile.walk = Speed::fromTenths(walk);
        profile.jog = Speed::fromTenths(jog);
        profile.days = days;
        const auto result = checked(profile);
        return result ? std::string("accepted") : result.error().where;
    };
    const Weekdays usual{0, 2, 4};
    EXPECT_EQ(refusedAt(29, 80, usual), "walk_kmh");
    EXPECT_EQ(refusedAt(81, 90, usual), "walk_kmh");
    EXPECT_EQ(refusedAt(30, 39, usual), "jog_kmh");
    EXPECT_EQ(refusedAt(50, 161, usual), "jog_kmh");
    EXPECT_EQ(refusedAt(50, 49, usual), "jog_kmh");  // case 6: slower than the walk
    EXPECT_EQ(refusedAt(30, 121, usual), "jog_kmh"); // A3 REJECT: more than four times the walk
    EXPECT_EQ(refusedAt(30, 120, usual), "accepted");
    EXPECT_EQ(refusedAt(50, 80, Weekdays{0}), "days");
    EXPECT_EQ(refusedAt(50, 80, Weekdays{0, 1, 2, 3, 4, 5}), "days");
    EXPECT_EQ(refusedAt(50, 80, Weekdays{0, 1, 2, 3, 4, 5, 6}), "days");
    EXPECT_EQ(refusedAt(50, 80, Weekdays{5, 6}), "days"); // no rest day between
    EXPECT_EQ(refusedAt(50, 80, Weekdays{0, 6}), "days"); // Sunday and Monday touch
}

} // namespace
} // namespace stridewell
