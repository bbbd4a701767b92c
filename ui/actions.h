// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/removedentry.h"
#include "ui/undochange.h"
#include "ui/workspace.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <vector>

namespace stridewell {

/// Everything a person can do to their plan, by name; the only callers of the store. Each is one undo step, returns
/// whether it is on disk now, and leaves everything as it was when it is not (Workspace::storeFailed told why).
/// Whatever says by itself that running stops takes back the clearances of its day in the same step (C2).
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] QUndoStack& undoStack() { return m_stack; }

    /// The first plan, with the symptoms ticked on the way (none: empty). Cannot be undone; clears the steps.
    bool startPlan(const Profile& profile, const Symptoms& symptoms);
    bool changeProfile(const Profile& profile);

    bool logRun(const Run& run);
    /// Replaces the run of the same id; no step when nothing differs or there is no such run.
    bool editRun(const Run& run);
    bool deleteRun(EntryId id);

    bool answerMorning(Date date, PainScore score);
    bool tickSymptoms(Date date, const Symptoms& symptoms);
    bool recordClearance(const Clearance& clearance);
    bool logWalk(const Walk& walk);
    bool logCross(const CrossTraining& cross);
    /// Replaces an entry by what it should have been; no step when nothing differs.
    bool editWalk(const Walk& before, const Walk& after);
    bool editCross(const CrossTraining& before, const CrossTraining& after);
    /// Any entry of the journal.
    bool deleteEntry(const AnyEntry& entry);
    /// The strength items done on that date, all of them; none removes the entry.
    bool setStrength(Date date, const std::vector<StrengthItem>& items);

    bool addShoes(const Shoes& shoes);
    /// Replaces the pair of the same id; no step when nothing differs or there is no such pair.
    bool editShoes(const Shoes& shoes);
    /// Worn for the last time today; a pair that is retired is worn again.
    bool retireShoes(EntryId id);
    bool removeShoes(EntryId id);

    /// Moves the planned run of day `from`; the issue names the rule that refuses.
    Result<Date> moveRun(Date from, Date to);

    /// Adds what an import found new, all or nothing, after a backup. `profile` becomes the person's where there is
    /// none.
    bool importEntries(const std::optional<Profile>& profile, const Journal& incoming);
    /// Puts a backup in the place of everything, after a backup of what there is.
    bool restore(const std::filesystem::path& backup);
    /// Brings back what was deleted.
    bool bringBack(const RemovedEntry& removed);

    /// Does again what a failing store refused last, say after the data was moved to another place.
    bool retryFailed();
    [[nodiscard]] bool hasFailed() const { return m_failed != nullptr; }

signals:
    /// After each action that is on disk: what was done, as a sentence for the undo bar.
    void done(const QString& what);
    /// Besides, when what was entered has taken back the clearance of its day: that sentence alone.
    void clearanceTakenBack(const QString& sentence);

private:
    bool push(const std::function<UndoStep*()>& make);
    template <typename Entry>
    bool turn(const QString& what, const QString& name, const std::optional<Entry>& before,
              const std::optional<Entry>& after);

    Workspace& m_workspace;
    QUndoStack m_stack;
    std::function<bool()> m_failed;
};

} // namespace stridewell
