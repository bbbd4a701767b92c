// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <cstdint>
#include <random>
#include <vector>

namespace stridewell {

/// What a data file holds that somebody is busy with.
struct DiaryState {
    std::vector<Run> runs;             ///< in the order of their ids
    std::vector<RemovedEntry> removed; ///< in the order of their ids
    friend bool operator==(const DiaryState&, const DiaryState&) = default;
};

DiaryState diaryOf(const Store& store);

/// Without what was removed too long ago to be seen on that day.
DiaryState leftOn(Date day, DiaryState state);

/// For comparing: what is only expected has other ids than what the file gave out.
DiaryState withoutIds(DiaryState state);

/// Logs, edits, deletes, brings back, imports and backs up, one step after the other. The same dice and the same start
/// give the same steps, so that another process knows what the file has to hold after each.
class BusyDiary {
public:
    BusyDiary(DiaryState start, unsigned seed);

    /// Does the next step to the store; without one, only to what is expected.
    void step(Store* store);
    [[nodiscard]] const DiaryState& expected() const { return m_state; }
    [[nodiscard]] Date today() const { return m_today; }

private:
    [[nodiscard]] std::size_t pick(std::size_t count);
    Run nextRun();
    void log(Store* store);
    void edit(Store* store);
    void remove(Store* store);
    void bringBack(Store* store);
    void import(Store* store);

    DiaryState m_state;
    std::mt19937 m_dice;
    Date m_today;
    std::int64_t m_written = 0;
};

/// Every run of a diary has its symptoms and a note that tells its own length: false for one that was half written.
bool isWhole(const Run& run);

} // namespace stridewell
