// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"

#include <QWidget>

#include <vector>

namespace stridewell {

class ChoiceRow;
class FieldNote;
class PainScale;

/// The three pain rows of a run; a score above 0 opens the questions about it, which wait for an answer: nothing is
/// said for whoever is in a hurry.
class PainSection : public QWidget {
    Q_OBJECT

public:
    explicit PainSection(QWidget* parent = nullptr);

    void load(const Run& run);
    /// Puts scores and answers into `run`; answers that no score asks for take their defaults. Only true while no
    /// question is open.
    void store(Run& run) const;
    /// Marks the questions that are still open and goes to the first; true when there is one.
    bool markOpenQuestions();
    void clearMarks();

    [[nodiscard]] PainScale* before() const { return m_before; }
    [[nodiscard]] PainScale* during() const { return m_during; }
    [[nodiscard]] PainScale* after() const { return m_after; }
    [[nodiscard]] ChoiceRow* kind() const { return m_kind; }
    [[nodiscard]] ChoiceRow* eased() const { return m_eased; }
    [[nodiscard]] ChoiceRow* stride() const { return m_stride; }
    [[nodiscard]] ChoiceRow* painkiller() const { return m_painkiller; }

private:
    struct Question {
        ChoiceRow* row = nullptr;
        FieldNote* note = nullptr;
        QString missing; ///< what to do while there is no answer
    };
    QWidget* makeQuestions();
    ChoiceRow* addQuestion(const QString& question, const QStringList& answers, const QString& missing, QWidget* group);
    void showQuestions();
    /// Highest score while running and after: what the kind of pain belongs to.
    [[nodiscard]] int runScore() const;

    PainScale* m_before = nullptr;
    PainScale* m_during = nullptr;
    PainScale* m_after = nullptr;
    QWidget* m_runQuestions = nullptr;
    QWidget* m_painkillerQuestion = nullptr;
    std::vector<Question> m_questions; ///< as read from top to bottom
    ChoiceRow* m_kind = nullptr;
    ChoiceRow* m_eased = nullptr;
    ChoiceRow* m_stride = nullptr;
    ChoiceRow* m_painkiller = nullptr;
};

} // namespace stridewell
