// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace stridewell {

/// A button that stays pressed. It is as wide as its words in bold, so that choosing it moves nothing.
class ToggleButton : public QPushButton {
    Q_OBJECT

public:
    explicit ToggleButton(const QString& caption, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace stridewell
