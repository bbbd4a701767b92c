// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wordheights.h"

#include <QCheckBox>

namespace stridewell {

/// A check box whose words wrap; its icon, where it has one, stands between box and words.
class WrapCheckBox : public QCheckBox {
    Q_OBJECT

public:
    explicit WrapCheckBox(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    [[nodiscard]] int textLeft() const;
    /// The same place seen from the right, where that is read first.
    [[nodiscard]] QRect turned(const QRect& place) const;

    mutable WordHeights m_heights; ///< of the words alone
};

} // namespace stridewell
