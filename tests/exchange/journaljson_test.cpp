// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journaljson.h"

#include "core/exchange/journalmerge.h"
#include "core/exchange/jsonreader.h"
#include "tests/support/journals.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

std::string file(const std::string& lists, const std::string& profile = R"({"start":"2026-11-23"})") {
    return R"({"format":"stridewell-journal","version":1,"profile":)" + profile + (lists.empty() ? "" : ",") + lists +
           "}";
}

std::string run(const std::string& more) {
    return file(R"("runs":[{"date":"2026-11-23","duration_min":30},{"date":"2026-11-25","duration_min":30)" +
                std::string() + (more.empty() ? "" : ",") + more + "}]");
}

std::string nested(std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
}

struct Refusal {
    std::string name;
    std::string json;
    IssueKind kind;
    std::string where;
};

class JournalFileRefusal : public testing::TestWithParam<Refusal> {};

TEST_P(JournalFileRefusal, NamesWhatAndWhere) {
    const auto result = parseJournalFile(GetParam().json);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, GetParam().kind);
    EXPECT_EQ(result.error().where, GetParam().where);
}

const std::vector<Refusal> refusals{
    {"Empty", "", IssueKind::NotJson, ""},
    {"Text", "dear diary", IssueKind::NotJson, ""},
    {"CutOff", R"({"format":"stridewell-journal","version":1,"runs":[{"date":)", IssueKind::NotJson, "runs[0].date"},
    {"List", "[]", IssueKind::NotAJournal, ""},
    {"OtherFormat", R"({"format":"fit","version":1})", IssueKind::NotAJournal, "format"},
    {"NoFormat", R"({"runs":[]})", IssueKind::NotAJournal, "format"},
    {"NewerVersion", R"({"format":"stridewell-journal","version":2,"new":[]})", IssueKind::NewerFormat, "version"},
    {"VersionZero", R"({"format":"stridewell-journal","version":0})", IssueKind::OutOfRange, "version"},
    {"VersionText", R"({"format":"stridewell-journal","version":"1"})", IssueKind::WrongType, "version"},
    {"NoVersion", R"({"format":"stridewell-journal"})", IssueKind::Missing, "version"},
    {"NoProfile", R"({"format":"stridewell-journal","version":1})", IssueKind::Missing, "profile"},
    {"UnknownList", file(R"("rides":[])"), IssueKind::UnknownKey, "rides"},
    {"ListIsObject", file(R"("runs":{})"), IssueKind::WrongType, "runs"},
    {"ListIsNull", file(R"("runs":null)"), IssueKind::WrongType, "runs"},
    {"EntryIsNumber", file(R"("runs":[3])"), IssueKind::WrongType, "runs[0]"},
    {"NoStart", file("", "{}"), IssueKind::Missing, "profile.start"},
    {"StartThatDoesNotExist", file("", R"({"start":"2026-02-29"})"), IssueKind::NotADate, "profile.start"},
    {"UnknownProfileKey", file("", R"({"start":"2026-11-23","age":40})"), IssueKind::UnknownKey, "profile.age"},
    {"UnknownDay", file("", R"({"start":"2026-11-23","days":["mon","Wed"]})"), IssueKind::UnknownValue,
     "profile.days[1]"},
    {"DayTwice", file("", R"({"start":"2026-11-23","days":["mon","wed","mon"]})"), IssueKind::Duplicate,
     "profile.days[2]"},
    {"AllSevenDays", file("", R"({"start":"2026-11-23","days":["mon","tue","wed","thu","fri","sat","sun"]})"),
     IssueKind::DayCount, "profile.days"},
    {"JogBelowWalk", file("", R"({"start":"2026-11-23","walk_kmh":5.0,"jog_kmh":4.9})"), IssueKind::JogSlowerThanWalk,
     "profile.jog_kmh"},
    {"JogTooPrecise", file("", R"({"start":"2026-11-23","jog_kmh":8.05})"), IssueKind::TooPrecise, "profile.jog_kmh"},
    {"UnknownPlan", file("", R"({"start":"2026-11-23","plan":"hard"})"), IssueKind::UnknownValue, "profile.plan"},
    {"ReturningIsText", file("", R"({"start":"2026-11-23","returning":"no"})"), IssueKind::WrongType,
     "profile.returning"},
    {"ScoreEleven", run(R"("during":11)"), IssueKind::OutOfRange, "runs[1].during"},
    {"ScoreBelowZero", run(R"("before":-1)"), IssueKind::OutOfRange, "runs[1].before"},
    {"ScoreHalf", run(R"("after":1.5)"), IssueKind::NotWhole, "runs[1].after"},
    {"ScoreText", run(R"("during":"3")"), IssueKind::WrongType, "runs[1].during"},
    {"ScoreNull", run(R"("during":null)"), IssueKind::WrongType, "runs[1].during"},
    {"HugeWhole", run(R"("during":123456789012345678901234567890)"), IssueKind::OutOfRange, "runs[1].during"},
    {"NoNumberCanHoldIt", run(R"("distance_m":1e309)"), IssueKind::NotANumber, "runs[1].distance_m"},
    {"NotANumberWord", run(R"("distance_m":NaN)"), IssueKind::NotJson, "runs[1].distance_m"},
    {"NineHundredKm", run(R"("distance_m":900000)"), IssueKind::OutOfRange, "runs[1].distance_m"},
    {"TooFast", run(R"("distance_m":12501)"), IssueKind::TooFast, "runs[1].distance_m"},
    {"NegativeDistance", run(R"("distance_m":-1)"), IssueKind::OutOfRange, "runs[1].distance_m"},
    {"NoDate", file(R"("runs":[{"duration_min":30}])"), IssueKind::Missing, "runs[0].date"},
    {"NoDuration", file(R"("runs":[{"date":"2026-11-23"}])"), IssueKind::Missing, "runs[0].duration_min"},
    {"DurationZero", file(R"("runs":[{"date":"2026-11-23","duration_min":0}])"), IssueKind::OutOfRange,
     "runs[0].duration_min"},
    {"ShareAboveOne", run(R"("jog_done":1.001)"), IssueKind::OutOfRange, "runs[1].jog_done"},
    {"TimeOfNoDay", run(R"("time":"24:00")"), IssueKind::NotATime, "runs[1].time"},
    {"UnknownCharacter", run(R"("during":1,"character":"burning")"), IssueKind::UnknownValue, "runs[1].character"},
    {"CharacterWithoutPain", run(R"("character":"dull")"), IssueKind::CharacterMismatch, "runs[1].character"},
    {"PainWithoutCharacter", run(R"("during":1,"character":"none")"), IssueKind::CharacterMismatch,
     "runs[1].character"},
    {"UnknownSymptom", run(R"("symptoms":["spasm","tired"])"), IssueKind::UnknownValue, "runs[1].symptoms[1]"},
    {"UnknownRunKey", run(R"("heart_rate":120)"), IssueKind::UnknownKey, "runs[1].heart_rate"},
    {"KeyTwice", run(R"("note":"a","note":"b")"), IssueKind::Duplicate, "runs[1].note"},
    {"LongNote", run(R"("note":")" + std::string(10'000, 'x') + R"(")"), IssueKind::TooLong, "runs[1].note"},
    {"NoteNotUtf8", run("\"note\":\"\xff\""), IssueKind::NotText, "runs[1].note"},
    {"TwoMornings", file(R"("mornings":[{"date":"2026-11-24","score":1},{"date":"2026-11-24","score":1}])"),
     IssueKind::Duplicate, "mornings[1].date"},
    {"MorningWithoutScore", file(R"("mornings":[{"date":"2026-11-24"}])"), IssueKind::Missing, "mornings[0].score"},
    {"CheckOfNothing", file(R"("checks":[{"date":"2026-11-24"}])"), IssueKind::Missing, "checks[0].symptoms"},
    {"WalkOfADayAndMore", file(R"("walks":[{"date":"2026-11-24","duration_min":1441,"during":0}])"),
     IssueKind::OutOfRange, "walks[0].duration_min"},
    {"UnknownCross", file(R"("cross":[{"date":"2026-11-24","kind":"chess","duration_min":20,"during":0}])"),
     IssueKind::UnknownValue, "cross[0].kind"},
    {"UnknownItem", file(R"("strength":[{"date":"2026-11-24","items":["sit_up"]}])"), IssueKind::UnknownValue,
     "strength[0].items[0]"},
    {"LongBy", file(R"("clearances":[{"date":"2026-11-24","by":")" + std::string(201, 'x') + R"("}])"),
     IssueKind::TooLong, "clearances[0].by"},
    {"MoveToNoDate", file(R"("moves":[{"from":"2026-11-24","to":"2026-11-31"}])"), IssueKind::NotADate, "moves[0].to"},
    {"NamelessShoes", file(R"("shoes":[{"first_day":"2026-11-23"}])"), IssueKind::Missing, "shoes[0].name"},
    {"BlankShoes", file(R"("shoes":[{"name":" ","first_day":"2026-11-23"}])"), IssueKind::Empty, "shoes[0].name"},
    {"LongShoes", file(R"("shoes":[{"name":")" + std::string(61, 'x') + R"(","first_day":"2026-11-23"}])"),
     IssueKind::TooLong, "shoes[0].name"},
    {"ShoesOfNoDay", file(R"("shoes":[{"name":"a"}])"), IssueKind::Missing, "shoes[0].first_day"},
    {"ShoesOfElevenThousandKm", file(R"("shoes":[{"name":"a","first_day":"2026-11-23","distance_m":11000000}])"),
     IssueKind::OutOfRange, "shoes[0].distance_m"},
    {"ShoesRetiredTooEarly", file(R"("shoes":[{"name":"a","first_day":"2026-11-23","retired":"2026-11-22"}])"),
     IssueKind::TooEarly, "shoes[0].retired"},
    {"UnknownShoesKey", file(R"("shoes":[{"name":"a","first_day":"2026-11-23","worn":3}])"), IssueKind::UnknownKey,
     "shoes[0].worn"},
    {"DeepNesting", file(R"("runs":)" + nested(100'000)), IssueKind::NotAJournal, "runs[0][0][0][0][0][0][0]"},
};

INSTANTIATE_TEST_SUITE_P(Table, JournalFileRefusal, testing::ValuesIn(refusals),
                         [](const auto& instance) { return instance.param.name; });

TEST(JournalFileText, LargerThan64MegabytesIsRefused) {
    EXPECT_EQ(parseJournalFile(std::string(maxJsonBytes + 1, ' ')).error().kind, IssueKind::TooLong);
}

TEST(JournalFileText, FillsInWhatIsLeftOut) {
    const auto painful = parseJournalFile(run(R"("during":2)"));
    ASSERT_TRUE(painful.has_value());
    Profile defaults;
    defaults.start = *parseDate("2026-11-23");
    EXPECT_EQ(painful->profile, defaults);
    const stridewell::Run& first = painful->journal.runs.at(0);
    EXPECT_EQ(first.character, PainCharacter::None);
    EXPECT_FALSE(first.distance.has_value());
    EXPECT_EQ(first.jogDonePermille, 1000);
    EXPECT_TRUE(first.eased && !first.strideAltered && !first.painkiller && first.symptoms.empty() &&
                first.note.empty());
    const stridewell::Run& second = painful->journal.runs.at(1);
    EXPECT_EQ(second.before.value(), 0);
    EXPECT_EQ(second.after.value(), 2) << "as during";
    EXPECT_EQ(second.character, PainCharacter::Dull);
}

TEST(JournalFileText, CutsAndNeverRoundsUp) {
    const auto result = parseJournalFile(run(R"("jog_done":0.7999,"distance_m":2750.0019)"));
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->journal.runs.at(1).jogDonePermille, 799);
    EXPECT_EQ(result->journal.runs.at(1).distance, Distance::fromMillimetres(2'750'001));
    EXPECT_EQ(parseJournalFile(run(R"("jog_done":0.57)"))->journal.runs.at(1).jogDonePermille, 570);
}

TEST(JournalFileText, TakesEverySpeedInTenths) {
    for (int tenths = 61; tenths <= 160; ++tenths) {
        Profile profile;
        profile.start = *parseDate("2026-11-23");
        profile.jog = Speed::fromTenths(tenths);
        const auto back = parseJournalFile(toJournalJson({profile, {}}));
        ASSERT_TRUE(back.has_value()) << tenths;
        EXPECT_EQ(back->profile.jog.tenths(), tenths);
    }
}

TEST(JournalFileText, ComesBackAsItWasWritten) {
    EXPECT_TRUE(rc::check([] {
        const JournalFile before{anyProfile(), anyJournal()};
        const auto after = parseJournalFile(toJournalJson(before));
        RC_ASSERT(after.has_value());
        RC_ASSERT(after->profile == before.profile);
        RC_ASSERT(facts(after->journal) == facts(before.journal));
    }));
}

TEST(JournalFileText, WithoutShoesIsByteForByteWhatItWasBeforeThereWereAny) {
    Profile profile;
    profile.start = *parseDate("2026-11-23");
    EXPECT_EQ(toJournalJson({profile, {}}), R"({
  "format": "stridewell-journal",
  "version": 1,
  "profile": {
    "start": "2026-11-23",
    "days": [
      "mon",
      "wed",
      "fri"
    ],
    "walk_kmh": 5.0,
    "jog_kmh": 8.0,
    "plan": "standard",
    "goal": "four_weeks",
    "units": "km",
    "returning": false
  },
  "runs": [],
  "mornings": [],
  "checks": [],
  "walks": [],
  "cross": [],
  "strength": [],
  "clearances": [],
  "moves": []
}
)");
}

TEST(JournalFileText, OfShoesNeedsTheNameAndTheFirstDay) {
    const auto result = parseJournalFile(file(R"("shoes":[{"name":"Blue","first_day":"2026-11-23"}])"));
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->journal.shoes, (std::vector<Shoes>{{{}, "Blue", *parseDate("2026-11-23"), {}, {}}}));
}

