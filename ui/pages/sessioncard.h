// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace stridewell {

class ActionDialogs;
class Formats;
class PrintService;
class SessionBar;
class TimerService;

/// What today asks for, with the one thing to do as the filled button.
class SessionCard : public Card {
    Q_OBJECT

public:
    SessionCard(ActionDialogs& dialogs, PrintService& printing, TimerService& timer, QWidget* parent = nullptr);
    /// Hidden where the state says all there is to say.
    void setToday(const Projection& projection, const Journal& journal, const Formats& formats);
    [[nodiscard]] QPushButton* primaryButton() const { return m_primary; }
    [[nodiscard]] QPushButton* timerButton() const { return m_startTimer; }

private:
    enum class Task { LogRun, PrintWeek, LogCross, GoOn };
    void setTask(Task task, const QString& caption);
    void doTask();
    void showTimer();
    void showSession(const ProjectedSession& session, const Formats& formats);
    void showRun(const Projection& projection, const Formats& formats);
    void showRest(const Projection& projection, const Journal& journal, const Formats& formats);
    void showBeforeStart(const Projection& projection, const Formats& formats);
    void showFinished(const Projection& projection, const Formats& formats);
    void offerFurtherGoals();

    ActionDialogs& m_dialogs;
    PrintService& m_printing;
    TimerService& m_timer;
    Task m_task = Task::LogRun;
    Date m_today;
    int m_week = 1;
    QLabel* m_text = nullptr;
    QLabel* m_next = nullptr; ///< whose bar it is, where that is not today's
    SessionBar* m_bar = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_total = nullptr;
    QPushButton* m_primary = nullptr;
    QPushButton* m_log = nullptr;
    QPushButton* m_move = nullptr;
    QPushButton* m_startTimer = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_further = nullptr; ///< a goal beyond the one of the filled button
    std::vector<Goal> m_goals;        ///< what the two lead to
};

} // namespace stridewell
