// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace stridewell {

/// A rounded card on the calm background, with an optional heading.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr) : Card(QString(), parent) {}
    explicit Card(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// Where the content goes; margins and spacing are set.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    QLabel* m_title = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace stridewell
