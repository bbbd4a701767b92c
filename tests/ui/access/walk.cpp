// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access/checks.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>

namespace stridewell::test {

using namespace Qt::Literals::StringLiterals;

QString pathOf(const QWidget& widget) {
    QStringList parts;
    for (const QWidget* each = &widget; each != nullptr; each = each->isWindow() ? nullptr : each->parentWidget()) {
        QString name = QString::fromLatin1(each->metaObject()->className()).remove(u"stridewell::"_s);
        const QVariant text = each->property("text");
        const QString words = !each->accessibleName().isEmpty() ? each->accessibleName()
                              : !text.toString().isEmpty()      ? text.toString()
                                                                : each->objectName();
        if (!words.isEmpty()) {
            name += u"(%1)"_s.arg(words.left(48));
        }
        if (name != u"QWidget"_s && name != u"QWidget(qt_scrollarea_viewport)"_s) {
            parts.prepend(name);
        }
    }
    return parts.join(u" > "_s);
}

QList<QWidget*> visibleIn(QWidget& root) {
    QList<QWidget*> visible{&root};
    const auto all = root.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->isVisibleTo(&root) && widget->window() == root.window()) {
            visible.append(widget);
        }
    }
    return visible;
}

QList<QWidget*> tabChain(QWidget& root) {
    QList<QWidget*> chain;
    for (QWidget* each = root.nextInFocusChain(); each != nullptr && each != &root; each = each->nextInFocusChain()) {
        const bool part = qobject_cast<QAbstractSpinBox*>(each->parentWidget()) != nullptr ||
                          qobject_cast<QComboBox*>(each->parentWidget()) != nullptr;
        if ((each->focusPolicy() & Qt::TabFocus) != 0 && each->isEnabled() && each->isVisibleTo(&root) &&
            root.isAncestorOf(each) && each->window() == root.window() && each->focusProxy() == nullptr && !part) {
            chain.append(each);
        }
    }
    return chain;
}

} // namespace stridewell::test
