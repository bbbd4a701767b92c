// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"
#include "ui/text/emergency.h"
#include "ui/text/formats.h"
#include "ui/text/issuetext.h"
#include "ui/text/phrasebook.h"
#include "ui/text/textreport.h"

#include "core/model/words.h"
#include "core/projection/words.h"

#include <QSet>
#include <gtest/gtest.h>

#include <random>

namespace stridewell {

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const Formats kilometres(british, Units::Kilometres);
const Formats miles(QLocale(QLocale::English, QLocale::UnitedStates), Units::Miles);

std::vector<RuleId> allRows() {
    std::vector<RuleId> rows;
    for (std::size_t i = 0; i < ruleIdTexts.size(); ++i) {
        rows.push_back(static_cast<RuleId>(i));
    }
    return rows;
}

/// What must be true of anything shown to a person.
void expectSentence(const QString& sentence, const std::string& of) {
    EXPECT_FALSE(sentence.trimmed().isEmpty()) << of;
    EXPECT_FALSE(sentence.contains(QLatin1Char('%')) && sentence.contains(QStringLiteral("%1"))) << of;
    EXPECT_FALSE(sentence.contains(QStringLiteral("%2"))) << of;
    EXPECT_FALSE(sentence.contains(QStringLiteral("%n"))) << of;
    EXPECT_FALSE(sentence.contains(QStringLiteral("  "))) << of << ": " << sentence.toStdString();
    EXPECT_TRUE(sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QLatin1Char('?')))
        << of << ": " << sentence.toStdString();
    EXPECT_TRUE(sentence.front().isUpper() || sentence.front().isDigit()) << of << ": " << sentence.toStdString();
}

TEST(Text, EveryRowHasASentenceOfItsOwnAndASource) {
    QSet<QString> seen;
    for (const RuleId row : allRows()) {
        const std::string id(text(row));
        const QString words = sentence(row, kilometres);
        expectSentence(words, id);
        EXPECT_FALSE(seen.contains(words)) << id << " says what another row says";
        seen.insert(words);
        expectSentence(sourceOf(row), id);
    }
}

TEST(Text, EverySentenceReadsWellWhicheverNumbersAreGiven) {
    const Distance value = Distance::fromMillimetres(9'000'000);
    const Distance limit = Distance::fromMillimetres(8'250'000);
    for (const RuleId row : allRows()) {
        for (int given = 0; given < 64; ++given) {
            Finding finding{row};
            if (given & 1) {
                finding.value = value;
            }
            if (given & 2) {
                finding.limit = limit;
            }
            if (given & 4) {
                finding.count = 1;
            }
            if (given & 8) {
                finding.target = 3;
            }
            if (given & 16) {
                finding.date = samples::monday;
            }
            if (given & 32) {
                finding.content = WeekContent(WeekContent::Kind::W2);
            }
            expectSentence(sentence(finding, kilometres), std::string(text(row)) + " " + std::to_string(given));
        }
    }
}

TEST(TextM3, TheStopRulesNameTheScoreTheSharpPainAndTheStride) {
    const QString rules = stopRules(kilometres).join(QLatin1Char(' '));
    for (const char* sign : {"6", "sharp", "stride"}) {
        EXPECT_TRUE(rules.contains(QLatin1String(sign))) << sign << " in: " << rules.toStdString();
    }
}

TEST(Text, PainSentencesCarryTheirScores) {
    const auto said = [](const Finding& finding) { return sentence(finding, kilometres).toStdString(); };
    EXPECT_EQ(said({.row = RuleId::GB1, .count = 4, .target = 3}),
              "Pain of 4 on the run and 3 the next morning: it had not settled.");
    EXPECT_EQ(said({.row = RuleId::GB1, .count = 4}),
              "Pain of 4 and no answer the next morning: it is taken as not settled.");
    EXPECT_EQ(said({.row = RuleId::RB6, .count = 14, .date = samples::monday}),
              "The break since 23 Nov 2026 had lasted 14 days without an end.");
    EXPECT_EQ(said({.row = RuleId::RB5, .count = 21, .date = samples::monday}),
              "The pain since 23 Nov 2026 had not improved enough after 21 days.");
    EXPECT_EQ(said({.row = RuleId::RB6, .date = samples::monday}),
              "It is the second break within four weeks, after the one of Mon 23 Nov.");
    EXPECT_EQ(said({.row = RuleId::GB2, .date = samples::monday}),
              "Pain had changed the plan on Mon 23 Nov already, within the last two weeks.");
    EXPECT_EQ(said({.row = RuleId::B13, .count = 50}).substr(0, 23), "50 % of the jogging was");
}

