// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/units/speed.h"

#include <QWidget>

#include <array>

class QAbstractButton;

namespace stridewell {

class SpeedSpin;

enum class Gait { Walk, Jog };

/// A pace as a word (easy, normal, brisk) with the number beside it; either sets the other.
class SpeedChoice : public QWidget {
    Q_OBJECT

public:
    SpeedChoice(Gait gait, Units units, QWidget* parent = nullptr);

    [[nodiscard]] Speed value() const;
    void setValue(Speed value);
    void setUnits(Units units);
    /// The speed a word stands for: 0 easy, 1 normal (the default), 2 brisk.
    static Speed wordSpeed(Gait gait, int word);
    [[nodiscard]] SpeedSpin* spin() const { return m_spin; }
    [[nodiscard]] QAbstractButton* wordButton(int word) const { return m_words[static_cast<std::size_t>(word)]; }

signals:
    void valueChanged();

private:
    void showWord();

    Gait m_gait;
    std::array<QAbstractButton*, 3> m_words{};
    SpeedSpin* m_spin = nullptr;
};

} // namespace stridewell
