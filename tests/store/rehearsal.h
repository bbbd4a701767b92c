// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storeerror.h"
#include "tests/store/filestate.h"
#include "tests/store/storeactions.h"
#include "tests/support/faults.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace stridewell {

using Files = std::map<std::filesystem::path, std::string>;

/// How an action goes when nothing fails.
struct Rehearsal {
    FileState before;
    FileState after;
    std::vector<DiskCall> calls;
    std::vector<std::filesystem::path> letGo; ///< names of files that are gone afterwards: expired backups
};

Rehearsal rehearse(const Action& action);

/// One attempt at an action while the disk fails.
class Performance {
public:
    Performance(const Action& action, const Injection& injection);
    /// Ends the program; whatever it still writes then may fail as well.
    void close() { m_attempt.store.reset(); }

    [[nodiscard]] bool confirmed() const { return m_confirmed; }
    [[nodiscard]] const std::optional<StoreError>& error() const { return m_error; }
    /// What the open program shows after an error; nothing for an action on a file that is not open.
    [[nodiscard]] const std::optional<FileState>& shown() const { return m_shown; }
    [[nodiscard]] const Scene& scene() const { return m_scene; }
    [[nodiscard]] const Files& filesBefore() const { return m_filesBefore; }

    /// Whoever was told of an error tries again, on the same open file.
    void tryAgain() { attempt(); }

private:
    void attempt();
    const Action& m_action;
    Scene m_scene;
    Attempt m_attempt;
    Files m_filesBefore;
    bool m_confirmed = false;
    std::optional<StoreError> m_error;
    std::optional<FileState> m_shown;
};

/// STRIDEWELL_EVERY_FAULT is set: tests try everything, which takes some minutes.
bool everyFault();

/// Everything then; else as many, drawn by chance, and the same each time.
template <typename Each>
std::vector<Each> someOf(std::vector<Each> all, std::size_t many) {
    if (!everyFault() && all.size() > many) {
        std::shuffle(all.begin(), all.end(), std::mt19937(1)); // NOLINT(cert-msc51-cpp): a test repeats itself
        all.resize(many);
    }
    return all;
}

std::string nameOfAction(const testing::TestParamInfo<Action>& info);

/// Holds what is on the disk after a performance to what a person may demand: the file opens and is whole, everything
/// is as before or as after, and as after where it was confirmed; no copy that was good is lost.
void expectNothingLost(const Action& action, const Rehearsal& rehearsal, const Performance& performance);

} // namespace stridewell
