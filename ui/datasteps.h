// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/undochange.h"

#include <filesystem>
#include <memory>

namespace stridewell {

/// What an import finds new, all or nothing; undone, it goes for good.
class ImportStep : public UndoStep {
public:
    /// profile: where there is none yet, the file's.
    ImportStep(Workspace& workspace, QUndoStack& stack, const QString& done, const QString& name,
               std::optional<Profile> profile, Journal incoming);

protected:
    void apply(Store& store) override;
    void revert(Store& store) override;

private:
    std::optional<Profile> m_profile;
    Journal m_incoming;
    std::optional<Journal> m_added; ///< with the ids they were given, once they were
};

/// A backup in the place of everything. What it replaces is kept, and comes back when this is undone, unless somebody
/// else has entered something since.
class RestoreStep : public UndoStep {
public:
    /// source: what is in `backup`, read before anything could happen to its file.
    RestoreStep(Workspace& workspace, QUndoStack& stack, const QString& done, const QString& name,
                std::filesystem::path backup, std::shared_ptr<const Store> source);

protected:
    void apply(Store& store) override;
    void revert(Store& store) override;

private:
    std::filesystem::path m_backup;
    std::shared_ptr<const Store> m_source;
    std::filesystem::path m_kept;
    std::optional<Profile> m_profile; ///< as restored
    Journal m_journal;
};

/// A morning's answer that comes back in the place of the one given since, which goes where it came from.
class BringBackMorningStep : public UndoStep {
public:
    BringBackMorningStep(Workspace& workspace, QUndoStack& stack, const QString& done, const QString& name,
                         const Morning& morning, const Morning& since);

protected:
    void apply(Store& store) override;
    void revert(Store& store) override;

private:
    void exchange(Store& store, const Morning& out, const Morning& in);

    Morning m_morning;
    Morning m_since;
};

} // namespace stridewell
