// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several programs on one data file: nothing is lost, and all see everything.
// STRIDEWELL_RUNS_EACH=100 has each of four processes log so many runs instead of 25.
#include "core/store/backupfolder.h"
#include "tests/app/program.h"
#include "tests/support/fromenvironment.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <iostream>
#include <optional>
#include <set>

namespace stridewell {
namespace {

Run runWith(const std::string& note) {
    Run run;
    run.date = *parseDate("2026-11-23");
    run.durationMin = 30;
    run.note = note;
    return run;
}

class TwoPrograms : public testing::Test {
protected:
    TwoPrograms() { EXPECT_EQ(program.run({"setup", "--start", "2026-11-23", "--today", "2026-11-22"}).code, 0); }
    [[nodiscard]] Started log(const std::string& note) const {
        return program.start(
            {"log", "--date", "2026-11-23", "--today", "2026-11-23", "--duration-min", "30", "--note", note});
    }
    static std::multiset<std::string> notesOf(const Store& store) {
        std::multiset<std::string> notes;
        for (const auto& run : store.loadJournal().runs) {
            notes.insert(run.note);
        }
        return notes;
    }
    const Program program;
};

TEST_F(TwoPrograms, SetupsAtOnceKeepWhatEachNames) {
    for (const auto& [jog, goal] : {std::pair("7.5", "5_km"), std::pair("8.5", "30_minutes")}) {
        const Started first = program.start({"setup", "--jog", jog});
        const Started second = program.start({"setup", "--goal", goal});
        EXPECT_EQ(Program::finish(first).code, 0);
        EXPECT_EQ(Program::finish(second).code, 0);
        const auto profile = Store(program.dataFile()).loadProfile();
        EXPECT_EQ(profile->jog.tenths(), std::string(jog) == "7.5" ? 75 : 85);
        EXPECT_EQ(profile->goal, std::string(goal) == "5_km" ? Goal::FiveKilometres : Goal::ThirtyMinutes);
    }
}

TEST_F(TwoPrograms, BothSeeWhatEitherWrites) {
    Store store(program.dataFile());
    std::multiset<std::string> written;
    for (int i = 0; i < 10; ++i) {
        const std::int64_t before = store.dataVersion();
        const Started other = log("theirs " + std::to_string(i));
        store.add(runWith("mine " + std::to_string(i)));
        const Finished finished = Program::finish(other);
        EXPECT_EQ(finished.code, 0) << finished.err;
        EXPECT_EQ(finished.err, "");
        EXPECT_NE(store.dataVersion(), before) << "the other's run is noticed";
        written.insert({"mine " + std::to_string(i), "theirs " + std::to_string(i)});
        EXPECT_EQ(notesOf(store), written);
    }
    EXPECT_EQ(program.run({"export", "--journal", program.file("j.json")}).code, 0);
    const std::string theirs = contentOf(program.file("j.json"));
    for (const std::string& note : written) {
        EXPECT_NE(theirs.find('"' + note + '"'), std::string::npos) << note;
    }
}

TEST_F(TwoPrograms, OneThatWouldHaveToWaitLongSaysSoAndChangesNothing) {
    SQLite::Database other(program.dataFile().string(), SQLite::OPEN_READWRITE);
    const SQLite::Transaction lock(other, SQLite::TransactionBehavior::IMMEDIATE);
    const Finished finished = Program::finish(log("while it is locked"));
    EXPECT_EQ(finished.code, 3);
    EXPECT_NE(finished.err.find("in use by another program"), std::string::npos) << finished.err;
    EXPECT_TRUE(Store(program.dataFile()).loadJournal().runs.empty());
}

TEST_F(TwoPrograms, TheSameImportThreeTimesAtOnceAddsNothingTwice) {
    std::string table = "date,time,duration_min\r\n";
    for (int minute = 10; minute < 60; ++minute) {
        table.append("2026-11-23,10:").append(std::to_string(minute)).append(",30\r\n");
    }
    writeContent(program.file("runs.csv"), table);
    std::vector<Started> imports;
    for (int i = 0; i < 3; ++i) {
        imports.push_back(program.start({"import", program.file("runs.csv"), "--today", "2026-11-23"}));
    }
    for (const Started& import : imports) {
        const Finished finished = Program::finish(import);
        EXPECT_EQ(finished.code, 0) << finished.err;
    }
    EXPECT_EQ(Store(program.dataFile()).loadJournal().runs.size(), 50U);
}

/// Four processes at a time; one that was told that the file is busy says it again.
class Crowd {
public:
    static constexpr std::size_t size = 4;
    template <typename Start>
    void run(int each, Start start) {
        std::array<std::optional<std::pair<Started, std::string>>, size> running;
        std::array<int, size> done{};
        while (std::any_of(done.begin(), done.end(), [each](int count) { return count < each; })) {
            for (std::size_t i = 0; i < size; ++i) {
                if (done.at(i) < each) {
                    const std::string note = std::to_string(i) + "/" + std::to_string(done.at(i));
                    running.at(i).emplace(start(note), note);
                }
            }
            for (std::size_t i = 0; i < size; ++i) {
                if (auto& one = running.at(i)) {
                    done.at(i) += take(Program::finish(one->first), one->second);
                    one.reset();
                }
            }
        }
    }
    std::multiset<std::string> confirmed;
    int busy = 0;

private:
    int take(const Finished& finished, const std::string& note) {
        if (finished.code == 0) {
            EXPECT_EQ(finished.err, "");
            confirmed.insert(note);
            return 1;
        }
        const bool saysBusy = finished.code == 3 && finished.err.find("in use") != std::string::npos;
        EXPECT_TRUE(saysBusy) << finished.code << ' ' << finished.err;
        ++busy;
        return saysBusy ? 0 : 1;
    }
};

TEST_F(TwoPrograms, ManyAtTheSameTimeLoseNothing) {
    const int each = numberFromEnvironment("STRIDEWELL_RUNS_EACH", 25);
    Crowd crowd;
    crowd.run(each, [this](const std::string& note) { return log(note); });
    const Store store(program.dataFile());
    EXPECT_EQ(notesOf(store).size(), Crowd::size * static_cast<std::size_t>(each));
    EXPECT_EQ(notesOf(store), crowd.confirmed);
    EXPECT_NO_THROW(static_cast<void>(store.check()));
    const auto backups = backupsOf(program.dataFile());
    ASSERT_EQ(backups.size(), 1U) << "one a day";
    EXPECT_NO_THROW(static_cast<void>(lookInto(backups[0].file)));
    EXPECT_EQ(lookInto(backups[0].file).report.runs, 0U) << "made before the first change";
    std::cout << crowd.busy << " times busy\n";
}

} // namespace
} // namespace stridewell
