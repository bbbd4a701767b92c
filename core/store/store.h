// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/store/removedentry.h"
#include "core/store/storeerror.h"
#include "core/store/storereport.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace stridewell {

/// What opening a data file found. The bad results are StoreError kinds: they never write a byte.
enum class OpenResult { Created, Current, Upgraded };

/// The data file: one profile and one journal in SQLite. Every function that changes something has it on disk before it
/// returns (one transaction each), and throws StoreError when it could not: then nothing has changed. That is so, too,
/// when the file was moved, deleted or replaced since it was opened (Gone); reading goes on then.
/// One thread; several processes may have the same file open.
class Store {
public:
    /// Opens or creates; folders are made where missing. Throws StoreError.
    explicit Store(const std::filesystem::path& file);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;

    [[nodiscard]] OpenResult openResult() const;
    [[nodiscard]] const std::filesystem::path& file() const;

    /// Everything that `changes` does and reads through this object happens in one transaction: all of it is on disk
    /// when this returns, or nothing has changed. What `changes` throws leaves here.
    void together(const std::function<void()>& changes);

    [[nodiscard]] std::optional<Profile> loadProfile() const;
    [[nodiscard]] Journal loadJournal() const;
    /// Lets `change` make the profile from the one that is stored at that moment; nobody else can change it in between.
    Profile changeProfile(const std::function<Profile(const std::optional<Profile>&)>& change);
    /// StoreError ChangedElsewhere when the stored profile is not `from`.
    void changeProfile(const Profile& from, const Profile& to);
    /// Replaces profile and whole journal in one transaction, what was removed too; ids are given anew.
    void replaceAll(const Profile& profile, const Journal& journal);
    /// Adds every entry of the journal, and sets the profile where one is given, in one transaction (an import).
    /// Returns the entries with their ids; one that has an id already gets that very id.
    Journal addAll(const std::optional<Profile>& profile, const Journal& journal);
    /// The same with what `pick` takes for new beside the journal as it is at that moment: nobody else can add the same
    /// in between. The profile is set only where there is none.
    Journal addPicked(const std::optional<Profile>& profile, const std::function<Journal(const Journal&)>& pick);
    /// Takes back what addAll() or addPicked() returned, for good, in one transaction; `profile` is the one from before
    /// it. StoreError ChangedElsewhere when one of the entries is not as it was returned.
    void takeBack(const std::optional<Profile>& profile, const Journal& added);

    /// Adds an entry and returns its id. An entry that already has an id gets that very id back: undo of a removal.
    /// StoreError ChangedElsewhere when the id is in the journal, or the date has a morning already.
    EntryId add(const Run& entry);
    EntryId add(const Morning& entry);
    EntryId add(const SymptomCheck& entry);
    EntryId add(const Walk& entry);
    EntryId add(const CrossTraining& entry);
    EntryId add(const StrengthSession& entry);
    EntryId add(const Clearance& entry);
    EntryId add(const Move& entry);
    EntryId add(const Shoes& entry);

    /// Puts `to` in the place of `from`, under its id; StoreError ChangedElsewhere when `from` does not stand in the
    /// journal exactly so.
    void change(const Run& from, const Run& to);
    void change(const Morning& from, const Morning& to);
    void change(const StrengthSession& from, const StrengthSession& to);
    void change(const Shoes& from, const Shoes& to);

    /// Takes the entry out of the journal; StoreError ChangedElsewhere when it does not stand there exactly so. It can
    /// be brought back, by add(), for keptAfterRemoval; what was removed longer ago is forgotten on the way.
    void remove(const Run& entry, Date today);
    void remove(const Morning& entry, Date today);
    void remove(const SymptomCheck& entry, Date today);
    void remove(const Walk& entry, Date today);
    void remove(const CrossTraining& entry, Date today);
    void remove(const StrengthSession& entry, Date today);
    void remove(const Clearance& entry, Date today);
    void remove(const Move& entry, Date today);
    void remove(const Shoes& entry, Date today);
    /// Forgets what was removed longer ago than keptAfterRemoval: nothing that could still be seen changes.
    void forgetRemoved(Date today) const;
    /// What can still be brought back, the last removed first.
    [[nodiscard]] std::vector<RemovedEntry> removed(Date today) const;

    /// Whether the file was moved, deleted or replaced since it was opened: what is written now is refused (Gone).
    [[nodiscard]] bool isGone() const;
    /// Writes what is still in the log into the file, wherever that is now, and empties the log: SQLite would replay it
    /// into another file that takes the name (sqlite.org/howtocorrupt.html, 1.4).
    void foldLog() const;
    /// Changes whenever another process has committed since the last call on this object (PRAGMA data_version).
    [[nodiscard]] std::int64_t dataVersion() const;

    /// Nothing was ever saved in it: no profile, no entry, none that was removed.
    [[nodiscard]] bool isEmpty() const;
    /// Full integrity check and counts; throws StoreError Damaged with SQLite's first finding.
    [[nodiscard]] StoreReport check() const;

    /// Copies the whole file as it is now, through SQLite's backup API, into the new or emptied file `target`. Throws
    /// StoreError about `target`; what is there then is no copy. For people: backupTo() in core/store/backup.h.
    void copyTo(const std::filesystem::path& target) const;
    /// Replaces everything with the content of another Store, in one step for every process that has this file open.
    /// An id that either of them ever gave out is not given out again: what was undone before may still name it.
    /// For people: restoreFrom() in core/store/backup.h.
    void replaceWith(const Store& source);

    /// A copy in memory of a data file, at the newest version. The file is only read, so it may lie on a medium that
    /// cannot be written. Throws StoreError.
    static Store copyOf(const std::filesystem::path& file);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> made);
    std::unique_ptr<Private> m_d;
};

} // namespace stridewell
