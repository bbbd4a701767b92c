// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access/checks.h"
#include "tests/ui/access/paintrecorder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextEdit>

namespace stridewell::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A control of several parts that speaks for all of them.
bool isWhole(const QWidget* widget) {
    return qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr;
}

bool isControl(const QWidget& widget) {
    if (qobject_cast<const QScrollBar*>(&widget) != nullptr || qobject_cast<const QMenuBar*>(&widget) != nullptr) {
        return false; // Qt's own, with names of their own
    }
    if (isWhole(widget.parentWidget())) {
        return false; // the inside of a control
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->text().isEmpty(); // a text that can be selected is its own name
    }
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(&widget) != nullptr;
}

/// Arrow keys go from one of them to the next; Tab comes to the chosen one.
bool isOneOfMany(const QAbstractButton& button) {
    return button.autoExclusive() || (button.group() != nullptr && button.group()->exclusive());
}

/// The cross that empties a line, as the keyboard does without it.
bool isInsideOfField(const QAbstractButton& button) {
    return qobject_cast<const QLineEdit*>(button.parentWidget()) != nullptr;
}

/// What may stand for a control of that class; empty: anything but a mere container.
QList<QAccessible::Role> rolesFor(const QWidget& widget) {
    using A = QAccessible;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        if (button->isCheckable()) {
            return isOneOfMany(*button) ? QList<A::Role>{A::RadioButton, A::PageTab} : QList<A::Role>{A::CheckBox};
        }
        return {A::Button, A::PushButton, A::ButtonMenu, A::Link, A::Cell};
    }
    if (qobject_cast<const QComboBox*>(&widget) != nullptr) {
        return {A::ComboBox};
    }
    if (qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr) {
        return {A::SpinBox};
    }
    if (qobject_cast<const QLineEdit*>(&widget) != nullptr || qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
        qobject_cast<const QTextEdit*>(&widget) != nullptr) {
        return {A::EditableText};
    }
    if (qobject_cast<const QAbstractItemView*>(&widget) != nullptr) {
        return {A::Table, A::List, A::Tree};
    }
    if (qobject_cast<const QAbstractSlider*>(&widget) != nullptr) {
        return {A::Slider};
    }
    return {};
}

bool isContainer(QAccessible::Role role) {
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Border ||
           role == QAccessible::Window || role == QAccessible::StaticText || role == QAccessible::Pane;
}

/// Bars, charts and whatever else paints words by itself say them to those who do not see them. Icons repeat the words
/// beside them.
bool paintsItself(QWidget& widget, QAccessible::Role role) {
    if (role == QAccessible::Chart || role == QAccessible::ProgressBar || role == QAccessible::Graphic) {
        return !widget.inherits("stridewell::IconLabel");
    }
    const QWidget* parent = widget.parentWidget();
    const bool part = qobject_cast<const QAbstractScrollArea*>(parent) != nullptr || isWhole(parent);
    return isContainer(role) && role != QAccessible::StaticText && !part && !paintedBy(widget).texts.empty();
}

void checkButton(const QWidget& widget, QStringList& faults) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button == nullptr || !button->isEnabled() || isOneOfMany(*button) || isInsideOfField(*button) ||
        (button->focusPolicy() & Qt::TabFocus) != 0) {
        return;
    }
    faults += pathOf(widget) + u": reached by the mouse alone"_s;
}

} // namespace

QStringList nameFaults(QWidget& root) {
    QStringList faults;
    const auto widgets = visibleIn(root);
    for (QWidget* widget : widgets) {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr) {
            faults += pathOf(*widget) + u": unknown to screen readers"_s;
            continue;
        }
        if (widget->isWindow()) {
            if (widget->windowTitle().isEmpty()) {
                faults += pathOf(*widget) + u": a window without a title"_s;
            }
            continue;
        }
        checkButton(*widget, faults);
        const bool control = isControl(*widget);
        if (!control && !paintsItself(*widget, face->role())) {
            if (widget->cursor().shape() == Qt::PointingHandCursor) {
                faults += pathOf(*widget) + u": looks clickable and is reached by the mouse alone"_s;
            }
            continue;
        }
        if (face->text(QAccessible::Name).trimmed().isEmpty()) {
            faults += pathOf(*widget) + u": no accessible name"_s;
        }
        const auto roles = rolesFor(*widget);
        const bool words = qobject_cast<QLabel*>(widget) != nullptr && face->role() == QAccessible::StaticText;
        const bool right = roles.isEmpty() ? words || !isContainer(face->role()) : roles.contains(face->role());
        if (!right) {
            faults += u"%1: role %2 does not say what it is"_s.arg(pathOf(*widget)).arg(face->role());
        }
    }
    return faults;
}

} // namespace stridewell::test
