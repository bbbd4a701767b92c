// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/painscore.h"

#include <QWidget>

#include <optional>

namespace stridewell {

/// Pain from 0 to 10 as eleven segments with the number's word beneath. Digits choose (1 then 0 is ten), arrows, Home
/// and End move, a click chooses. Empty until something is chosen or set.
class PainScale : public QWidget {
    Q_OBJECT

public:
    /// question: what is asked, for the accessible name ("Pain before").
    explicit PainScale(const QString& question, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<PainScore> value() const { return m_value; }
    void setValue(std::optional<PainScore> value);
    /// Number and word as shown: "3, moderate"; "not chosen yet" while empty.
    [[nodiscard]] QString valueText() const;

    /// Whether Enter takes the value (emits committed) instead of going to the dialog's default button.
    void setEnterCommits(bool commits) { m_enterCommits = commits; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The segment of a score in widget coordinates.
    [[nodiscard]] QRect segmentRect(int score) const;

signals:
    /// The value is another one than before.
    void valueChanged(int score);
    /// The person clicked a segment, or pressed Enter where setEnterCommits() allows it: one-click answers.
    void committed(int score);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(int score);
    bool takeDigit(const QKeyEvent& event);
    [[nodiscard]] std::optional<int> scoreAt(const QPoint& position) const;
    void paintSegment(QPainter& painter, int score) const;

    std::optional<PainScore> m_value;
    std::optional<int> m_hovered;
    std::optional<quint64> m_oneTyped; ///< when the last key was a 1 that a 0 turns into ten
    bool m_enterCommits = false;
};

} // namespace stridewell
