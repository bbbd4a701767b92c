// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One calendar file, read as RFC 5545 says, by a reader that does not know the library which wrote it.
#include "core/exchange/calendar/calendarfile.h"
#include "core/projection/project.h"
#include "tests/exchange/icsfile.h"
#include "tests/support/builders.h"
#include "tests/support/journals.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace stridewell {
namespace {

using namespace std::chrono_literals;

struct Made {
    Profile profile = aProfile();
    Journal journal;
    Date today = day("2026-11-22");
    CalendarOptions options;
    EventText text{"title", "text", "kind"};
    std::string owner;

    [[nodiscard]] std::string file(const std::string& earlier = {}) const {
        const Projection projection = project(profile, journal, today);
        const CalendarWords words{text.title, [this](const CalendarEvent&) { return text; }};
        return toIcs({profile, journal, projection, true, owner}, options, {std::chrono::sys_seconds(today)}, words,
                     earlier);
    }
    [[nodiscard]] IcsComponent calendar() const { return readIcs(file()); }
    [[nodiscard]] IcsComponent event(const std::string& uid) const {
        for (const IcsComponent& event : calendar().all("VEVENT")) {
            if (event["UID"] == uid) {
                return event;
            }
        }
        ADD_FAILURE() << "no " << uid;
        return {};
    }
    /// "W1 W2" of a kind and status: uid's slots in order.
    [[nodiscard]] std::string slots(const std::string& kind, bool cancelled) const {
        std::string result;
        for (const IcsComponent& event : calendar().all("VEVENT")) {
            if (event["UID"].rfind(kind, 0) == 0 && event.isCancelled() == cancelled) {
                result += event["UID"].substr(kind.size() + 1, 5) + " ";
            }
        }
        return result;
    }
};

TEST(CalendarFile, IsPublishedAsWholeDaysThatTakeNoTime) {
    const Made made;
    const IcsComponent calendar = made.calendar();
    EXPECT_EQ(calendar["VERSION"], "2.0");
    EXPECT_EQ(calendar["METHOD"], "PUBLISH");
    EXPECT_EQ(calendar["PRODID"], "-//Stridewell//Stridewell//EN");
    EXPECT_EQ(calendar["NAME"], "title");
    EXPECT_EQ(calendar["X-WR-CALNAME"], "title");
    EXPECT_TRUE(calendar.all("VTIMEZONE").empty());
    const auto events = calendar.all("VEVENT");
    ASSERT_EQ(events.size(), 24U) << "twelve runs, and three days of core exercises a week";
    EXPECT_EQ(events.size(), calendar.parts.size()) << "one kind of component, as Outlook wants it";
    const IcsComponent first = made.event("run-w01-1@stridewell");
    EXPECT_EQ(first.properties.at("DTSTART").parameters, "VALUE=DATE");
    EXPECT_EQ(first["DTSTART"], "20261123");
    EXPECT_EQ(first["DTEND"], "20261124") << "the end is exclusive";
    for (const IcsComponent& event : events) {
        EXPECT_EQ(event["TRANSP"], "TRANSPARENT");
        EXPECT_EQ(event["STATUS"], "CONFIRMED");
        EXPECT_EQ(event["DTSTAMP"], "20261122T000000Z");
        EXPECT_FALSE(event["SUMMARY"].empty() || event["CATEGORIES"].empty() || event["SEQUENCE"].empty());
        EXPECT_TRUE(event.parts.empty()) << "no alarm that nobody asked for";
    }
}

TEST(CalendarFile, GivesEveryTextBackInLinesOf75Octets) {
    EXPECT_TRUE(rc::check([] {
        Made made;
        const auto text = [] {
            std::string all;
            for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
                all += anyText() + "Aufwärmübungen 日本語の長い説明🏃;";
            }
            return all;
        };
        made.text = {text(), text(), text()};
        const std::string file = made.file();
        for (const std::string& line : foldedLines(file)) {
            RC_ASSERT(line.size() <= 75U);
            RC_ASSERT(utf8Length(line).has_value());
        }
        const IcsComponent event = readIcs(file).all("VEVENT").front();
        const auto plain = [](std::string read) {
            std::erase_if(read, [](char c) { return c == '\x01' || c == '\x7f'; }); // no line may hold them
            return read;
        };
        RC_ASSERT(unescaped(event["SUMMARY"]) == plain(made.text.title));
        RC_ASSERT(unescaped(event["DESCRIPTION"]) == plain(made.text.description));
    }));
}

