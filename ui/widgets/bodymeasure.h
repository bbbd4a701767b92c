// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QWidget>
#include <optional>

class QSpinBox;

namespace stridewell {

/// Height and weight, both left out unless the person gives them: cm and kg, or inches and pounds by the locale.
class BodyMeasure : public QWidget {
    Q_OBJECT

public:
    explicit BodyMeasure(QLocale::MeasurementSystem system, QWidget* parent = nullptr);

    /// kg/m2, once both are given.
    [[nodiscard]] std::optional<double> bodyMassIndex() const;

    [[nodiscard]] QSpinBox* height() const { return m_height; }
    [[nodiscard]] QSpinBox* weight() const { return m_weight; }

signals:
    void changed();

private:
    QSpinBox* makeField(const QString& name, const QString& unit, int least, int most);

    bool m_imperial;
    QSpinBox* m_height = nullptr;
    QSpinBox* m_weight = nullptr;
};

} // namespace stridewell
