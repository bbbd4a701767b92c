// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapcheckbox.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace stridewell {

namespace {

using namespace Qt::Literals::StringLiterals;

int boxSize() {
    return ems(1.1);
}

} // namespace

WrapCheckBox::WrapCheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

int WrapCheckBox::textLeft() const {
    return space(Space::XS) + boxSize() + space(Space::S) +
           (icon().isNull() ? 0 : iconSize().width() + space(Space::S));
}

QRect WrapCheckBox::turned(const QRect& place) const {
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

QSize WrapCheckBox::sizeHint() const {
    const int width = textLeft() + fontMetrics().horizontalAdvance(text()) + space(Space::S);
    const int held = qMin(width, textLeft() + ems(24));
    return {held, heightForWidth(held)};
}

QSize WrapCheckBox::minimumSizeHint() const {
    return {textLeft() + ems(7), heightForWidth(sizeHint().width())};
}

int WrapCheckBox::heightForWidth(int width) const {
    const int room = width - textLeft() - space(Space::XS);
    const int words = m_heights.at(room, text(), font(), [&] {
        return fontMetrics().boundingRect(QRect(0, 0, qMax(room, 1), 100000), Qt::TextWordWrap, text()).height();
    });
    const int picture = icon().isNull() ? 0 : iconSize().height();
    return std::max({words, boxSize(), picture}) + 2 * space(Space::XS);
}

void WrapCheckBox::paintEvent(QPaintEvent* /*event*/) {
    const Colours& colours = currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const int margin = space(Space::XS);
    const double corner = controlRadius();
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    }
    // Beside a picture all stands on its middle line; else the box beside the first line of the words.
    const int lineTop = icon().isNull() ? margin : (height() - fontMetrics().height()) / 2;
    const int boxTop = lineTop + (fontMetrics().height() - boxSize()) / 2;
    const QRectF box =
        QRectF(turned(QRect(margin, qMax(margin, boxTop), boxSize(), boxSize()))).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isChecked() ? colours.accent : underMouse() ? colours.text : colours.controlLine, 1));
    painter.setBrush(isChecked() ? colours.accent : colours.surface);
    painter.drawRoundedRect(box, corner * 0.6, corner * 0.6);
    if (isChecked()) {
        themedIcon(u"check"_s, IconTint::OnAccent).paint(&painter, box.toAlignedRect());
    }
    if (!icon().isNull()) {
        const int left = margin + boxSize() + space(Space::S);
        icon().paint(&painter, turned(QRect({left, (height() - iconSize().height()) / 2}, iconSize())));
    }
    painter.setPen(isEnabled() ? colours.text : colours.disabledText);
    const int top = icon().isNull() ? margin + qMax(0, boxSize() - fontMetrics().height()) / 2 : 0;
    const QRect words(textLeft(), top, width() - textLeft() - margin, icon().isNull() ? height() - margin : height());
    const Qt::Alignment vertical = icon().isNull() ? Qt::AlignTop : Qt::AlignVCenter;
    painter.drawText(turned(words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | vertical) |
                         Qt::TextWordWrap,
                     text());
}

} // namespace stridewell
