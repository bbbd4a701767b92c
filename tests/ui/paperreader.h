// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

// Reads PDFs back with poppler's tools, independently of what wrote them. All lengths are points.

namespace stridewell {

struct PdfWord {
    QString text;
    QRectF box;
};

struct PdfPage {
    QSizeF size;
    std::vector<PdfWord> words;
};

struct PdfFont {
    QString name;
    bool embedded = false;
    bool searchable = false; ///< has a table from its glyphs to characters
};

/// What a program says; a failure where it cannot be run or ends with another code than 0.
QString outputOf(const QString& program, const QStringList& arguments);

std::vector<PdfPage> readPages(const QString& file);
std::vector<PdfFont> readFonts(const QString& file);
/// How many characters there are in each size of type.
std::vector<std::pair<double, int>> charactersBySize(const QString& file);

/// The middle of a word's box, where the letters are: boxes of neighbouring lines touch.
QRectF core(const PdfWord& word);
/// All words of a page with single spaces between them.
QString flat(const PdfPage& page);

} // namespace stridewell
