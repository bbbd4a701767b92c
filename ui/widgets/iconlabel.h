// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace stridewell {

/// An icon alone, sized with the font and redrawn with the theme.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString& name, IconTint tint = IconTint::Text, QWidget* parent = nullptr);
    void setIcon(const QString& name, IconTint tint);
    /// Edge length relative to the icon beside body text; 1 is the default.
    void setScale(double scale);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    double m_scale = 1.0;
};

} // namespace stridewell
