// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessrole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QVariant>

namespace stridewell {

namespace {

constexpr const char* roleProperty = "accessibleRole";
constexpr const char* nowProperty = "accessibleNow";
constexpr const char* mostProperty = "accessibleMost";

class RoleAccess : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    RoleAccess(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface && widget()->property(mostProperty).isValid()) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return widget()->property(nowProperty); }
    void setCurrentValue(const QVariant& /*value*/) override {}
    [[nodiscard]] QVariant maximumValue() const override { return widget()->property(mostProperty); }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 0; }

    /// A label's words, a button's caption and a card's title are their names.
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        const QString own = QAccessibleWidget::text(which);
        return which == QAccessible::Name && own.isEmpty() ? widget()->property("text").toString() : own;
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto* button = qobject_cast<QAbstractButton*>(widget()); button != nullptr && button->isCheckable()) {
            state.checkable = true;
            state.checked = button->isChecked();
            state.selectable = true;
            state.selected = button->isChecked();
        }
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (qobject_cast<QAbstractButton*>(widget()) != nullptr && widget()->isEnabled()) {
            names.prepend(pressAction());
        }
        return names;
    }
    void doAction(const QString& name) override {
        auto* button = qobject_cast<QAbstractButton*>(widget());
        if (button != nullptr && name == pressAction()) {
            button->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }
};

QAccessibleInterface* makeAccess(const QString& /*className*/, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget == nullptr ? QVariant() : widget->property(roleProperty);
    return role.isValid() ? new RoleAccess(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, static_cast<int>(role));
    // Qt asks while a label is made, and would keep what it was told then.
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(widget)));
}

void setAccessibleAmount(QWidget* widget, double now, double most) {
    widget->setProperty(nowProperty, now);
    widget->setProperty(mostProperty, most);
    QAccessibleValueChangeEvent event(widget, now);
    QAccessible::updateAccessibility(&event);
}

void announce(QWidget* widget) {
    // Screen readers on Linux speak an alert when it comes into view, those elsewhere when Alert is sent.
    for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(widget, type);
        QAccessible::updateAccessibility(&event);
    }
}

void tabAt(QWidget* place, const QList<QWidget*>& widgets) {
    const Qt::FocusPolicy policy = place->focusPolicy();
    place->setFocusPolicy(Qt::ClickFocus); // Qt knows no order for what cannot have the focus
    QWidget* before = place;
    for (QWidget* widget : widgets) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
    place->setFocusPolicy(policy);
}

} // namespace stridewell
