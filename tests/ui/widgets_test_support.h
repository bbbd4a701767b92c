// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QLineEdit>
#include <QWidget>

#include <vector>

namespace stridewell::testsupport {

/// Everything inside `window` that takes part in the tab order now, in that order.
inline std::vector<QWidget*> focusOrder(QWidget& window) {
    std::vector<QWidget*> order;
    for (QWidget* each = window.nextInFocusChain(); each != &window; each = each->nextInFocusChain()) {
        const bool inside = window.isAncestorOf(each);
        const bool part = qobject_cast<QAbstractSpinBox*>(each->parentWidget()) != nullptr; // a spin box's own line
        if (inside && !part && (each->focusPolicy() & Qt::TabFocus) != 0 && each->focusProxy() == nullptr &&
            each->isVisibleTo(&window) && each->isEnabled()) {
            order.push_back(each);
        }
    }
    return order;
}

/// What a screen reader says the widget is called.
inline QString spokenName(QWidget& widget) {
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&widget);
    return access == nullptr ? QString() : access->text(QAccessible::Name);
}

/// Class and name of the focusable widgets that a screen reader could not name.
inline QStringList namelessControls(QWidget& window) {
    QStringList nameless;
    for (QWidget* each : focusOrder(window)) {
        if (spokenName(*each).isEmpty()) {
            nameless += QString::fromLatin1(each->metaObject()->className());
        }
    }
    return nameless;
}

} // namespace stridewell::testsupport
