// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/runcsv.h"

#include "core/exchange/jsonreader.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

using std::chrono::minutes;

const std::string ours = "date,time,distance_m,duration_min,jog_done,before,during,after,next_morning,character,"
                         "eased,stride_altered,painkiller,symptoms,note\r\n";
const std::string strava = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,"
                           "Distance,Max Heart Rate,Filename,Athlete Weight,Elapsed Time,Moving Time,Distance\n";
const std::string stravaOld = "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n";
const std::string garmin = "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR\n";
const std::string runkeeperKm =
    "Activity Id,Date,Type,Route Name,Distance (km),Duration,Average Pace,Average Speed (km/h),Calories Burned,"
    "Climb (m),Average Heart Rate (bpm),Friend's Tagged,Notes,GPX File\n";
const std::string runkeeperMiles = "Date,Type,Route Name,Distance (mi),Duration,Notes\n";

/// "2026-11-23 07:30 2750000 mm 30 min"
std::string shortly(const Run& run) {
    std::string text = toIso(run.date);
    if (run.time) {
        text += " " + std::to_string(*run.time / 60) + ":" + std::to_string(*run.time % 60);
    }
    text += run.distance ? " " + std::to_string(run.distance->millimetres()) + " mm" : "";
    return text + " " + std::to_string(run.durationMin) + " min";
}

struct Taken {
    std::string name;
    std::string csv;
    std::vector<std::string> runs;
};

void PrintTo(const Taken& taken, std::ostream* out) {
    *out << taken.name;
}

class Table : public testing::TestWithParam<Taken> {};

TEST_P(Table, GivesItsRuns) {
    const auto file = parseRunCsv(GetParam().csv);
    ASSERT_TRUE(file.has_value()) << static_cast<int>(file.error().kind) << ' ' << file.error().allowed;
    std::vector<std::string> runs;
    for (const stridewell::Run& run : file->journal.runs) {
        runs.push_back(shortly(run));
    }
    EXPECT_EQ(runs, GetParam().runs);
    for (const SkippedLine& line : file->skipped) {
        ADD_FAILURE() << "line " << line.line << " kind " << static_cast<int>(line.issue.kind) << ' '
                      << line.issue.where;
    }
}

const std::string stravaRun = "1,\"Nov 23, 2026, 7:30:05 AM\",Morning,Run,,1865,2.75,,a.gpx,,1865.0,1800.0,2750.5\n";

