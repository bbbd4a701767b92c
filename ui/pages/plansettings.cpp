// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plansettings.h"

#include "core/model/words.h"
#include "ui/actiondialogs.h"
#include "ui/actions.h"
#include "ui/pages/settingsform.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/controls.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

PlanSettings::PlanSettings(const Workspace& workspace, Actions& actions, ActionDialogs& dialogs, QWidget* parent)
    : Card(tr("Your plan"), parent), m_workspace(workspace), m_actions(actions) {
    QFormLayout* form = addSettingsForm(this);
    const auto addLine = [this, form](const QString& caption) {
        QLabel* line = makeLabel({}, TextStyle::Body, this);
        form->addRow(caption, line);
        return line;
    };
    m_kind = addLine(tr("Plan"));
    m_start = addLine(tr("First day"));
    m_days = addLine(tr("Run days"));
    m_pace = addLine(tr("Pace"));
    auto* change = makeButton(tr("Change plan…"), u"edit"_s, this);
    describe(change, tr("Opens the assistant with your choices: first day, run days, pace, and the gentle plan."));
    change->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(QString(), change);
    connect(change, &QPushButton::clicked, &dialogs, &ActionDialogs::changePlan);

    m_goal = addSettingsCombo(form, tr("&Goal"), tr("How far the plan leads you."));
    for (const auto& [goal, word] : Words<Goal>::table) {
        m_goal->addItem(goalName(goal), static_cast<int>(goal));
    }
    m_goalNote = makeLabel({}, TextStyle::Muted, this);
    form->addRow(QString(), m_goalNote);
    connect(m_goal, &QComboBox::activated, this, [this] { setGoal(static_cast<Goal>(m_goal->currentData().toInt())); });
    form->addRow(tr("Distances in"), makeUnits());
}

QLayout* PlanSettings::makeUnits() {
    auto* units = new QHBoxLayout;
    units->setSpacing(space(Space::L));
    m_kilometres = new QRadioButton(unitsName(Units::Kilometres), this);
    m_miles = new QRadioButton(unitsName(Units::Miles), this);
    auto* group = new QButtonGroup(this);
    for (QRadioButton* button : {m_kilometres, m_miles}) {
        describe(button, tr("On every page, on paper and in tables; nothing that you entered is lost."));
        button->setAccessibleName(tr("Distances in %1").arg(button->text()));
        group->addButton(button);
        units->addWidget(button);
    }
    units->addStretch(1);
    connect(m_kilometres, &QRadioButton::clicked, this, [this] { setUnits(Units::Kilometres); });
    connect(m_miles, &QRadioButton::clicked, this, [this] { setUnits(Units::Miles); });
    return units;
}

void PlanSettings::setProfile(const Profile& profile) {
    const Formats formats = m_workspace.formats();
    QStringList days;
    for (const int day : profile.days.indexes()) {
        days.append(formats.weekdayName(day));
    }
    m_kind->setText(planKindName(profile.plan));
    m_start->setText(formats.longDate(profile.start));
    m_days->setText(formats.locale().createSeparatedList(days));
    m_pace->setText(tr("walk %1, jog %2").arg(formats.speed(profile.walk), formats.speed(profile.jog)));
    m_goal->setCurrentIndex(m_goal->findData(static_cast<int>(profile.goal)));
    m_goalNote->setText(profile.goal == Goal::FourWeeks
                            ? tr("The plan ends with its last week. You can set a goal beyond it at any time.")
                            : tr("After its last week the plan goes on: each week one jog without a break, a little "
                                 "longer as the limit allows, until you are there."));
    m_kilometres->setChecked(profile.units == Units::Kilometres);
    m_miles->setChecked(profile.units == Units::Miles);
}

void PlanSettings::setUnits(Units units) {
    Profile profile = *m_workspace.profile();
    profile.units = units;
    m_actions.changeProfile(profile);
}

void PlanSettings::setGoal(Goal goal) {
    Profile profile = *m_workspace.profile();
    profile.goal = goal;
    m_actions.changeProfile(profile);
}

} // namespace stridewell
