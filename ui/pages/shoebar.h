// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/distance.h"

#include <QWidget>

namespace stridewell {

/// How far a pair of shoes is, of what shoes last; the first of the two marks is where to look at them. What it shows
/// stands in words beside it.
class ShoeBar : public QWidget {
    Q_OBJECT

public:
    explicit ShoeBar(QWidget* parent = nullptr);
    void setDistance(Distance distance);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Distance m_distance;
};

} // namespace stridewell
