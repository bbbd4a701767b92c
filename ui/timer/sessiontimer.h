// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/session.h"

#include <chrono>
#include <cstddef>
#include <vector>

namespace stridewell {

enum class PhaseKind { WarmUp, Jog, Walk, CoolDown };

/// One stretch of a session: a walk or a jog of known length.
struct Phase {
    PhaseKind kind = PhaseKind::WarmUp;
    int round = 0; ///< 1 for the first; 0 outside the rounds
    std::chrono::milliseconds length{};
    friend bool operator==(const Phase&, const Phase&) = default;
};

/// A session as its phases in order. Rounds without a jog (week 0) are one walk.
std::vector<Phase> phasesOf(const SessionShape& shape);

/// A session while it is being done. Knows no clock: time passes when it is told so, in steps of any size, and only
/// while it is running. What was done counts, what was skipped does not.
class SessionTimer {
public:
    using Millis = std::chrono::milliseconds;
    enum class State {
        Ready,
        Running,
        Paused,
        Stopped,  ///< ended early; go() goes on
        Finished, ///< the last phase is over
    };

    explicit SessionTimer(const SessionShape& shape);

    /// Starts or goes on; nothing once finished.
    void go();
    void pause();
    void stop();
    /// Negative time is no time.
    void pass(Millis elapsed);
    /// To the next phase; from the last one to the end.
    void skipAhead();
    /// To the start of this phase, or of the one before where this one has only just begun.
    void skipBack();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool ended() const { return m_state == State::Stopped || m_state == State::Finished; }
    [[nodiscard]] const std::vector<Phase>& phases() const { return m_phases; }
    /// The last one when finished.
    [[nodiscard]] const Phase& phase() const { return m_phases[m_at]; }
    [[nodiscard]] std::size_t index() const { return m_at; }
    /// What comes next; null in the last phase.
    [[nodiscard]] const Phase* next() const;
    [[nodiscard]] int rounds() const { return m_rounds; }
    /// Of this phase.
    [[nodiscard]] Millis left() const { return phase().length - m_inPhase; }
    /// Of the whole session, from here on.
    [[nodiscard]] Millis leftInAll() const { return length() - position(); }
    [[nodiscard]] Millis length() const;
    /// How far along the session, as planned: 0 to length().
    [[nodiscard]] Millis position() const;
    /// Time that really passed.
    [[nodiscard]] Millis done() const { return m_done; }
    /// The same in minutes, rounded to nearest, at least 1: what a log takes.
    [[nodiscard]] int doneMin() const;
    /// Share of the planned jogging that was done, in whole percent and rounded down: 0..100. Jogging a phase twice
    /// does not count twice. Of a session without a jog, the share of its walking.
    [[nodiscard]] int jogDonePercent() const;

private:
    void enter(std::size_t index);

    std::vector<Phase> m_phases;
    std::vector<Millis> m_doneOf; ///< of each phase, never more than its length
    int m_rounds = 0;
    State m_state = State::Ready;
    std::size_t m_at = 0;
    Millis m_inPhase{};
    Millis m_done{};
};

} // namespace stridewell
