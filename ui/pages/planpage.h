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
    /// Greets a plan that has just been made.
    void showWelcome();
    [[nodiscard]] const std::vector<WeekCard*>& weeks() const { return m_weeks; }

signals:
    /// The plan is wanted as a calendar file.
    void calendarAsked();

protected:
    void build() override;
    void render(const Projection& projection) override;
    void showEvent(QShowEvent* event) override;

private:
    void move(Date from, Date to);
    WeekCard* addWeek();

    Workspace& m_workspace;
    Actions& m_actions;
    ActionDialogs& m_dialogs;
    PrintService& m_printing;
    Banner* m_welcome = nullptr;
    QLabel* m_kind = nullptr;
    QPushButton* m_print = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::vector<WeekCard*> m_weeks;
    int m_current = 1;
    int m_toPrint = 1;
};

} // namespace stridewell
