// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

#include <QWidget>

#include <vector>

namespace stridewell {

class Formats;

/// The weeks of a plan as bars under their limit line, for the assistant.
class PlanPreview : public QWidget {
    Q_OBJECT

public:
    explicit PlanPreview(QWidget* parent = nullptr);
    void setPlan(const Projection& projection, const Formats& formats);
    /// Shows nothing but `reason`, where the choices give no plan.
    void setNothing(const QString& reason);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar {
        Distance planned;
        Distance limit;
        QString name;
        QString planText;
        QString limitText;
    };
    std::vector<Bar> m_bars;
    QString m_reason;
};

} // namespace stridewell
