// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/undochange.h"

#include <filesystem>

namespace stridewell {

/// The entries of an import, all or nothing; undone, they go for good.
class ImportStep : public UndoStep {
public:
    ImportStep(Workspace& workspace, QUndoStack& stack, const QString& done, const QString& name,
               std::optional<Profile> before, std::optional<Profile> after, Journal added);

protected:
    void apply(Store& store) override;
    void revert(Store& store) override;

private:
    std::optional<Profile> m_before;
    std::optional<Profile> m_after;
    Journal m_added; ///< with the ids they were given, once they were
};

/// A backup in the place of everything. What it replaces is kept, and comes back when this is undone.
class RestoreStep : public UndoStep {
public:
    RestoreStep(Workspace& workspace, QUndoStack& stack, const QString& done, const QString& name,
                std::filesystem::path backup);

protected:
    void apply(Store& store) override;
    void revert(Store& store) override;

private:
    std::filesystem::path m_backup;
    std::filesystem::path m_kept;
};

} // namespace stridewell
