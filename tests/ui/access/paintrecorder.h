// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QWidget;

namespace stridewell::test {

/// A run of text as a widget painted it, in the widget's coordinates.
struct PaintedText {
    QString text;
    QRectF ink;     ///< what the glyphs cover
    QRectF visible; ///< what the painter let through
    QColor colour;
    QFont font;
};

/// A small picture (an icon, the mark of a check box) as a widget painted it: its place and its average ink.
struct PaintedPicture {
    QRectF place;
    QColor colour;
};

/// What widgets really paint, whatever class they are of.
struct Painted {
    std::vector<PaintedText> texts;
    std::vector<PaintedPicture> pictures;
};

/// Has the widget alone, without what is inside it, paint itself, and writes down texts and icons.
Painted paintedBy(QWidget& widget);

} // namespace stridewell::test