TEST(Text, DosesFollowTheirLevel) {
    EXPECT_EQ(strengthDose(StrengthItem::FrontPlank, {0}).toStdString(), "3 × 10 s, kneeling");
    EXPECT_EQ(strengthDose(StrengthItem::FrontPlank, {1}).toStdString(), "3 × 30 s, kneeling");
    EXPECT_EQ(strengthDose(StrengthItem::FrontPlank, {2}).toStdString(), "3 × 30 s, on the toes");
    EXPECT_EQ(strengthDose(StrengthItem::DeadBug, {1}).toStdString(), "3 × 10 each side");
    EXPECT_EQ(strengthDose(StrengthItem::DeadBug, {0, true}).toStdString(), "not for now");
    for (int index = 0; index < strengthItemCount; ++index) {
        const auto item = static_cast<StrengthItem>(index);
        EXPECT_NE(strengthDose(item, {0}), strengthDose(item, {1})) << strengthName(item).toStdString();
    }
}

TEST(Text, SentencesCarryTheirNumbers) {
    Finding missed{.row = RuleId::D4, .count = 1, .target = 3, .content = WeekContent(WeekContent::Kind::W2)};
    EXPECT_EQ(sentence(missed, kilometres).toStdString(), "1 of 3 runs done: Week 2 comes again.");
    Finding gap{.row = RuleId::D6, .count = 16, .content = WeekContent(WeekContent::Kind::W1)};
    EXPECT_EQ(sentence(gap, kilometres).toStdString(), "16 days without a run: you start again with Week 1.");
    Finding leftOut{.row = RuleId::B4,
                    .value = Distance::fromMillimetres(2'750'000),
                    .limit = Distance::fromMillimetres(9'075'000),
                    .date = samples::monday};
    EXPECT_EQ(sentence(leftOut, kilometres).toStdString(),
              "The run of Mon 23 Nov is left out: with it the week would pass its limit of 9.0 km.");
}

