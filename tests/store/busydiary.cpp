// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/busydiary.h"

#include "core/store/backupfolder.h"

#include <algorithm>
#include <string>

namespace stridewell {

namespace {

constexpr std::size_t mostRuns = 60;
constexpr std::size_t runsOfAnImport = 8;
constexpr int daysOfARound = 8;
constexpr std::int64_t firstExpectedId = 1'000'000'000; // behind those of the file, as ids that it gives out are
constexpr std::size_t longestNote = 1990;               // of four bytes each: longer than a page
const Symptoms symptoms{Symptom::Spasm, Symptom::BoneTender, Symptom::DailyActivities};

/// "17:" and that many signs.
std::string noteOf(std::size_t signs) {
    std::string note = std::to_string(signs) + ":";
    for (std::size_t i = 0; i < signs; ++i) {
        note += "🏃";
    }
    return note;
}

template <typename Entries, typename IdOf>
void sortById(Entries& entries, IdOf idOf) {
    std::sort(entries.begin(), entries.end(), [&](const auto& a, const auto& b) { return idOf(a) < idOf(b); });
}

const Run& runOf(const RemovedEntry& removed) {
    return std::get<Run>(removed.entry);
}

void sort(DiaryState& state) {
    sortById(state.runs, [](const Run& run) { return run.id; });
    sortById(state.removed, [](const RemovedEntry& removed) { return runOf(removed).id; });
}

} // namespace

bool isWhole(const Run& run) {
    return run.symptoms == symptoms && run.note == noteOf(std::stoul(run.note));
}

DiaryState diaryOf(const Store& store) {
    DiaryState state{store.loadJournal().runs, store.removed(Date())};
    sort(state);
    return state;
}

BusyDiary::BusyDiary(DiaryState start, unsigned seed)
    : m_state(std::move(start)), m_dice(seed),
      m_today(*parseDate("2026-11-23") + Days{daysOfARound * static_cast<int>(seed)}) {
}

std::size_t BusyDiary::pick(std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_dice);
}

Run BusyDiary::nextRun() {
    Run run;
    run.date = *parseDate("2026-11-23");
    run.durationMin = 30;
    run.symptoms = symptoms;
    run.note = noteOf(pick(10) == 0 ? longestNote : pick(20));
    return run;
}

void BusyDiary::step(Store* store) {
    if (pick(4) == 0) {
        m_today += Days{1};
    }
    if (store != nullptr) {
        keepDailyBackup(*store, m_today);
    }
    m_state = leftOn(m_today, std::move(m_state));
    const std::size_t kind = pick(10);
    if (m_state.runs.size() > mostRuns || (kind < 2 && !m_state.runs.empty())) {
        remove(store);
    } else if (kind == 2 && !m_state.removed.empty()) {
        bringBack(store);
    } else if (kind < 5 && !m_state.runs.empty()) {
        edit(store);
    } else if (kind == 5) {
        import(store);
    } else {
        log(store);
    }
    sort(m_state);
}

void BusyDiary::log(Store* store) {
    Run run = nextRun();
    run.id = store != nullptr ? store->add(run) : EntryId(firstExpectedId + m_written++);
    m_state.runs.push_back(run);
}

void BusyDiary::edit(Store* store) {
    Run& run = m_state.runs[pick(m_state.runs.size())];
    const Run before = run;
    run = nextRun();
    run.id = before.id;
    if (store != nullptr) {
        store->change(before, run);
    }
}

void BusyDiary::remove(Store* store) {
    const auto run = m_state.runs.begin() + static_cast<std::ptrdiff_t>(pick(m_state.runs.size()));
    if (store != nullptr) {
        store->remove(*run, m_today);
    }
    m_state.removed.push_back({m_today, *run});
    m_state.runs.erase(run);
}

void BusyDiary::bringBack(Store* store) {
    const auto removed = m_state.removed.begin() + static_cast<std::ptrdiff_t>(pick(m_state.removed.size()));
    const Run run = runOf(*removed);
    if (store != nullptr) {
        store->add(run);
    }
    m_state.removed.erase(removed);
    m_state.runs.push_back(run);
}

void BusyDiary::import(Store* store) {
    Journal incoming;
    for (std::size_t i = 0; i < runsOfAnImport; ++i) {
        incoming.runs.push_back(nextRun());
    }
    if (store != nullptr) {
        keepBackup(*store, BackupReason::BeforeImport, m_today);
        incoming = store->addAll(std::nullopt, incoming);
    } else {
        for (Run& run : incoming.runs) {
            run.id = EntryId(firstExpectedId + m_written++);
        }
    }
    m_state.runs.insert(m_state.runs.end(), incoming.runs.begin(), incoming.runs.end());
}

DiaryState leftOn(Date day, DiaryState state) {
    std::erase_if(state.removed, [day](const RemovedEntry& each) { return each.removed < day - keptAfterRemoval; });
    return state;
}

DiaryState withoutIds(DiaryState state) {
    for (Run& run : state.runs) {
        run.id = EntryId();
    }
    for (RemovedEntry& removed : state.removed) {
        std::get<Run>(removed.entry).id = EntryId();
    }
    return state;
}

} // namespace stridewell
