// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasteps.h"

#include "core/exchange/journalmerge.h"
#include "core/store/backupfolder.h"

namespace stridewell {

ImportStep::ImportStep(Workspace& workspace, QUndoStack& stack, const QString& done, const QString& name,
                       std::optional<Profile> profile, Journal incoming)
    : UndoStep(workspace, stack, done, name), m_profile(profile), m_incoming(std::move(incoming)) {
}

void ImportStep::apply(Store& store) {
    if (!store.isEmpty()) {
        keepBackup(store, BackupReason::BeforeImport, workspace().today());
    }
    m_added = m_added ? store.addAll(m_profile, *m_added) : store.addPicked(m_profile, [this](const Journal& mine) {
        return mergeJournals(mine, m_incoming).added;
    });
}

void ImportStep::revert(Store& store) {
    store.takeBack(m_profile ? std::nullopt : store.loadProfile(), *m_added);
}

RestoreStep::RestoreStep(Workspace& workspace, QUndoStack& stack, const QString& done, const QString& name,
                         std::filesystem::path backup, std::shared_ptr<const Store> source)
    : UndoStep(workspace, stack, done, name), m_backup(std::move(backup)), m_source(std::move(source)) {
}

void RestoreStep::apply(Store& store) {
    m_kept = restoreFrom(*m_source, m_backup, store, workspace().today()).kept.value_or(m_kept);
    m_profile = store.loadProfile();
    m_journal = store.loadJournal();
}

void RestoreStep::revert(Store& store) {
    if (store.loadProfile() != m_profile || store.loadJournal() != m_journal) {
        throw StoreError(StoreErrorKind::ChangedElsewhere, store.file(), "changed since the restore");
    }
    restoreFrom(m_kept, store, workspace().today());
}

BringBackMorningStep::BringBackMorningStep(Workspace& workspace, QUndoStack& stack, const QString& done,
                                           const QString& name, const Morning& morning, const Morning& since)
    : UndoStep(workspace, stack, done, name), m_morning(morning), m_since(since) {
}

void BringBackMorningStep::apply(Store& store) {
    exchange(store, m_since, m_morning);
}

void BringBackMorningStep::revert(Store& store) {
    exchange(store, m_morning, m_since);
}

void BringBackMorningStep::exchange(Store& store, const Morning& out, const Morning& in) {
    store.remove(out, workspace().today());
    try {
        store.add(in);
    } catch (const StoreError&) {
        store.add(out);
        throw;
    }
}

} // namespace stridewell
