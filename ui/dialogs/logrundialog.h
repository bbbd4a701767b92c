// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/projection/projection.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QScrollArea;

namespace stridewell {

class Formats;
class NoteField;
class PainSection;
class RunForm;
class SymptomChecklist;

/// A run and its pain scores, filled in from the plan. Enter saves; what cannot be true marks its field.
class LogRunDialog : public QDialog {
    Q_OBJECT

public:
    /// existing: the run to change (keeps its id); without it, filled in from the session planned for `date`.
    /// projection.today bounds the date; the projection must outlive the dialog.
    LogRunDialog(const Profile& profile, const Projection& projection, const std::optional<Run>& existing, Date date,
                 const Formats& formats, QWidget* parent = nullptr);

    /// The run as entered; checked() has a value once the dialog has been accepted.
    [[nodiscard]] Run run() const;

    void accept() override;

    [[nodiscard]] RunForm* form() const { return m_form; }
    [[nodiscard]] PainSection* pain() const { return m_pain; }
    [[nodiscard]] NoteField* note() const { return m_note; }
    [[nodiscard]] SymptomChecklist* checklist() const { return m_symptoms; }
    /// Opens and closes the checklist.
    [[nodiscard]] QPushButton* symptomButton() const { return m_symptomButton; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] QPushButton* cancelButton() const { return m_cancel; }

private:
    void build();
    void load(const Run& run);
    /// Marks the first field that is not right or not answered yet, with the focus on it; false when all is well.
    bool markProblem();

    std::optional<Run> m_existing;
    RunForm* m_form = nullptr;
    PainSection* m_pain = nullptr;
    NoteField* m_note = nullptr;
    SymptomChecklist* m_symptoms = nullptr;
    QScrollArea* m_area = nullptr;
    QPushButton* m_symptomButton = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace stridewell