TEST(CalendarFile, BeginsAtTheChosenTimeInTheZoneWithItsRulesAlone) {
    Made made;
    made.options.time = 23 * 60 + 45;
    made.options.zone = "Europe/Berlin";
    const IcsComponent event = made.event("run-w01-1@stridewell");
    EXPECT_EQ(event.properties.at("DTSTART").parameters, "TZID=Europe/Berlin");
    EXPECT_EQ(event["DTSTART"], "20261123T234500");
    EXPECT_EQ(event.properties.at("DTEND").parameters, "TZID=Europe/Berlin");
    EXPECT_EQ(event["DTEND"], "20261124T001500") << "thirty minutes, into the next day";
    EXPECT_EQ(event["TRANSP"], "OPAQUE");
    const auto zones = made.calendar().all("VTIMEZONE");
    ASSERT_EQ(zones.size(), 1U);
    EXPECT_EQ(zones[0]["TZID"], "Europe/Berlin");
    ASSERT_EQ(zones[0].parts.size(), 2U) << "one rule for summer, one for winter";
    for (const IcsComponent& rule : zones[0].parts) {
        EXPECT_EQ(rule["RRULE"].find("UNTIL"), std::string::npos) << "holds on, whatever the library's horizon";
        EXPECT_EQ(rule["TZOFFSETTO"], rule.name == "DAYLIGHT" ? "+0200" : "+0100");
    }
}

TEST(CalendarFile, IsWrittenInUtcWhereTheZoneIsNotKnown) {
    Made made;
    made.profile.start = day("2027-03-22");
    made.today = day("2027-03-20");
    made.options.time = 7 * 60 + 30;
    made.options.zone = "Nowhere/Else";
    const auto change = std::chrono::sys_seconds(day("2027-03-28")) + 1h;
    made.options.utcOffset = [change](std::chrono::sys_seconds utc) { return utc < change ? 60min : 120min; };
    EXPECT_EQ(made.event("run-w01-3@stridewell")["DTSTART"], "20270326T063000Z");
    EXPECT_EQ(made.event("run-w02-1@stridewell")["DTSTART"], "20270329T053000Z") << "summer time has begun";
    EXPECT_TRUE(made.calendar().all("VTIMEZONE").empty());
}

TEST(CalendarFile, RemindsOfWhatIsAheadAlone) {
    Made made;
    made.journal = aJournal().run(aRun(day("2026-11-23")));
    made.today = day("2026-11-24");
    made.options.alarmMin = 360;
    EXPECT_TRUE(made.event("run-w01-1@stridewell").parts.empty()) << "it has been run";
    const auto alarms = made.event("run-w01-2@stridewell").all("VALARM");
    ASSERT_EQ(alarms.size(), 1U);
    EXPECT_EQ(alarms[0]["ACTION"], "DISPLAY");
    EXPECT_EQ(alarms[0]["TRIGGER"], "-PT6H") << "at six in the evening before";
    EXPECT_EQ(alarms[0]["DESCRIPTION"], "title");
}

TEST(CalendarFile, CancelsWhatWasMissedAndMovesWhatMoved) {
    Made made;
    made.journal = aJournal().run(aRun(day("2026-11-23"))).move("2026-11-27", "2026-11-28");
    made.today = day("2026-11-26");
    EXPECT_EQ(made.event("run-w01-1@stridewell")["DTSTART"], "20261123");
    EXPECT_EQ(made.event("run-w01-3@stridewell")["DTSTART"], "20261128");
    EXPECT_FALSE(made.event("run-w01-3@stridewell").isCancelled());
    EXPECT_EQ(made.event("run-w01-2@stridewell").isCancelled(),
              project(made.profile, made.journal, made.today).weeks[0].sessions[1].status == SessionStatus::Missed);
    made.today = day("2026-11-30"); // a week of one run is no week
    EXPECT_NE(made.slots("run", true).find("w01-2"), std::string::npos);
    EXPECT_NE(made.slots("run", false).find("w05-"), std::string::npos) << "the plan has become longer";
}

TEST(CalendarFile, HoldsNothingAheadWhileAProfessionalIsToBeSeen) {
    for (const Symptom symptom : {Symptom::BladderBowel, Symptom::FeverUnwell}) {
        Made made;
        made.journal = aJournal().run(aRun(day("2026-11-23"))).check("2026-11-24", Symptoms{symptom});
        made.today = day("2026-11-24");
        EXPECT_EQ(made.slots("run", false), "w01-1 ");
        EXPECT_EQ(made.slots("core", false), "");
        EXPECT_NE(made.slots("run", true).find("w04-3"), std::string::npos);
    }
}

TEST(CalendarFile, KeepsWhatWasRunWhenThePlanIsFinished) {
    Made made;
    made.journal = aJournal().weeksAsPlanned(made.profile, 4);
    made.today = day("2027-02-01");
    EXPECT_EQ(made.slots("run", true), "");
    EXPECT_EQ(made.slots("run", false), "w01-1 w01-2 w01-3 w02-1 w02-2 w02-3 w03-1 w03-2 w03-3 w04-1 w04-2 w04-3 ");
}