const std::vector<Taken> tables{
    {"Ours",
     ours + "2026-11-23,07:30,2750.001,30,1.000,0,0,0,,none,true,false,false,,\r\n",
     {"2026-11-23 7:30 2750001 mm 30 min"}},
    {"OursByHand", "Duration_Min,date\n30,2026-11-23\n", {"2026-11-23 30 min"}},
    {"OursFromASpreadsheet",
     "date;time;distance_m;duration_min;eased\n23.11.2026;7:30:00;2750,5;30;TRUE\n",
     {"2026-11-23 7:30 2750500 mm 30 min"}},
    {"StravaTakesMetresAndMovingTime", strava + stravaRun, {"2026-11-23 7:30 2750500 mm 30 min"}},
    {"StravaOf2019",
     "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance\n"
     "1,\"Sep 12, 2018, 3:02:23 PM\",Evening,Run,,783,2.31\n",
     {"2018-09-12 15:2 2310000 mm 13 min"}},
    {"StravaWithMoreColumnsInAnotherOrder",
     "New,Distance,Distance,Moving Time,Activity Type,Activity Date\n?,2.75,2750.5,1800,Run,\"Nov 23, 2026, 7:30:05 "
     "AM\"\n",
     {"2026-11-23 7:30 2750500 mm 30 min"}},
    {"StravaWithoutTheSecondDistance",
     strava + "1,\"Nov 23, 2026, 7:30:05 AM\",,Run,,1865,2.75\n",
     {"2026-11-23 7:30 2750000 mm 31 min"}},
    {"StravaInGerman",
     "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Verstrichene Zeit,Distanz,Bewegungszeit,Distanz\n"
     "1,\"23.11.2026, 07:30:05\",Morgens,Lauf,1865,\"2,75\",1800,2750.5\n",
     {"2026-11-23 7:30 2750500 mm 30 min"}},
    {"StravaBefore2019",
     stravaOld + "1,2018-09-12 15:02:23,Evening,Run,,783,2310.0,false,,a.gpx\n",
     {"2018-09-12 15:2 2310000 mm 13 min"}},
    {"StravaThousandsOfMetres",
     stravaOld + "1,2018-09-12 15:02:23,Evening,Run,,783,\"1,024\",false,,a.gpx\n",
     {"2018-09-12 15:2 1024000 mm 13 min"}},
    {"Garmin",
     garmin + "Running,2026-11-23 07:30:05,false,\"Park, \"\"long\"\"\nway\",2.75,\"1,024\",00:30:00,--\n",
     {"2026-11-23 7:30 2750000 mm 30 min"}},
    {"GarminDecimalComma",
     garmin + "Running,2026-11-23 07:30:05,false,Park,\"2,75\",\"1.024\",\"00:30:00\",120\n",
     {"2026-11-23 7:30 2750000 mm 30 min"}},
    {"GarminWithoutDistance",
     garmin + "Treadmill Running,2026-11-23 07:30:05,false,Home,--,100,00:30:00,--\n",
     {"2026-11-23 7:30 30 min"}},
    {"GarminWithMarkAndCrlf",
     "\xEF\xBB\xBF\"Activity Type\",\"Date\",\"Distance\",\"Time\"\r\n\"Trail Running\",\"2026-11-23 "
     "07:30:05\",\"2.75\",\"00:30:00\"\r\n",
     {"2026-11-23 7:30 2750000 mm 30 min"}},
    {"GarminWithSemicolons",
     "sep=;\r\nActivity Type;Date;Distance;Time\r\nRunning;2026-11-23 07:30:05;2,75;00:30:00\r\n",
     {"2026-11-23 7:30 2750000 mm 30 min"}},
    {"RunkeeperKilometres",
     runkeeperKm + "x,2026-11-23 07:30:05,Running,,2.75,30:00,10:54,5.5,200,10,,,\"fine\nday\",a.gpx\n",
     {"2026-11-23 7:30 2750000 mm 30 min"}},
    {"RunkeeperMiles",
     runkeeperMiles + "2026-11-23 07:30:05,Running,,1.00,1:02:00,\n",
     {"2026-11-23 7:30 1609344 mm 62 min"}},
    {"TwoRunsAtOneMoment",
     strava + stravaRun + "2,\"Nov 23, 2026, 7:30:05 AM\",Other,Run,,1865,,,,,,1800,2000\n",
     {"2026-11-23 7:30 2750500 mm 30 min", "2026-11-23 7:30 2000000 mm 30 min"}},
    {"SecondsRoundToMinutesButNeverToNone",
     runkeeperMiles + "2026-11-23,Running,,,0:20,\n2026-11-23,Running,,,24:00:00,\n",
     {"2026-11-23 1 min", "2026-11-23 1440 min"}},
    {"HeaderAlone", garmin, {}},
};

INSTANTIATE_TEST_SUITE_P(RunCsv, Table, testing::ValuesIn(tables),
                         [](const auto& instance) { return instance.param.name; });

struct Skipped {
    std::string name;
    std::string csv;
    std::size_t line;
    IssueKind kind;
    std::string where;
};

void PrintTo(const Skipped& skipped, std::ostream* out) {
    *out << skipped.name;
}

class SkippedRow : public testing::TestWithParam<Skipped> {};

/// Each table has one good row, which has to be taken whatever stands beside it.
TEST_P(SkippedRow, IsNamedWithItsReasonAndCostsNoOther) {
    const auto file = parseRunCsv(GetParam().csv);
    ASSERT_TRUE(file.has_value());
    EXPECT_EQ(file->journal.runs.size(), 1U);
    ASSERT_EQ(file->skipped.size(), 1U);
    EXPECT_EQ(file->skipped[0].line, GetParam().line);
    EXPECT_EQ(file->skipped[0].issue.kind, GetParam().kind);
    EXPECT_EQ(file->skipped[0].issue.where, GetParam().where);
}

Skipped inGarmin(const char* name, const std::string& row, IssueKind kind, const char* where) {
    return {name, garmin + row + "\nRunning,2026-11-23 07:30,false,Good,2.75,1,0:30:00,--\n", 2, kind, where};
}
Skipped inOurs(const char* name, const std::string& row, IssueKind kind, const char* where) {
    return {name, ours + row + "\r\n2026-11-23,,,30,,,,,,,,,,,good\r\n", 2, kind, where};
}

