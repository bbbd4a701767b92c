// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QBoxLayout;
class QLabel;

namespace stridewell {

class ActionDialogs;
class Actions;
class Card;
class ExerciseCard;
class PainScale;
class PrintService;
class SessionCard;
class ShoesNote;
class StateCard;
class UiSettings;
class TimerService;
class WeekMeter;
class WhyList;
class Workspace;

/// What to do today, and why.
class TodayPage : public Page {
    Q_OBJECT

public:
    TodayPage(Workspace& workspace, Actions& actions, ActionDialogs& dialogs, PrintService& printing,
              TimerService& timer, UiSettings& settings, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QWidget* mainControl() const override;

protected:
    void build() override;
    void render(const Projection& projection) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void arrange();
    Card* makeMorningCard();
    Card* makeWeekCard();

    Workspace& m_workspace;
    Actions& m_actions;
    ActionDialogs& m_dialogs;
    PrintService& m_printing;
    TimerService& m_timer;
    QBoxLayout* m_columns = nullptr; ///< side by side where there is room, else one below the other
    UiSettings& m_settings;
    QLabel* m_date = nullptr;
    QLabel* m_where = nullptr;
    StateCard* m_state = nullptr;
    Card* m_morning = nullptr;
    PainScale* m_morningScale = nullptr;
    SessionCard* m_session = nullptr;
    ExerciseCard* m_exercises = nullptr;
    Card* m_week = nullptr;
    WeekMeter* m_meter = nullptr;
    WhyList* m_notes = nullptr;
    ShoesNote* m_shoes = nullptr;
};

} // namespace stridewell
