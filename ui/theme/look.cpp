// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace stridewell {

void setLook(QWidget* widget, const char* property, const QVariant& value) {
    if (widget->property(property) == value) {
        return;
    }
    widget->setProperty(property, value);
    // A stylesheet reads dynamic properties only when a widget is polished: what was not shown yet will read them then.
    QList<QWidget*> widgets = widget->findChildren<QWidget*>();
    widgets.prepend(widget);
    for (QWidget* each : widgets) {
        if (each->testAttribute(Qt::WA_WState_Polished)) {
            each->style()->unpolish(each);
            each->style()->polish(each);
            each->update();
        }
    }
}

} // namespace stridewell
