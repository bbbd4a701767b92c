// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a file must give back, and what no file may do. More cases than the usual hundred of each:
// RC_PARAMS="max_success=100000" build/ci/tests/exchange/inverse_test
#include "core/exchange/csvfile.h"
#include "core/exchange/importfile.h"
#include "core/exchange/journaljson.h"
#include "core/exchange/runcsv.h"
#include "tests/support/journals.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace stridewell {
namespace {

constexpr int daysOfTheCalendar = 36525; // 2000 to 2099

Date anyDateAtAll() {
    return *parseDate("2000-01-01") + Days(*rc::gen::inRange(0, daysOfTheCalendar));
}

/// Up to the limits of the model, which anyRun() stays away from.
Run anyRunAtAll() {
    Run run = anyRun();
    run.id = EntryId(*rc::gen::inRange(0, 100));
    run.date = *rc::gen::arbitrary<bool>() ? anyDateAtAll() : run.date;
    run.durationMin = *rc::gen::inRange(1, maxDurationMin + 1);
    if (run.distance) {
        const std::int64_t fastest = std::int64_t{run.durationMin} * maxRunKmh * 1'000'000 / 60;
        run.distance = Distance::fromMillimetres(
            *rc::gen::inRange<std::int64_t>(0, std::min<std::int64_t>(fastest, 300'000'000) + 1));
    }
    run.note = *rc::gen::element<std::string>("", " ", "'", "''=", "\t", "\r", "-", "--", ";", "sep=;") +
               (*rc::gen::arbitrary<bool>() ? run.note : "a") +
               *rc::gen::element<std::string>("", " ", "\t", "\n", "\"", std::string(1, '\0'));
    return run;
}

Journal anyJournalAtAll() {
    Journal journal = anyJournal();
    for (const Run& run : several<Run>(anyRunAtAll)) {
        journal.runs.push_back(run);
        if (*rc::gen::arbitrary<bool>()) {
            journal.runs.push_back(run); // twice the same is two runs
        }
    }
    for (const Run& run : journal.runs) {
        const Date next = run.date + Days(1);
        const bool free = std::none_of(journal.mornings.begin(), journal.mornings.end(),
                                       [&](const Morning& morning) { return morning.date == next; });
        if (free && parseDate(toIso(next)) && *rc::gen::arbitrary<bool>()) {
            journal.mornings.push_back({EntryId(7), next, anyScore()});
        }
    }
    return journal;
}

template <typename Entry>
std::vector<Entry> byDate(std::vector<Entry> entries) {
    for (Entry& entry : entries) {
        entry.id = EntryId();
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        if constexpr (std::is_same_v<Entry, Run>) {
            return std::tie(a.date, a.time) < std::tie(b.date, b.time);
        } else if constexpr (std::is_same_v<Entry, Move>) {
            return a.from < b.from;
        } else if constexpr (std::is_same_v<Entry, Shoes>) {
            return a.firstDay < b.firstDay;
        } else {
            return a.date < b.date;
        }
    });
    return entries;
}

/// The mornings that CSV holds: those after a run.
std::vector<Morning> afterRuns(const Journal& journal) {
    std::vector<Morning> result;
    for (const Morning& morning : byDate(journal.mornings)) {
        if (std::any_of(journal.runs.begin(), journal.runs.end(),
                        [&](const Run& run) { return run.date + Days(1) == morning.date; })) {
            result.push_back(morning);
        }
    }
    return result;
}

TEST(CsvOfAnyJournal, ReadsBackAsTheSameRunsAndMorningsAfterThem) {
    EXPECT_TRUE(rc::check([] {
        const Journal journal = anyJournalAtAll();
        const auto file = readImportFile(toCsv(journal));
        RC_ASSERT(file.has_value());
        RC_ASSERT(file->skipped.empty());
        RC_ASSERT(!file->withoutPain);
        RC_ASSERT(file->journal.runs == byDate(journal.runs));
        RC_ASSERT(file->journal.mornings == afterRuns(journal));
    }));
}