TEST(CalendarFile, CountsUpWithEveryEntryAndEveryDay) {
    Made made;
    const auto sequence = [&](const std::string& earlier = {}) {
        return std::stoi(readIcs(made.file(earlier)).all("VEVENT").front()["SEQUENCE"]);
    };
    const int fresh = sequence();
    EXPECT_GT(fresh, 0);
    made.journal = aJournal().move("2026-11-27", "2026-11-28");
    const int moved = sequence();
    EXPECT_GT(moved, fresh);
    const std::string before = made.file();
    EXPECT_EQ(made.file(before), before) << "the same again is the same file";
    made.journal = {}; // undone on the same day
    EXPECT_GT(sequence(before), moved);
    EXPECT_EQ(sequence(), fresh) << "without that file nothing tells of the move";
    made.today += Days{1};
    EXPECT_GT(sequence(), moved);
    made.today = day("2099-12-31");
    EXPECT_GT(sequence(), moved) << "the last day of all fits, too";
}

TEST(CalendarFile, CancelsWhatOnlyTheReplacedFileHas) {
    Made made;
    made.profile.plan = PlanKind::Gentle;
    const std::string gentle = made.file();
    made.profile.plan = PlanKind::Standard;
    EXPECT_EQ(made.slots("run", true), "") << "a first file has nothing to cancel";
    const auto events = readIcs(made.file(gentle)).all("VEVENT");
    std::string cancelled;
    for (const IcsComponent& event : events) {
        cancelled += event.isCancelled() ? event["UID"].substr(0, 8) + " " : "";
    }
    EXPECT_EQ(cancelled, "run-w05- run-w05- run-w05- run-w06- run-w06- run-w06- "
                         "core-w05 core-w05 core-w05 core-w06 core-w06 core-w06 ");
}

TEST(CalendarFile, TakesNothingFromAFileThatIsNotItsOwn) {
    Made made;
    const std::string fresh = made.file();
    std::string others = fresh;
    others.replace(others.find("-//Stridewell"), 13, "-//Somebody E");
    EXPECT_EQ(made.file(others), fresh);
    for (const std::string& junk : {std::string("BEGIN:VCALENDAR"), std::string("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"),
                                    std::string("no calendar"), std::string(1000, '\0'), fresh.substr(0, 700)}) {
        EXPECT_EQ(readIcs(made.file(junk)).all("VEVENT").size(), 24U) << junk.substr(0, 40);
    }
}

TEST(CalendarFile, SurvivesAnyDamageToTheReplacedFile) {
    const Made made;
    const std::string whole = made.file();
    EXPECT_TRUE(rc::check([&] {
        std::string damaged = whole;
        for (int i = *rc::gen::inRange(1, 20); i > 0; --i) {
            damaged[*rc::gen::inRange<std::size_t>(0, damaged.size())] = *rc::gen::arbitrary<char>();
        }
        RC_ASSERT(readIcs(made.file(damaged)).all("VEVENT").size() >= 24U);
    }));
}

TEST(CalendarFile, KeepsTwoPeopleApartAndFollowsAChangedName) {
    Made anna;
    anna.owner = ownerOf("Anna");
    Made ben;
    ben.owner = ownerOf("Ben");
    EXPECT_NE(anna.event("run-w01-1-" + anna.owner + "@stridewell")["UID"],
              ben.event("run-w01-1-" + ben.owner + "@stridewell")["UID"]);
    EXPECT_NE(anna.calendar()["X-WR-RELCALID"], ben.calendar()["X-WR-RELCALID"]);
    const Made unnamed;
    int cancelled = 0;
    for (const IcsComponent& event : readIcs(anna.file(unnamed.file())).all("VEVENT")) {
        cancelled += event.isCancelled() && event["UID"].find(anna.owner) == std::string::npos ? 1 : 0;
    }
    EXPECT_EQ(cancelled, 24) << "they are there under the name now";
}

TEST(CalendarSlot, IsReadBackFromItsUidAndFromNoOther) {
    for (const std::string& owner : {std::string(), ownerOf("Anna")}) {
        for (const CalendarSlot& slot : {CalendarSlot{CalendarKind::Run, 1, 1}, CalendarSlot{CalendarKind::Core, 12, 3},
                                         CalendarSlot{CalendarKind::Run, 5200, 5}}) {
            EXPECT_EQ(slotOf(uidOf(slot, owner)), std::pair(slot, owner));
        }
    }
    for (const char* uid : {"", "run", "run-w", "run-w01", "run-w01-", "run-w01-1", "run-w1-1@stridewell",
                            "core-w01-1@x", "run-w01-0@stridewell", "run-w01-1-@stridewell", "run-w01-1-123@stridewell",
                            "run-w99999999999-1@stridewell", "run-w01--1@stridewell"}) {
        EXPECT_FALSE(slotOf(uid)) << uid;
    }
}

} // namespace
} // namespace stridewell