TEST(JournalFileText, NamesADayOfRetirementOnlyWhereThereIsOne) {
    const Date day = *parseDate("2026-11-23");
    Journal journal;
    journal.shoes = {{{}, "Blue", day + Days(1), {}, {}},
                     {{}, "Old", day, Distance::fromKilometres(480.5), day + Days(9)}};
    const std::string text = toJournalJson({{}, journal});
    EXPECT_TRUE(text.ends_with(R"(  "moves": [],
  "shoes": [
    {
      "name": "Old",
      "first_day": "2026-11-23",
      "distance_m": 480500.0,
      "retired": "2026-12-02"
    },
    {
      "name": "Blue",
      "first_day": "2026-11-24",
      "distance_m": 0.0
    }
  ]
}
)")) << text;
}

TEST(ProfileFile, IsAProfileOrAWholeJournal) {
    EXPECT_EQ(parseProfileFile(R"({"start":"2026-11-23","jog_kmh":9})")->jog.tenths(), 90);
    EXPECT_EQ(parseProfileFile(file("", R"({"start":"2026-11-23","jog_kmh":9})"))->jog.tenths(), 90);
    EXPECT_EQ(parseProfileFile(R"({"start":"2026-11-23","jog_kmh":3})").error().where, "jog_kmh");
}

