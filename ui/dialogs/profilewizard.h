// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/model/symptom.h"
#include "core/units/painscore.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace stridewell {

class PaceStep;
class StartGateStep;
class StepIndicator;
class WeekStep;

/// What the assistant gives. Ticked symptoms are a symptom check of today; pain at rest, age, height and weight only
/// decide what is advised on the way, and are not kept.
struct NewPlan {
    Profile profile;
    Symptoms symptoms;
};

/// From nothing to a plan in three steps; Enter takes the defaults. Also edits an existing profile.
class ProfileWizard : public QDialog {
    Q_OBJECT

public:
    /// existing: the profile to change; without it the defaults, starting on the Monday after `today`.
    ProfileWizard(Date today, const std::optional<Profile>& existing, QWidget* parent = nullptr);

    /// What was chosen; checked(profile) has a value once the dialog has been accepted.
    [[nodiscard]] NewPlan newPlan() const;
    /// 0, 1 or 2.
    [[nodiscard]] int step() const;
    void setStep(int step);

    [[nodiscard]] StartGateStep* gate() const { return m_gate; }
    [[nodiscard]] WeekStep* week() const { return m_week; }
    [[nodiscard]] PaceStep* pace() const { return m_pace; }
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }
    [[nodiscard]] QPushButton* backButton() const { return m_back; }

private:
    void next();
    /// Checks the choices and marks what is wrong; the step with the first problem, or nothing.
    std::optional<int> check();
    void choicesChanged();

    Profile m_base; ///< keeps what no step asks (the goal)
    StartGateStep* m_gate = nullptr;
    WeekStep* m_week = nullptr;
    PaceStep* m_pace = nullptr;
    StepIndicator* m_indicator = nullptr;
    QStackedWidget* m_steps = nullptr;
    QLabel* m_disclaimer = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    bool m_editing = false;
};

} // namespace stridewell
