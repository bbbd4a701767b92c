// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplabel.h"

#include <QEvent>

namespace stridewell {

int WrapLabel::heightForWidth(int width) const {
    return m_heights.at(width, text(), font(), [&] { return QLabel::heightForWidth(width); });
}

bool WrapLabel::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::Polish: // the stylesheet may give it edges
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::ContentsRectChange: m_heights.forget(); break;
    default: break;
    }
    return QLabel::event(event);
}

} // namespace stridewell
