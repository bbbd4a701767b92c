// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wordheights.h"

#include <QLabel>

namespace stridewell {

/// A label of wrapped words that remembers how high it is at a width; QLabel breaks its lines anew each time.
class WrapLabel : public QLabel {
public:
    using QLabel::QLabel;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;

private:
    mutable WordHeights m_heights;
};

} // namespace stridewell
