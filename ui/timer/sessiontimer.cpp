// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timer/sessiontimer.h"

#include <algorithm>
#include <numeric>

namespace stridewell {

namespace {

using namespace std::chrono_literals;

constexpr SessionTimer::Millis justBegun = 3s;

SessionTimer::Millis halfMinutes(int count) {
    return count * 30s;
}

SessionTimer::Millis total(const std::vector<Phase>& phases) {
    return std::accumulate(phases.begin(), phases.end(), SessionTimer::Millis{},
                           [](SessionTimer::Millis sum, const Phase& phase) { return sum + phase.length; });
}

} // namespace

std::vector<Phase> phasesOf(const SessionShape& shape) {
    std::vector<Phase> phases{{PhaseKind::WarmUp, 0, halfMinutes(2 * shape.warmUpMin)}};
    if (shape.jogHalfMin == 0) {
        phases.push_back({PhaseKind::Walk, 0, halfMinutes(2 * shape.rounds * shape.walkMin)});
    }
    for (int round = 1; shape.jogHalfMin > 0 && round <= shape.rounds; ++round) {
        phases.push_back({PhaseKind::Jog, round, halfMinutes(shape.jogHalfMin)});
        phases.push_back({PhaseKind::Walk, round, halfMinutes(2 * shape.walkMin)});
    }
    phases.push_back({PhaseKind::CoolDown, 0, halfMinutes(2 * shape.coolDownMin)});
    phases.erase(std::remove_if(phases.begin(), phases.end(), [](const Phase& phase) { return phase.length == 0ms; }),
                 phases.end());
    return phases;
}

SessionTimer::SessionTimer(const SessionShape& shape)
    : m_phases(phasesOf(shape)), m_doneOf(m_phases.size()), m_rounds(shape.jogHalfMin > 0 ? shape.rounds : 0) {
}

void SessionTimer::go() {
    if (m_state != State::Finished) {
        m_state = State::Running;
    }
}

void SessionTimer::pause() {
    if (m_state == State::Running) {
        m_state = State::Paused;
    }
}

void SessionTimer::stop() {
    if (m_state != State::Finished) {
        m_state = State::Stopped;
    }
}

void SessionTimer::pass(Millis elapsed) {
    while (m_state == State::Running && elapsed > 0ms) {
        const Millis step = std::min(elapsed, left());
        elapsed -= step;
        m_inPhase += step;
        m_done += step;
        m_doneOf[m_at] = std::min(m_doneOf[m_at] + step, phase().length);
        if (left() == 0ms) {
            enter(m_at + 1);
        }
    }
}

void SessionTimer::enter(std::size_t index) {
    if (index < m_phases.size()) {
        m_at = index;
        m_inPhase = 0ms;
    } else {
        m_inPhase = phase().length;
        m_state = State::Finished;
    }
}

void SessionTimer::skipAhead() {
    if (m_state != State::Finished) {
        enter(m_at + 1);
    }
}

void SessionTimer::skipBack() {
    if (m_state != State::Finished) {
        enter(m_at > 0 && m_inPhase < justBegun ? m_at - 1 : m_at);
    }
}

const Phase* SessionTimer::next() const {
    return m_at + 1 < m_phases.size() ? &m_phases[m_at + 1] : nullptr;
}

SessionTimer::Millis SessionTimer::length() const {
    return total(m_phases);
}

SessionTimer::Millis SessionTimer::position() const {
    return total({m_phases.begin(), m_phases.begin() + static_cast<std::ptrdiff_t>(m_at)}) + m_inPhase;
}

int SessionTimer::doneMin() const {
    return std::max(1, static_cast<int>((m_done + 30s) / 1min));
}

int SessionTimer::jogDonePercent() const {
    Millis planned{};
    Millis done{};
    for (std::size_t i = 0; i < m_phases.size(); ++i) {
        if (m_phases[i].kind == PhaseKind::Jog || m_rounds == 0) {
            planned += m_phases[i].length;
            done += m_doneOf[i];
        }
    }
    return static_cast<int>(100 * done / planned);
}

} // namespace stridewell
