// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "ui/widgets/card.h"

class QComboBox;
class QRadioButton;

namespace stridewell {

class ActionDialogs;
class Actions;
class Workspace;

/// What the runner has chosen for the plan. Goal and units change at once, each as one undo step; the rest is changed
/// in the assistant, which shows what it comes to.
class PlanSettings : public Card {
    Q_OBJECT

public:
    PlanSettings(const Workspace& workspace, Actions& actions, ActionDialogs& dialogs, QWidget* parent = nullptr);
    void setProfile(const Profile& profile);
    [[nodiscard]] QComboBox* goal() const { return m_goal; }
    [[nodiscard]] QRadioButton* kilometres() const { return m_kilometres; }
    [[nodiscard]] QRadioButton* miles() const { return m_miles; }

private:
    QLayout* makeUnits();
    void setUnits(Units units);
    void setGoal(Goal goal);

    const Workspace& m_workspace;
    Actions& m_actions;
    QLabel* m_kind = nullptr;
    QLabel* m_start = nullptr;
    QLabel* m_days = nullptr;
    QLabel* m_pace = nullptr;
    QComboBox* m_goal = nullptr;
    QLabel* m_goalNote = nullptr;
    QRadioButton* m_kilometres = nullptr;
    QRadioButton* m_miles = nullptr;
};

} // namespace stridewell
