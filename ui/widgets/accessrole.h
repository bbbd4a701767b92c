// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QList>

class QWidget;

namespace stridewell {

/// Says to screen readers what a widget is, where Qt cannot know: a heading, a card, a bar that paints itself. To be
/// called before anybody has asked, so in constructors. Buttons keep being pressed and chosen as before.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);
/// How much there is now, of how much at most, for a bar; what it says in words is its name.
void setAccessibleAmount(QWidget* widget, double now, double most);
/// Has screen readers speak what a banner or bar says now, without moving the focus to it.
void announce(QWidget* widget);

/// Tab comes to `widgets`, in their order, where `place`, which holds them, stands in the order of making: for controls
/// that come and go while what is read after them stays.
void tabAt(QWidget* place, const QList<QWidget*>& widgets);

} // namespace stridewell
