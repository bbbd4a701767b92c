// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QButtonGroup;

namespace stridewell {

/// One of a few words, as toggle buttons beside each other; the first at the start. Arrows move, space or a click
/// chooses.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    /// question: for the accessible names ("Kind of pain: dull").
    ChoiceRow(const QString& question, const QStringList& captions, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// -1 after clear(), until something is chosen.
    [[nodiscard]] int index() const;
    /// Emits indexChanged when it is another one.
    void setIndex(int index);
    /// Nothing is chosen: a question that waits for its answer.
    void clear();
    /// What screen readers add to each answer.
    void describe(const QString& sentence);
    [[nodiscard]] QAbstractButton* button(int index) const;

signals:
    void indexChanged(int index);

private:
    QButtonGroup* m_group = nullptr;
};

} // namespace stridewell
