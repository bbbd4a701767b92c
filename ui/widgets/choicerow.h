// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QButtonGroup;

namespace stridewell {

/// One of a few words, as toggle buttons beside each other. Arrows move, space or a click chooses.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    /// question: for the accessible names ("Kind of pain: dull").
    ChoiceRow(const QString& question, const QStringList& captions, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int index() const;
    /// Emits indexChanged when it is another one.
    void setIndex(int index);
    [[nodiscard]] QAbstractButton* button(int index) const;

signals:
    void indexChanged(int index);

private:
    QButtonGroup* m_group = nullptr;
};

} // namespace stridewell
