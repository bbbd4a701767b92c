// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One export after another into a calendar that follows the rules: what is in it is the plan, whatever happened
// between.
#include "core/exchange/calendar/calendarfile.h"
#include "core/projection/project.h"
#include "tests/exchange/modelcalendar.h"
#include "tests/support/anyrunner.h"
#include "tests/support/dice.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <random>
#include <set>

namespace stridewell {
namespace {

/// What a runner has at the moment of an export.
struct Moment {
    Profile profile;
    Journal journal;
    Date today;
    bool withCore = true;
};

std::string ics(const Moment& moment, const std::string& earlier = {}) {
    const Projection projection = project(moment.profile, moment.journal, moment.today);
    const CalendarWords words{"plan", [](const CalendarEvent&) { return EventText{"title", "text", "kind"}; }};
    return toIcs({moment.profile, moment.journal, projection, moment.withCore}, {},
                 {std::chrono::sys_seconds(moment.today)}, words, earlier);
}

std::string compact(Date date) {
    std::string text = toIso(date);
    std::erase(text, '-');
    return text;
}

/// What the plan says of that moment, without a look at the calendar's code.
std::multiset<std::string> planOf(const Moment& moment) {
    std::multiset<std::string> result;
    const Projection projection = project(moment.profile, moment.journal, moment.today);
    const Outcome outcome = projection.state.outcome;
    const bool pauses =
        outcome == Outcome::Break || outcome == Outcome::SeeProfessional || outcome == Outcome::Emergency;
    for (const ProjectedWeek& week : projection.weeks) {
        for (const ProjectedSession& session : week.sessions) {
            if (isAhead(session) || session.runIndex) {
                result.insert("run " + compact(session.date));
            }
        }
        for (const Date date : week.strengthDays) {
            if (moment.withCore && (date < moment.today || !pauses)) {
                result.insert("core " + compact(date));
            }
        }
    }
    return result;
}

Moment anyMoment() {
    Dice roll;
    Moment moment;
    moment.profile = someProfile(roll);
    const int days = roll(0, 70);
    moment.journal =
        oneIn(roll, 2) ? wildJournal(roll, moment.profile, days) : faithfulJournal(roll, moment.profile, days);
    moment.today = moment.profile.start + Days{days - 1 + roll(0, 3)};
    return moment;
}

template <typename Entry>
void dropSome(std::vector<Entry>& entries) {
    Dice roll;
    const int odds = roll(1, 6);
    std::erase_if(entries, [&](const Entry&) { return roll(0, odds) == 0; });
}

/// The same runner before: some entries were not there yet, and it was no later a day.
Moment earlierThan(const Moment& later) {
    Dice roll;
    Moment before = later;
    dropSome(before.journal.runs);
    dropSome(before.journal.mornings);
    dropSome(before.journal.checks);
    dropSome(before.journal.walks);
    dropSome(before.journal.cross);
    dropSome(before.journal.clearances);
    dropSome(before.journal.moves);
    before.today -= Days{roll(0, 30)};
    return before;
}

TEST(History, AFileInThePlaceOfTheLastOneLeavesExactlyThePlan) {
    EXPECT_TRUE(rc::check([] {
        const Moment second = anyMoment();
        const Moment first = earlierThan(second);
        const std::string before = ics(first);
        ModelCalendar calendar;
        calendar.import(before);
        RC_ASSERT(calendar.entries() == planOf(first));
        calendar.import(ics(second, before));
        RC_ASSERT(calendar.entries() == planOf(second));
    }));
}

TEST(History, NothingElseHasToStayTheSame) {
    EXPECT_TRUE(rc::check([] {
        // Another start, other days, a gentler plan, fewer entries, without exercises: all of it on a later day, or on
        // the same one.
        Moment first = anyMoment();
        Moment second = anyMoment();
        first.withCore = *rc::gen::arbitrary<bool>();
        second.withCore = *rc::gen::arbitrary<bool>();
        second.today = std::max(first.today, second.today);
        const std::string before = ics(first);
        ModelCalendar calendar;
        calendar.import(before);
        calendar.import(ics(second, before));
        RC_ASSERT(calendar.entries() == planOf(second));
    }));
}

TEST(History, ALooseFileLeavesThePlanAndNothingElseInItsWeeks) {
    EXPECT_TRUE(rc::check([] {
        // Written somewhere else, so that the program cannot know what was exported before.
        const Moment second = anyMoment();
        const Moment first = earlierThan(second);
        ModelCalendar calendar;
        calendar.import(ics(first));
        calendar.import(ics(second));
        const Projection plan = project(second.profile, second.journal, second.today);
        const Date end = plan.weeks.back().start + Days{7};
        std::multiset<std::string> within = calendar.entries();
        std::erase_if(within,
                      [&](const std::string& entry) { return entry.substr(entry.find(' ') + 1) >= compact(end); });
        RC_ASSERT(within == planOf(second));
    }));
}

TEST(History, SaysOfEverySessionWhetherItStands) {
    std::mt19937 engine(5545);
    auto roll = [&](int from, int to) { return std::uniform_int_distribution(from, to - 1)(engine); };
    std::set<SessionStatus> seen;
    std::set<WeekContent> contents;
    for (int runner = 0; runner < 150; ++runner) {
        Moment made;
        made.profile = someProfile(roll);
        made.journal = faithfulJournal(roll, made.profile, roll(1, 60));
        made.today = made.profile.start + Days{roll(0, 80)};
        std::map<std::string, IcsComponent> events;
        for (const IcsComponent& event : readIcs(ics(made)).all("VEVENT")) {
            EXPECT_TRUE(events.emplace(event["UID"], event).second) << "twice: " << event["UID"];
        }
        for (const ProjectedWeek& week : project(made.profile, made.journal, made.today).weeks) {
            contents.insert(week.content);
            std::vector<Date> planned;
            for (const ProjectedSession& session : week.sessions) {
                planned.push_back(session.plannedDate);
            }
            std::sort(planned.begin(), planned.end());
            for (const ProjectedSession& session : week.sessions) {
                const auto number =
                    std::find(planned.begin(), planned.end(), session.plannedDate) - planned.begin() + 1;
                const CalendarSlot slot{CalendarKind::Run, week.number, static_cast<int>(number)};
                const IcsComponent& event = events[uidOf(slot, {})];
                const bool stands = isAhead(session) || session.run.value() != 0 || session.runIndex;
                EXPECT_EQ(event["STATUS"], stands ? "CONFIRMED" : "CANCELLED") << event["UID"];
                EXPECT_EQ(event["DTSTART"], compact(session.date));
                seen.insert(session.status);
            }
        }
    }
    EXPECT_EQ(seen.size(), 8U) << "runs of every status";
    EXPECT_TRUE(contents.contains(WeekContent::Kind::W0));
    EXPECT_TRUE(contents.contains(WeekContent::Kind::W3b));
    EXPECT_TRUE(contents.contains(WeekContent::keepGoing(2)));
}

} // namespace
} // namespace stridewell
