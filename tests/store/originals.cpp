// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/originals.h"

#include "core/store/draftfile.h"
#include "tests/support/files.h"

namespace stridewell {

namespace {

namespace fs = std::filesystem;

Run hurtingRun(int number) {
    Run run = aRun("2026-11-23", ("run " + std::to_string(number) + " wärm").c_str());
    run.date += Days{number % 7};
    run.symptoms = {Symptom::Spasm, Symptom::BoneTender};
    run.during = *PainScore::tryFrom(number % 3);
    run.character = number % 3 == 0 ? PainCharacter::None : PainCharacter::Dull;
    return run;
}

Journal everyKind() {
    Journal journal;
    for (int i = 0; i < 60; ++i) {
        journal.runs.push_back(hurtingRun(i));
    }
    for (int i = 0; i < 20; ++i) {
        const Date date = onDay("2026-10-01") + Days{i};
        journal.mornings.push_back({{}, date, *PainScore::tryFrom(i % 11)});
        journal.checks.push_back({{}, date, {Symptom::BoneTender}});
        journal.walks.push_back({{}, date, 30, *PainScore::tryFrom(1)});
        journal.cross.push_back({{}, date, CrossKind::Cycle, 25, PainScore()});
        journal.strength.push_back({{}, date, {StrengthItem::DeadBug, StrengthItem::CatCow}});
        journal.clearances.push_back({{}, date, "physiotherapist"});
        journal.moves.push_back({{}, date, date + Days{1}});
        journal.shoes.push_back({{}, "pair " + std::to_string(i), date, Distance::fromKilometres(i), {}});
        if (i % 2 == 0) {
            journal.shoes.back().retired = date + Days{i};
        }
    }
    return journal;
}

} // namespace

Date dayOfOriginals() {
    return onDay("2026-12-01");
}

FileBytes bytesOf(const fs::path& file) {
    return {contentOf(file), contentOf(with(file, "-wal"))};
}

void writeBytes(const fs::path& file, const FileBytes& bytes) {
    writeContent(file, bytes.file);
    fs::remove(with(file, "-shm"));
    if (bytes.log.empty()) {
        fs::remove(with(file, "-wal"));
    } else {
        writeContent(with(file, "-wal"), bytes.log);
    }
}

void fill(Store& store) {
    const Date today = dayOfOriginals();
    const Journal saved = store.addAll(aProfile(), everyKind());
    for (std::size_t i = 0; i < 5; ++i) {
        store.remove(saved.runs[i], today);
        store.remove(saved.mornings[i], today);
        store.remove(saved.strength[i], today);
    }
}

Original closedFile(const fs::path& folder) {
    const fs::path file = folder / "closed.db";
    {
        Store store(file);
        fill(store);
    }
    const FileBytes bytes = bytesOf(file);
    return {bytes, {stateOf(Store(file), dayOfOriginals())}};
}

Original oldFile(const fs::path& folder) {
    const fs::path file = folder / "old.db";
    fs::copy_file(fs::path(SOURCE_DIR) / "tests/store/data/version-1.db", file);
    const FileBytes bytes = bytesOf(file);
    return {bytes, {stateOf(Store(file), dayOfOriginals())}};
}

Original fileWithLog(const fs::path& folder) {
    const fs::path file = folder / "logged.db";
    {
        Store store(file);
        fill(store);
    }
    Store store(file);
    std::vector<StoredState> states{stateOf(store, dayOfOriginals())};
    for (int i = 0; i < 12; ++i) {
        store.add(hurtingRun(100 + i));
        states.push_back(stateOf(store, dayOfOriginals()));
    }
    return {bytesOf(file), states};
}

} // namespace stridewell
