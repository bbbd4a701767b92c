// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasteps.h"

#include "core/store/backupfolder.h"

namespace stridewell {

ImportStep::ImportStep(Workspace& workspace, QUndoStack& stack, const QString& done, const QString& name,
                       std::optional<Profile> before, std::optional<Profile> after, Journal added)
    : UndoStep(workspace, stack, done, name), m_before(before), m_after(after), m_added(std::move(added)) {
}

void ImportStep::apply(Store& store) {
    if (!store.isEmpty()) {
        keepBackup(store, BackupReason::BeforeImport, workspace().today());
    }
    m_added = store.addAll(m_after, m_added);
}

void ImportStep::revert(Store& store) {
    store.takeBack(m_before, m_added);
}

RestoreStep::RestoreStep(Workspace& workspace, QUndoStack& stack, const QString& done, const QString& name,
                         std::filesystem::path backup)
    : UndoStep(workspace, stack, done, name), m_backup(std::move(backup)) {
}

void RestoreStep::apply(Store& store) {
    m_kept = restoreFrom(m_backup, store, workspace().today()).kept.value_or(m_kept);
}

void RestoreStep::revert(Store& store) {
    restoreFrom(m_kept, store, workspace().today());
}

} // namespace stridewell
