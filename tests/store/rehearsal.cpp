// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/rehearsal.h"

#include "tests/support/simulateddisk.h"

#include <algorithm>
#include <cstdlib>

namespace stridewell {

namespace {

namespace fs = std::filesystem;

FileState beforeOf(const Action& action) {
    const Scene scene;
    action.arrange(scene);
    {
        Attempt attempt;
        action.begin(attempt, scene);
    }
    return stateOf(scene.file());
}

/// A copy is whole: of what was there before, or of what is there after.
bool isCopyOf(const FileState& state, const fs::path& file, const std::string& bytes) {
    if (!state.opens) {
        return !state.otherBytes.empty() && bytes == state.otherBytes;
    }
    try {
        return stateOfCopy(file) == state;
    } catch (const StoreError&) {
        return false;
    }
}

/// The files beside the data file that were not there before.
Files newCopies(const Performance& performance) {
    Files files = filesIn(performance.scene().folder().parent_path());
    std::erase_if(files, [&](const auto& entry) {
        const auto before = performance.filesBefore().find(entry.first);
        return entry.first == performance.scene().file() || isDraft(entry.first) ||
               (before != performance.filesBefore().end() && before->second == entry.second);
    });
    return files;
}

void expectGoodCopies(const Action& action, const Rehearsal& rehearsal, const Performance& performance,
                      const FileState& found) {
    const Files copies = newCopies(performance);
    for (const auto& [file, bytes] : copies) {
        EXPECT_TRUE(isCopyOf(rehearsal.before, file, bytes) || isCopyOf(rehearsal.after, file, bytes))
            << file << " is no whole copy";
    }
    for (const auto& [file, bytes] : performance.filesBefore()) {
        if (file != performance.scene().file() && !fs::exists(file)) {
            const bool hadItsTime = std::count(rehearsal.letGo.begin(), rehearsal.letGo.end(), file.filename()) > 0;
            EXPECT_TRUE(hadItsTime && !copies.empty()) << file << " is gone";
        }
    }
    const bool wasThere = rehearsal.before.opens || !rehearsal.before.otherBytes.empty();
    const bool replaced = action.replaces && wasThere && found == rehearsal.after;
    if (replaced || (action.copies && performance.confirmed())) {
        EXPECT_TRUE(std::any_of(copies.begin(), copies.end(), [&](const auto& copy) {
            return isCopyOf(rehearsal.before, copy.first, copy.second);
        })) << "no copy of what was there";
    }
}

} // namespace

Rehearsal rehearse(const Action& action) {
    Rehearsal rehearsal;
    rehearsal.before = beforeOf(action);
    const Scene scene;
    action.arrange(scene);
    Attempt attempt;
    action.begin(attempt, scene);
    const Files files = filesIn(scene.folder().parent_path());
    faults().arm(std::nullopt);
    action.run(attempt, scene);
    attempt.store.reset();
    faults().disarm();
    rehearsal.calls = faults().calls();
    for (const auto& [file, bytes] : files) {
        if (!fs::exists(file)) {
            rehearsal.letGo.push_back(file.filename());
        }
    }
    rehearsal.after = stateOf(scene.file());
    return rehearsal;
}

Performance::Performance(const Action& action, const Injection& injection) : m_action(action) {
    action.arrange(m_scene);
    action.begin(m_attempt, m_scene);
    m_filesBefore = filesIn(m_scene.folder().parent_path());
    if (injection.fault == Fault::PowerCut) {
        simulatedDisk().start();
    }
    faults().arm(injection);
    attempt();
    if (m_error && m_attempt.store && injection.lasting == Lasting::Once) {
        m_shown = stateOf(*m_attempt.store);
    }
}

void Performance::attempt() {
    try {
        m_action.run(m_attempt, m_scene);
        m_confirmed = !faults().powerIsOff();
    } catch (const StoreError& error) {
        m_error = error;
    } catch (const std::exception& error) {
        ADD_FAILURE() << "not a StoreError: " << error.what();
    }
}

bool everyFault() {
    return std::getenv("STRIDEWELL_EVERY_FAULT") != nullptr;
}

std::string nameOfAction(const testing::TestParamInfo<Action>& info) {
    return info.param.name;
}

void expectNothingLost(const Action& action, const Rehearsal& rehearsal, const Performance& performance) {
    const FileState found = stateOf(performance.scene().file());
    EXPECT_TRUE(found == rehearsal.before || found == rehearsal.after) << "neither as before nor as after";
    if (performance.confirmed()) {
        EXPECT_TRUE(found == rehearsal.after) << "a confirmed change is lost";
    }
    if (found.opens) {
        EXPECT_EQ(integrityOf(performance.scene().file()), "ok");
    }
    expectGoodCopies(action, rehearsal, performance, found);
}

} // namespace stridewell
