// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>

namespace stridewell {

/// Pain on the numeric rating scale: 0 = no pain, 10 = worst pain imaginable (section 0).
class PainScore {
public:
    constexpr PainScore() = default;
    /// Nothing unless 0..10.
    static constexpr std::optional<PainScore> tryFrom(int value) {
        if (value < 0 || value > 10) {
            return std::nullopt;
        }
        return PainScore(value);
    }
    [[nodiscard]] constexpr int value() const { return m_value; }
    friend constexpr auto operator<=>(PainScore, PainScore) = default;

private:
    constexpr explicit PainScore(int value) : m_value(value) {}
    int m_value = 0;
};

/// The answer to the next-morning question. "Not yet due" and "not given" are states, not numbers.
class MorningAnswer {
public:
    enum class State { Pending, NotGiven, Given };
    static constexpr MorningAnswer pending() { return MorningAnswer(State::Pending, {}); }
    static constexpr MorningAnswer notGiven() { return MorningAnswer(State::NotGiven, {}); }
    static constexpr MorningAnswer given(PainScore score) { return MorningAnswer(State::Given, score); }

    [[nodiscard]] constexpr State state() const { return m_state; }
    /// The score where one was given.
    [[nodiscard]] constexpr std::optional<int> score() const {
        return m_state == State::Given ? std::optional<int>(m_score.value()) : std::nullopt;
    }
    friend constexpr bool operator==(MorningAnswer, MorningAnswer) = default;

private:
    constexpr MorningAnswer(State state, PainScore score) : m_state(state), m_score(score) {}
    State m_state;
    PainScore m_score;
};

} // namespace stridewell
