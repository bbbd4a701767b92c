// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvfile.h"
#include "core/exchange/projectionjson.h"
#include "core/projection/project.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace stridewell {
namespace {

Profile aProfile() {
    Profile profile;
    profile.start = *parseDate("2026-11-23");
    return profile;
}

std::vector<std::string> keysOf(const nlohmann::ordered_json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items()) {
        keys.push_back(key);
    }
    return keys;
}

TEST(StatusJson, HasTheKeysOfTheFormatInTheirOrder) {
    stridewell::Run run;
    run.date = *parseDate("2026-11-23");
    run.durationMin = 30;
    Journal journal;
    journal.runs = {run};
    const auto json =
        nlohmann::ordered_json::parse(toStatusJson(project(aProfile(), journal, *parseDate("2026-11-24"))));
    using Keys = std::vector<std::string>;
    EXPECT_EQ(keysOf(json),
              (Keys{"today", "plan", "state", "today_card", "next_run", "allowance", "weeks", "runs", "finished"}));
    EXPECT_EQ(keysOf(json["plan"]), (Keys{"kind", "class", "sessions_per_week", "jog_change_percent"}));
    EXPECT_EQ(keysOf(json["state"]),
              (Keys{"outcome", "urgency", "rows", "provisional", "hold_progress", "since", "ends_when"}));
    EXPECT_EQ(keysOf(json["today_card"]), (Keys{"kind", "week", "session"}));
    EXPECT_EQ(keysOf(json["allowance"]),
              (Keys{"week", "ceiling_mm", "ceiling_row", "ceiling_tag", "used_mm", "left_mm", "session_limit_mm"}));
    EXPECT_EQ(keysOf(json["weeks"][0]), (Keys{"number", "start", "content", "planned_sessions", "done_sessions",
                                              "planned_mm", "actual_mm", "credited_mm", "ceiling_mm", "ceiling_row",
                                              "ceiling_tag", "complete", "why", "sessions", "strength"}));
    EXPECT_EQ(keysOf(json["weeks"][0]["sessions"][0]), (Keys{"date", "status", "warmup_min", "rounds", "jog_min",
                                                             "walk_min", "cooldown_min", "distance_mm", "limit_mm"}));
    EXPECT_EQ(keysOf(json["runs"][0]), (Keys{"date", "outcome", "rows", "spike", "credited_mm"}));
}

TEST(PlanJson, LeavesOutWhatOnlyAJournalKnows) {
    const auto json = nlohmann::ordered_json::parse(toPlanJson(aProfile(), project(aProfile(), {}, aProfile().start)));
    EXPECT_EQ(keysOf(json), (std::vector<std::string>{"profile", "plan", "weeks"}));
    for (const char* key : {"done_sessions", "actual_mm", "credited_mm", "complete"}) {
        EXPECT_FALSE(json["weeks"][0].contains(key)) << key;
    }
}

TEST(PlanJson, HalfMinutesAreFractionsAndWholeOnesAreWhole) {
    Profile gentle = aProfile();
    gentle.plan = PlanKind::Gentle;
    const std::string text = toPlanJson(gentle, project(gentle, {}, gentle.start));
    EXPECT_NE(text.find("\"jog_min\": 1,"), std::string::npos);
    EXPECT_NE(text.find("\"jog_min\": 1.5,"), std::string::npos);
}

TEST(Table, QuotesTextsAndTakesTheirFormulasAway) {
    Journal journal;
    for (const char* note : {"=1+1", "+1", "-1", "@x", "\ttab", "a,b \"c\"\nd", "plain"}) {
        stridewell::Run run;
        run.date = *parseDate("2026-11-23") + Days(static_cast<int>(journal.runs.size()));
        run.durationMin = 30;
        run.distance = Distance::fromMillimetres(2'750'001);
        run.note = note;
        journal.runs.push_back(run);
    }
    journal.mornings = {{{}, *parseDate("2026-11-24"), *PainScore::tryFrom(1)}};
    const std::string csv = toCsv(journal);
    EXPECT_NE(csv.find("2026-11-23,,2750.001,30,1.000,0,0,0,1,none,true,false,false,,\"'=1+1\"\r\n"),
              std::string::npos);
    for (const char* cell : {",\"'+1\"\r\n", ",\"'-1\"\r\n", ",\"'@x\"\r\n", ",\"'\ttab\"\r\n",
                             ",\"a,b \"\"c\"\"\nd\"\r\n", ",plain\r\n"}) {
        EXPECT_NE(csv.find(cell), std::string::npos) << cell;
    }
    EXPECT_EQ(csv.rfind("date,time,distance_m,", 0), 0U);
}

TEST(Table, QuotesATextWithSpacesAtItsEnds) {
    for (const char* note : {" before", "after ", " "}) {
        Journal journal;
        journal.runs.resize(1);
        journal.runs[0].note = note;
        EXPECT_NE(toCsv(journal).find(",\"" + std::string(note) + "\"\r\n"), std::string::npos) << note;
    }
}

TEST(FormulaGuard, ComesOffExactlyWhereItWasPutOn) {
    for (const char* text : {"", "plain", "'quoted'", "'", "''", "=1+1", "'=1+1", "''=1+1", "+", "-5", "@x", "\ttab",
                             "\rreturn", "' =1", "a=1"}) {
        const std::string safe = guarded(text);
        EXPECT_TRUE(safe.empty() || std::string_view("=+-@\t\r").find(safe[0]) == std::string_view::npos) << text;
        EXPECT_EQ(unguarded(safe), text);
    }
    EXPECT_EQ(guarded("=cmd"), "'=cmd");
    EXPECT_EQ(guarded("it's"), "it's");
}

} // namespace
} // namespace stridewell
