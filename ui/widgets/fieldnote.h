// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace stridewell {

/// The sentence under a field: hidden while there is nothing wrong, icon and words otherwise.
class FieldNote : public QWidget {
    Q_OBJECT

public:
    /// field: gets the mark, and the sentence as its accessible description.
    explicit FieldNote(QWidget* field, QWidget* parent = nullptr);
    /// Empty: right again.
    void setProblem(const QString& sentence);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QWidget* field() const { return m_field; }

private:
    QWidget* m_field;
    QString m_description; ///< of the field while it is right
    QString m_problem;
    QLabel* m_text = nullptr;
};

} // namespace stridewell
