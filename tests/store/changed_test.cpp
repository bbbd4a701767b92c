// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of what is stored, beside other programs that change the same file or put another in its place.
#include "core/model/entrylists.h"
#include "core/store/backup.h"
#include "tests/store/storesupport.h"
#include "tests/support/files.h"
#include "tests/support/tempfolder.h"

#include <sys/stat.h>

namespace stridewell {
namespace {

namespace fs = std::filesystem;

class ChangedTest : public testing::Test {
protected:
    ChangedTest() {
        run.symptoms.add(Symptom::Spasm);
        run.id = mine.add(run);
    }
    template <typename Action>
    static StoreErrorKind kindOf(Action action) {
        try {
            action();
        } catch (const StoreError& error) {
            return error.kind();
        }
        ADD_FAILURE() << "nothing was thrown";
        return StoreErrorKind::Failed;
    }
    [[nodiscard]] stridewell::Run windy() const {
        stridewell::Run changed = run;
        changed.note = "windy";
        changed.symptoms = {Symptom::BoneTender};
        return changed;
    }

    TempFolder temp;
    Store mine{temp / "s.db"};
    Store other{temp / "s.db"};
    stridewell::Run run = aRun("2026-11-23");
    const Date today = onDay("2026-11-26");
};

TEST_F(ChangedTest, AnEntryTakesThePlaceOfWhatItWas) {
    mine.change(run, windy());
    EXPECT_EQ(mine.loadJournal().runs, std::vector{windy()});
}

TEST_F(ChangedTest, WhatAnotherProgramHasChangedIsNeitherChangedNorRemoved) {
    other.change(run, windy());
    const Journal before = mine.loadJournal();
    stridewell::Run late = run;
    late.note = "late";
    EXPECT_EQ(kindOf([&] { mine.change(run, late); }), StoreErrorKind::ChangedElsewhere);
    EXPECT_EQ(kindOf([&] { mine.remove(run, today); }), StoreErrorKind::ChangedElsewhere);
    EXPECT_EQ(kindOf([&] { mine.takeBack(std::nullopt, journalOf(run)); }), StoreErrorKind::ChangedElsewhere);
    EXPECT_EQ(mine.loadJournal(), before);
}

TEST_F(ChangedTest, WhatAnotherProgramHasRemovedIsNeitherChangedNorRemoved) {
    other.remove(run, today);
    EXPECT_EQ(kindOf([&] { mine.change(run, windy()); }), StoreErrorKind::ChangedElsewhere);
    EXPECT_EQ(kindOf([&] { mine.remove(run, today); }), StoreErrorKind::ChangedElsewhere);
    EXPECT_EQ(mine.removed(today).size(), 1U);
}

TEST_F(ChangedTest, WhatAnotherProgramHasBroughtBackIsNotBroughtBackTwice) {
    mine.remove(run, today);
    other.add(run);
    EXPECT_EQ(kindOf([&] { mine.add(run); }), StoreErrorKind::ChangedElsewhere);
    EXPECT_EQ(mine.loadJournal().runs, std::vector{run});
}

TEST_F(ChangedTest, AMorningAnsweredElsewhereIsNotAnsweredOver) {
    Morning answer{{}, today, *PainScore::tryFrom(4)};
    answer.id = other.add(answer);
    EXPECT_EQ(kindOf([&] { mine.add(Morning{{}, today, PainScore()}); }), StoreErrorKind::ChangedElsewhere);
    EXPECT_EQ(mine.loadJournal().mornings, std::vector{answer});
    const Morning better{answer.id, today, *PainScore::tryFrom(2)};
    mine.change(answer, better);
    EXPECT_EQ(mine.loadJournal().mornings, std::vector{better});
}

TEST_F(ChangedTest, ShoesThatAnotherProgramHasRetiredAreLeftAsTheyAre) {
    Shoes shoes{{}, "Blue", today, Distance::fromKilometres(3), {}};
    shoes.id = mine.add(shoes);
    Shoes retired = shoes;
    retired.retired = today + Days{30};
    other.change(shoes, retired);
    Shoes renamed = shoes;
    renamed.name = "Sky blue";
    EXPECT_EQ(kindOf([&] { mine.change(shoes, renamed); }), StoreErrorKind::ChangedElsewhere);
    EXPECT_EQ(kindOf([&] { mine.remove(shoes, today); }), StoreErrorKind::ChangedElsewhere);
    EXPECT_EQ(mine.loadJournal().shoes, std::vector{retired});
}

TEST_F(ChangedTest, TheProfileIsChangedFromWhatItWas) {
    mine.addAll(aProfile(), {});
    Profile gentle = aProfile();
    gentle.plan = PlanKind::Gentle;
    other.changeProfile(aProfile(), gentle);
    Profile miles = aProfile();
    miles.units = Units::Miles;
    EXPECT_EQ(kindOf([&] { mine.changeProfile(aProfile(), miles); }), StoreErrorKind::ChangedElsewhere);
    EXPECT_EQ(mine.loadProfile(), gentle);
    mine.changeProfile([](const std::optional<Profile>& now) {
        Profile both = now.value();
        both.units = Units::Miles;
        return both;
    });
    EXPECT_EQ(mine.loadProfile()->plan, PlanKind::Gentle);
    EXPECT_EQ(mine.loadProfile()->units, Units::Miles);
}

TEST_F(ChangedTest, AnImportSetsNoProfileWhereAnotherProgramHasMadeOne) {
    Profile gentle = aProfile();
    gentle.plan = PlanKind::Gentle;
    other.addAll(gentle, {});
    mine.addPicked(aProfile(), [](const Journal&) { return Journal(); });
    EXPECT_EQ(mine.loadProfile(), gentle);
}

TEST_F(ChangedTest, NothingIsConfirmedThatGoesToAFileWithoutItsName) {
    mine.addAll(aProfile(), {});
    backupTo(other, temp / "copy.db");
    const auto refuses = [&] {
        EXPECT_TRUE(mine.isGone());
        EXPECT_EQ(kindOf([&] { mine.add(aRun("2026-11-25")); }), StoreErrorKind::Gone);
        EXPECT_EQ(kindOf([&] { mine.remove(run, today); }), StoreErrorKind::Gone);
        EXPECT_EQ(kindOf([&] { mine.replaceWith(Store::copyOf(temp / "copy.db")); }), StoreErrorKind::Gone);
        EXPECT_EQ(mine.loadJournal().runs, std::vector{run}) << "what is open can still be read, and taken elsewhere";
    };
    EXPECT_FALSE(mine.isGone());
    fs::rename(temp / "s.db", temp / "t.db"); // moved
    refuses();
    fs::copy_file(temp / "copy.db", temp / "s.db"); // replaced
    refuses();
    fs::remove(temp / "s.db"); // deleted
    refuses();
    fs::rename(temp / "t.db", temp / "s.db"); // put back
    EXPECT_NO_THROW(mine.add(aRun("2026-11-25")));
}

TEST_F(ChangedTest, TheLogOfAMovedFileGoesWithItAndNotIntoTheNextOne) {
    mine.addAll(aProfile(), {});
    backupTo(other, temp / "copy.db");
    mine.add(aRun("2026-11-25", "still in the log"));
    fs::rename(temp / "s.db", temp / "t.db");
    mine.foldLog();
    fs::rename(temp / "copy.db", temp / "s.db");
    EXPECT_EQ(Store(temp / "s.db").loadJournal().runs, std::vector{run});
    EXPECT_EQ(Store::copyOf(temp / "t.db").loadJournal().runs.size(), 2U);
}

TEST(Opening, TakesFromOthersWhatTheyMayDoWithTheFile) {
    const TempFolder temp;
    const fs::path file = temp / "s.db";
    Store(file).addAll(aProfile(), {});
    using fs::perms;
    fs::permissions(file, perms::owner_read | perms::owner_write | perms::group_read | perms::others_read);
    Store store(file);
    store.add(aRun("2026-11-23"));
    for (const char* name : {"s.db", "s.db-wal", "s.db-shm"}) {
        EXPECT_EQ(fs::status(temp / name).permissions(), perms::owner_read | perms::owner_write) << name;
    }
}

} // namespace
} // namespace stridewell
