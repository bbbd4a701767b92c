// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <map>

namespace stridewell {
namespace {

using nlohmann::json;
using Arguments = Program::Arguments;

constexpr const char* garmin = "Activity Type,Date,Favorite,Title,Distance,Calories,Time\n"
                               "Running,2026-11-23 07:30:05,false,=cmd,2.75,200,00:30:00\n"
                               "Cycling,2026-11-23 18:00:00,false,Commute,9.20,200,00:40:00\n"
                               "Running,2026-11-25 07:30:05,false,Park,2.80,200,00:31:00\n"
                               "Running,2026-11-25 18:30:05,false,Fast,28.0,200,00:31:00\n"
                               "Running,2099-12-31 07:30:05,false,Later,2.75,200,00:30:00\n";

class Import : public testing::Test {
protected:
    Finished ok(const Arguments& arguments) {
        Finished finished = program.run(arguments);
        EXPECT_EQ(finished.code, 0) << arguments.front() << ": " << finished.err;
        EXPECT_EQ(finished.err, "");
        return finished;
    }
    void setUp() { ok({"setup", "--start", "2026-11-23", "--today", "2026-11-22"}); }
    /// As it is called with that content in a file, on 30 November.
    Finished import(const std::string& content, const Arguments& more = {}) {
        writeContent(program.file("in.csv"), content);
        Arguments arguments{"import", program.file("in.csv"), "--today", "2026-11-30"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return program.run(arguments);
    }
    json journal() {
        ok({"export", "--journal", program.file("out.json")});
        return json::parse(contentOf(program.file("out.json")));
    }
    /// Every file of the data folder with its content.
    std::map<std::string, std::string> dataFiles() {
        std::map<std::string, std::string> files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(program.dataFolder())) {
            if (entry.is_regular_file()) {
                files[entry.path().string()] = contentOf(entry.path());
            }
        }
        return files;
    }
    Program program;
};

TEST_F(Import, TakesTheRunsOfATableAndSaysWhatItLeaves) {
    setUp();
    const Finished imported = import(garmin);
    EXPECT_EQ(imported.code, 0) << imported.err;
    for (const char* words : {"Taken: 2.", "not taken: 3", "line 3: Activity Type: Cycling is not taken; only runs are",
                              "line 5: Distance: distance and minutes together are faster than 25 km/h",
                              "line 6: Date: 2099-12-31 07:30:05 lies in the future",
                              "pain scores of these runs stand at 0", "kilometres"}) {
        EXPECT_NE(imported.out.find(words), std::string::npos) << words << " in:\n" << imported.out;
    }
    const json runs = journal()["runs"];
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0]["date"], "2026-11-23");
    EXPECT_EQ(runs[0]["time"], "07:30");
    EXPECT_EQ(runs[0]["distance_m"], 2750.0);
    EXPECT_EQ(runs[0]["duration_min"], 30);
    EXPECT_EQ(runs[0]["during"], 0);
    EXPECT_EQ(runs[0]["note"], "=cmd");
    ok({"export", "--csv", program.file("out.csv")});
    EXPECT_NE(contentOf(program.file("out.csv")).find("\"'=cmd\""), std::string::npos) << "no formula comes out again";
}

TEST_F(Import, OfTheSameTableAgainTakesNothing) {
    setUp();
    import(garmin);
    const json before = journal();
    const Finished again = import(garmin);
    EXPECT_NE(again.out.find("Taken: 0. Skipped, because they are there already: 2."), std::string::npos) << again.out;
    EXPECT_EQ(journal(), before);
}

TEST_F(Import, DoesNotTakeARunThatTheJournalKnowsOtherwise) {
    setUp();
    ok({"log", "--date", "2026-11-23", "--time", "07:30", "--km", "2.75", "--duration-min", "30", "--during", "2",
        "--today", "2026-11-23"});
    const Finished imported = import(garmin);
    EXPECT_NE(imported.out.find("Taken: 1."), std::string::npos) << imported.out;
    EXPECT_NE(imported.out.find("something else about the same moment: 1"), std::string::npos) << imported.out;
    EXPECT_EQ(journal()["runs"][0]["during"], 2) << "what was said of pain stays";
}

TEST_F(Import, OfItsOwnTableBringsTheRunsBackWithTheirPain) {
    setUp();
    ok({"log", "--date", "2026-11-23", "--today", "2026-11-25", "--km", "2.3", "--during", "2", "--symptom", "spasm",
        "--note", "' =\"x\", y;\n'z' "});
    ok({"morning", "--date", "2026-11-24", "--score", "1", "--today", "2026-11-25"});
    const json before = journal();
    ok({"export", "--csv", program.file("out.csv")});
    const std::string table = contentOf(program.file("out.csv"));
    std::filesystem::remove_all(program.dataFolder());
    setUp();
    const Finished imported = import(table);
    EXPECT_NE(imported.out.find("Taken: 2."), std::string::npos) << imported.out;
    EXPECT_EQ(imported.out.find("pain"), std::string::npos) << imported.out;
    EXPECT_EQ(journal(), before);
}

