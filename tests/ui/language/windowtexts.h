// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace stridewell::test {

struct ShownText {
    QString where; ///< the class of what shows it, and which property
    QString text;
};

/// Whatever a person can read in a window, point at, or have read out: captions, tips, names and descriptions, menus,
/// tables with their headers, choices, places to type in, axes and curves of charts. What somebody has typed is left
/// out.
std::vector<ShownText> textsOf(const QWidget& window);

} // namespace stridewell::test
