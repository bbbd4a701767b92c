// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timer/timerwindow.h"

#include "ui/flowlayout.h"
#include "ui/timer/phasedisplay.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/wrapcheckbox.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

using namespace std::chrono_literals;

namespace {

int halfMinutesOf(SessionTimer::Millis time) {
    return static_cast<int>(time / 30s);
}

/// Minutes still to go: the last, begun one counts.
int minutesUp(SessionTimer::Millis time) {
    return static_cast<int>((time + 1min - 1ms) / 1min);
}

} // namespace

TimerWindow::TimerWindow(const SessionShape& shape, const QString& where, const Formats& formats, bool sound,
                         QWidget* parent)
    : QDialog(parent, Qt::Window), m_formats(formats) {
    setWindowTitle(tr("Timer"));
    build(shape, where, sound);
    connect(m_primary, &QPushButton::clicked, this, &TimerWindow::pressPrimary);
    connect(m_back, &QPushButton::clicked, this, &TimerWindow::backAsked);
    connect(m_ahead, &QPushButton::clicked, this, &TimerWindow::aheadAsked);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_ended) {
            emit toggleAsked();
        } else {
            emit stopAsked();
        }
    });
    connect(m_sound, &QCheckBox::toggled, this, &TimerWindow::soundChosen);
    m_display->setFocus();
    fitToScreen(this, {ems(52), ems(36)});
}

void TimerWindow::build(const SessionShape& shape, const QString& where, bool sound) {
    auto* column = new QVBoxLayout(this);
    const int margin = space(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(Space::M));
    auto* top = new FlowLayout;
    auto* session = makeLabel(where, TextStyle::Muted, this);
    session->setWordWrap(false);
    top->addWidget(session);
    column->addLayout(top);
    m_display = new PhaseDisplay(this);
    column->addWidget(m_display, 1);
    m_next = makeLabel({}, TextStyle::Subtitle, this);
    m_next->setAlignment(Qt::AlignCenter);
    column->addWidget(m_next);
    m_bar = new TimerBar(shape, this);
    column->addWidget(m_bar);
    m_where = makeLabel({}, TextStyle::Muted, this);
    m_where->setAlignment(Qt::AlignCenter);
    column->addWidget(m_where);

    auto* buttons = new FlowLayout;
    m_primary = makePrimaryButton({}, this);
    m_primary->setDefault(true);
    m_back = makeButton(tr("Back"), QStringLiteral("previous"), this);
    m_back->setAccessibleDescription(tr("To the start of this part, or to the one before. Also: left arrow"));
    m_ahead = makeButton(tr("Skip ahead"), QStringLiteral("next"), this);
    m_ahead->setAccessibleDescription(tr("To the next part. Also: right arrow"));
    m_stop = makeButton({}, {}, this);
    m_sound = new WrapCheckBox(tr("Sound at each change"), this);
    m_sound->setChecked(sound);
    for (QPushButton* button : {m_primary, m_back, m_ahead, m_stop}) {
        buttons->addWidget(button);
        button->setFocusPolicy(Qt::TabFocus); // or Space would press what was clicked last instead of pausing
    }
    buttons->addWidget(m_sound);
    column->addLayout(buttons);
}

void TimerWindow::showTimer(const SessionTimer& timer, bool slept) {
    m_ended = timer.ended();
    m_bar->setPosition(static_cast<double>(timer.position().count()) / static_cast<double>(timer.length().count()));
    if (m_ended) {
        showEnd(timer);
    } else {
        showPhase(timer, slept);
    }
    showButtons(timer);
}

void TimerWindow::showPhase(const SessionTimer& timer, bool slept) {
    const Phase& phase = timer.phase();
    const bool running = timer.state() == SessionTimer::State::Running;
    const bool ready = timer.state() == SessionTimer::State::Ready;
    const QString name = phaseName(phase);
    const QString word = ready || running ? name : tr("%1, paused", "Jog, paused").arg(name);
    const QString round = m_formats.number(phase.round);
    const QString rounds = m_formats.number(timer.rounds());
    m_display->setPhase(ready || running ? std::optional(phase.kind) : std::nullopt, word, clock(timer.left()));
    m_next->setText(slept ? tr("The computer was asleep. The timer waited for you.") : nextSentence(timer));
    const QString toGo = tr("%1 to go in all").arg(m_formats.minutes(2 * minutesUp(timer.leftInAll())));
    m_where->setText(phase.round > 0 ? tr("Round %1 of %2 · %3", "rounds, minutes to go").arg(round, rounds, toGo)
                                     : toGo);
    const QString length = m_formats.minutes(halfMinutesOf(phase.length));
    QStringList said{ready ? tr("Ready: %1").arg(name) : word, length};
    if (phase.round > 0) {
        said.append(tr("round %1 of %2").arg(round, rounds));
    }
    m_display->announce(said.join(tr(", ")) + tr(". ") + m_next->text());
}

