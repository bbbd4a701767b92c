// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/timer/screenawake.h"
#include "ui/timer/sessiontimer.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QWidget;

namespace stridewell {

class ActionDialogs;
class TimerWindow;
class UiSettings;
class Workspace;

/// Today's run on the timer: lets its time pass, keeps it while its window is closed, and hands what was done to the
/// log. One run at a time; it is forgotten once it is logged or its day is over.
class TimerService : public QObject {
    Q_OBJECT

public:
    /// Time since some fixed moment, never going back; a computer's sleep counts.
    using Clock = std::function<SessionTimer::Millis()>;

    /// window: the windows' parent.
    TimerService(Workspace& workspace, ActionDialogs& dialogs, UiSettings& settings, QWidget* window);
    ~TimerService() override;
    /// Instead of the computer's own.
    void setClock(Clock clock);

    /// Whether there is a run today that may be run.
    [[nodiscard]] bool isOffered() const { return m_today.has_value(); }
    /// Whether some of it was done on the timer and not logged yet.
    [[nodiscard]] bool hasBegun() const;
    [[nodiscard]] bool hasEnded() const { return m_timer && m_timer->ended(); }
    [[nodiscard]] const std::optional<SessionTimer>& timer() const { return m_timer; }
    [[nodiscard]] TimerWindow* window() const { return m_window; }

    /// A run that is not offered any more stops; one that was logged is forgotten.
    void follow(const Projection& projection);
    /// There is no plan any more.
    void forget();

    /// Longer than that between two looks at the clock, and the computer was asleep.
    static constexpr SessionTimer::Millis longestLook{30'000};

public slots:
    /// Shows the timer, where it was left.
    void open();
    /// Opens the log with what was done.
    void log();
    /// Looks at the clock; by itself several times a second while running.
    void look();

signals:
    /// What is offered, or has begun or ended, may be otherwise now.
    void changed();
    /// The runner has something else to do now: the sound. Not where it is turned off.
    void cue();

private:
    struct TodaysRun {
        Date date;
        SessionShape shape;
        QString where;
        friend bool operator==(const TodaysRun&, const TodaysRun&) = default;
    };
    [[nodiscard]] std::optional<TodaysRun> runOf(const Projection& projection) const;
    void makeWindow();
    void toggle();
    /// Lets time pass, then does `step` and shows what came of it.
    void after(const std::function<void()>& step);
    void closed();
    void show();

    Workspace& m_workspace;
    ActionDialogs& m_dialogs;
    UiSettings& m_settings;
    QWidget* m_parent;
    Clock m_clock;
    std::optional<TodaysRun> m_today;
    std::optional<TodaysRun> m_run; ///< what the timer is for
    std::optional<SessionTimer> m_timer;
    SessionTimer::Millis m_looked{};
    bool m_slept = false;
    TimerWindow* m_window = nullptr;
    QTimer m_tick;
    ScreenAwake m_awake; ///< whoever runs touches neither mouse nor keys
};

} // namespace stridewell
