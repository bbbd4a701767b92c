// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paindelegate.h"

#include "ui/models/journaltablemodel.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QPainter>

namespace stridewell {

namespace {

/// The bands that the rules use: 0-2, 3-5, 6-10.
Tone toneOf(int score) {
    return score <= 2 ? Tone::Good : score <= 5 ? Tone::Caution : Tone::Stop;
}

} // namespace

void PainDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    if (text.isEmpty()) {
        return; // an entry without a score
    }
    const ToneColours& tone = currentColours().tone(toneOf(index.data(JournalTableModel::RawRole).toInt()));
    const QFontMetrics metrics(cell.font);
    QRect pill = cell.rect.adjusted(space(Space::M), 0, -space(Space::XS), 0);
    pill.setHeight(metrics.height() + space(Space::XS));
    pill.moveTop(cell.rect.center().y() - pill.height() / 2);
    pill.setWidth(qMin(pill.width(), metrics.horizontalAdvance(text) + 2 * space(Space::M)));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tone.ink, 1));
    painter->setBrush(tone.fill);
    painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2.0, pill.height() / 2.0);
    painter->setPen(tone.ink);
    painter->setFont(cell.font);
    painter->drawText(pill, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, pill.width()));
    painter->restore();
}

QSize PainDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * space(Space::L) + space(Space::XS), size.height() + space(Space::S)};
}

} // namespace stridewell
