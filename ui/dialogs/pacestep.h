// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace stridewell {

class ChoiceRow;
class FieldNote;
class PlanPreview;
class SpeedChoice;

/// Step 3 of the assistant: walk and jog, standard or gentle, with the weeks drawn as they are chosen.
class PaceStep : public QWidget {
    Q_OBJECT

public:
    explicit PaceStep(const Profile& profile, QWidget* parent = nullptr);

    void store(Profile& profile) const;
    bool mark(const Issue& issue);
    void clearMarks();
    void setUnits(Units units);
    /// Takes the gentle plan where the start gate advises it (A5), unless the person has already chosen one here.
    void recommendGentle(bool recommended);
    /// Says that fewer runs would be kinder (B12).
    void adviseFewerRuns(bool advised);
    /// Draws the weeks of a profile that checked() has let through, or says that there are none.
    void preview(const Profile& profile);
    void previewNothing();

    [[nodiscard]] SpeedChoice* walk() const { return m_walk; }
    [[nodiscard]] SpeedChoice* jog() const { return m_jog; }
    [[nodiscard]] ChoiceRow* kind() const { return m_kind; }
    [[nodiscard]] QCheckBox* returning() const { return m_returning; }
    [[nodiscard]] FieldNote* walkNote() const { return m_walkNote; }
    [[nodiscard]] FieldNote* jogNote() const { return m_jogNote; }
    [[nodiscard]] QLabel* fewerText() const { return m_fewerText; }
    [[nodiscard]] PlanPreview* planPreview() const { return m_preview; }

signals:
    void changed();

private:
    QWidget* makePaces(Units units);
    QWidget* makeKind(const Profile& profile);

    SpeedChoice* m_walk = nullptr;
    SpeedChoice* m_jog = nullptr;
    FieldNote* m_walkNote = nullptr;
    FieldNote* m_jogNote = nullptr;
    ChoiceRow* m_kind = nullptr;
    QLabel* m_kindText = nullptr;
    QLabel* m_fewerText = nullptr;
    QCheckBox* m_returning = nullptr;
    PlanPreview* m_preview = nullptr;
    bool m_kindChosen = false;
    bool m_gentleRecommended = false;
};

} // namespace stridewell
