// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/model/entrylists.h"
#include "core/store/database.h"
#include "core/store/profilestore.h"
#include "core/store/rowcheck.h"
#include "core/store/sqlerror.h"
#include "core/store/wholejournal.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <sqlite3.h>
#include <utility>

namespace stridewell {

struct Store::Private {
    Private(std::filesystem::path path, OpenDatabase opened) : file(std::move(path)), open(std::move(opened)) {}

    std::filesystem::path file;
    OpenDatabase open;
    Statements statements{open.db};
    bool isTogether = false; ///< inside together()

    /// Everything `action` does is on disk when this returns, or nothing is and StoreError is thrown.
    template <typename Action>
    auto write(Action&& action) {
        return transact(SQLite::TransactionBehavior::IMMEDIATE, std::forward<Action>(action),
                        [this] { expectThere(); });
    }
    /// Everything `action` reads is of one moment.
    template <typename Action>
    auto read(Action&& action) {
        return transact(SQLite::TransactionBehavior::DEFERRED, std::forward<Action>(action), [] {});
    }
    template <typename Action, typename BeforeCommit>
    auto transact(SQLite::TransactionBehavior behavior, Action&& action, BeforeCommit beforeCommit) {
        return withStoreErrors(file, open.db.getHandle(), [&] {
            if (isTogether) { // part of a transaction
                return action(open.db);
            }
            SQLite::Transaction transaction(open.db, behavior);
            if constexpr (std::is_void_v<decltype(action(open.db))>) {
                action(open.db);
                beforeCommit();
                transaction.commit();
            } else {
                auto result = action(open.db);
                beforeCommit();
                transaction.commit();
                return result;
            }
        });
    }
    [[nodiscard]] bool isGone() const {
        int moved = 0;
        sqlite3_file_control(open.db.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
        return moved != 0;
    }
    /// What is written to a file that has lost its name is lost.
    void expectThere() const {
        if (isGone()) {
            throw StoreError(StoreErrorKind::Gone, file, "no longer where it was opened");
        }
    }
    template <typename Entry>
    EntryId add(const Entry& entry) {
        return write([&](SQLite::Database&) { return insert(statements, entry); });
    }
    template <typename Entry>
    void change(const Entry& from, Entry to) {
        to.id = from.id;
        write([&](SQLite::Database& db) {
            expectStill(db, journalOf(from));
            update(statements, to);
        });
    }
    template <typename Entry>
    void remove(const Entry& entry, Date today) {
        write([&](SQLite::Database& db) {
            expectStill(db, journalOf(entry));
            removeRow(db, tableOf(entry), entry.id, today);
            forgetRemovedBefore(db, today - keptAfterRemoval);
        });
    }
};

namespace {

/// The entries with the ids they were given.
Journal added(SQLite::Database& db, Statements& statements, const std::optional<Profile>& profile, Journal journal) {
    if (profile) {
        saveProfile(db, *profile);
    }
    insertAll(statements, journal);
    return journal;
}

/// Nothing of a file that is too damaged to tell. Throws StoreError about `file`.
GivenIds givenIdsIn(SQLite::Database& db, const std::filesystem::path& file) {
    try {
        return withStoreErrors(file, db.getHandle(), [&] { return givenIds(db); });
    } catch (const StoreError& error) {
        if (error.kind() != StoreErrorKind::Damaged) {
            throw;
        }
        return {};
    }
}

} // namespace

Store::Store(const std::filesystem::path& file)
    : m_d(std::make_unique<Private>(file, openDatabase(file, schemaSteps()))) {
}
Store::Store(std::unique_ptr<Private> made) : m_d(std::move(made)) {
}
Store::~Store() = default;
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;

OpenResult Store::openResult() const {
    return m_d->open.result;
}

const std::filesystem::path& Store::file() const {
    return m_d->file;
}

void Store::together(const std::function<void()>& changes) {
    m_d->write([&](SQLite::Database&) {
        const bool before = std::exchange(m_d->isTogether, true);
        try {
            changes();
        } catch (...) {
            m_d->isTogether = before;
            throw;
        }
        m_d->isTogether = before;
    });
}

std::optional<Profile> Store::loadProfile() const {
    return m_d->read([](SQLite::Database& db) { return stridewell::loadProfile(db); });
}

Journal Store::loadJournal() const {
    return m_d->read([](SQLite::Database& db) { return loadAll(db); });
}

Profile Store::changeProfile(const std::function<Profile(const std::optional<Profile>&)>& change) {
    return m_d->write([&](SQLite::Database& db) {
        const auto before = stridewell::loadProfile(db);
        Profile after = change(before);
        if (before != after) {
            stridewell::saveProfile(db, after);
        }
        return after;
    });
}

void Store::changeProfile(const Profile& from, const Profile& to) {
    changeProfile([&](const std::optional<Profile>& now) {
        if (now != from) {
            throw StoreError(StoreErrorKind::ChangedElsewhere, m_d->file, "the profile is no longer what it was");
        }
        return to;
    });
}

void Store::replaceAll(const Profile& profile, const Journal& journal) {
    m_d->write([&](SQLite::Database& db) {
        clearJournal(db);
        stridewell::saveProfile(db, profile);
        Journal added = journal;
        forEachList(added, [](auto& list) {
            for (auto& entry : list) {
                entry.id = EntryId();
            }
        });
        insertAll(m_d->statements, added);
    });
}

Journal Store::addAll(const std::optional<Profile>& profile, const Journal& journal) {
    return m_d->write([&](SQLite::Database& db) { return added(db, m_d->statements, profile, journal); });
}

Journal Store::addPicked(const std::optional<Profile>& profile, const std::function<Journal(const Journal&)>& pick) {
    return m_d->write([&](SQLite::Database& db) {
        const auto first = stridewell::loadProfile(db) ? std::nullopt : profile;
        return added(db, m_d->statements, first, pick(loadAll(db)));
    });
}

void Store::takeBack(const std::optional<Profile>& profile, const Journal& added) {
    m_d->write([&](SQLite::Database& db) {
        if (profile) {
            stridewell::saveProfile(db, *profile);
        } else {
            removeProfile(db);
        }
        expectStill(db, added);
        eraseAll(m_d->statements, added);
    });
}

EntryId Store::add(const Run& entry) {
    return m_d->add(entry);
}
EntryId Store::add(const Morning& entry) {
    return m_d->add(entry);
}
EntryId Store::add(const SymptomCheck& entry) {
    return m_d->add(entry);
}
EntryId Store::add(const Walk& entry) {
    return m_d->add(entry);
}
EntryId Store::add(const CrossTraining& entry) {
    return m_d->add(entry);
}
EntryId Store::add(const StrengthSession& entry) {
    return m_d->add(entry);
}
EntryId Store::add(const Clearance& entry) {
    return m_d->add(entry);
}
EntryId Store::add(const Move& entry) {
    return m_d->add(entry);
}
EntryId Store::add(const Shoes& entry) {
    return m_d->add(entry);
}

void Store::change(const Run& from, const Run& to) {
    m_d->change(from, to);
}
void Store::change(const Morning& from, const Morning& to) {
    m_d->change(from, to);
}
void Store::change(const StrengthSession& from, const StrengthSession& to) {
    m_d->change(from, to);
}
void Store::change(const Shoes& from, const Shoes& to) {
    m_d->change(from, to);
}

void Store::remove(const Run& entry, Date today) {
    m_d->remove(entry, today);
}
void Store::remove(const Morning& entry, Date today) {
    m_d->remove(entry, today);
}
void Store::remove(const SymptomCheck& entry, Date today) {
    m_d->remove(entry, today);
}
void Store::remove(const Walk& entry, Date today) {
    m_d->remove(entry, today);
}
void Store::remove(const CrossTraining& entry, Date today) {
    m_d->remove(entry, today);
}
void Store::remove(const StrengthSession& entry, Date today) {
    m_d->remove(entry, today);
}
void Store::remove(const Clearance& entry, Date today) {
    m_d->remove(entry, today);
}
void Store::remove(const Move& entry, Date today) {
    m_d->remove(entry, today);
}
void Store::remove(const Shoes& entry, Date today) {
    m_d->remove(entry, today);
}

void Store::forgetRemoved(Date today) const {
    m_d->write([today](SQLite::Database& db) { forgetRemovedBefore(db, today - keptAfterRemoval); });
}

std::vector<RemovedEntry> Store::removed(Date today) const {
    auto removed = m_d->read([](SQLite::Database& db) { return loadRemoved(db); });
    std::erase_if(removed, [today](const RemovedEntry& entry) { return entry.removed < today - keptAfterRemoval; });
    return removed;
}

bool Store::isGone() const {
    return m_d->isGone();
}

void Store::foldLog() const {
    withStoreErrors(m_d->file, m_d->open.db.getHandle(),
                    [&] { SQLite::Statement(m_d->open.db, "PRAGMA wal_checkpoint(TRUNCATE)").executeStep(); });
}

std::int64_t Store::dataVersion() const {
    return withStoreErrors(m_d->file, m_d->open.db.getHandle(),
                           [&] { return m_d->open.db.execAndGet("PRAGMA data_version").getInt64(); });
}

bool Store::isEmpty() const {
    return m_d->read([](SQLite::Database& db) { return !stridewell::loadProfile(db) && hasNoRow(db); });
}

StoreReport Store::check() const {
    return m_d->read([&](SQLite::Database& db) {
        checkIntegrity(db, m_d->file, "integrity_check");
        checkRows(db, m_d->file);
        const Journal journal = loadAll(db);
        static_cast<void>(loadRemoved(db)); // readable, too
        StoreReport report;
        report.schemaVersion = schemaVersion(db);
        report.hasProfile = stridewell::loadProfile(db).has_value();
        report.runs = journal.runs.size();
        report.mornings = journal.mornings.size();
        forEachList(journal, [&report](const auto& list) { report.otherEntries += list.size(); });
        report.otherEntries -= report.runs + report.mornings;
        return report;
    });
}

void Store::copyTo(const std::filesystem::path& target) const {
    withStoreErrors(m_d->file, m_d->open.db.getHandle(), [&] { copyDatabase(m_d->open.db, target); });
}

void Store::replaceWith(const Store& source) {
    m_d->expectThere();
    const GivenIds ids = givenIdsIn(m_d->open.db, m_d->file);
    withStoreErrors(m_d->file, m_d->open.db.getHandle(), [&] {
        SQLite::Database content(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copyAll(source.m_d->open.db, content);
        keepGiven(content, ids);
        copyAll(content, m_d->open.db);
    });
}

Store Store::copyOf(const std::filesystem::path& file) {
    return Store(std::make_unique<Private>(file, openCopy(file, schemaSteps())));
}

} // namespace stridewell