void TimerWindow::showEnd(const SessionTimer& timer) {
    const bool all = timer.jogDonePercent() == 100;
    const QString minutes = m_formats.minutes(2 * timer.doneMin());
    m_display->setPhase({}, timer.state() == SessionTimer::State::Finished ? tr("Done") : tr("Stopped"), minutes);
    const bool none = timer.jogDonePercent() == 0;
    m_next->setText(all    ? tr("You did all of the jogging.")
                    : none ? tr("No jogging this time, and that is fine.")
                           : tr("You did %1 of the jogging.").arg(m_formats.percent(timer.jogDonePercent())));
    m_where->setText(none ? tr("Log what you walked, or close this window: nothing is logged by itself.")
                          : tr("This run is not logged yet: log it with how your back felt."));
    m_display->announce(
        tr("%1: %2. %3", "Done, minutes, share of jogging").arg(m_display->word(), m_display->time(), m_next->text()));
}

void TimerWindow::showButtons(const SessionTimer& timer) {
    using State = SessionTimer::State;
    switch (timer.state()) {
    case State::Ready: m_primary->setText(tr("Start")); break;
    case State::Running: m_primary->setText(tr("Pause")); break;
    case State::Paused: m_primary->setText(tr("Go on")); break;
    case State::Stopped:
    case State::Finished: m_primary->setText(tr("Log this run…")); break;
    }
    m_stop->setText(timer.state() == State::Stopped ? tr("Go on") : tr("Stop"));
    m_stop->setVisible(timer.state() != State::Finished);
    m_stop->setEnabled(timer.state() != State::Ready);
    m_back->setVisible(!m_ended);
    m_ahead->setVisible(!m_ended);
}

QString TimerWindow::phaseName(const Phase& phase) const {
    switch (phase.kind) {
    case PhaseKind::WarmUp: return tr("Warm-up");
    case PhaseKind::Jog: return tr("Jog");
    case PhaseKind::Walk: return tr("Walk");
    case PhaseKind::CoolDown: return tr("Cool-down");
    }
    return {};
}

QString TimerWindow::nextSentence(const SessionTimer& timer) const {
    const Phase* next = timer.next();
    if (next == nullptr) {
        return tr("Then you are done.");
    }
    const QString length = m_formats.minutes(halfMinutesOf(next->length));
    switch (next->kind) {
    case PhaseKind::WarmUp:
    case PhaseKind::Walk: return tr("Next: walk %1").arg(length);
    case PhaseKind::Jog: return tr("Next: jog %1").arg(length);
    case PhaseKind::CoolDown: return tr("Next: cool-down, walk %1").arg(length);
    }
    return {};
}

QString TimerWindow::clock(SessionTimer::Millis time) const {
    const int seconds = static_cast<int>((time + 1s - 1ms) / 1s); // 0:00 only when it is over
    QString rest = m_formats.number(seconds % 60);
    if (seconds % 60 < 10) {
        rest.prepend(m_formats.number(0));
    }
    return tr("%1:%2", "minutes, seconds").arg(m_formats.number(seconds / 60), rest);
}

void TimerWindow::pressPrimary() {
    if (m_ended) {
        emit logAsked();
    } else {
        emit toggleAsked();
    }
}

void TimerWindow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: pressPrimary(); return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_ended) {
            return;
        }
        if ((event->key() == Qt::Key_Right) != isRightToLeft()) {
            emit aheadAsked();
        } else {
            emit backAsked();
        }
        return;
    default: QDialog::keyPressEvent(event);
    }
}

void TimerWindow::hideEvent(QHideEvent* event) {
    QDialog::hideEvent(event);
    if (!event->spontaneous()) { // a minimized window goes on
        emit closed();
    }
}

} // namespace stridewell
