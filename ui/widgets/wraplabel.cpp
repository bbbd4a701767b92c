// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplabel.h"

#include <QEvent>

namespace stridewell {

int WrapLabel::heightForWidth(int width) const {
    if (m_measured != text() || m_font != font()) {
        m_heights.clear();
        m_measured = text();
        m_font = font();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

bool WrapLabel::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::Polish: // the stylesheet may give it edges
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::ContentsRectChange: m_heights.clear(); break;
    default: break;
    }
    return QLabel::event(event);
}

} // namespace stridewell
