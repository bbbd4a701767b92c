// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/units/speed.h"

#include <QSpinBox>

namespace stridewell {

/// A speed in tenths of km/h, shown in km/h or mph with one decimal.
class SpeedSpin : public QSpinBox {
    Q_OBJECT

public:
    explicit SpeedSpin(Units units, QWidget* parent = nullptr);

    [[nodiscard]] Speed speed() const { return Speed::fromTenths(value()); }
    void setUnits(Units units);

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& input, int& position) const override;

private:
    [[nodiscard]] QString bareNumber(QString text) const;
    void showUnit();

    Units m_units;
};

} // namespace stridewell
