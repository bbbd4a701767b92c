// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace stridewell::test {

/// Every check looks at all that is visible in `root` (a window or dialog) and says what is wrong: one line a fault,
/// beginning with the path of the widget.

/// Controls have a name and the right role, and the keyboard reaches what the mouse does.
QStringList nameFaults(QWidget& root);
/// Every painted text is there as a whole, and pages do not scroll sideways.
QStringList clipFaults(QWidget& root);
/// Text keeps 4.5:1 (large text 3:1) to what is behind it, icons and the edges of controls 3:1.
QStringList contrastFaults(QWidget& root);
/// Tab goes as one reads: down, and within a row along the writing.
QStringList orderFaults(QWidget& root);
/// The focus changes enough pixels by enough contrast, on every control that Tab reaches.
QStringList focusFaults(QWidget& root);

/// Where a widget is, in words that find it in the sources.
QString pathOf(const QWidget& widget);
/// `root` and what is visible inside it; no menus and other windows of their own.
QList<QWidget*> visibleIn(QWidget& root);
/// What Tab goes through in `root`, in its order.
QList<QWidget*> tabChain(QWidget& root);

} // namespace stridewell::test
