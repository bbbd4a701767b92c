// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/togglebutton.h"

#include "ui/theme/look.h"
#include "ui/theme/metrics.h"

#include <QFontMetrics>
#include <QVariant>

namespace stridewell {

ToggleButton::ToggleButton(const QString& caption, QWidget* parent) : QPushButton(caption, parent) {
    setCheckable(true);
    setAutoDefault(false); // Enter belongs to the dialog's default button
    setLook(this, "role", QStringLiteral("toggle"));
}

QSize ToggleButton::sizeHint() const {
    const QFontMetrics strong(fontFor(TextStyle::Strong));
    const int wider = strong.horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
    return QPushButton::sizeHint() + QSize(qMax(0, wider) + space(Space::XS), 0);
}

} // namespace stridewell
