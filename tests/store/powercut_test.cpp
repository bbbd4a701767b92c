// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A power cut before each call that an action makes to the disk, and after the last: what was not synced is gone, or
// there in part. Tries some of them; STRIDEWELL_EVERY_FAULT=1 tries them all, with more throws of the dice.
#include "tests/store/rehearsal.h"
#include "tests/store/storesupport.h"
#include "tests/support/faultvfs.h"
#include "tests/support/simulateddisk.h"

#include <iostream>

namespace stridewell {
namespace {

constexpr std::size_t inDefaultRun = 10; ///< of each action

struct Cut {
    std::size_t at;
    Unsynced unsynced;
    std::uint32_t seed;
};

std::vector<Cut> cutsFor(const Rehearsal& rehearsal) {
    std::vector<Cut> cuts;
    for (std::size_t at = 0; at <= rehearsal.calls.size(); ++at) {
        if (at < rehearsal.calls.size() && !canFail(rehearsal.calls[at], Fault::PowerCut)) {
            continue;
        }
        cuts.push_back({at, Unsynced::Lost, 0});
        for (std::uint32_t seed = 1; seed <= (everyFault() ? 5U : 2U); ++seed) {
            cuts.push_back({at, Unsynced::SomeSectorsKept, seed});
        }
    }
    return cuts;
}

class EveryPowerCut : public testing::TestWithParam<Action> {
protected:
    const FaultVfs vfs;
    static inline std::size_t tried = 0;
    static void TearDownTestSuite() { std::cout << "power cuts tried: " << tried << '\n'; }
};

void perform(const Action& action, const Rehearsal& rehearsal, const Cut& cut) {
    Performance performance(action, {cut.at, Fault::PowerCut, Lasting::FromThenOn});
    performance.close();
    faults().disarm();
    simulatedDisk().cutPower(cut.unsynced, cut.seed);
    expectNothingLost(action, rehearsal, performance);
}

TEST_P(EveryPowerCut, LosesNothingThatWasConfirmed) {
    const Rehearsal rehearsal = rehearse(GetParam());
    const auto all = cutsFor(rehearsal);
    for (const auto& cut : someOf(all, inDefaultRun)) {
        SCOPED_TRACE("cut before call " + std::to_string(cut.at) + " of " + std::to_string(rehearsal.calls.size()) +
                     ", throw " + std::to_string(cut.seed));
        perform(GetParam(), rehearsal, cut);
        ++tried;
        if (HasFailure()) {
            break;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Action, EveryPowerCut, testing::ValuesIn(storeActions()), nameOfAction);

/// A person who logs runs, closes the program now and then, and goes on.
class Runner {
public:
    explicit Runner(std::filesystem::path file) : m_file(std::move(file)) {}
    void logUntilThePowerFails() {
        try {
            for (;;) {
                Store store(m_file);
                for (int i = 0; i < 4; ++i) {
                    store.add(aRun("2026-11-25", "logged"));
                    confirmed += faults().powerIsOff() ? 0U : 1U;
                }
            }
        } catch (const StoreError&) {
            return;
        }
    }
    std::size_t confirmed = 0;

private:
    std::filesystem::path m_file;
};

/// The power fails at that call; how many runs are there afterwards.
std::pair<std::size_t, std::size_t> confirmedAndFound(std::size_t at, const Cut& cut) {
    const TempFolder temp;
    const auto file = temp.path() / "home" / "s.db";
    Runner runner(file);
    simulatedDisk().start();
    faults().arm(Injection{at, Fault::PowerCut, Lasting::FromThenOn});
    runner.logUntilThePowerFails();
    faults().disarm();
    simulatedDisk().cutPower(cut.unsynced, cut.seed);
    const Store store(file);
    return {runner.confirmed, store.check().runs};
}

TEST(PowerCut, LosesNoConfirmedRunOfManyInARow) {
    const FaultVfs vfs;
    std::size_t tried = 0;
    for (std::size_t at = 0; at < 300; at += everyFault() ? 1U : 5U) {
        for (const Cut& cut : {Cut{at, Unsynced::Lost, 0}, Cut{at, Unsynced::SomeSectorsKept, 1}}) {
            const auto [confirmed, found] = confirmedAndFound(at, cut);
            ASSERT_GE(found, confirmed) << "at call " << at << ", throw " << cut.seed;
            ASSERT_LE(found, confirmed + 1) << "at call " << at << ", throw " << cut.seed;
            ++tried;
        }
    }
    std::cout << "power cuts tried: " << tried << '\n';
}

TEST(PowerCut, LosesNoConfirmedRunWhereTheFileCannotHaveAWriteAheadLog) {
    const FaultVfs vfs;
    const Scene scene;
    sqlite(scene.file(), "PRAGMA journal_mode = DELETE");
    SQLite::Database other(scene.file().string(), SQLite::OPEN_READWRITE);
    std::optional<Store> store;
    {
        const SQLite::Transaction reading(other, SQLite::TransactionBehavior::DEFERRED);
        ASSERT_EQ(other.execAndGet("SELECT count(*) FROM run").getInt(), 2);
        store.emplace(scene.file());
    }
    ASSERT_EQ(other.execAndGet("PRAGMA journal_mode").getString(), "delete");
    const std::size_t before = store->loadJournal().runs.size();
    simulatedDisk().start();
    store->add(aRun("2026-11-25"));
    store.reset();
    simulatedDisk().cutPower(Unsynced::Lost, 0);
    EXPECT_EQ(Store(scene.file()).loadJournal().runs.size(), before + 1);
}

} // namespace
} // namespace stridewell
