// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace stridewell {

/// Scrolls the area around the widget until it can be read, once the layout has given it its place. Does nothing where
/// no area scrolls.
void bringIntoView(QWidget* widget);

/// The same, as the first thing that is seen.
void bringToTop(QWidget* widget);

} // namespace stridewell
