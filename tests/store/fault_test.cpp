// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails: every call that an action makes to it, one after the other, once or from then on. Tries some
// of them; STRIDEWELL_EVERY_FAULT=1 tries them all and takes some minutes.
#include "tests/store/rehearsal.h"
#include "tests/store/storesupport.h"
#include "tests/support/faultvfs.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <iostream>
#include <sstream>

namespace stridewell {
namespace {

constexpr std::size_t inDefaultRun = 18; ///< of each action

std::string wordsFor(const Injection& injection, const Rehearsal& rehearsal) {
    std::ostringstream words;
    words << "call " << injection.at << " of " << rehearsal.calls.size() << ", "
          << nameOf(rehearsal.calls[injection.at]) << ": " << nameOf(injection.fault)
          << (injection.lasting == Lasting::Once ? " once" : " from then on");
    return words.str();
}

std::vector<Injection> injectionsFor(const Rehearsal& rehearsal) {
    std::vector<Injection> all;
    for (std::size_t at = 0; at < rehearsal.calls.size(); ++at) {
        for (const Fault fault : {Fault::IoError, Fault::DiskFull, Fault::ShortWrite}) {
            if (canFail(rehearsal.calls[at], fault)) {
                all.push_back({at, fault, Lasting::Once});
                all.push_back({at, fault, Lasting::FromThenOn});
            }
        }
    }
    return all;
}

class EveryFault : public testing::TestWithParam<Action> {
protected:
    const FaultVfs vfs;
    static inline std::size_t tried = 0;
    static void TearDownTestSuite() { std::cout << "faults tried: " << tried << '\n'; }
};

/// Words that fit: a full disk is named, and nobody is told that a file is damaged because a disk failed once.
void expectFittingWords(const StoreError& error, Fault fault) {
    if (fault == Fault::IoError) {
        EXPECT_TRUE(error.kind() == StoreErrorKind::Failed || error.kind() == StoreErrorKind::CannotOpen)
            << static_cast<int>(error.kind()) << ' ' << error.what();
    } else {
        EXPECT_EQ(error.kind(), StoreErrorKind::DiskFull) << error.what();
    }
    EXPECT_FALSE(isDraft(error.file())) << error.file();
}

void expectNoDraft(const Performance& performance) {
    for (const auto& [file, bytes] : filesIn(performance.scene().folder().parent_path())) {
        EXPECT_FALSE(isDraft(file)) << file;
    }
}

void perform(const Action& action, const Rehearsal& rehearsal, const Injection& injection) {
    Performance performance(action, injection);
    if (performance.error()) {
        expectFittingWords(*performance.error(), injection.fault);
        if (performance.shown()) {
            EXPECT_TRUE(*performance.shown() == rehearsal.before) << "told of an error, and shown the change";
        }
        if (injection.lasting == Lasting::Once) {
            performance.tryAgain();
            EXPECT_TRUE(performance.confirmed()) << "cannot be tried again";
        }
    }
    performance.close();
    faults().disarm();
    expectNoDraft(performance);
    expectNothingLost(action, rehearsal, performance);
}

TEST_P(EveryFault, LosesNothingAndIsTold) {
    const Rehearsal rehearsal = rehearse(GetParam());
    const auto all = injectionsFor(rehearsal);
    for (const auto& injection : someOf(all, inDefaultRun)) {
        SCOPED_TRACE(wordsFor(injection, rehearsal));
        perform(GetParam(), rehearsal, injection);
        ++tried;
        if (HasFailure()) {
            break;
        }
    }
    std::cout << GetParam().name << ": " << rehearsal.calls.size() << " calls, " << all.size() << " faults\n";
}

INSTANTIATE_TEST_SUITE_P(Action, EveryFault, testing::ValuesIn(storeActions()), nameOfAction);

TEST(Syncs, AreAtMostTwoForALoggedRun) {
    const FaultVfs vfs;
    const Scene scene;
    Store store(scene.file());
    for (const std::ptrdiff_t allowed : {2, 1, 1}) { // the first run after opening begins the log anew
        faults().arm(std::nullopt);
        store.add(aRun("2026-11-25"));
        faults().disarm();
        EXPECT_LE(std::count(faults().calls().begin(), faults().calls().end(), DiskCall::Sync), allowed);
    }
}

} // namespace
} // namespace stridewell
