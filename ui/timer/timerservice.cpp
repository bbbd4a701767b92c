// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timer/timerservice.h"

#include "ui/actiondialogs.h"
#include "ui/dialogs/runform.h"
#include "ui/settings/uisettings.h"
#include "ui/text/phrasebook.h"
#include "ui/timer/timerwindow.h"
#include "ui/workspace.h"

#include <QApplication>

#include <algorithm>
#include <ctime>

namespace stridewell {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int tickMs = 200;

SessionTimer::Millis sinceStart() {
#ifdef CLOCK_BOOTTIME // goes on while the computer sleeps, so that a sleep can be told
    timespec now{};
    if (::clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        return std::chrono::duration_cast<SessionTimer::Millis>(std::chrono::seconds(now.tv_sec) +
                                                                std::chrono::nanoseconds(now.tv_nsec));
    }
#endif
    return std::chrono::duration_cast<SessionTimer::Millis>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

TimerService::TimerService(Workspace& workspace, ActionDialogs& dialogs, UiSettings& settings, QWidget* window)
    : QObject(window), m_workspace(workspace), m_dialogs(dialogs), m_settings(settings), m_parent(window),
      m_clock(sinceStart) {
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &TimerService::look);
    connect(this, &TimerService::cue, this, [] { QApplication::beep(); });
}

TimerService::~TimerService() = default;

void TimerService::setClock(Clock clock) {
    m_clock = std::move(clock);
}

bool TimerService::hasBegun() const {
    return m_timer && m_timer->done() > SessionTimer::Millis::zero();
}

std::optional<TimerService::TodaysRun> TimerService::runOf(const Projection& projection) const {
    const TodayCard& card = projection.todayCard;
    if (card.kind != CardKind::Run || !card.week) {
        return std::nullopt;
    }
    const ProjectedWeek& week = projection.weeks.at(static_cast<std::size_t>(*card.week - 1));
    for (const ProjectedSession& session : week.sessions) {
        if (session.date == projection.today && isAhead(session)) {
            return TodaysRun{
                projection.today, session.shape,
                tr("%1 · %2", "week, run")
                    .arg(weekTitle(projection, week.number), runTitle(card.session.value_or(1), week.plannedSessions))};
        }
    }
    return std::nullopt;
}

void TimerService::follow(const Projection& projection) {
    m_today = runOf(projection);
    if (m_run) {
        const auto& runs = m_workspace.journal().runs;
        const bool logged =
            std::any_of(runs.begin(), runs.end(), [this](const Run& run) { return run.date == m_run->date; });
        const bool open = m_window != nullptr && m_window->isVisible();
        const bool same = m_today == m_run || (m_today && hasBegun() && m_today->date == m_run->date);
        if (logged || projection.state.outcome == Outcome::Emergency || (!same && (!open || !hasBegun()))) {
            forget();
        } else if (!m_today) {
            after([this] { m_timer->stop(); });
        }
    }
    emit changed();
}

void TimerService::forget() {
    m_tick.stop();
    m_awake.keep(false);
    m_timer.reset();
    m_run.reset();
    if (m_window != nullptr) {
        m_window->disconnect(this);
        m_window->hide();
        m_window->deleteLater(); // it may be what called
        m_window = nullptr;
    }
}

void TimerService::open() {
    if (!m_timer) {
        if (!m_today) {
            return;
        }
        m_run = m_today;
        m_timer.emplace(m_run->shape);
    }
    if (m_window == nullptr) {
        makeWindow();
    }
    show();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void TimerService::makeWindow() {
    m_window = new TimerWindow(m_run->shape, m_run->where, m_workspace.formats(),
                               m_settings.text(Setting::TimerSound) == u"on"_s, m_parent);
    connect(m_window, &TimerWindow::toggleAsked, this, &TimerService::toggle);
    connect(m_window, &TimerWindow::aheadAsked, this, [this] { after([this] { m_timer->skipAhead(); }); });
    connect(m_window, &TimerWindow::backAsked, this, [this] { after([this] { m_timer->skipBack(); }); });
    connect(m_window, &TimerWindow::stopAsked, this, [this] { after([this] { m_timer->stop(); }); });
    connect(m_window, &TimerWindow::logAsked, this, &TimerService::log);
    connect(m_window, &TimerWindow::closed, this, &TimerService::closed);
    connect(m_window, &TimerWindow::soundChosen, this,
            [this](bool on) { m_settings.set(Setting::TimerSound, on ? u"on"_s : u"off"_s); });
}

void TimerService::toggle() {
    after([this] {
        if (m_timer->state() == SessionTimer::State::Running) {
            m_timer->pause();
        } else {
            m_timer->go();
            m_looked = m_clock();
        }
    });
}

void TimerService::after(const std::function<void()>& step) {
    look();
    m_slept = false;
    step();
    show();
    emit changed();
}

void TimerService::look() {
    if (!m_timer || m_timer->state() != SessionTimer::State::Running) {
        return;
    }
    const SessionTimer::Millis now = m_clock();
    const SessionTimer::Millis elapsed = now - m_looked;
    m_looked = now;
    const std::size_t before = m_timer->index();
    if (elapsed > longestLook) {
        m_timer->pause(); // whether anybody ran on meanwhile, nobody knows
        m_slept = true;
    } else {
        m_timer->pass(elapsed);
    }
    const bool turned = m_timer->index() != before || m_timer->ended();
    if (turned && m_settings.text(Setting::TimerSound) == u"on"_s) {
        emit cue();
    }
    show();
    if (turned || m_slept) {
        emit changed();
    }
}

void TimerService::show() {
    const bool running = m_timer && m_timer->state() == SessionTimer::State::Running;
    if (running != m_tick.isActive()) {
        running ? m_tick.start() : m_tick.stop();
        m_awake.keep(running);
    }
    if (m_timer && m_window != nullptr) {
        m_window->showTimer(*m_timer, m_slept);
    }
}

void TimerService::closed() {
    if (!m_timer) {
        return;
    }
    after([this] { m_timer->pause(); });
    if (!hasBegun()) {
        forget();
        emit changed();
    }
}

void TimerService::log() {
    if (!m_timer || !m_run) {
        return;
    }
    const Date date = m_run->date;
    const TimedRun done{m_timer->doneMin(), m_timer->jogDonePercent()};
    if (m_window != nullptr) {
        m_window->hide(); // or it would cover the log; a log that is given up leaves the run to be gone on with
    }
    m_dialogs.logTimedRun(date, done);
}

} // namespace stridewell
