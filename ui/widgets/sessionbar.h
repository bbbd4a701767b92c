// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/session.h"

#include <QWidget>

#include <optional>

namespace stridewell {

/// One session as a proportional bar with its minutes; the picture that paper shows too (ui/print).
class SessionBar : public QWidget {
    Q_OBJECT

public:
    explicit SessionBar(QWidget* parent = nullptr);
    void setSession(std::optional<SessionShape> shape);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<SessionShape> m_shape;
};

} // namespace stridewell
