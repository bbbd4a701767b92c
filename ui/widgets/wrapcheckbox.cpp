// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapcheckbox.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

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
    return space(Space::XS) + boxSize() + space(Space::S);
}

QSize WrapCheckBox::sizeHint() const {
    const int width = textLeft() + fontMetrics().horizontalAdvance(text()) + space(Space::S);
    const int held = qMin(width, ems(26));
    return {held, heightForWidth(held)};
}

QSize WrapCheckBox::minimumSizeHint() const {
    return {ems(9), heightForWidth(ems(26))};
}

int WrapCheckBox::heightForWidth(int width) const {
    const int room = width - textLeft() - space(Space::XS);
    const QRect bounds = fontMetrics().boundingRect(QRect(0, 0, qMax(room, 1), 100000), Qt::TextWordWrap, text());
    return qMax(bounds.height(), boxSize()) + 2 * space(Space::XS);
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
    const double boxTop = margin + qMax(0, fontMetrics().height() - boxSize()) / 2.0;
    const QRectF box(margin + 0.5, boxTop + 0.5, boxSize() - 1, boxSize() - 1);
    painter.setPen(QPen(isChecked() ? colours.accent : underMouse() ? colours.text : colours.controlLine, 1));
    painter.setBrush(isChecked() ? colours.accent : colours.surface);
    painter.drawRoundedRect(box, corner * 0.6, corner * 0.6);
    if (isChecked()) {
        themedIcon(u"check"_s, IconTint::OnAccent).paint(&painter, box.toAlignedRect());
    }
    painter.setPen(isEnabled() ? colours.text : colours.disabledText);
    const int top = margin + qMax(0, boxSize() - fontMetrics().height()) / 2;
    const QRect words(textLeft(), top, width() - textLeft() - margin, height() - margin);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
}

} // namespace stridewell
