// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"

#include <QLabel>

class QPushButton;
class QScrollArea;

namespace stridewell {

/// The one filled button of a page.
QPushButton* makePrimaryButton(const QString& caption, QWidget* parent);
/// A quiet secondary button; iconName as in themedIcon, may be empty.
QPushButton* makeButton(const QString& caption, const QString& iconName, QWidget* parent);
/// A button that looks like a link ("Why?").
QPushButton* makeLinkButton(const QString& caption, QWidget* parent);
/// A label at a step of the type scale that wraps its words.
QLabel* makeLabel(const QString& text, TextStyle style, QWidget* parent);
/// A heading of a page section.
QLabel* makeSectionHeading(const QString& text, QWidget* parent);
/// Lets `content` scroll when it is higher than there is room, without a frame.
QScrollArea* makeScrollArea(QWidget* content, QWidget* parent);
/// Gives a window a size for its opening, held inside the screen.
void fitToScreen(QWidget* window, QSize preferred);

/// Marks a field as wrong (red edge) or right again.
void markField(QWidget* field, bool wrong);

} // namespace stridewell
