// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/intoview.h"

#include "ui/theme/metrics.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <functional>

namespace stridewell {

namespace {

/// Once the layout has given everything its place.
void inItsScrollArea(QWidget* widget, const std::function<void(QScrollArea&)>& scroll) {
    QTimer::singleShot(0, widget, [widget, scroll] {
        for (QWidget* around = widget->parentWidget(); around != nullptr; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around)) {
                scroll(*area);
                return;
            }
        }
    });
}

} // namespace

void bringIntoView(QWidget* widget) {
    inItsScrollArea(widget, [widget](QScrollArea& area) { area.ensureWidgetVisible(widget, 0, space(Space::L)); });
}

void bringToTop(QWidget* widget) {
    inItsScrollArea(widget, [widget](QScrollArea& area) {
        area.verticalScrollBar()->setValue(widget->mapTo(area.widget(), QPoint()).y() - space(Space::L));
    });
}

} // namespace stridewell