const std::vector<Skipped> skips{
    inGarmin("Ride", "Cycling,2026-11-23 06:00,false,,20,1,1:00:00,--", IssueKind::NotARun, "Activity Type"),
    inGarmin("Hike", "Hiking,2026-11-23 06:00,false,,5,1,1:00:00,--", IssueKind::NotARun, "Activity Type"),
    inGarmin("Swim", "Pool Swimming,2026-11-23 06:00,false,,\"1,024\",1,0:30:00,--", IssueKind::NotARun,
             "Activity Type"),
    inGarmin("Walk", "Walking,2026-11-23 06:00,false,,3,1,0:40:00,--", IssueKind::WalkOnly, "Activity Type"),
    inGarmin("NoType", ",2026-11-23 06:00,false,,5,1,1:00:00,--", IssueKind::Missing, "Activity Type"),
    inGarmin("NoDate", "Running,--,false,,5,1,1:00:00,--", IssueKind::Missing, "Date"),
    inGarmin("DayZero", "Running,2026-11-00 06:00,false,,5,1,1:00:00,--", IssueKind::NotADate, "Date"),
    inGarmin("Year1970", "Running,1970-01-01 00:00:00,false,,5,1,1:00:00,--", IssueKind::NotADate, "Date"),
    inGarmin("NoDuration", "Running,2026-11-23 06:00,false,,5,1,--,--", IssueKind::Missing, "Time"),
    inGarmin("DurationZero", "Running,2026-11-23 06:00,false,,5,1,00:00:00,--", IssueKind::NotADuration, "Time"),
    inGarmin("DurationOverADay", "Running,2026-11-23 06:00,false,,5,1,24:00:01,--", IssueKind::NotADuration, "Time"),
    inGarmin("DurationNegative", "Running,2026-11-23 06:00,false,,5,1,-00:30:00,--", IssueKind::NotADuration, "Time"),
    inGarmin("DistanceNaN", "Running,2026-11-23 06:00,false,,NaN,1,1:00:00,--", IssueKind::NotANumber, "Distance"),
    inGarmin("DistanceHuge", "Running,2026-11-23 06:00,false,,1e309,1,1:00:00,--", IssueKind::NotANumber, "Distance"),
    inGarmin("DistanceNegative", "Running,2026-11-23 06:00,false,,-5,1,1:00:00,--", IssueKind::OutOfRange, "Distance"),
    inGarmin("DistanceBeyondTheModel", "Running,2026-11-23 06:00,false,,301,1,23:00:00,--", IssueKind::OutOfRange,
             "Distance"),
    inGarmin("TooFast", "Running,2026-11-23 06:00,false,,12.6,1,0:30:00,--", IssueKind::TooFast, "Distance"),
    inGarmin("TitleNotUtf8", "Running,2026-11-23 06:00,false,M\xFCnchen,5,1,1:00:00,--", IssueKind::NotText, "Title"),
    inGarmin("TitleTooLong", "Running,2026-11-23 06:00,false," + std::string(2001, 'x') + ",5,1,1:00:00,--",
             IssueKind::TooLong, "Title"),
    inGarmin("ShortRow", "Running", IssueKind::Missing, "Date"),
    {"SameRow", garmin + "Running,2026-11-23 07:30,,,5,1,1:00:00,\nRunning,2026-11-23 07:30,,,5,1,1:00:00,\n", 3,
     IssueKind::Duplicate, ""},
    inOurs("ScoreEleven", "2026-11-23,,,30,,,11,,,,,,,,", IssueKind::OutOfRange, "during"),
    inOurs("ScoreHalf", "2026-11-23,,,30,,,0.5,,,,,,,,", IssueKind::NotWhole, "during"),
    inOurs("PainWithoutCharacter", "2026-11-23,,,30,,,1,1,,none,,,,,", IssueKind::CharacterMismatch, "character"),
    inOurs("UnknownSymptom", "2026-11-23,,,30,,,,,,,,,,spasm tired,", IssueKind::UnknownValue, "symptoms"),
    inOurs("UnknownFlag", "2026-11-23,,,30,,,,,,,maybe,,,,", IssueKind::UnknownValue, "eased"),
    inOurs("TimeOfNoDay", "2026-11-23,24:00,,30,,,,,,,,,,,", IssueKind::NotATime, "time"),
    inOurs("MorningOfNoYear", "2099-12-31,,,30,,,,,1,,,,,,", IssueKind::NotADate, "next_morning"),
    inOurs("DurationOfADayAndMore", "2026-11-23,,,1441,,,,,,,,,,,", IssueKind::OutOfRange, "duration_min"),
};

