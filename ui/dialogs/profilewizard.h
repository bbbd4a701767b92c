// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/model/symptom.h"

#include <QDialog>
#include <QLocale>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace stridewell {

class StartGateStep;
class WeekStep;
class PaceStep;

/// What the assistant gives: ticked symptoms are stored by the caller as a symptom check of today.
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

    /// What was chosen; right once the dialog has been accepted.
    [[nodiscard]] NewPlan newPlan() const;
    /// 0, 1 or 2.
    [[nodiscard]] int step() const;
    void setStep(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void next();
    void back();
    void showStep();

    StartGateStep* m_gate = nullptr;
    WeekStep* m_week = nullptr;
    PaceStep* m_pace = nullptr;
    QStackedWidget* m_steps = nullptr;
    QLabel* m_indicator = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    bool m_editing = false;
};

} // namespace stridewell
