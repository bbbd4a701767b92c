// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace stridewell {

class FieldNote;

/// A free note with the count of its characters against the limit.
class NoteField : public QWidget {
    Q_OBJECT

public:
    explicit NoteField(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void setProblem(const QString& sentence);
    [[nodiscard]] QPlainTextEdit* edit() const { return m_edit; }
    [[nodiscard]] FieldNote* note() const { return m_note; }

private:
    void count();

    QPlainTextEdit* m_edit = nullptr;
    QLabel* m_count = nullptr;
    FieldNote* m_note = nullptr;
};

} // namespace stridewell
