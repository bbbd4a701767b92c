// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged files, made from real ones in ten ways: each is refused by name and stays as it is, or holds what was saved.
// STRIDEWELL_DAMAGED_FILES=2000 makes so many instead of 300; STRIDEWELL_DAMAGE_SEED=7 makes others.
#include "core/store/backupfolder.h"
#include "tests/store/originals.h"
#include "tests/support/files.h"
#include "tests/support/fromenvironment.h"
#include "tests/support/tempfolder.h"

#include <algorithm>
#include <iostream>
#include <map>

namespace stridewell {
namespace {

namespace fs = std::filesystem;

const Date today = dayOfOriginals();

/// What became of a damaged file.
enum class Fate { Refused, AsSaved, OtherValue };

const char* nameOf(Fate fate) {
    return fate == Fate::Refused ? "refused" : fate == Fate::AsSaved ? "as saved" : "another value";
}

class Damage : public testing::Test {
protected:
    Damage() {
        originals = {closedFile(temp.path()), oldFile(temp.path()), fileWithLog(temp.path())};
        foreign.file = std::string(5000, 'x');
        sqlite(temp / "other.db", "CREATE TABLE bookmarks (url TEXT)");
        headers = {foreign, bytesOf(temp / "other.db")};
        for (const Original& original : originals) {
            headers.push_back(original.bytes);
        }
        fs::create_directory(temp / "open");
        fs::create_directory(temp / "restore");
    }

    /// Fails unless what was read is what was saved, or a value that was hit and that nobody can know to be wrong.
    Fate judge(const StoredState& found, const Original& original, DamageKind kind);
    bool isBackup(const FileBytes& bytes);
    Fate opened(const Original& original, DamageKind kind, const FileBytes& bytes);
    void restored(const FileBytes& bytes, bool isBackup);
    void restoredOver(const FileBytes& bytes);

