// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/units/speed.h"

#include <QWidget>

class QLabel;

namespace stridewell {

class ChoiceRow;
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
    [[nodiscard]] ChoiceRow* words() const { return m_words; }

signals:
    void valueChanged();

private:
    /// The word nearest to a speed.
    static int nearestWord(Gait gait, Speed speed);
    void follow();

    Gait m_gait;
    Units m_units;
    ChoiceRow* m_words = nullptr;
    SpeedSpin* m_spin = nullptr;
    QLabel* m_pace = nullptr;
};

} // namespace stridewell
