// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/longtext.h"

#include "ui/print/fillin.h"

#include <QTextLayout>
#include <QTextOption>

#include <memory>

namespace stridewell {

namespace {

/// Lays out one paragraph; lines break inside a word only where the word fits no line.
std::shared_ptr<QTextLayout> layOut(const QString& paragraph, double width) {
    auto layout = std::make_shared<QTextLayout>(paragraph, bodyFont());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF());
    }
    layout->endLayout();
    return layout;
}

/// Control characters have no shape; a tab is a space.
QString printable(QString text) {
    for (QChar& character : text) {
        const bool lineEnd = character == QChar::LineFeed || character == QChar::LineSeparator ||
                             character == QChar::ParagraphSeparator || character == QChar::CarriageReturn;
        if (lineEnd) {
            character = QChar::LineFeed;
        } else if (character.category() == QChar::Other_Control) {
            character = QChar::Space;
        }
    }
    return text;
}

} // namespace

std::vector<Block> longTextBlocks(const QString& text, const ChartPalette& palette, double width) {
    std::vector<Block> blocks;
    const QStringList paragraphs = printable(text).split(QChar::LineFeed, Qt::SkipEmptyParts);
    for (const QString& paragraph : paragraphs) {
        if (paragraph.trimmed().isEmpty()) {
            continue;
        }
        const auto layout = layOut(paragraph.trimmed(), width);
        for (int i = 0; i < layout->lineCount(); ++i) {
            blocks.push_back({layout->lineAt(i).height(), 0, [=](QPainter& painter, const QRectF& rect) {
                                  painter.setPen(palette.ink);
                                  layout->lineAt(i).draw(&painter, rect.topLeft());
                              }});
        }
        blocks.back().gap = pt(3);
    }
    return blocks;
}

} // namespace stridewell
