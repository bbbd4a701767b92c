// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>

namespace stridewell {

/// A label of wrapped words that remembers how high it is at a width. Layouts within layouts ask some thirty times for
/// each label before a page is seen, and QLabel breaks its lines anew each time.
class WrapLabel : public QLabel {
public:
    using QLabel::QLabel;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;

private:
    mutable QHash<int, int> m_heights; ///< width to height, for these:
    mutable QString m_measured;
    mutable QFont m_font;
};

} // namespace stridewell
