// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/formats.h"
#include "ui/timer/sessiontimer.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace stridewell {

class PhaseDisplay;
class TimerBar;

/// The session beside the treadmill: what to do now, for how long, and what comes next. Shows a SessionTimer and says
/// what was asked; keeps no time itself. Space or Enter starts, pauses and goes on, the arrow keys skip, Escape closes.
class TimerWindow : public QDialog {
    Q_OBJECT

public:
    /// where: "Week 2 of 4 · Run 1 of 3".
    TimerWindow(const SessionShape& shape, const QString& where, const Formats& formats, bool sound, QWidget* parent);

    /// slept: the computer was asleep, and the timer waited.
    void showTimer(const SessionTimer& timer, bool slept);

    [[nodiscard]] PhaseDisplay* display() const { return m_display; }
    [[nodiscard]] QLabel* nextLabel() const { return m_next; }
    [[nodiscard]] QLabel* stateLabel() const { return m_where; }
    /// Start, pause, go on, or log once ended.
    [[nodiscard]] QPushButton* primaryButton() const { return m_primary; }
    [[nodiscard]] QPushButton* backButton() const { return m_back; }
    [[nodiscard]] QPushButton* aheadButton() const { return m_ahead; }
    [[nodiscard]] QPushButton* stopButton() const { return m_stop; }
    [[nodiscard]] QCheckBox* soundBox() const { return m_sound; }

signals:
    void toggleAsked();
    void aheadAsked();
    void backAsked();
    void stopAsked();
    void logAsked();
    void soundChosen(bool on);
    /// However it was closed.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build(const SessionShape& shape, const QString& where, bool sound);
    void showPhase(const SessionTimer& timer, bool slept);
    void showEnd(const SessionTimer& timer);
    void showButtons(const SessionTimer& timer);
    void pressPrimary();
    [[nodiscard]] QString clock(SessionTimer::Millis time) const;
    [[nodiscard]] QString phaseName(const Phase& phase) const;
    [[nodiscard]] QString nextSentence(const SessionTimer& timer) const;

    Formats m_formats;
    bool m_ended = false;
    PhaseDisplay* m_display = nullptr;
    QLabel* m_next = nullptr;
    TimerBar* m_bar = nullptr;
    QLabel* m_where = nullptr;
    QCheckBox* m_sound = nullptr;
    QPushButton* m_primary = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_ahead = nullptr;
    QPushButton* m_stop = nullptr;
};

} // namespace stridewell
