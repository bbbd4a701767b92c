// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storeactions.h"

#include "core/store/backup.h"
#include "core/store/backupfolder.h"
#include "tests/store/storesupport.h"
#include "tests/support/files.h"

namespace stridewell {

namespace {

namespace fs = std::filesystem;

const Date today = *parseDate(actionDay);

PainScore score(int value) {
    return *PainScore::tryFrom(value);
}

Run hurtingRun(const char* date, const char* note) {
    Run run = aRun(date, note);
    run.symptoms.add(Symptom::Spasm);
    run.symptoms.add(Symptom::BoneTender);
    return run;
}

Shoes aPair(const char* date, int number) {
    return {{}, "Pair " + std::to_string(number), onDay(date), Distance::fromKilometres(number), std::nullopt};
}

Journal oneOfEach(const char* date, int number) {
    const Date on = onDay(date);
    Journal journal;
    journal.runs = {hurtingRun(date, "a run")};
    journal.mornings = {{{}, on, score(number)}};
    journal.checks = {{{}, on, {Symptom::BoneTender}}};
    journal.walks = {{{}, on, 30 + number, PainScore()}};
    journal.cross = {{{}, on, CrossKind::Cycle, 25 + number, PainScore()}};
    journal.strength = {{{}, on, {StrengthItem::DeadBug, StrengthItem::CatCow}}};
    journal.clearances = {{{}, on, "GP"}};
    journal.moves = {{{}, on, on + Days{1}}};
    journal.shoes = {aPair(date, number)};
    return journal;
}

/// The scene's files, made once.
const fs::path& original() {
    static const TempFolder temp;
    static const fs::path folder = [] {
        fs::path made = temp.path() / "home";
        Store store(made / "s.db");
        store.addAll(aProfile(), oneOfEach("2026-11-20", 2));
        keepDailyBackup(store, onDay("2026-11-20"));
        Run removed = hurtingRun("2026-11-21", "deleted");
        removed.id = store.add(removed);
        store.remove(removed, onDay("2026-11-22"));
        return made;
    }();
    return folder;
}

using StoreAction = std::function<void(Store&, Attempt&)>;

Action onOpenFile(
    std::string name, StoreAction run, StoreAction begin = [](Store&, Attempt&) {}) {
    Action action;
    action.name = std::move(name);
    action.begin = [begin](Attempt& attempt, const Scene& scene) {
        attempt.store = std::make_unique<Store>(scene.file());
        begin(*attempt.store, attempt);
    };
    action.run = [run](Attempt& attempt, const Scene&) { run(*attempt.store, attempt); };
    return action;
}

template <typename Entry>
Action logging(const char* name, std::vector<Entry> Journal::*list) {
    return onOpenFile(std::string("Log") + name,
                      [list](Store& store, Attempt&) { store.add((oneOfEach("2026-11-25", 3).*list).at(0)); });
}

template <typename Entry>
Action removing(const char* name, std::vector<Entry> Journal::*list) {
    return onOpenFile(std::string("Remove") + name,
                      [list](Store& store, Attempt&) { store.remove((store.loadJournal().*list).at(0), today); });
}

void addEntryActions(std::vector<Action>& actions) {
    actions.insert(
        actions.end(),
        {logging("Run", &Journal::runs), logging("Morning", &Journal::mornings), logging("Check", &Journal::checks),
         logging("Walk", &Journal::walks), logging("Cross", &Journal::cross), logging("Strength", &Journal::strength),
         logging("Clearance", &Journal::clearances), logging("Move", &Journal::moves),
         logging("Shoes", &Journal::shoes), removing("Run", &Journal::runs), removing("Morning", &Journal::mornings),
         removing("Check", &Journal::checks), removing("Walk", &Journal::walks), removing("Cross", &Journal::cross),
         removing("Strength", &Journal::strength), removing("Clearance", &Journal::clearances),
         removing("Move", &Journal::moves), removing("Shoes", &Journal::shoes)});
    actions.push_back(onOpenFile("ChangeRun", [](Store& store, Attempt&) {
        const Run before = store.loadJournal().runs.at(0);
        Run run = before;
        run.note = "changed";
        run.symptoms = {Symptom::MorningStiff3Months};
        store.change(before, run);
    }));
    actions.push_back(onOpenFile("LogCheckThatTakesAClearanceBack", [](Store& store, Attempt&) {
        store.together([&store] {
            store.remove(store.loadJournal().clearances.at(0), today);
            store.add(oneOfEach("2026-11-25", 3).checks.at(0));
        });
    }));
    actions.push_back(onOpenFile("ChangeStrength", [](Store& store, Attempt&) {
        const StrengthSession before = store.loadJournal().strength.at(0);
        StrengthSession strength = before;
        strength.items = {StrengthItem::BirdDog};
        store.change(before, strength);
    }));
    actions.push_back(onOpenFile("RetireShoes", [](Store& store, Attempt&) {
        const Shoes before = store.loadJournal().shoes.at(0);
        Shoes shoes = before;
        shoes.retired = today;
        store.change(before, shoes);
    }));
    actions.push_back(onOpenFile("AnswerTheMorningAgain", [](Store& store, Attempt&) {
        const Morning before = store.loadJournal().mornings.at(0);
        store.change(before, Morning{before.id, before.date, score(7)});
    }));
    actions.push_back(onOpenFile(
        "BringBack", [](Store& store, Attempt&) { store.add(std::get<Run>(store.removed(today).at(0).entry)); }));
}

Journal incoming() {
    Journal journal = oneOfEach("2026-11-26", 1);
    for (int i = 0; i < 30; ++i) { // some pages of the file
        journal.runs.push_back(hurtingRun("2026-11-27", std::string(300, 'x').c_str()));
    }
    return journal;
}

Profile gentleProfile() {
    Profile profile = aProfile();
    profile.plan = PlanKind::Gentle;
    return profile;
}

void addWholeActions(std::vector<Action>& actions) {
    const auto import = [](Store& store, Attempt& attempt) {
        attempt.imported = store.addAll(gentleProfile(), incoming());
    };
    actions.push_back(onOpenFile("SetProfile", [](Store& store, Attempt&) { store.addAll(gentleProfile(), {}); }));
    actions.push_back(
        onOpenFile("ChangeProfile", [](Store& store, Attempt&) { store.changeProfile(aProfile(), gentleProfile()); }));
    actions.push_back(onOpenFile("Import", import));
    actions.push_back(onOpenFile(
        "TakeImportBack", [](Store& store, Attempt& attempt) { store.takeBack(aProfile(), attempt.imported); },
        import));
    actions.push_back(
        onOpenFile("ReplaceAll", [](Store& store, Attempt&) { store.replaceAll(gentleProfile(), incoming()); }));
}

Action copying(std::string name, std::function<void(const Store&, const Scene&)> run) {
    Action action = onOpenFile(std::move(name), {});
    action.run = [run](Attempt& attempt, const Scene& scene) { run(*attempt.store, scene); };
    action.copies = true;
    return action;
}

/// More daily backups than are kept.
void fillBackups(const Scene& scene) {
    for (int day = 1; day < 19; ++day) {
        const fs::path copy = scene.backup().parent_path() / (toIso(onDay("2026-11-01") + Days{day}) + ".db");
        fs::copy_file(scene.backup(), copy);
        fs::last_write_time(copy, fs::last_write_time(scene.backup()) - std::chrono::hours(24 * (19 - day)));
    }
}

void addCopyActions(std::vector<Action>& actions) {
    const auto daily = [](const Store& store, const Scene&) { keepDailyBackup(store, today); };
    actions.push_back(copying("DailyBackup", daily));
    actions.push_back(copying("DailyBackupThatLetsOthersGo", daily));
    actions.back().arrange = fillBackups;
    actions.push_back(copying("FirstDailyBackup", daily));
    actions.back().arrange = [](const Scene& scene) { fs::remove_all(scene.backup().parent_path()); };
    actions.push_back(copying("BackupBeforeImport", [](const Store& store, const Scene&) {
        keepBackup(store, BackupReason::BeforeImport, today);
    }));
    const auto toTarget = [](const Store& store, const Scene& scene) { backupTo(store, scene.target()); };
    actions.push_back(copying("BackupTo", toTarget));
    actions.push_back(copying("BackupOverAnother", toTarget));
    actions.back().arrange = [](const Scene& scene) { fs::copy_file(scene.backup(), scene.target()); };
}

Action onFile(std::string name, std::function<void(const Scene&)> arrange, std::function<void(const Scene&)> run) {
    Action action;
    action.name = std::move(name);
    action.arrange = std::move(arrange);
    action.run = [run](Attempt&, const Scene& scene) { run(scene); };
    return action;
}

void scramble(const Scene& scene) {
    writeContent(scene.file(), "scrambled" + std::string(5000, 'x'));
}

void addFileActions(std::vector<Action>& actions) {
    const auto open = [](const Scene& scene) { static_cast<void>(Store(scene.file())); };
    actions.push_back(onFile(
        "Open", [](const Scene&) {}, open));
    actions.push_back(onFile(
        "Create", [](const Scene& scene) { fs::remove_all(scene.folder()); }, open));
    actions.push_back(onFile(
        "Upgrade",
        [](const Scene& scene) {
            fs::remove(scene.file());
            fs::copy_file(fs::path(SOURCE_DIR) / "tests/store/data/version-1.db", scene.file());
        },
        open));
    const auto restore = [](const Scene& scene) { restoreFrom(scene.backup(), scene.file(), today); };
    actions.push_back(onFile(
        "RestoreFile", [](const Scene&) {}, restore));
    actions.push_back(onFile(
        "RestoreMissing", [](const Scene& scene) { fs::remove(scene.file()); }, restore));
    actions.push_back(onFile("RestoreDamaged", scramble, restore));
    for (std::size_t i = actions.size() - 3; i < actions.size(); ++i) {
        actions[i].replaces = true;
    }
    actions.push_back(onOpenFile("RestoreOpen", {}));
    actions.back().run = [](Attempt& attempt, const Scene& scene) {
        restoreFrom(scene.backup(), *attempt.store, today);
    };
    actions.back().replaces = true;
}

} // namespace

Scene::Scene() {
    fs::copy(original(), folder(), fs::copy_options::recursive);
}

const std::vector<Action>& storeActions() {
    static const std::vector<Action> all = [] {
        std::vector<Action> actions;
        addEntryActions(actions);
        addWholeActions(actions);
        addCopyActions(actions);
        addFileActions(actions);
        return actions;
    }();
    return all;
}

} // namespace stridewell
