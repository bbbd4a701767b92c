// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each command does where all is well.
#include "tests/app/commandstest.h"

namespace stridewell {
namespace {

using nlohmann::json;
using Arguments = Program::Arguments;

TEST_F(Commands, PlanMatchesTheGoldenFileAndMakesNoDataFile) {
    const auto plan = ok({"plan", "--walk", "5.0", "--jog", "8.0", "--start", "2026-11-23", "--format", "json"});
    EXPECT_EQ(json::parse(plan.out), json::parse(contentOf(STRIDEWELL_TEST_DATA "/plan_5.0_8.0.json")));
    EXPECT_FALSE(std::filesystem::exists(program.dataFolder()));
}

TEST_F(Commands, PlanStartsOnTheNextMondayAndTakesAProfileFile) {
    EXPECT_EQ(json::parse(ok({"plan", "--today", "2026-11-23", "--format", "json"}).out)["profile"]["start"],
              "2026-11-30");
    EXPECT_EQ(json::parse(ok({"plan", "--today", "2026-11-22", "--format", "json"}).out)["profile"]["start"],
              "2026-11-23");
    writeContent(program.file("p.json"), R"({"start":"2026-12-07","jog_kmh":9.0,"plan":"gentle"})");
    const json plan =
        json::parse(ok({"plan", "--profile", program.file("p.json"), "--walk", "6", "--format", "json"}).out);
    EXPECT_EQ(plan["profile"]["jog_kmh"], 9.0);
    EXPECT_EQ(plan["profile"]["walk_kmh"], 6.0);
    EXPECT_EQ(plan["weeks"].size(), 6U);
}

TEST_F(Commands, PlanSpeaksToPeopleAndToCalendars) {
    EXPECT_NE(ok({"plan"}).out.find("8.25 km"), std::string::npos);
    const std::string ics = ok({"plan", "--format", "ics"}).out;
    EXPECT_EQ(ics.rfind("BEGIN:VCALENDAR\r\n", 0), 0U);
}

TEST_F(Commands, SetupMakesTheProfileAndThenChangesOnlyWhatIsNamed) {
    setUp();
    ok({"setup", "--jog", "9.0", "--units", "mi", "--goal", "5_km", "--returning", "--gentle"});
    ok({"setup", "--walk", "6.0", "--standard"});
    ok({"export", "--journal", program.file("j.json")});
    const json profile = json::parse(contentOf(program.file("j.json")))["profile"];
    EXPECT_EQ(profile, json::parse(R"({"start":"2026-11-23","days":["mon","wed","fri"],"walk_kmh":6.0,"jog_kmh":9.0,
                                       "plan":"standard","goal":"5_km","units":"mi","returning":true})"));
}

TEST_F(Commands, ALoggedRunIsFilledInFromThePlanAndShowsUpInTheStatus) {
    setUp();
    const auto logged = ok({"log", "--date", "2026-11-23", "--today", "2026-11-23", "--note", "[first] -- \"run\""});
    EXPECT_NE(logged.out.find("1 of 3"), std::string::npos) << logged.out;
    ok({"log", "--date", "2026-11-25", "--today", "2026-11-25", "--km", "2.3", "--during", "2"});
    ok({"export", "--journal", program.file("j.json")});
    const json runs = json::parse(contentOf(program.file("j.json")))["runs"];
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0]["duration_min"], 30);
    EXPECT_FALSE(runs[0].contains("distance_m"));
    EXPECT_EQ(runs[0]["note"], "[first] -- \"run\"");
    EXPECT_EQ(runs[1]["distance_m"], 2300.0);
    EXPECT_EQ(runs[1]["after"], 2);
    EXPECT_EQ(runs[1]["character"], "dull");
    const json week = status("2026-11-25")["weeks"][0];
    EXPECT_EQ(week["done_sessions"], 2);
    EXPECT_EQ(week["actual_mm"], 2'750'000 + 2'300'000);
}