    const TempFolder temp{memoryFolder()};
    std::vector<Original> originals;
    FileBytes foreign;
    std::vector<FileBytes> headers;
};

void expectNamed(const StoreError& error) {
    EXPECT_TRUE(error.kind() == StoreErrorKind::Damaged || error.kind() == StoreErrorKind::NewerThanProgram)
        << static_cast<int>(error.kind()) << ' ' << error.what();
}

Fate Damage::judge(const StoredState& found, const Original& original, DamageKind kind) {
    if (std::find(original.states.begin(), original.states.end(), found) != original.states.end()) {
        return Fate::AsSaved;
    }
    EXPECT_TRUE(mayAlterValues(kind)) << "other entries than were ever saved";
    EXPECT_TRUE(isAcceptable(found));
    EXPECT_EQ(rowsOf(found), rowsOf(original.states.back())) << "entries are missing or new";
    return Fate::OtherValue;
}

/// Before any entry could have been removed long ago: the day of a removal may be what was hit.
const Date dawn = onDay("2000-01-01");

Fate Damage::opened(const Original& original, DamageKind kind, const FileBytes& bytes) {
    const fs::path file = temp / "open" / "s.db";
    writeBytes(file, bytes);
    try {
        Store store(file);
        try {
            const StoredState found = stateOf(store, dawn);
            static_cast<void>(store.check());
            return judge(found, original, kind);
        } catch (const StoreError& error) {
            expectNamed(error);
            return Fate::Refused;
        }
    } catch (const StoreError& error) {
        expectNamed(error);
    }
    EXPECT_TRUE(bytesOf(file) == bytes) << "a file that is refused was changed";
    return Fate::Refused;
}

bool Damage::isBackup(const FileBytes& bytes) {
    const fs::path file = temp / "open" / "s.db";
    writeBytes(file, bytes);
    bool accepted = true;
    try {
        EXPECT_GT(lookInto(file).report.schemaVersion, 0);
    } catch (const StoreError& error) {
        expectNamed(error);
        accepted = false;
    }
    EXPECT_TRUE(bytesOf(file) == bytes) << "a backup that is looked into was changed";
    return accepted;
}

void Damage::restored(const FileBytes& bytes, bool isBackup) {
    const fs::path backup = temp / "open" / "s.db";
    writeBytes(backup, bytes);
    const fs::path file = temp / "restore" / "s.db";
    writeBytes(file, originals[0].bytes);
    try {
        restoreFrom(backup, file, today);
        EXPECT_TRUE(isBackup);
        EXPECT_NO_THROW(static_cast<void>(Store(file).check()));
    } catch (const StoreError& error) {
        EXPECT_FALSE(isBackup);
        expectNamed(error);
        EXPECT_EQ(error.file(), backup);
        EXPECT_TRUE(bytesOf(file) == originals[0].bytes) << "the data file was changed";
    }
    EXPECT_TRUE(bytesOf(backup) == bytes) << "the backup was changed";
    fs::remove_all(temp / "restore" / "s-backups");
}

/// A backup always comes back, whatever became of the data file.
void Damage::restoredOver(const FileBytes& bytes) {
    const fs::path file = temp / "restore" / "s.db";
    writeBytes(file, bytes);
    writeBytes(temp / "good.db", originals[0].bytes);
    try {
        const Restored done = restoreFrom(temp / "good.db", file, today);
        EXPECT_TRUE(done.kept && fs::exists(*done.kept));
        Store store(file);
        EXPECT_TRUE(stateOf(store, today) == originals[0].states.back());
        EXPECT_NO_THROW(static_cast<void>(store.check()));
    } catch (const StoreError& error) {
        ADD_FAILURE() << error.file() << ": " << error.what();
    }
    fs::remove_all(temp / "restore");
    fs::create_directory(temp / "restore");
}

TEST_F(Damage, IsRefusedByNameOrHoldsWhatWasSaved) {
    std::map<std::pair<DamageKind, Fate>, int> fates;
    const int wanted = numberFromEnvironment("STRIDEWELL_DAMAGED_FILES", 300);
    const auto seed = static_cast<unsigned>(numberFromEnvironment("STRIDEWELL_DAMAGE_SEED", 1));
    for (int made = 0, turn = 0; made < wanted; ++turn) {
        std::mt19937 dice(seed * 1'000'000 + static_cast<unsigned>(turn));
        const auto kind = static_cast<DamageKind>(turn % damageKinds);
        const Original& original = originals[dice() % originals.size()];
        const auto bytes = damaged(original.bytes, kind, headers[dice() % headers.size()], dice);
        if (!bytes) {
            continue;
        }
        ++made;
        SCOPED_TRACE(std::string(nameOf(kind)) + ", turn " + std::to_string(turn));
        restored(*bytes, isBackup(*bytes));
        restoredOver(*bytes);
        ++fates[{kind, opened(original, kind, *bytes)}];
    }
    for (const auto& [each, count] : fates) {
        std::cout << nameOf(each.first) << ", " << nameOf(each.second) << ": " << count << '\n';
    }
}

TEST_F(Damage, AnEmptyFileIsNoNewOneWhereABackupOrALogTellsOtherwise) {
    const fs::path file = temp / "emptied.db";
    {
        Store store(file);
        fill(store);
        keepDailyBackup(store, today);
    }
    writeContent(file, "");
    EXPECT_EQ(errorOfOpening(file), StoreErrorKind::Damaged);
    EXPECT_TRUE(contentOf(file).empty());
    EXPECT_TRUE(newestGoodBackup(file).has_value());

    const FileBytes onlyLog{"", originals[2].bytes.log};
    writeBytes(temp / "log.db", onlyLog);
    EXPECT_EQ(errorOfOpening(temp / "log.db"), StoreErrorKind::Damaged);
    EXPECT_THROW(lookInto(temp / "log.db"), StoreError);
    EXPECT_TRUE(bytesOf(temp / "log.db") == onlyLog);
    fs::remove(temp / "log.db");
    EXPECT_EQ(errorOfOpening(temp / "log.db"), StoreErrorKind::Damaged);
    EXPECT_TRUE(bytesOf(temp / "log.db") == onlyLog);
}

TEST_F(Damage, ADataFileThatWasTakenAwayIsMadeAnewBesideItsBackups) {
    const fs::path file = temp / "gone.db";
    {
        Store store(file);
        fill(store);
        keepDailyBackup(store, today);
    }
    fs::remove(file);
    EXPECT_EQ(Store(file).openResult(), OpenResult::Created);
}

} // namespace
} // namespace stridewell
