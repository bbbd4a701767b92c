// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timer/sessiontimer.h"

#include <QLabel>

#include <optional>

namespace stridewell {

/// What to do now and for how long, as large as there is room: to be read from a treadmill. A screen reader hears its
/// name at every change of what to do, not at every second.
class PhaseDisplay : public QLabel {
    Q_OBJECT

public:
    explicit PhaseDisplay(QWidget* parent = nullptr);
    /// kind: for colour and icon; none for the calm look of a pause or the end. word and time: two lines.
    void setPhase(std::optional<PhaseKind> kind, const QString& word, const QString& time);
    /// Says this to a screen reader, once for each new text.
    void announce(const QString& text);
    [[nodiscard]] const QString& word() const { return m_word; }
    [[nodiscard]] const QString& time() const { return m_time; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void announced(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<PhaseKind> m_kind;
    QString m_word;
    QString m_time;
};

/// The session as a bar with what is over shaded and a mark where it stands now.
class TimerBar : public QWidget {
    Q_OBJECT

public:
    explicit TimerBar(const SessionShape& shape, QWidget* parent = nullptr);
    /// share: 0..1 of the whole.
    void setPosition(double share);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SessionShape m_shape;
    double m_share = 0;
};

} // namespace stridewell