TEST_F(Commands, EveryEntryIsKept) {
    setUp();
    const std::vector<Arguments> entries{
        {"log",
         "--date",
         "2026-11-23",
         "--time",
         "07:30",
         "--distance-m",
         "2750.5",
         "--duration-min",
         "31",
         "--jog-done",
         "0.8",
         "--before",
         "1",
         "--during",
         "2",
         "--after",
         "1",
         "--character",
         "sharp",
         "--not-eased",
         "--stride-altered",
         "--painkiller",
         "--symptom",
         "spasm",
         "--symptom",
         "daily_activities",
         "--note",
         "wärm \xF0\x9F\x8F\x83"},
        {"morning", "--date", "2026-11-24", "--score", "1"},
        {"walk", "--date", "2026-11-25", "--duration-min", "30", "--during", "1"},
        {"cross", "--date", "2026-11-26", "--kind", "swim", "--duration-min", "25", "--during", "0"},
        {"strength", "--date", "2026-11-24", "--items", "dead_bug,pelvic_tilt"},
        {"symptoms", "--date", "2026-11-25", "--symptom", "numb_tingle_one_leg"},
        {"clearance", "--date", "2026-11-27", "--by", "physiotherapist"}};
    for (Arguments entry : entries) {
        entry.insert(entry.end(), {"--today", "2026-11-27"});
        EXPECT_NE(ok(entry).out, "");
    }
    ok({"export", "--journal", program.file("j.json")});
    const json journal = json::parse(contentOf(program.file("j.json")));
    EXPECT_EQ(journal["runs"],
              json::parse(R"([{"date":"2026-11-23","time":"07:30","distance_m":2750.5,"duration_min":31,
        "jog_done":0.8,"before":1,"during":2,"after":1,"character":"sharp","eased":false,"stride_altered":true,
        "painkiller":true,"symptoms":["daily_activities","spasm"],"note":"wärm 🏃"}])"));
    EXPECT_EQ(journal["mornings"], json::parse(R"([{"date":"2026-11-24","score":1}])"));
    EXPECT_EQ(journal["walks"], json::parse(R"([{"date":"2026-11-25","duration_min":30,"during":1}])"));
    EXPECT_EQ(journal["cross"], json::parse(R"([{"date":"2026-11-26","kind":"swim","duration_min":25,"during":0}])"));
    EXPECT_EQ(journal["strength"], json::parse(R"([{"date":"2026-11-24","items":["dead_bug","pelvic_tilt"]}])"));
    EXPECT_EQ(journal["checks"], json::parse(R"([{"date":"2026-11-25","symptoms":["numb_tingle_one_leg"]}])"));
    EXPECT_EQ(journal["clearances"], json::parse(R"([{"date":"2026-11-27","by":"physiotherapist"}])"));
    EXPECT_NE(ok({"check"}).out.find("Version 3"), std::string::npos);
}

TEST_F(Commands, SignsAfterAClearanceOfTheSameDayTakeItBackAndSaySo) {
    setUp();
    const auto on25 = [this](Arguments arguments) {
        arguments.insert(arguments.end(), {"--date", "2026-11-25", "--today", "2026-11-25"});
        return ok(arguments).out;
    };
    const auto outcome = [this] { return status("2026-11-25")["state"]["outcome"].get<std::string>(); };
    const auto clearances = [this] {
        ok({"export", "--journal", program.file("j.json")});
        const json journal = json::parse(contentOf(program.file("j.json")));
        return journal.contains("clearances") ? journal["clearances"].size() : 0U;
    };
    const std::string said = "Today's clearance is taken back";
    on25({"symptoms", "--symptom", "chest_pain"});
    EXPECT_EQ(on25({"clearance", "--by", "hospital"}).find(said), std::string::npos);
    EXPECT_EQ(outcome(), "KEEP") << "seen and cleared on the same day";
    EXPECT_EQ(on25({"walk", "--duration-min", "30", "--during", "1"}).find(said), std::string::npos);
    EXPECT_EQ(clearances(), 1U);

    on25({"clearance", "--by", "GP"});
    EXPECT_NE(on25({"symptoms", "--symptom", "bladder_bowel"}).find(said), std::string::npos);
    EXPECT_EQ(outcome(), "EMERGENCY");
    EXPECT_EQ(clearances(), 0U) << "both";

    on25({"clearance", "--by", "hospital"});
    EXPECT_EQ(outcome(), "KEEP") << "a new one works";
    const std::string run = on25({"log", "--duration-min", "30", "--during", "8", "--symptom", "both_legs"});
    EXPECT_NE(run.find(said), std::string::npos) << run;
    EXPECT_EQ(outcome(), "EMERGENCY");
}

TEST_F(Commands, ARunWithStrongPainAfterAClearanceOfTheSameDayIsSeen) {
    setUp();
    ok({"clearance", "--by", "GP", "--date", "2026-11-23", "--today", "2026-11-25"});
    ok({"clearance", "--by", "GP", "--date", "2026-11-25", "--today", "2026-11-25"});
    ok({"log", "--date", "2026-11-25", "--today", "2026-11-25", "--duration-min", "30", "--during", "8"});
    const json state = status("2026-11-25")["state"];
    EXPECT_EQ(state["outcome"], "SEE_PRO");
    EXPECT_EQ(state["rows"], json::parse(R"(["RB4"])"));
    ok({"export", "--journal", program.file("j.json")});
    EXPECT_EQ(json::parse(contentOf(program.file("j.json")))["clearances"],
              json::parse(R"([{"date":"2026-11-23","by":"GP"}])"))
        << "another day's stays";
    const auto late = ok({"symptoms", "--symptom", "spasm", "--date", "2026-11-23", "--today", "2026-11-25"});
    EXPECT_NE(late.out.find("The clearance of "), std::string::npos) << late.out;
}