TEST_F(Import, RehearsedSaysTheSameAndWritesNothing) {
    setUp();
    const auto before = dataFiles();
    const Finished rehearsed = import(garmin, {"--dry-run"});
    EXPECT_EQ(rehearsed.code, 0) << rehearsed.err;
    for (const char* words :
         {"Would be taken: 2.", "would not be taken: 3", "line 3:", "would stand at 0", "Nothing was written."}) {
        EXPECT_NE(rehearsed.out.find(words), std::string::npos) << words << " in:\n" << rehearsed.out;
    }
    EXPECT_EQ(dataFiles(), before);
    EXPECT_TRUE(journal()["runs"].empty());
}

TEST_F(Import, RehearsedWithoutADataFileMakesNone) {
    const Finished rehearsed = import(R"({"format":"stridewell-journal","version":1,
        "profile":{"start":"2026-11-23"},"mornings":[{"date":"2026-11-24","score":1}]})",
                                      {"--dry-run"});
    EXPECT_EQ(rehearsed.code, 0) << rehearsed.err;
    EXPECT_NE(rehearsed.out.find("Would be taken: 1."), std::string::npos) << rehearsed.out;
    EXPECT_FALSE(std::filesystem::exists(program.dataFolder()));
}

TEST_F(Import, OfATableNeedsAProfileFirst) {
    const Finished refused = import(garmin);
    EXPECT_EQ(refused.code, 2);
    EXPECT_NE(refused.err.find("stridewell setup"), std::string::npos) << refused.err;
    EXPECT_EQ(refused.out, "");
    EXPECT_FALSE(std::filesystem::exists(program.dataFolder())) << "nothing was written";
}

TEST_F(Import, RefusesWhatIsNoTableOfRunsByNameOfWhatIsMissing) {
    setUp();
    const auto before = dataFiles();
    const Finished lacking = import("Activity Type,Date,Distance\nRunning,2026-11-23,2\n");
    EXPECT_EQ(lacking.code, 2);
    EXPECT_NE(lacking.err.find("in.csv: the first line does not name these columns of a Garmin table: time."),
              std::string::npos)
        << lacking.err;
    const Finished prose = import("Dear diary\n");
    EXPECT_EQ(prose.code, 2);
    EXPECT_NE(prose.err.find("neither a journal file of Stridewell nor a table of runs"), std::string::npos)
        << prose.err;
    EXPECT_EQ(dataFiles(), before);
}

TEST_F(Import, ListsTwentySkippedLinesAndCountsTheRest) {
    setUp();
    std::string table = "Date,Type,Distance (km),Duration\n";
    for (int i = 0; i < 25; ++i) {
        table += "2026-11-23,Cycling,5,20:00\n";
    }
    const std::string out = import(table).out;
    EXPECT_NE(out.find("not taken: 25\n"), std::string::npos) << out;
    EXPECT_NE(out.find("line 21:"), std::string::npos) << out;
    EXPECT_EQ(out.find("line 22:"), std::string::npos) << out;
    EXPECT_NE(out.find("and 5 more"), std::string::npos) << out;
}

TEST_F(Import, ReadsATableWithoutUnitInThoseOfTheProfile) {
    ok({"setup", "--start", "2026-11-23", "--units", "mi", "--today", "2026-11-22"});
    const Finished imported = import("Activity Type,Date,Distance,Time\nRunning,2026-11-23 07:30,1.00,0:15:00\n");
    EXPECT_NE(imported.out.find("miles"), std::string::npos) << imported.out;
    EXPECT_EQ(journal()["runs"][0]["distance_m"], 1609.344);
}

TEST_F(Import, GivesARunOfStravaTheDayItHadForTheRunner) {
    setUp();
    ::setenv("TZ", "XXX8", 1); // eight hours behind UTC
    const Finished imported = import("Activity Date,Activity Type,Elapsed Time,Distance\n"
                                     "\"Nov 24, 2026, 4:10:00 AM\",Run,1800,2.75\n");
    ::unsetenv("TZ");
    EXPECT_EQ(imported.code, 0) << imported.err;
    const json run = journal()["runs"][0];
    EXPECT_EQ(run["date"], "2026-11-23");
    EXPECT_EQ(run["time"], "20:10");
}

TEST_F(Import, TakesWalksOnlyWhenAsked) {
    setUp();
    const std::string table = "Date,Type,Distance (km),Duration\n2026-11-23,Walking,3,40:00\n";
    EXPECT_NE(import(table).out.find("Taken: 0."), std::string::npos);
    EXPECT_NE(import(table, {"--with-walks"}).out.find("Taken: 1."), std::string::npos);
    EXPECT_EQ(journal()["runs"][0]["jog_done"], 0.0);
}

} // namespace
} // namespace stridewell
