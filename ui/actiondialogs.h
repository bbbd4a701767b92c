// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/units/calendar.h"

#include <QObject>

#include <optional>
#include <vector>

class QDialog;
class QWidget;

namespace stridewell {

class Actions;
class Workspace;
struct TimedRun;

/// The questions behind the actions: each opens its dialog over the window and, when it is accepted, does the action.
/// Needs a profile; without one nothing opens.
class ActionDialogs : public QObject {
    Q_OBJECT

public:
    /// window: the dialogs' parent.
    ActionDialogs(Workspace& workspace, Actions& actions, QWidget* window);

public slots:
    /// Filled in for today.
    void logNewRun();
    void logRun(stridewell::Date date);
    /// Filled in with what a timer saw.
    void logTimedRun(stridewell::Date date, const stridewell::TimedRun& done);
    void editRun(stridewell::EntryId id);
    /// from: the day on which the run stands now.
    /// next: a run to be moved after that one, which was in its way.
    void moveRun(stridewell::Date from, std::optional<stridewell::Date> next = {});
    void tickSymptoms();
    void recordClearance();
    void logWalk();
    void logCross();
    void editWalk(const stridewell::Walk& walk);
    void editCross(const stridewell::CrossTraining& cross);
    /// For a morning that can be chosen.
    void answerAnyMorning();
    void editMorning(stridewell::Date date);
    void changePlan();
    /// Lets a finished plan go on towards a further goal (A7).
    void goOnTo(Goal goal);
    /// The goals beyond the plan's own.
    [[nodiscard]] std::vector<Goal> furtherGoals() const;
    void addShoes();
    void editShoes(stridewell::EntryId id);

signals:
    /// A run that was not there before is saved.
    void runLogged();

private:
    void openRun(const std::optional<Run>& existing, Date date, const TimedRun* done = nullptr);
    void openMorning(Date date, bool fixed);
    /// Window-modal and never blocking; the dialog goes with its window.
    void open(QDialog* dialog);

    Workspace& m_workspace;
    Actions& m_actions;
    QWidget* m_window;
};

} // namespace stridewell