TEST(Text, B10_CeilingsAreShownRoundedDownAndDistancesToTheNearestHundredth) {
    struct Row {
        std::int64_t mm;
        const char* ceilingKm;
        const char* ceilingMi;
        const char* distanceKm;
    };
    for (const Row& row :
         {Row{9'075'000, "9.0 km", "5.6 mi", "9.08 km"}, Row{9'099'999, "9.0 km", "5.6 mi", "9.10 km"},
          Row{9'100'000, "9.1 km", "5.6 mi", "9.10 km"}, Row{16'093'440, "16.0 km", "10.0 mi", "16.09 km"},
          Row{16'093'439, "16.0 km", "9.9 mi", "16.09 km"}, Row{99'999, "0.0 km", "0.0 mi", "0.10 km"},
          Row{0, "0.0 km", "0.0 mi", "0.00 km"}, Row{8'250'000, "8.2 km", "5.1 mi", "8.25 km"}}) {
        const Distance distance = Distance::fromMillimetres(row.mm);
        EXPECT_EQ(kilometres.ceiling(distance).toStdString(), row.ceilingKm) << row.mm;
        EXPECT_EQ(miles.ceiling(distance).toStdString(), row.ceilingMi) << row.mm;
        if (row.mm != 9'075'000) { // a tie in binary may go either way
            EXPECT_EQ(kilometres.distance(distance).toStdString(), row.distanceKm) << row.mm;
        }
    }
}

TEST(TextB10, WhatIsWithinItsLimitNeverReadsAsMoreWithoutAWord) {
    std::mt19937 dice(7);
    const auto number = [](const QString& text) { return british.toDouble(text.section(QLatin1Char(' '), 0, 0)); };
    int rounded = 0;
    for (int i = 0; i < 3000; ++i) {
        const Distance limit = Distance::fromMillimetres(std::uniform_int_distribution<>(100'000, 20'000'000)(dice));
        const int below = std::uniform_int_distribution<>(-1000, i % 2 == 0 ? 60'000 : 2'000'000)(dice);
        const Distance distance = std::max(Distance(), limit - Distance::fromMillimetres(below)); // a metre is forgiven
        for (const Units units : {Units::Kilometres, Units::Miles}) {
            const Formats formats(british, units);
            const QString planned = formats.distanceWithin(distance, limit);
            EXPECT_LE(number(planned), number(formats.ceiling(limit))) << planned.toStdString();
            const QString beside = formats.ceilingBeside(limit, distance);
            const bool looksMore = number(formats.distance(distance)) > number(beside);
            EXPECT_EQ(beside.contains(QStringLiteral("rounded down")), looksMore)
                << formats.distance(distance).toStdString() << " of " << beside.toStdString();
            rounded += looksMore ? 1 : 0;
        }
    }
    EXPECT_GT(rounded, 500) << "or this has tried nothing";
    // What is over its limit is told as it is.
    EXPECT_EQ(kilometres.ceilingBeside(Distance::fromMetres(8250), Distance::fromMetres(8260)).toStdString(), "8.2 km");
}

TEST(Text, TooFastIsSaidInThePersonsOwnUnits) {
    Issue issue{IssueKind::TooFast, "distance_m", "30000"};
    issue.high = 25;
    const std::string inMiles = distanceReason(issue, miles).toStdString();
    EXPECT_NE(inMiles.find("3:52 min/mi (15.5 mph)"), std::string::npos) << inMiles;
    EXPECT_EQ(inMiles.find("km"), std::string::npos) << inMiles;
    EXPECT_NE(distanceReason(issue, kilometres).indexOf(QStringLiteral("2:24 min/km (25.0 km/h)")), -1);
}

TEST(Text, ThePlansLengthIsThatOfTheWeeksBeneathIt) {
    Projection projection;
    projection.weeks.resize(4);
    EXPECT_EQ(planLength(projection).toStdString(), "Four weeks");
    projection.weeks.resize(18);
    EXPECT_EQ(planLength(projection).toStdString(), "Four-week plan, 18 weeks with those repeated or added");
    projection.plan.kind = PlanKind::Gentle;
    EXPECT_TRUE(planLength(projection).startsWith(QStringLiteral("Gentle six-week plan, 18 weeks")));
    projection.weeks.resize(6);
    EXPECT_EQ(planLength(projection).toStdString(), "Gentle six weeks");
}

TEST(Text, ADistanceWithinItsLimitNeverReadsAsMore) {
    const Distance planned = Distance::fromMillimetres(8'500'000);
    const Distance limit = Distance::fromMillimetres(8'525'000);
    EXPECT_EQ(kilometres.distanceWithin(planned, limit).toStdString(), "8.50 km");
    EXPECT_EQ(miles.distanceWithin(planned, limit).toStdString(), "5.2 mi"); // 5.28 mi under a limit shown as 5.2
    EXPECT_EQ(miles.distanceWithin(limit + planned, limit).toStdString(), "10.58 mi"); // over it: said as it is
}

TEST(Text, WhatIsRoughlyKnownIsSaidInTens) {
    const Distance looked = Distance::fromMiles(300);
    EXPECT_EQ(kilometres.aboutDistance(looked).toStdString(), "480 km");
    EXPECT_EQ(kilometres.aboutDistance(Distance::fromMiles(500)).toStdString(), "800 km");
    EXPECT_EQ(Formats(kilometres.locale(), Units::Miles).aboutDistance(looked).toStdString(), "300 mi");
}

TEST(Text, DatesFollowTheLocale) {
    EXPECT_EQ(kilometres.date(samples::monday).toStdString(), "Mon 23 Nov");
    EXPECT_EQ(kilometres.longDate(samples::monday).toStdString(), "Monday 23 November 2026");
    EXPECT_EQ(miles.date(samples::monday).toStdString(), "Mon Nov 23");
    const Formats german(QLocale(QLocale::German, QLocale::Germany), Units::Kilometres);
    EXPECT_EQ(german.distance(Distance::fromMillimetres(8'250'000)).toStdString(), "8,25 km");
    EXPECT_TRUE(german.longDate(samples::monday).startsWith(QStringLiteral("Montag 23. November 2026")));
    EXPECT_FALSE(german.date(samples::monday).contains(QStringLiteral("2026")));
    for (const char* name : {"hu_HU", "lv_LV", "lt_LT", "ru_RU", "es_ES", "eu_ES"}) {
        const Formats formats(QLocale(QString::fromLatin1(name)), Units::Kilometres);
        EXPECT_TRUE(formats.shortDate(samples::monday).front().isLetterOrNumber()) << name;
        EXPECT_FALSE(formats.date(samples::monday).contains(QStringLiteral(".."))) << name;
        EXPECT_FALSE(formats.date(samples::monday).contains(QStringLiteral("2026"))) << name;
    }
    const Formats japanese(QLocale(QLocale::Japanese, QLocale::Japan), Units::Kilometres);
    EXPECT_FALSE(japanese.date(samples::monday).contains(QStringLiteral("2026")));
    EXPECT_TRUE(japanese.date(samples::monday).contains(QStringLiteral("23")));
}

TEST(Text, DatesGoToQtAndBack) {
    for (const Date date : {Date(), samples::monday, Date(std::chrono::year{2028} / 2 / 29)}) {
        EXPECT_EQ(fromQDate(toQDate(date)), date);
        EXPECT_EQ(toQDate(date).toString(Qt::ISODate).toStdString(), toIso(date));
    }
}

TEST(Text, MinutesSpeedsAndPaces) {
    EXPECT_EQ(kilometres.minutes(2).toStdString(), "1 min");
    EXPECT_EQ(kilometres.minutes(3).toStdString(), "1½ min");
    EXPECT_EQ(kilometres.minutes(1).toStdString(), "½ min");
    EXPECT_EQ(kilometres.speed(Speed::fromTenths(80)).toStdString(), "8.0 km/h");
    EXPECT_EQ(kilometres.pace(Speed::fromTenths(80)).toStdString(), "7:30 min/km");
    EXPECT_EQ(miles.pace(Speed::fromTenths(80)).toStdString(), "12:04 min/mi");
    EXPECT_TRUE(kilometres.pace(Speed()).isEmpty());
}

TEST(Text, SessionsInWords) {
    EXPECT_EQ(sessionSummary({5, 5, 2, 2, 10}, kilometres).toStdString(),
              "5 min walk, 5 × (1 min jog + 2 min walk), 10 min walk");
    EXPECT_EQ(sessionSummary({5, 5, 3, 2, 6}, kilometres).toStdString(),
              "5 min walk, 5 × (1½ min jog + 2 min walk), 6 min walk");
    EXPECT_EQ(sessionSummary({5, 1, 30, 0, 5}, kilometres).toStdString(), "5 min walk, 15 min jog, 5 min walk");
    EXPECT_EQ(sessionSummary({5, 5, 0, 3, 10}, kilometres).toStdString(), "30 min walk, easy at the start and the end");
    EXPECT_EQ(sessionSteps({5, 5, 2, 2, 10}, kilometres).size(), 3);
}

/// Every value of an enumeration has a word, and no two the same.
template <typename Enum, typename Name>
void expectNamed(Name name) {
    QSet<QString> seen;
    for (const auto& [value, word] : Words<Enum>::table) {
        const QString words = name(value);
        EXPECT_FALSE(words.isEmpty()) << word;
        EXPECT_FALSE(seen.contains(words)) << word;
        seen.insert(words);
    }
}

TEST(Text, EveryChoiceHasItsOwnWords) {
    expectNamed<Symptom>(symptomQuestion);
    expectNamed<SessionStatus>(statusName);
    expectNamed<EndCondition>([](EndCondition end) { return endCondition(end, {}, kilometres); });
    expectNamed<StrengthItem>(strengthName);
    expectNamed<CardKind>(cardTitle);
    expectNamed<Outcome>([](Outcome outcome) { return outcomeTitle(outcome, Urgency::Book); });
    expectNamed<PainCharacter>(characterName);
    expectNamed<CrossKind>(crossName);
    expectNamed<Goal>(goalName);
    expectNamed<PlanKind>(planKindName);
    for (const auto& [item, word] : Words<StrengthItem>::table) {
        EXPECT_FALSE(strengthDose(item).isEmpty()) << word;
    }
    for (const auto& [tag, word] : Words<CeilingTag>::table) {
        const QString words = ceilingSentence({Distance::fromMillimetres(9'075'000), RuleId::B4, tag}, kilometres);
        EXPECT_TRUE(words.contains(QStringLiteral("9.0 km"))) << word;
    }
}

TEST(Text, PainWordsFollowTheBands) {
    EXPECT_NE(painWord(0), painWord(1));
    EXPECT_EQ(painWord(1), painWord(2));
    EXPECT_NE(painWord(2), painWord(3));
    EXPECT_EQ(painWord(3), painWord(5));
    EXPECT_NE(painWord(5), painWord(6));
    EXPECT_EQ(painWord(6), painWord(10));
}

TEST(Text, EmergencyNumbersFollowTheCountry) {
    EXPECT_TRUE(emergencyCall(british).contains(QStringLiteral("999")));
    EXPECT_TRUE(urgentCall(british).contains(QStringLiteral("111")));
    EXPECT_TRUE(emergencyCall(QLocale(QLocale::English, QLocale::UnitedStates)).contains(QStringLiteral("911")));
    EXPECT_TRUE(emergencyCall(QLocale(QLocale::German, QLocale::Germany)).contains(QStringLiteral("112")));
    const QString anywhere = emergencyCall(QLocale::c());
    for (const char* number : {"112", "999", "911"}) {
        EXPECT_TRUE(anywhere.contains(QLatin1String(number))) << number;
    }
}

TEST(Text, AdviceNamesWhomToCallWhenItMatters) {
    PlanState state;
    state.outcome = Outcome::Emergency;
    EXPECT_TRUE(stateAdvice(state, kilometres).contains(QStringLiteral("999")));
    state.outcome = Outcome::SeeProfessional;
    state.urgency = Urgency::Today;
    EXPECT_TRUE(stateAdvice(state, kilometres).contains(QStringLiteral("111")));
    state.urgency = Urgency::Book;
    EXPECT_TRUE(stateAdvice(state, kilometres).contains(QStringLiteral("physiotherapist")));
}

TEST(TextReport, ThePlanNamesEveryWeekDayDistanceLimitReasonAndExercise) {
    const Profile profile = samples::profileWith({0, 2, 4});
    const QString plan = planText(profile, samples::freshProjection(profile), kilometres);
    for (const char* part :
         {"Week 1 of 4", "Week 4 of 4", "8.25 km", "9.00 km", "7.75 km", "8.50 km", "Limit 16.0 km", "Mon 23 Nov",
          "Fri 18 Dec", "5 × (1 min jog + 2 min walk)", "Dead bug 2 × 6 each side", "Foam rolling",
          "[B4:", "[A1:", "999", "not medical advice", "Jogging alone grows by 100"}) {
        EXPECT_TRUE(plan.simplified().contains(QString::fromUtf8(part))) << part;
    }
    EXPECT_TRUE(plan.endsWith(QLatin1Char('\n')));
    for (const QString& line : plan.split(QLatin1Char('\n'))) {
        EXPECT_LE(line.size(), 100) << line.toStdString();
    }
}

TEST(TextReport, TheStatusSaysStateReasonTodayAndWhatIsLeft) {
    const Profile profile = samples::profileWith({0, 2, 4});
    Journal journal;
    stridewell::Run run;
    run.date = samples::monday;
    run.durationMin = 30;
    run.during = *PainScore::tryFrom(6);
    run.character = PainCharacter::Dull;
    journal.runs.push_back(run);
    const QString paused = statusText(profile, project(profile, journal, samples::monday + Days(1)), kilometres);
    for (const char* part :
         {"Take a break from jogging", "[BR4:", "ends after", "Two mornings in a row", "Recent runs"}) {
        EXPECT_TRUE(paused.simplified().contains(QString::fromUtf8(part))) << part;
    }
    const QString fresh = statusText(profile, samples::freshProjection(profile), kilometres);
    for (const char* part : {"Keep going", "Run today", "16.0 km left this week", "Run 1 of 3"}) {
        EXPECT_TRUE(fresh.simplified().contains(QString::fromUtf8(part))) << part;
    }
}

TEST(TextReport, InAnEmergencyTheStatusSaysNothingElse) {
    const Profile profile = samples::profileWith({0, 2, 4});
    Journal journal;
    journal.checks.push_back({{}, samples::monday, {Symptom::BladderBowel}});
    const QString text = statusText(profile, project(profile, journal, samples::monday), kilometres);
    EXPECT_TRUE(text.contains(QStringLiteral("999")));
    EXPECT_FALSE(text.contains(QStringLiteral("Week 1")));
    EXPECT_FALSE(text.contains(QStringLiteral("jog ")));
}

TEST(Dates, ARangeNamesEachYearWhereTheyDiffer) {
    const auto range = [](const QLocale& locale, const char* first, const char* last) {
        return Formats(locale, Units::Kilometres).dateRange(*parseDate(first), *parseDate(last)).toStdString();
    };
    EXPECT_EQ(range(british, "2026-11-23", "2026-11-29"), "23 Nov – 29 Nov 2026");
    EXPECT_EQ(range(british, "2026-12-28", "2027-01-03"), "28 Dec 2026 – 3 Jan 2027");
    EXPECT_EQ(range(QLocale(QLocale::English, QLocale::UnitedStates), "2026-11-23", "2026-11-29"),
              "Nov 23 – Nov 29, 2026");
}

} // namespace

} // namespace stridewell
