// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// `stridewell print --report` as a process of its own, without a display.
#include "tests/app/program.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace stridewell {
namespace {

using Arguments = Program::Arguments;

constexpr const char* journal = R"({ "format": "stridewell-journal", "version": 1,
  "profile": { "start": "2026-11-23", "days": ["mon", "wed", "fri"], "walk_kmh": 5.0, "jog_kmh": 8.0,
               "plan": "standard", "goal": "four_weeks", "units": "km", "returning": false },
  "runs": [ { "date": "2026-11-23", "distance_m": 2750, "duration_min": 30, "note": "windy at the river" },
            { "date": "2026-11-25", "distance_m": 2800, "duration_min": 31, "during": 6, "character": "dull" } ] })";

class PrintReport : public testing::Test {
protected:
    PrintReport() { writeContent(program.file("journal.json"), journal); }
    [[nodiscard]] Arguments call(const Arguments& more) const {
        Arguments all{"print",   "--report", "--journal", program.file("journal.json"), "--today", "2026-11-27",
                      "--paper", "a4",       "--pdf",     program.file("report.pdf")};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    /// The text of the PDF that this call writes.
    [[nodiscard]] std::string printed(const Arguments& more) const {
        const Finished done = program.run(call(more));
        EXPECT_EQ(done.code, 0) << done.err;
        const std::string text = program.file("report.txt");
        const std::string command = "pdftotext -layout '" + program.file("report.pdf") + "' '" + text + "'";
        EXPECT_EQ(std::system(command.c_str()), 0);
        return contentOf(text);
    }
    static testing::AssertionResult has(const std::string& text, const std::string& part) {
        return text.find(part) != std::string::npos ? testing::AssertionSuccess()
                                                    : testing::AssertionFailure() << part << " is not in\n"
                                                                                  << text;
    }
    Program program;
};

TEST_F(PrintReport, SaysWhatTheStatusCommandSaysOfTheSameJournal) {
    const Finished status =
        program.run({"status", "--journal", program.file("journal.json"), "--today", "2026-11-27", "--format", "json"});
    const auto json = nlohmann::json::parse(status.out);
    ASSERT_EQ(json["state"]["outcome"], "BREAK");
    const std::string text = printed({});
    EXPECT_TRUE(has(text, "Take a break from jogging"));
    for (const auto& row : json["state"]["rows"]) {
        EXPECT_TRUE(has(text, "[" + row.get<std::string>() + "]"));
    }
    EXPECT_TRUE(has(text, "2 runs, 61 min, 5.55 km on foot"));
    EXPECT_EQ(json["weeks"][0]["actual_mm"], 5'550'000);
}

TEST_F(PrintReport, NotesAndNameOnlyWhereTheyAreAskedFor) {
    const std::string without = printed({});
    EXPECT_FALSE(has(without, "windy"));
    EXPECT_FALSE(has(without, "Ada"));
    const std::string with = printed({"--notes", "--name", "Ada Example"});
    EXPECT_TRUE(has(with, "windy at the river"));
    EXPECT_TRUE(has(with, "Ada Example"));
}

TEST_F(PrintReport, APeriodLeavesOutTheOtherDays) {
    EXPECT_TRUE(has(printed({"--to", "2026-11-24"}), "1 run, 30 min"));
    EXPECT_TRUE(has(printed({"--from", "2026-11-24"}), "1 run, 31 min"));
    EXPECT_TRUE(has(printed({"--from", "2026-11-24", "--to", "2026-11-24"}), "No run in this period"));
}

TEST_F(PrintReport, WhatIsWrongIsRefusedByNameAndNothingIsWritten) {
    const std::vector<std::pair<Arguments, std::string>> wrong{
        {{"--from", "2026-13-01"}, "--from: 2026-13-01 is not a date"},
        {{"--from", "2026-11-28"}, "--from: 2026-11-28 lies in the future"},
        {{"--to", "2026-11-28"}, "--to: 2026-11-28 lies in the future"},
        {{"--from", "2026-11-25", "--to", "2026-11-24"}, "--to: 2026-11-24 lies before the first day 2026-11-25"},
        {{"--name", std::string(201, 'x')}, "--name: the text is too long (201 characters)"},
        {{"--name", "\xff"}, "--name: the text is not valid UTF-8"},
    };
    for (const auto& [arguments, message] : wrong) {
        const Finished refused = program.run(call(arguments));
        EXPECT_EQ(refused.code, 2) << message;
        EXPECT_TRUE(has(refused.err, message));
        EXPECT_FALSE(std::filesystem::exists(program.file("report.pdf"))) << message;
    }
    const Finished plan = program.run({"print", "--plan", "--notes", "--pdf", program.file("report.pdf")});
    EXPECT_EQ(plan.code, 2);
    EXPECT_TRUE(has(plan.err, "belong to a report"));
    EXPECT_FALSE(std::filesystem::exists(program.file("report.pdf")));
}

} // namespace
} // namespace stridewell
