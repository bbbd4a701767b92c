// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every wrong call: exit code 2, where and what would be right, and not a byte written.
#include "tests/app/program.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

using Arguments = Program::Arguments;

struct WrongCall {
    std::string name;
    Arguments arguments;
    std::string said; ///< part of standard error
};

class WrongCalls : public testing::TestWithParam<WrongCall> {};

TEST_P(WrongCalls, ExitsWithTwoSaysWhereAndWritesNothing) {
    const Program program;
    ASSERT_EQ(program.run({"setup", "--start", "2026-11-23"}).code, 0);
    writeContent(program.file("not.json"), "dear diary");
    writeContent(program.file("not.db"), "not a backup");
    writeContent(program.file("eleven.json"), R"({"format":"stridewell-journal","version":1,
        "profile":{"start":"2026-11-23"},"runs":[{"date":"2026-11-23","duration_min":30,"during":11}]})");
    const std::string before = contentOf(program.dataFile());
    Arguments arguments = GetParam().arguments;
    for (std::string& argument : arguments) {
        if (argument.rfind("@", 0) == 0) {
            argument = program.file(argument.substr(1).c_str());
        }
    }
    const Finished finished = program.run(arguments);
    EXPECT_EQ(finished.code, 2) << finished.out << finished.err;
    EXPECT_NE(finished.err.find(GetParam().said), std::string::npos) << finished.err;
    EXPECT_EQ(finished.out, "");
    EXPECT_EQ(contentOf(program.dataFile()), before);
    // Without a data file the same call is as wrong, and makes none.
    std::filesystem::remove_all(program.dataFolder());
    EXPECT_EQ(program.run(arguments).code, 2);
    EXPECT_FALSE(std::filesystem::exists(program.dataFolder()));
}

std::string longNote() {
    std::string note;
    for (int i = 0; i < 10'000; ++i) {
        note += i % 2 == 0 ? "🏃" : "é";
    }
    return note;
}

const std::vector<WrongCall> wrongCalls{
    {"UnknownCommand", {"fly"}, "fly"},
    {"UnknownOption", {"plan", "--speed", "5"}, "--speed"},
    {"DateThatDoesNotExist", {"setup", "--start", "2026-02-29"}, "--start: 2026-02-29"},
    {"TodayThatDoesNotExist", {"status", "--today", "2026-13-01"}, "--today: 2026-13-01"},
    {"AllSevenDays", {"setup", "--days", "mon,tue,wed,thu,fri,sat,sun"}, "--days: 7"},
    {"UnknownDay", {"plan", "--days", "mon,wednesday"}, "--days: wednesday"},
    {"DayTwice", {"plan", "--days", "mon,mon,thu"}, "--days: mon"},
    {"DaysThatTouch", {"plan", "--days", "mon,tue"}, "--days"},
    {"JogSlowerThanWalk", {"setup", "--walk", "5.0", "--jog", "4.9"}, "--jog"},
    {"JogTooPrecise", {"plan", "--jog", "8.05"}, "--jog: 8.05"},
    {"JogNoNumber", {"plan", "--jog", "fast"}, "--jog: fast"},
    {"JogHuge", {"plan", "--jog", "1e309"}, "--jog"},
    {"JogNan", {"plan", "--jog", "nan"}, "--jog"},
    {"GentleAndStandard", {"setup", "--gentle", "--standard"}, "--standard"},
    {"UnknownGoal", {"setup", "--goal", "marathon"}, "--goal: marathon"},
    {"UnknownFormat", {"status", "--format", "xml"}, "--format: xml"},
    {"ScoreEleven",
     {"log", "--date", "2026-11-23", "--today", "2026-11-23", "--during", "11"},
     "--during: 11 is not a whole number from 0 to 10"},
    {"ScoreHalf", {"log", "--date", "2026-11-23", "--today", "2026-11-23", "--during", "1.5"}, "--during: 1.5"},
    {"ScoreBelowZero", {"morning", "--date", "2026-11-23", "--today", "2026-11-23", "--score", "-1"}, "--score: -1"},
    {"NineHundredKm",
     {"log", "--date", "2026-11-23", "--today", "2026-11-23", "--km", "900", "--duration-min", "30"},
     "--km: 900"},
    {"TooFast",
     {"log", "--date", "2026-11-23", "--today", "2026-11-23", "--miles", "20", "--duration-min", "30"},
     "--miles"},
    {"TwoDistances", {"log", "--km", "3", "--miles", "2", "--duration-min", "30"}, "--miles"},
    {"FutureRun",
     {"log", "--date", "2026-11-24", "--today", "2026-11-23", "--duration-min", "30"},
     "--date: 2026-11-24"},
    {"LongNote",
     {"log", "--date", "2026-11-23", "--today", "2026-11-23", "--duration-min", "30", "--note", longNote()},
     "--note"},
    {"NoteNotUtf8",
     {"log", "--date", "2026-11-23", "--today", "2026-11-23", "--duration-min", "30", "--note", "\xff"},
     "--note"},
    {"UnplannedDayWithoutMinutes", {"log", "--date", "2026-11-24", "--today", "2026-11-24"}, ""},
    {"UnknownSymptom", {"symptoms", "--date", "2026-11-23", "--today", "2026-11-23", "--symptom", "tired"}, "tired"},
    {"NoScore", {"morning", "--date", "2026-11-23", "--today", "2026-11-23"}, "--score"},
    {"NoItems", {"strength", "--date", "2026-11-23", "--today", "2026-11-23"}, "--items"},
    {"JournalThatIsNone", {"import", "@not.json"}, "not.json"},
    {"JournalWithScoreEleven", {"import", "@eleven.json"}, "runs[0].during: 11 is not a whole number from 0 to 10"},
    {"StatusOfNoJournal", {"status", "--journal", "@not.json"}, "not.json"},
    {"StatusOfMissingFile", {"status", "--journal", "@missing.json"}, "missing.json"},
    {"RestoreOfNoBackup", {"restore", "@not.db"}, "not.db"},
    {"RestoreOfMissingFile", {"restore", "@missing.db"}, "missing.db"},
    {"WeekNine", {"print", "--week", "99", "--pdf", "@w.pdf"}, "--week: 99"},
    {"NoSheet", {"print", "--pdf", "@w.pdf"}, "--week"},
    {"TwoSheets", {"print", "--plan", "--report", "--pdf", "@w.pdf"}, "--plan"},
    {"NoPdf", {"print", "--plan"}, "--pdf"},
    {"PdfInMissingFolder", {"print", "--plan", "--pdf", "@none/w.pdf"}, "none/w.pdf"},
    {"UnknownPaper", {"print", "--plan", "--paper", "a3", "--pdf", "@w.pdf"}, "--paper: a3"},
    {"CueOfRestDay",
     {"print", "--cue", "2026-11-24", "--today", "2026-11-22", "--pdf", "@w.pdf"},
     "no run still ahead on 2026-11-24; right would be: 2026-11-23, 2026-11-25"},
    {"ExportOfNothing", {"export"}, "--journal"},
    {"ExportToMissingFolder", {"export", "--csv", "@none/runs.csv"}, "none/runs.csv"},
};

INSTANTIATE_TEST_SUITE_P(Table, WrongCalls, testing::ValuesIn(wrongCalls),
                         [](const auto& instance) { return instance.param.name; });

} // namespace
} // namespace stridewell
