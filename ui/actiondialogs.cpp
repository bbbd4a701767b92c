// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actiondialogs.h"

#include "ui/actions.h"
#include "ui/dialogs/clearancedialog.h"
#include "ui/dialogs/logrundialog.h"
#include "ui/dialogs/morningdialog.h"
#include "ui/dialogs/moverundialog.h"
#include "ui/dialogs/profilewizard.h"
#include "ui/dialogs/runform.h"
#include "ui/dialogs/symptomdialog.h"
#include "ui/pages/activitydialog.h"
#include "ui/pages/shoesdialog.h"
#include "ui/workspace.h"

#include <algorithm>

namespace stridewell {

ActionDialogs::ActionDialogs(Workspace& workspace, Actions& actions, QWidget* window)
    : QObject(window), m_workspace(workspace), m_actions(actions), m_window(window) {
}

void ActionDialogs::logNewRun() {
    m_workspace.refresh(); // just after midnight, today is the new day
    logRun(m_workspace.today());
}

void ActionDialogs::logRun(Date date) {
    openRun({}, std::min(date, m_workspace.today()));
}

void ActionDialogs::logTimedRun(Date date, const TimedRun& done) {
    openRun({}, std::min(date, m_workspace.today()), &done);
}

void ActionDialogs::editRun(EntryId id) {
    const auto& runs = m_workspace.journal().runs;
    const auto found = std::find_if(runs.begin(), runs.end(), [id](const Run& run) { return run.id == id; });
    if (found != runs.end()) {
        openRun(*found, found->date);
    }
}

void ActionDialogs::openRun(const std::optional<Run>& existing, Date date, const TimedRun* done) {
    if (!m_workspace.projection()) {
        return;
    }
    auto* dialog = new LogRunDialog(*m_workspace.profile(), *m_workspace.projection(), existing, date,
                                    m_workspace.formats(), m_window);
    if (done != nullptr) {
        dialog->form()->fillIn(*done);
    }
    connect(dialog, &QDialog::accepted, this, [this, dialog, isNew = !existing] {
        if (isNew) {
            m_actions.logRun(dialog->run());
            emit runLogged();
        } else {
            m_actions.editRun(dialog->run());
        }
    });
    open(dialog);
}

void ActionDialogs::moveRun(Date from, std::optional<Date> next) {
    if (!m_workspace.projection()) {
        return;
    }
    auto* dialog = new MoveRunDialog(*m_workspace.profile(), m_workspace.journal(), *m_workspace.projection(), from,
                                     m_workspace.formats(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, from, next] {
        const auto to = dialog->chosen();
        if (to && m_actions.moveRun(from, *to) && next) {
            moveRun(*next); // now it has a day to go to
        }
    });
    connect(dialog, &MoveRunDialog::otherAsked, this, [this, from](Date other) { moveRun(other, from); });
    open(dialog);
}

void ActionDialogs::tickSymptoms() {
    if (!m_workspace.projection()) {
        return;
    }
    auto* dialog = new SymptomDialog({}, m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_actions.tickSymptoms(m_workspace.today(), dialog->symptoms()); });
    open(dialog);
}

void ActionDialogs::recordClearance() {
    if (!m_workspace.projection()) {
        return;
    }
    const Date today = m_workspace.today();
    const Date since = m_workspace.projection()->state.since.value_or(today);
    auto* dialog = new ClearanceDialog(since, today, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_actions.recordClearance(dialog->clearance()); });
    open(dialog);
}

void ActionDialogs::logWalk() {
    if (!m_workspace.projection()) {
        return;
    }
    auto* dialog = new ActivityDialog(ActivityDialog::Kind::Walk, m_workspace.today(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_actions.logWalk(dialog->walk()); });
    open(dialog);
}

void ActionDialogs::logCross() {
    if (!m_workspace.projection()) {
        return;
    }
    auto* dialog = new ActivityDialog(ActivityDialog::Kind::Cross, m_workspace.today(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_actions.logCross(dialog->cross()); });
    open(dialog);
}

void ActionDialogs::editWalk(const Walk& walk) {
    auto* dialog = new ActivityDialog(ActivityDialog::Kind::Walk, m_workspace.today(), m_window);
    dialog->load(walk);
    connect(dialog, &QDialog::accepted, this, [this, dialog, walk] { m_actions.editWalk(walk, dialog->walk()); });
    open(dialog);
}

void ActionDialogs::editCross(const CrossTraining& cross) {
    auto* dialog = new ActivityDialog(ActivityDialog::Kind::Cross, m_workspace.today(), m_window);
    dialog->load(cross);
    connect(dialog, &QDialog::accepted, this, [this, dialog, cross] { m_actions.editCross(cross, dialog->cross()); });
    open(dialog);
}

void ActionDialogs::answerAnyMorning() {
    openMorning(m_workspace.today(), false);
}

void ActionDialogs::editMorning(Date date) {
    openMorning(date, true);
}

void ActionDialogs::openMorning(Date date, bool fixed) {
    if (!m_workspace.projection()) {
        return;
    }
    auto* dialog = new MorningDialog(m_workspace.journal().mornings, date, fixed, m_workspace.today(), m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_actions.answerMorning(dialog->day(), dialog->score()); });
    open(dialog);
}

void ActionDialogs::changePlan() {
    if (!m_workspace.profile()) {
        return;
    }
    auto* wizard = new ProfileWizard(m_workspace.today(), m_workspace.profile(), m_window);
    connect(wizard, &QDialog::accepted, this, [this, wizard] {
        const NewPlan plan = wizard->newPlan();
        m_actions.changeProfile(plan.profile);
        m_actions.tickSymptoms(m_workspace.today(), plan.symptoms);
    });
    open(wizard);
}

void ActionDialogs::goOnTo(Goal goal) {
    if (auto profile = m_workspace.profile()) {
        profile->goal = goal;
        m_actions.changeProfile(*profile);
    }
}

std::vector<Goal> ActionDialogs::furtherGoals() const {
    std::vector<Goal> further;
    for (const Goal goal : {Goal::ThirtyMinutes, Goal::FiveKilometres}) {
        if (m_workspace.profile() && goal > m_workspace.profile()->goal) {
            further.push_back(goal);
        }
    }
    return further;
}

void ActionDialogs::addShoes() {
    if (!m_workspace.profile()) {
        return;
    }
    auto* dialog = new ShoesDialog({}, m_workspace.profile()->units, m_workspace.today(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_actions.addShoes(dialog->shoes()); });
    open(dialog);
}

void ActionDialogs::editShoes(EntryId id) {
    const auto& all = m_workspace.journal().shoes;
    const auto found = std::find_if(all.begin(), all.end(), [id](const Shoes& shoes) { return shoes.id == id; });
    if (!m_workspace.profile() || found == all.end()) {
        return;
    }
    auto* dialog = new ShoesDialog(*found, m_workspace.profile()->units, m_workspace.today(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_actions.editShoes(dialog->shoes()); });
    open(dialog);
}

void ActionDialogs::open(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace stridewell
