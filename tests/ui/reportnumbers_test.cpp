// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a printed report, read back and held against `status --format json` of the same journal.
#include "core/model/words.h"
#include "tests/support/anyrunner.h"
#include "tests/support/dice.h"
#include "tests/ui/printedreport.h"
#include "ui/text/phrasebook.h"

#include <QRegularExpression>
#include <random>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <set>

namespace stridewell {
namespace {

using Json = nlohmann::json;

Dice die;

double inUnits(const Json& millimetres, const Profile& profile) {
    const auto distance = Distance::fromMillimetres(millimetres.get<std::int64_t>());
    return profile.units == Units::Kilometres ? distance.kilometres() : distance.miles();
}

double number(QString text) {
    return text.remove(QLatin1Char(',')).toDouble();
}

QString unitOf(const Profile& profile) {
    return profile.units == Units::Kilometres ? QStringLiteral("km") : QStringLiteral("mi");
}

std::vector<Json> weeksBegun(const Json& status) {
    std::vector<Json> begun;
    for (const Json& week : status["weeks"]) {
        if (week["start"] <= status["today"]) {
            begun.push_back(week);
        }
    }
    return begun;
}

/// All runs on the days of a week.
int runsOf(const Json& week, const Json& status) {
    const Date start = day(week["start"].get<std::string>());
    int runs = 0;
    for (const Json& run : status["runs"]) {
        const Date date = day(run["date"].get<std::string>());
        runs += start <= date && date < start + Days{7} ? 1 : 0;
    }
    return runs;
}

/// The latest weeks line by line, and all of them by their sums.
void expectWeeks(const Printed& printed, const Profile& profile) {
    const std::vector<Json> begun = weeksBegun(printed.status());
    const std::vector<PrintedWeek> lines = printedWeeks(printed.text(), unitOf(profile));
    int done = 0;
    int planned = 0;
    for (const PrintedWeek& line : lines) {
        done += line.done;
        planned += line.planned;
    }
    for (const Json& week : begun) {
        done -= week["done_sessions"].get<int>();
        planned -= week["planned_sessions"].get<int>();
    }
    EXPECT_EQ(done, 0) << shown(printed);
    EXPECT_EQ(planned, 0) << shown(printed);
    std::size_t back = 0;
    for (auto line = lines.rbegin(); line != lines.rend() && !line->limit.isEmpty(); ++line, ++back) {
        ASSERT_LT(back, begun.size());
        const Json& week = begun[begun.size() - 1 - back];
        EXPECT_EQ(line->done, week["done_sessions"].get<int>());
        EXPECT_EQ(line->planned, week["planned_sessions"].get<int>());
        EXPECT_EQ(line->done + line->extra, runsOf(week, printed.status()));
        EXPECT_NEAR(number(line->doneDistance), inUnits(week["actual_mm"], profile), 0.00501);
        const double limit = inUnits(week["ceiling_mm"], profile);
        EXPECT_LE(number(line->limit), limit + 1e-9); // rounded down: never more than is allowed
        EXPECT_GT(number(line->limit), limit - 0.1);
        EXPECT_NEAR(number(line->plannedDistance), inUnits(week["planned_mm"], profile), 0.1);
        if (week["planned_mm"] <= week["ceiling_mm"]) {
            EXPECT_LE(number(line->plannedDistance), number(line->limit));
        }
    }
    EXPECT_TRUE(begun.empty() || back > 0) << shown(printed);
}

/// Runs, minutes and distance of all runs, and how often each score was given.
void expectSums(const Printed& printed, const Profile& profile, const Journal& journal) {
    const std::size_t runs = printed.status()["runs"].size();
    if (runs == 0) {
        EXPECT_TRUE(printed.says("No run in this period"));
        return;
    }
    int minutes = 0;
    Distance distance;
    std::array<int, 11> scores{};
    for (const RunVerdict& verdict : printed.projection().runs) {
        const Run& run = journal.runs[verdict.index];
        minutes += run.durationMin;
        distance += verdict.actual;
        ++scores[static_cast<std::size_t>(run.highest().value())];
    }
    const Formats formats(british, profile.units);
    const QString sums = QStringLiteral("%1 run%2, %3 min, %4 on foot.")
                             .arg(formats.number(static_cast<int>(runs)), runs == 1 ? QString() : QStringLiteral("s"),
                                  formats.number(minutes), formats.distance(distance));
    EXPECT_TRUE(printed.flat().contains(sums)) << sums.toStdString() << "\n" << shown(printed);
    QString counts = QStringLiteral("Runs, highest score");
    for (const int count : scores) {
        counts += QLatin1Char(' ') + (count == 0 ? QStringLiteral("–") : formats.number(count));
    }
    EXPECT_TRUE(printed.flat().contains(counts)) << counts.toStdString() << "\n" << shown(printed);
}

RC_GTEST_PROP(Report, NumbersAreThoseOfTheStatusForWildRunners, ()) {
    Profile profile = someProfile(die);
    profile.units = die(0, 2) == 0 ? Units::Kilometres : Units::Miles;
    const Journal journal = wildJournal(die, profile, die(0, 120));
    const Printed printed(profile, journal, profile.start + Days{die(-3, 130)});
    expectWeeks(printed, profile);
    expectState(printed);
    expectSums(printed, profile, journal);
    expectReadable(printed.pages());
    RC_ASSERT(!testing::Test::HasFailure());
}

RC_GTEST_PROP(Report, NumbersAreThoseOfTheStatusForFaithfulRunners, ()) {
    const Profile profile = someProfile(die);
    const int days = die(0, 60);
    const Journal journal = faithfulJournal(die, profile, days);
    const Printed printed(profile, journal, profile.start + Days{die(0, days + 10)});
    expectWeeks(printed, profile);
    expectState(printed);
    expectSums(printed, profile, journal);
    expectReadable(printed.pages());
    RC_ASSERT(!testing::Test::HasFailure());
}

class Engine {
public:
    explicit Engine(unsigned seed) : m_engine(seed) {}
    int operator()(int from, int to) { return from + static_cast<int>(m_engine() % static_cast<unsigned>(to - from)); }

private:
    std::mt19937 m_engine;
};

int symptomKinds(const Journal& journal) {
    std::set<Symptom> kinds;
    for (const auto& [symptom, word] : Words<Symptom>::table) {
        for (const stridewell::Run& run : journal.runs) {
            if (run.symptoms.has(symptom)) {
                kinds.insert(symptom);
            }
        }
        for (const SymptomCheck& check : journal.checks) {
            if (check.symptoms.has(symptom)) {
                kinds.insert(symptom);
            }
        }
    }
    return static_cast<int>(kinds.size());
}

TEST(Report, FourWeeksAndTwoYearsOfWhateverWasLoggedTakeTwoPagesAtMost) {
    constexpr int mostKinds = 12; // nobody ticks nearly everything there is; that may take a third page
    for (unsigned seed = 0; seed < 24; ++seed) {
        Engine roll(seed);
        Profile profile = someProfile(roll);
        profile.units = seed % 2 == 0 ? Units::Kilometres : Units::Miles;
        const int days = seed % 3 == 0 ? 28 : 730;
        const Journal journal = wildJournal(roll, profile, days);
        const Printed printed(profile, journal, profile.start + Days{days}, {},
                              seed % 4 < 2 ? QPageSize::A4 : QPageSize::Letter);
        const std::vector<PdfPage> pages = printed.pages();
        EXPECT_LE(static_cast<int>(pages.size()), symptomKinds(journal) > mostKinds ? 3 : 2)
            << "seed " << seed << ", " << symptomKinds(journal) << " kinds of symptoms\n"
            << shown(printed);
        expectReadable(pages);
        expectWeeks(printed, profile);
    }
}

} // namespace
} // namespace stridewell
