// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"

#include <QWidget>

class QLabel;

namespace stridewell {

class ChoiceRow;
class PainScale;

/// The three pain rows of a run; a score above 0 opens the questions about it.
class PainSection : public QWidget {
    Q_OBJECT

public:
    explicit PainSection(QWidget* parent = nullptr);

    void load(const Run& run);
    /// Puts scores and answers into `run`; answers that no score asks for take their defaults.
    void store(Run& run) const;

    [[nodiscard]] PainScale* before() const { return m_before; }
    [[nodiscard]] PainScale* during() const { return m_during; }
    [[nodiscard]] PainScale* after() const { return m_after; }
    [[nodiscard]] ChoiceRow* kind() const { return m_kind; }
    [[nodiscard]] ChoiceRow* eased() const { return m_eased; }
    [[nodiscard]] ChoiceRow* stride() const { return m_stride; }
    [[nodiscard]] ChoiceRow* painkiller() const { return m_painkiller; }

private:
    QWidget* makeQuestions();
    void showQuestions();
    /// Highest score while running and after: what the kind of pain belongs to.
    [[nodiscard]] int runScore() const;

    PainScale* m_before = nullptr;
    PainScale* m_during = nullptr;
    PainScale* m_after = nullptr;
    QWidget* m_runQuestions = nullptr;
    QWidget* m_painkillerQuestion = nullptr;
    ChoiceRow* m_kind = nullptr;
    ChoiceRow* m_eased = nullptr;
    ChoiceRow* m_stride = nullptr;
    ChoiceRow* m_painkiller = nullptr;
};

} // namespace stridewell