TEST_F(Commands, AMorningAnsweredAgainNamesTheAnswerItReplaces) {
    setUp();
    const auto answer = [this](const char* score) {
        return ok({"morning", "--date", "2026-11-24", "--score", score, "--today", "2026-11-24"}).out;
    };
    EXPECT_EQ(answer("2").find("earlier answer"), std::string::npos);
    EXPECT_NE(answer("5").find("earlier answer for that morning: 2"), std::string::npos);
    ok({"export", "--journal", program.file("j.json")});
    const json mornings = json::parse(contentOf(program.file("j.json")))["mornings"];
    ASSERT_EQ(mornings.size(), 1U);
    EXPECT_EQ(mornings[0]["score"], 5);
}

TEST_F(Commands, AMoveStandsOrNamesTheRuleItBreaks) {
    setUp();
    ok({"move", "--from", "2026-11-27", "--to", "2026-11-28", "--today", "2026-11-23"});
    EXPECT_EQ(status("2026-11-23")["weeks"][0]["sessions"][2]["date"], "2026-11-28");
    const auto touching = program.run({"move", "--from", "2026-11-25", "--to", "2026-11-24", "--today", "2026-11-23"});
    EXPECT_EQ(touching.code, 2);
    EXPECT_NE(touching.err.find("--to"), std::string::npos) << touching.err;
}

TEST_F(Commands, StatusOfAJournalFileNeedsNoDataFile) {
    writeContent(program.file("j.json"), R"({"format":"stridewell-journal","version":1,
        "profile":{"start":"2026-11-23"},"runs":[{"date":"2026-11-23","duration_min":30,"during":6,"character":"dull"}]})");
    const json status = json::parse(
        ok({"status", "--journal", program.file("j.json"), "--today", "2026-11-24", "--format", "json"}).out);
    EXPECT_EQ(status["state"]["outcome"], "BREAK");
    EXPECT_EQ(status["today"], "2026-11-24");
    EXPECT_FALSE(std::filesystem::exists(program.dataFolder()));
}

TEST_F(Commands, AnImportTakesWhatIsNewAndListsWhatContradicts) {
    writeContent(program.file("j.json"), R"({"format":"stridewell-journal","version":1,
        "profile":{"start":"2026-11-23","jog_kmh":9.0},"runs":[{"date":"2026-11-23","duration_min":30}],
        "mornings":[{"date":"2026-11-24","score":1}]})");
    EXPECT_NE(ok({"import", program.file("j.json")}).out.find("Taken: 2."), std::string::npos);
    EXPECT_NE(ok({"import", program.file("j.json")}).out.find("already: 2."), std::string::npos);
    writeContent(program.file("k.json"), R"({"format":"stridewell-journal","version":1,
        "profile":{"start":"2026-11-30"},"mornings":[{"date":"2026-11-24","score":5},{"date":"2026-11-25","score":0}]})");
    const std::string out = ok({"import", program.file("k.json")}).out;
    EXPECT_NE(out.find("Taken: 1."), std::string::npos) << out;
    EXPECT_NE(out.find("24 Nov"), std::string::npos) << out;
    ok({"export", "--journal", program.file("out.json")});
    const json journal = json::parse(contentOf(program.file("out.json")));
    EXPECT_EQ(journal["profile"]["jog_kmh"], 9.0);
    EXPECT_EQ(journal["mornings"].size(), 2U);
    EXPECT_EQ(journal["mornings"][0]["score"], 1);
}

TEST_F(Commands, EverySheetIsPrintedWithoutADisplay) {
    EXPECT_EQ(program.run({"print", "--week", "1", "--pdf", program.file("w.pdf")}).code, 0);
    EXPECT_FALSE(std::filesystem::exists(program.dataFolder())) << "printing makes no data file";
    setUp();
    const std::vector<Arguments> sheets{
        {"--week", "2"}, {"--plan"}, {"--cue", "2026-11-25"}, {"--report"}, {"--week", "1", "--paper", "letter"}};
    for (Arguments sheet : sheets) {
        const std::string pdf = program.file("sheet.pdf");
        std::filesystem::remove(pdf);
        sheet.insert(sheet.begin(), "print");
        sheet.insert(sheet.end(), {"--today", "2026-11-23", "--pdf", pdf});
        const auto printed = program.run(sheet);
        EXPECT_EQ(printed.code, 0) << printed.err;
        EXPECT_EQ(contentOf(pdf).substr(0, 5), "%PDF-") << sheet[1];
    }
}

TEST_F(Commands, HelpAndVersionAreAnswers) {
    EXPECT_NE(ok({"--version"}).out.find("stridewell "), std::string::npos);
    const std::string help = ok({"--help"}).out;
    for (const char* name : {"plan", "setup", "status", "log", "morning", "walk", "cross", "strength", "symptoms",
                             "clearance", "move", "print", "export", "import", "backup", "restore", "check"}) {
        EXPECT_NE(help.find(std::string("  ") + name + " "), std::string::npos) << name;
        EXPECT_NE(ok({name, "--help"}).out.find("--data"), std::string::npos);
    }
}

} // namespace
} // namespace stridewell