INSTANTIATE_TEST_SUITE_P(RunCsv, SkippedRow, testing::ValuesIn(skips),
                         [](const auto& instance) { return instance.param.name; });

TEST(RunCsv, CountsLinesOfTheFileAndNotRecords) {
    const auto file =
        parseRunCsv("sep=,\n" + garmin + "\nRunning,2026-11-23 07:30,false,\"a\nb\nc\",2.75,1,0:30:00,--\n" +
                    "Cycling,2026-11-23 06:00,false,,20,1,1:00:00,--\n");
    ASSERT_EQ(file->skipped.size(), 1U);
    EXPECT_EQ(file->skipped[0].line, 7U);
}

TEST(RunCsv, TakesWhatStandsBeforeAQuoteThatNeverClosesAndSaysSo) {
    const auto file = parseRunCsv(garmin + "Running,2026-11-23 07:30,false,,2.75,1,0:30:00,--\nRunning,\"2026-11-24\n");
    EXPECT_EQ(file->journal.runs.size(), 1U);
    ASSERT_EQ(file->skipped.size(), 1U);
    EXPECT_EQ(file->skipped[0].line, 3U);
    EXPECT_EQ(file->skipped[0].issue.kind, IssueKind::NotRead);
}

TEST(RunCsv, RefusesATableOfWhichNoRowCanBeReadForAQuoteThatNeverCloses) {
    const auto file = parseRunCsv(garmin + "Running,\"2026-11-23 07:30,false,,2.75,1,0:30:00,--\nRunning,x\n");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, IssueKind::NotRead);
    EXPECT_EQ(file.error().found, "2");
}

TEST(RunCsv, TellsWhetherAnybodyAskedForPainAndNamedTheUnit) {
    const auto foreign = parseRunCsv(strava + stravaRun);
    EXPECT_TRUE(foreign->withoutPain);
    EXPECT_FALSE(foreign->unitsAssumed);
    EXPECT_EQ(foreign->journal.runs.at(0).character, PainCharacter::None);
    EXPECT_EQ(foreign->journal.runs.at(0).note, "Morning");
    EXPECT_FALSE(parseRunCsv(ours + "2026-11-23,,,30,,,,,,,,,,,\r\n")->withoutPain);
    EXPECT_TRUE(parseRunCsv("date,duration_min\n2026-11-23,30\n")->withoutPain);
    EXPECT_FALSE(parseRunCsv(garmin)->withoutPain) << "of no run at all";
    EXPECT_TRUE(parseRunCsv(garmin + "Running,2026-11-23 07:30,false,,2.75,1,0:30:00,--\n")->unitsAssumed);
    EXPECT_FALSE(parseRunCsv(garmin + "Running,2026-11-23 07:30,false,,--,1,0:30:00,--\n")->unitsAssumed);
}

TEST(RunCsv, ReadsGarminInTheUnitsOfTheRunner) {
    ImportSettings miles;
    miles.units = Units::Miles;
    const auto file = parseRunCsv(garmin + "Running,2026-11-23 07:30,false,,1.00,1,0:30:00,--\n", miles);
    EXPECT_EQ(file->journal.runs.at(0).distance, oneMile);
}

TEST(RunCsv, TurnsTheUtcOfStravaAloneIntoLocalTime) {
    ImportSettings losAngeles;
    losAngeles.utcOffset = [](std::chrono::sys_seconds) { return minutes(-8 * 60); };
    const auto strange = parseRunCsv(strava + "1,\"Nov 24, 2026, 4:10:00 AM\",,Run,,1865,2.75\n", losAngeles);
    EXPECT_EQ(shortly(strange->journal.runs.at(0)), "2026-11-23 20:10 2750000 mm 31 min");
    const auto local = parseRunCsv(garmin + "Running,2026-11-23 20:10,false,,2.75,1,0:31:00,--\n", losAngeles);
    EXPECT_EQ(shortly(local->journal.runs.at(0)), "2026-11-23 20:10 2750000 mm 31 min");
}