TEST(Merge, TakesSkipsAndListsWhatContradicts) {
    const Date day = *parseDate("2026-11-23");
    stridewell::Run run;
    run.date = day;
    run.durationMin = 30;
    stridewell::Run longer = run;
    longer.durationMin = 40;
    stridewell::Run evening = longer;
    evening.time = 18 * 60;
    Journal mine;
    mine.runs = {run};
    mine.mornings = {{{}, day, PainScore()}};
    Journal other;
    other.runs = {run, longer, evening};
    other.mornings = {{{}, day, *PainScore::tryFrom(2)}};
    Journal differing;
    differing.runs = {longer};
    const JournalMerge merge = mergeJournals(mine, other);
    EXPECT_EQ(merge.skipped, 1U);
    EXPECT_EQ(merge.added.runs, (std::vector<stridewell::Run>{longer, evening}))
        << "the file has two runs without a time that day";
    EXPECT_EQ(merge.contradicting.mornings.size(), 1U);
    EXPECT_EQ(mergeJournals(mine, differing).refused, 1U);
    EXPECT_EQ(mergeJournals(other, other).taken, 0U);
}

TEST(Merge, TakesShoesAndLeavesAPairThatIsToldDifferently) {
    const Date day = *parseDate("2026-11-23");
    const Shoes blue{EntryId(4), "Blue", day, {}, {}};
    Shoes retired = blue;
    retired.retired = day + Days(60);
    const Shoes red{{}, "Red", day, {}, {}};
    Journal mine;
    mine.shoes = {blue};
    Journal other;
    other.shoes = {retired, red};
    const JournalMerge merge = mergeJournals(mine, other);
    EXPECT_EQ(merge.added.shoes, std::vector{red});
    ASSERT_EQ(merge.contradicting.shoes.size(), 1U);
    EXPECT_EQ(merge.contradicting.shoes[0].retired, retired.retired);
    EXPECT_EQ(mergeJournals(mine, mine).skipped, 1U);
}

} // namespace
} // namespace stridewell