TEST(JournalFileOfAnyJournal, ReadsBackEntryForEntryInTheOrderOfTheirDates) {
    EXPECT_TRUE(rc::check([] {
        const JournalFile before{anyProfile(), anyJournalAtAll()};
        const std::string text = toJournalJson(before);
        const auto file = readImportFile(text);
        RC_ASSERT(file.has_value());
        RC_ASSERT(file->profile == before.profile);
        RC_ASSERT(file->skipped.empty());
        const Journal& journal = before.journal;
        RC_ASSERT(file->journal.runs == byDate(journal.runs));
        RC_ASSERT(file->journal.mornings == byDate(journal.mornings));
        RC_ASSERT(file->journal.checks == byDate(journal.checks));
        RC_ASSERT(file->journal.walks == byDate(journal.walks));
        RC_ASSERT(file->journal.cross == byDate(journal.cross));
        RC_ASSERT(file->journal.strength == byDate(journal.strength));
        RC_ASSERT(file->journal.clearances == byDate(journal.clearances));
        RC_ASSERT(file->journal.moves == byDate(journal.moves));
        RC_ASSERT(file->journal.shoes == byDate(journal.shoes));
        RC_ASSERT(toJournalJson({*file->profile, file->journal}) == text);
    }));
}

/// What may come of any bytes: a refusal, or runs that can be true and lines that are there.
void expectSound(const std::string& bytes) {
    const auto file = readImportFile(bytes);
    if (!file) {
        return;
    }
    const auto lines = static_cast<std::size_t>(
                           std::count_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; })) +
                       1;
    for (const SkippedLine& skipped : file->skipped) {
        RC_ASSERT(skipped.line >= 1U);
        RC_ASSERT(skipped.line <= lines);
        RC_ASSERT(utf8Length(skipped.issue.found).has_value());
    }
    for (const Run& run : file->journal.runs) {
        RC_ASSERT(checked(run).has_value());
        RC_ASSERT(parseDate(toIso(run.date)) == run.date);
    }
    RC_ASSERT(readImportFile(toCsv(file->journal))->journal.runs == byDate(file->journal.runs));
}

TEST(AnyBytes, EndInAResult) {
    EXPECT_TRUE(rc::check([] { expectSound(*rc::gen::arbitrary<std::string>()); }));
}

const std::array<std::string, 5> seeds{
    "date,time,distance_m,duration_min,jog_done,before,during,after,next_morning,character,eased,stride_altered,"
    "painkiller,symptoms,note\r\n2026-11-23,07:30,2750.001,30,1.000,0,2,1,1,dull,true,false,false,spasm,\"'=1\"\r\n",
    "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Moving Time,Distance\n"
    "1,\"Nov 23, 2026, 7:30:05 AM\",\"a \"\"b\"\"\nc\",Run,1865,2.75,1800.0,2750.5\n",
    "id,date,name,type,description,elapsed_time,distance\n1,2018-09-12 15:02:23,Evening,Run,,783,3681.0\n",
    "Activity Type;Date;Favorite;Title;Distance;Calories;Time\nRunning;2026-11-23 "
    "07:30:05;false;Park;2,75;--;00:30:00\n",
    "Date,Type,Route Name,Distance (mi),Duration,Notes\n2026-11-23 07:30:05,Running,,1.00,1:02:00,\n",
};

/// Cut, doubled, overwritten or filled up in a few places.
std::string mutated(std::string text) {
    const int changes = *rc::gen::inRange(1, 6);
    for (int i = 0; i < changes && !text.empty(); ++i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        const auto size = *rc::gen::inRange<std::size_t>(0, 20);
        switch (*rc::gen::inRange(0, 4)) {
        case 0: text.erase(at, size); break;
        case 1: text.insert(at, text.substr(at, size)); break;
        case 2: text[at] = *rc::gen::arbitrary<char>(); break;
        default:
            text.insert(at,
                        *rc::gen::element<std::string>("\"", ",", ";", "\n", "\r", "NaN", "1e309", "-", "--", "9999999",
                                                       "1,024", "'", "=", ":", "\xEF\xBB\xBF", "\xFF", "0"));
        }
    }
    return text;
}

TEST(AnyTable, ThatWasOnceWholeEndsInAResult) {
    EXPECT_TRUE(rc::check([] { expectSound(mutated(*rc::gen::elementOf(seeds))); }));
}

TEST(Content, TellsAJournalFileFromATable) {
    EXPECT_TRUE(readImportFile("\xEF\xBB\xBF  {\"format\":\"stridewell-journal\",\"version\":1,"
                               "\"profile\":{\"start\":\"2026-11-23\"}}")
                    ->profile.has_value());
    EXPECT_FALSE(readImportFile("\xEF\xBB\xBF"
                                "date,duration_min\n2026-11-23,30\n")
                     ->profile.has_value());
    EXPECT_EQ(readImportFile("{\"format\":").error().kind, IssueKind::NotJson);
    EXPECT_EQ(readImportFile("").error().kind, IssueKind::NotImportable);
}

} // namespace
} // namespace stridewell