TEST(RunCsv, SkipsWhatLiesAfterToday) {
    ImportSettings settings;
    settings.today = *parseDate("2026-11-23");
    for (const std::string& csv :
         {garmin +
              "Running,2026-11-23 07:30,false,,2.75,1,0:30:00,--\nRunning,2099-12-31 07:30,false,,2.75,1,0:30:00,--\n",
          std::string("date,duration_min\n2026-11-23,30\n2026-11-24,30\n")}) {
        const auto file = parseRunCsv(csv, settings);
        EXPECT_EQ(file->journal.runs.size(), 1U);
        ASSERT_EQ(file->skipped.size(), 1U);
        EXPECT_EQ(file->skipped[0].issue.kind, IssueKind::FutureDate);
    }
}

TEST(RunCsv, TakesWalksOnDemandAsRunsThatJoggedNothing) {
    ImportSettings settings;
    settings.takeWalks = true;
    const auto file = parseRunCsv(garmin + "Walking,2026-11-23 07:30,false,,2.75,1,0:30:00,--\n", settings);
    ASSERT_EQ(file->journal.runs.size(), 1U);
    EXPECT_EQ(file->journal.runs[0].jogDonePermille, 0);
}

TEST(RunCsv, KeepsTwoEqualRowsOfOurOwn) {
    EXPECT_EQ(parseRunCsv("date,duration_min\n2026-11-23,30\n2026-11-23,30\n")->journal.runs.size(), 2U);
}

TEST(RunCsv, TakesAMorningOnceAndRefusesAnotherScoreForIt) {
    const auto file =
        parseRunCsv("date,duration_min,next_morning\n2026-11-23,30,1\n2026-11-23,20,1\n2026-11-23,10,2\n");
    EXPECT_EQ(file->journal.runs.size(), 2U);
    EXPECT_EQ(file->journal.mornings, (std::vector<Morning>{{{}, *parseDate("2026-11-24"), *PainScore::tryFrom(1)}}));
    EXPECT_EQ(file->skipped.at(0).issue.kind, IssueKind::Duplicate);
}

struct Refusal {
    std::string name;
    std::string text;
    IssueKind kind;
    std::string allowed;
};

void PrintTo(const Refusal& refusal, std::ostream* out) {
    *out << refusal.name;
}

class TableRefusal : public testing::TestWithParam<Refusal> {};

TEST_P(TableRefusal, NamesWhatIsMissing) {
    const auto file = parseRunCsv(GetParam().text);
    ASSERT_FALSE(file.has_value());
    EXPECT_EQ(file.error().kind, GetParam().kind);
    EXPECT_EQ(file.error().allowed, GetParam().allowed);
}

const std::vector<Refusal> refusals{
    {"Empty", "", IssueKind::NotImportable, ""},
    {"BlankLines", "\n\n  \n", IssueKind::NotImportable, ""},
    {"Prose", "Dear diary,\nI ran.\n", IssueKind::NotImportable, ""},
    {"OtherTable", "date,amount,payee\n2026-11-23,5,shop\n", IssueKind::NotImportable, ""},
    {"NoHeader", "2026-11-23,07:30,2750,30\n", IssueKind::NotImportable, ""},
    {"OursWithoutDate", "time,distance_m,duration_min\n", IssueKind::MissingColumns, "date"},
    {"OursWithoutDuration", "date;distance_m\n", IssueKind::MissingColumns, "duration_min"},
    {"GarminWithoutTime", "Activity Type,Date,Favorite,Distance\n", IssueKind::MissingColumns, "time"},
    {"RunkeeperWithoutUnit", "Activity Id,Date,Type,Duration,Pace\n", IssueKind::MissingColumns, "distance (km)"},
    {"Utf16",
     std::string("\xFF\xFE"
                 "d\0a\0t\0e\0",
                 10),
     IssueKind::NotText, ""},
    {"OpenQuoteInHeader", "\"date,duration_min\n2026-11-23,30\n", IssueKind::NotImportable, ""},
};

INSTANTIATE_TEST_SUITE_P(RunCsv, TableRefusal, testing::ValuesIn(refusals),
                         [](const auto& instance) { return instance.param.name; });

TEST(RunCsv, RefusesWhatIsLargerThanAnyTableOfRuns) {
    EXPECT_EQ(parseRunCsv(std::string(maxJsonBytes + 1, '\n')).error().kind, IssueKind::TooLong);
    std::string rows = "date,duration_min\n";
    for (std::size_t i = 0; i <= maxCsvLines; ++i) {
        rows += "x\n";
    }
    EXPECT_EQ(parseRunCsv(rows).error().kind, IssueKind::TooManyLines);
}

} // namespace
} // namespace stridewell
