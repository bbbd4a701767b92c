// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/symptom.h"
#include "core/rules/startgate.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;

namespace stridewell {

class Banner;
class BodyMeasure;
class Card;
class PainScale;
class SymptomChecklist;

/// Step 1 of the assistant: the start gate (A6) as plain questions. A tick shows at once what to do first.
class StartGateStep : public QWidget {
    Q_OBJECT

public:
    /// first: somebody meets the program, and is told what it is.
    explicit StartGateStep(bool first, QWidget* parent = nullptr);

    [[nodiscard]] Symptoms symptoms() const;
    /// What was answered, for the gate of the rules.
    [[nodiscard]] StartAnswers answers() const;
    /// False for people under 16.
    [[nodiscard]] bool mayGoOn() const;
    /// Something is ticked that comes before any plan.
    [[nodiscard]] bool isEmergency() const;

    [[nodiscard]] PainScale* painScale() const { return m_pain; }
    [[nodiscard]] SymptomChecklist* checklist() const { return m_list; }
    [[nodiscard]] BodyMeasure* bodyMeasure() const { return m_body; }
    [[nodiscard]] QCheckBox* troubledBox() const { return m_troubled; }
    [[nodiscard]] QCheckBox* youngBox() const { return m_young; }
    [[nodiscard]] QCheckBox* healthBox() const { return m_health; }
    /// The advice for pain, age and health now shown, one paragraph each; empty when there is none.
    [[nodiscard]] QString advice() const;

    /// As high as its words are at this width; Qt's own guess is higher.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] PainScore restingPain() const;
    Card* makeQuestions();
    void showAdvice();

    QBoxLayout* m_columns = nullptr;
    PainScale* m_pain = nullptr;
    QCheckBox* m_troubled = nullptr;
    QCheckBox* m_young = nullptr;
    QCheckBox* m_health = nullptr;
    BodyMeasure* m_body = nullptr;
    Banner* m_painAdvice = nullptr;
    Banner* m_gentleAdvice = nullptr;
    Banner* m_emergencyAdvice = nullptr;
    Banner* m_youngAdvice = nullptr;
    Banner* m_healthAdvice = nullptr;
    SymptomChecklist* m_list = nullptr;
};

} // namespace stridewell
