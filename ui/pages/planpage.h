// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/text/formats.h"

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace stridewell {

class ActionDialogs;
class Actions;
class Banner;
class Formats;
class PrintService;
class WeekCard;
class Workspace;

/// All weeks of the plan, each under its limit. A run moves to another day by drag or Shift and an arrow key.
class PlanPage : public Page {
    Q_OBJECT

public:
    PlanPage(Workspace& workspace, Actions& actions, ActionDialogs& dialogs, PrintService& printing,
             QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QWidget* mainControl() const override;
    /// Greets a plan that has just been made.
    void showWelcome();
    /// Of the weeks that are shown: long past ones are left out until they are asked for.
    [[nodiscard]] const std::vector<WeekCard*>& weeks() const { return m_weeks; }
    [[nodiscard]] QPushButton* earlierButton() const { return m_earlier; }

signals:
    /// The plan is wanted as a calendar file.
    void calendarAsked();

protected:
    void build() override;
    void render(const Projection& projection) override;
    void showEvent(QShowEvent* event) override;

private:
    void move(Date from, Date to);
    void showGoodDays(WeekCard& card, Date from);
    void showEarlier();
    void showEarlierButton(const Formats& formats);
    WeekCard* addWeek();

    Workspace& m_workspace;
    Actions& m_actions;
    ActionDialogs& m_dialogs;
    PrintService& m_printing;
    Banner* m_welcome = nullptr;
    QLabel* m_kind = nullptr;
    QLabel* m_moveHint = nullptr; ///< until somebody has moved a run
    QPushButton* m_print = nullptr;
    QVBoxLayout* m_column = nullptr;
    QPushButton* m_earlier = nullptr;
    std::vector<WeekCard*> m_weeks;
    int m_first = 0;  ///< how many weeks are left out before them
    int m_before = 0; ///< how many past weeks are shown
    int m_current = 1;
    int m_toPrint = 1;
};

} // namespace stridewell
