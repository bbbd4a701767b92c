// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/intoview.h"

#include "ui/theme/metrics.h"

#include <QScrollArea>
#include <QTimer>

namespace stridewell {

void bringIntoView(QWidget* widget) {
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget* around = widget->parentWidget(); around != nullptr; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around)) {
                area->ensureWidgetVisible(widget, 0, space(Space::L));
                return;
            }
        }
    });
}

} // namespace stridewell
