// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files of the real program, read by a parser that it does not use (readics.py).
#include "tests/app/program.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <sstream>

namespace stridewell {
namespace {

using nlohmann::json;
using Arguments = Program::Arguments;

struct Event {
    int sequence = 0;
    std::string status, start, end, transp, alarm, summary;
};

struct Calendar {
    std::string head;
    std::map<std::string, Event> events;

    [[nodiscard]] std::multiset<std::string> on(const std::string& kind) const {
        std::multiset<std::string> days;
        for (const auto& [uid, event] : events) {
            if (uid.rfind(kind, 0) == 0 && event.status != "CANCELLED") {
                days.insert(event.start);
            }
        }
        return days;
    }
};

class CalendarOf : public testing::Test {
protected:
    void SetUp() override { ::setenv("TZ", "Europe/Berlin", 1); }
    void TearDown() override { ::unsetenv("TZ"); }

    Finished ok(const Arguments& arguments) const {
        Finished finished = program.run(arguments);
        EXPECT_EQ(finished.code, 0) << arguments.front() << ": " << finished.err;
        EXPECT_EQ(finished.err, "");
        return finished;
    }
    std::string readBy(const std::string& file, const std::string& more = {}) const {
        const std::string out = program.file("read.txt");
        const std::string call = "/usr/bin/python3 '" STRIDEWELL_READICS "' '" + file + "' " + more + " > '" + out +
                                 "' 2> '" + out + ".err'";
        EXPECT_EQ(std::system(call.c_str()), 0) << contentOf(out + ".err");
        return contentOf(out);
    }
    Calendar read(const std::string& file) const {
        Calendar calendar;
        std::istringstream lines(readBy(file));
        std::getline(lines, calendar.head);
        for (std::string line; std::getline(lines, line);) {
            std::istringstream cells(line);
            std::string uid, sequence;
            Event event;
            std::getline(cells, uid, '|');
            std::getline(cells, sequence, '|');
            for (std::string* cell :
                 {&event.status, &event.start, &event.end, &event.transp, &event.alarm, &event.summary}) {
                std::getline(cells, *cell, '|');
            }
            event.sequence = std::stoi(sequence);
            calendar.events[uid] = event;
        }
        return calendar;
    }
    Calendar plan(Arguments more) const {
        Arguments arguments{"plan", "--format", "ics", "--today", "2026-11-22"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        writeContent(program.file("plan.ics"), ok(arguments).out);
        return read(program.file("plan.ics"));
    }
    Calendar exported(const char* today, Arguments more = {}, const char* file = "out.ics") const {
        Arguments arguments{"export", "--ics", program.file(file), "--today", today};
        arguments.insert(arguments.end(), more.begin(), more.end());
        ok(arguments);
        return read(program.file(file));
    }
    /// The days of what stands or was run, by status --format json.
    std::multiset<std::string> statusRuns(const char* today) const {
        std::multiset<std::string> days;
        const json status = json::parse(ok({"status", "--format", "json", "--today", today}).out);
        for (const json& week : status["weeks"]) {
            for (const json& session : week["sessions"]) {
                if (std::set<std::string>{"done", "part", "planned", "moved"}.contains(session["status"])) {
                    days.insert(session["date"]);
                }
            }
        }
        return days;
    }
    const Program program{};
};

TEST_F(CalendarOf, APlanIsWholeDaysAtTheTurnOfAYearAndInFebruary) {
    const Calendar turn = plan({"--start", "2026-12-29", "--days", "tue,thu,sat"});
    EXPECT_EQ(turn.head, "calendar|Running plan|PUBLISH|");
    EXPECT_EQ(turn.events.at("run-w01-2@stridewell").start, "2026-12-31");
    EXPECT_EQ(turn.events.at("run-w01-2@stridewell").end, "2027-01-01") << "the end is exclusive";
    EXPECT_EQ(turn.events.at("run-w01-3@stridewell").start, "2027-01-02");
    const Calendar leap = plan({"--start", "2028-02-28"});
    EXPECT_EQ(leap.events.at("run-w01-1@stridewell").end, "2028-02-29");
    EXPECT_EQ(leap.events.at("core-w01-1@stridewell").start, "2028-02-29");
    const Calendar common = plan({"--start", "2027-02-28", "--days", "sun,tue,thu"});
    EXPECT_EQ(common.events.at("run-w01-1@stridewell").end, "2027-03-01");
    for (const Calendar& calendar : {turn, leap, common}) {
        EXPECT_EQ(calendar.on("run").size(), 12U);
        EXPECT_EQ(calendar.on("core").size(), 12U);
        for (const auto& [uid, event] : calendar.events) {
            EXPECT_EQ(event.transp, "TRANSPARENT");
            EXPECT_EQ(event.alarm, "");
        }
    }
}

TEST_F(CalendarOf, ARunBeginsAtTheSameHourBeforeAndAfterTheClocksChange) {
    for (const auto& [start, before, after] :
         {std::tuple("2027-03-22", "+01:00", "+02:00"), std::tuple("2027-10-25", "+02:00", "+01:00")}) {
        const Calendar timed = plan({"--start", start, "--time", "07:30", "--alarm", "30"});
        EXPECT_EQ(timed.head, "calendar|Running plan|PUBLISH|Europe/Berlin");
        const auto& first = timed.events.at("run-w01-1@stridewell");
        EXPECT_EQ(first.start, std::string(start) + "T07:30:00" + before);
        EXPECT_EQ(first.alarm, "-1 day, 23:30:00");
        EXPECT_EQ(first.transp, "OPAQUE");
        const std::string later = timed.events.at("run-w02-1@stridewell").start;
        EXPECT_EQ(later.substr(10), std::string("T07:30:00") + after);
    }
    for (const char* zone : {"America/New_York", "Australia/Lord_Howe", "Europe/Dublin", "Asia/Kolkata",
                             "Africa/Casablanca", "America/St_Johns", "Pacific/Auckland", "UTC", "US/Eastern"}) {
        ::setenv("TZ", zone, 1); // readics.py compares each hour with the system's zone
        for (const char* start : {"2027-02-01", "2027-03-08", "2027-03-29", "2027-09-20", "2027-10-25"}) {
            EXPECT_EQ(plan({"--start", start, "--time", "02:30"}).on("run").size(), 12U) << zone;
        }
    }
}

TEST_F(CalendarOf, TheNextFileMovesCancelsAndNeverDoubles) {
    ok({"setup", "--start", "2026-11-23", "--today", "2026-11-22"});
    const Calendar first = exported("2026-11-23");
    ok({"log", "--date", "2026-11-23", "--today", "2026-11-23"});
    ok({"move", "--from", "2026-11-27", "--to", "2026-11-28", "--today", "2026-11-23"});
    const Calendar second = exported("2026-11-23");
    for (const auto& [uid, event] : second.events) {
        ASSERT_TRUE(first.events.contains(uid)) << uid << " would be a double";
        EXPECT_GT(event.sequence, first.events.at(uid).sequence);
    }
    EXPECT_EQ(second.events.at("run-w01-3@stridewell").start, "2026-11-28");
    EXPECT_EQ(second.on("run"), statusRuns("2026-11-23"));
    EXPECT_EQ(second.events.at("run-w01-1@stridewell").summary, "Done: Run 1 of 3 (week 1)");
    const Calendar missed = exported("2026-12-05");
    EXPECT_EQ(missed.events.at("run-w01-2@stridewell").status, "CANCELLED");
    EXPECT_EQ(missed.events.at("run-w01-2@stridewell").summary.rfind("Cancelled: ", 0), 0U);
    EXPECT_EQ(missed.on("run"), statusRuns("2026-12-05"));
    for (const auto& [uid, event] : second.events) {
        EXPECT_TRUE(missed.events.contains(uid)) << uid << " would be left behind";
    }
}

TEST_F(CalendarOf, AShorterPlanCancelsTheWeeksItNoLongerHas) {
    ok({"setup", "--start", "2026-11-23", "--gentle", "--today", "2026-11-22"});
    EXPECT_EQ(exported("2026-11-22").on("run").size(), 18U);
    ok({"setup", "--standard", "--start", "2026-11-30", "--today", "2026-11-22"});
    const Calendar shorter = exported("2026-11-22");
    EXPECT_EQ(shorter.on("run"), statusRuns("2026-11-22"));
    EXPECT_EQ(shorter.events.at("run-w06-3@stridewell").status, "CANCELLED");
    EXPECT_EQ(exported("2026-11-22", {}, "elsewhere.ics").events.count("run-w06-3@stridewell"), 0U)
        << "a first file cancels nothing that was never there";
    EXPECT_EQ(exported("2026-11-22", {"--no-strength"}).on("core").size(), 0U);
}

TEST_F(CalendarOf, HoldsThePlanOfEveryState) {
    ok({"setup", "--start", "2026-11-23", "--today", "2026-11-22"});
    ok({"log", "--date", "2026-11-23", "--during", "6", "--today", "2026-11-23"}); // BREAK
    EXPECT_EQ(exported("2026-11-24").on("run"), statusRuns("2026-11-24"));
    ok({"symptoms", "--date", "2026-11-24", "--symptom", "fever_unwell", "--today", "2026-11-24"}); // SEE_PRO
    EXPECT_EQ(exported("2026-11-24").on("run"), statusRuns("2026-11-24"));
    ok({"symptoms", "--date", "2026-11-25", "--symptom", "bladder_bowel", "--today", "2026-11-25"}); // EMERGENCY
    const Calendar emergency = exported("2026-11-25");
    EXPECT_EQ(emergency.on("run"), (std::multiset<std::string>{"2026-11-23"}));
    ok({"clearance", "--date", "2026-12-01", "--by", "GP", "--today", "2026-12-01"});
    for (const char* date : {"2026-12-01", "2026-12-02", "2026-12-03"}) {
        ok({"morning", "--date", date, "--score", "0", "--today", date});
    }
    ok({"walk", "--date", "2026-12-02", "--duration-min", "30", "--during", "0", "--today", "2026-12-02"});
    const Calendar again = exported("2026-12-05");
    EXPECT_EQ(again.on("run"), statusRuns("2026-12-05"));
    EXPECT_GT(again.on("run").size(), 5U) << "what was cancelled is planned again";
}

TEST_F(CalendarOf, SaysTheStepsInTheRunnersUnitsAndNothingOfPain) {
    ok({"setup", "--start", "2026-11-23", "--units", "mi", "--today", "2026-11-22"});
    ok({"log", "--date", "2026-11-23", "--during", "1", "--note", "secret", "--today", "2026-11-23"});
    exported("2026-11-24", {"--person", "Zoë; \"Z\", back\\slash"});
    const std::string text = readBy(program.file("out.ics"), "--text");
    EXPECT_NE(text.find(" mi\n"), std::string::npos);
    EXPECT_EQ(text.find(" km"), std::string::npos);
    for (const char* words : {"Zoë; \"Z\", back\\slash: Run 2 of 3 (week 1)", "Warm-up: walk 5 min", "Cool-down: walk",
                              "5 times", "Dead bug: 2 × 6 each side", "Foam rolling"}) {
        EXPECT_NE(text.find(words), std::string::npos) << words;
    }
    for (const char* words : {"secret", "0123"}) {
        EXPECT_EQ(text.find(words), std::string::npos) << words;
    }
}

TEST_F(CalendarOf, WrongOptionsAreRefusedAndNothingIsWritten) {
    ok({"setup", "--start", "2026-11-23", "--today", "2026-11-22"});
    const std::string file = program.file("out.ics");
    for (const Arguments& wrong :
         {Arguments{"--time", "7:30"}, Arguments{"--time", "24:00"}, Arguments{"--time", ""},
          Arguments{"--alarm", "-1"}, Arguments{"--alarm", "10081"}, Arguments{"--alarm", "soon"},
          Arguments{"--person", " "}, Arguments{"--person", std::string(61, 'x')}, Arguments{"--person", "\xFF"}}) {
        Arguments arguments{"export", "--ics", file};
        arguments.insert(arguments.end(), wrong.begin(), wrong.end());
        const Finished refused = program.run(arguments);
        EXPECT_EQ(refused.code, 2) << wrong[1];
        EXPECT_NE(refused.err.find(wrong[0]), std::string::npos) << refused.err;
        EXPECT_FALSE(std::filesystem::exists(file));
    }
    for (const Arguments& without :
         {Arguments{"export", "--csv", program.file("out.csv"), "--time", "07:30"}, Arguments{"plan", "--no-strength"},
          Arguments{"plan", "--format", "json", "--alarm", "30"}}) {
        const Finished refused = program.run(without);
        EXPECT_EQ(refused.code, 2);
        EXPECT_NE(refused.err.find("ics"), std::string::npos) << refused.err;
        EXPECT_EQ(refused.out, "");
    }
    EXPECT_FALSE(std::filesystem::exists(program.file("out.csv")));
}

} // namespace
} // namespace stridewell
