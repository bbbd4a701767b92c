// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/exercisetable.h"

#include "ui/print/fillin.h"
#include "ui/print/typeset.h"
#include "ui/text/phrasebook.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr double columnGap = pt(18);
constexpr double boxSide = pt(10.5);
constexpr double rowPadding = pt(1.2);

struct Row {
    QString name;
    QString dose;
    double height = 0;
    bool besideName = true; ///< the dose stands on the name's line
};

/// One group of exercises, measured for its column.
struct Table {
    QString title;
    QString frequency;
    QStringList days; ///< heading of each column of boxes; empty texts where no day is suggested
    double boxPitch = 0;
    bool frequencyBeside = true; ///< on the title's line
    double titleHeight = 0;
    double width = 0;
    std::vector<Row> rows;
    [[nodiscard]] double boxesWidth() const { return boxPitch * static_cast<double>(days.size()); }
    [[nodiscard]] double height() const {
        double sum = titleHeight;
        for (const Row& row : rows) {
            sum += row.height;
        }
        return sum;
    }
};

QFont groupFont() {
    return bodyFont(QFont::Bold);
}

QFont dayNameFont() {
    return paperFont(9);
}

QStringList suggestedDays(const ProjectedWeek& week, StrengthGroup group, const Formats& formats) {
    QStringList days;
    if (group == StrengthGroup::Roll) {
        for (const ProjectedSession& session : week.sessions) {
            days << formats.shortWeekday(session.date);
        }
        return days;
    }
    for (const Date date : week.strengthDays) {
        days << formats.shortWeekday(date);
    }
    while (week.strengthDays.empty() && days.size() < coreSessionsPerWeek) {
        days << QString();
    }
    return days;
}

Table tableFor(StrengthGroup group, const ProjectedWeek& week, const StrengthLevels& levels, const Formats& formats,
               double width) {
    Table table;
    table.title = groupName(group);
    table.frequency = groupFrequency(group);
    table.days = suggestedDays(week, group, formats);
    table.width = width;
    table.boxPitch = boxSide + pt(6);
    for (const QString& day : table.days) {
        table.boxPitch = std::max(table.boxPitch, textWidth(day, dayNameFont()) + pt(2.5));
    }
    const double words = width - table.boxesWidth() - pt(3);
    table.frequencyBeside =
        textWidth(table.title, groupFont()) + pt(6) + textWidth(table.frequency, bodyFont()) <= words;
    table.titleHeight =
        lineHeight(groupFont()) + (table.frequencyBeside ? 0 : textHeight(table.frequency, bodyFont(), words)) + pt(2);
    for (const StrengthItem item : week.strength) {
        if (groupOf(item) != group) {
            continue;
        }
        Row row{strengthName(item), strengthDose(item, levelOf(levels, item))};
        const double both = textWidth(row.name, bodyFont()) + pt(6) + textWidth(row.dose, bodyFont());
        row.besideName = both <= words;
        row.height = row.besideName ? lineHeight(bodyFont())
                                    : textHeight(row.name, bodyFont(), words) + textHeight(row.dose, bodyFont(), words);
        row.height = std::max(row.height, boxSide) + 2 * rowPadding;
        table.rows.push_back(row);
    }
    return table;
}

void paintRow(QPainter& painter, const QRectF& rect, const Row& row, const Table& table, const ChartPalette& palette) {
    const QRectF words(rect.left(), rect.top() + rowPadding, rect.width() - table.boxesWidth() - pt(3), rect.height());
    const double used = drawText(painter, words, row.name, bodyFont(), palette.ink);
    const QRectF dose = row.besideName ? words.adjusted(textWidth(row.name, bodyFont()) + pt(6), 0, pt(4), 0)
                                       : words.translated(0, used);
    drawText(painter, dose, row.dose, bodyFont(), palette.quiet);
    const double middle = rect.top() + rowPadding + lineHeight(bodyFont()) / 2;
    double left = rect.right() - table.boxesWidth();
    for (int i = 0; i < table.days.size(); ++i) {
        paintTickBox(painter, QPointF(left + (table.boxPitch - boxSide) / 2, middle), boxSide, palette);
        left += table.boxPitch;
    }
}

void paintTable(QPainter& painter, QPointF topLeft, const Table& table, const ChartPalette& palette) {
    if (table.rows.empty()) {
        return;
    }
    const double words = table.width - table.boxesWidth() - pt(3);
    const QRectF title(topLeft, QSizeF(words, table.titleHeight));
    const double used = drawText(painter, title, table.title, groupFont(), palette.accent);
    const QRectF frequency = table.frequencyBeside
                                 ? title.adjusted(textWidth(table.title, groupFont()) + pt(6), 0, pt(4), 0)
                                 : title.translated(0, used);
    drawText(painter, frequency, table.frequency, bodyFont(), palette.quiet);
    double left = title.left() + table.width - table.boxesWidth();
    const double dayTop = title.bottom() - lineHeight(dayNameFont()) - pt(1);
    for (const QString& day : table.days) {
        drawText(painter, QRectF(left, dayTop, table.boxPitch, lineHeight(dayNameFont())), day, dayNameFont(),
                 palette.quiet, Qt::AlignHCenter);
        left += table.boxPitch;
    }
    double top = title.bottom();
    for (const Row& row : table.rows) {
        paintRow(painter, QRectF(topLeft.x(), top, table.width, row.height), row, table, palette);
        top += row.height;
    }
}

} // namespace

Block exerciseBlock(const ProjectedWeek& week, const StrengthLevels& levels, const Formats& formats,
                    const ChartPalette& palette, double width) {
    const auto has = [&](StrengthGroup group) {
        return std::any_of(week.strength.begin(), week.strength.end(),
                           [group](StrengthItem item) { return groupOf(item) == group; });
    };
    if (!has(StrengthGroup::Core)) {
        return {};
    }
    const bool two = has(StrengthGroup::Stretch);
    const double column = two ? (width - columnGap) / 2 : width;
    const Table core = tableFor(StrengthGroup::Core, week, levels, formats, column);
    const Table stretch = two ? tableFor(StrengthGroup::Stretch, week, levels, formats, column) : Table();
    // Rolling has a box for every run, which leaves no room for words in half the width.
    const Table roll = has(StrengthGroup::Roll) ? tableFor(StrengthGroup::Roll, week, levels, formats, width) : Table();
    const double above = pt(6);
    const double beside = std::max(core.height(), stretch.height());
    const double rollGap = roll.rows.empty() ? 0 : pt(5);
    return {above + beside + rollGap + roll.height(), pt(6), [=](QPainter& painter, const QRectF& rect) {
                painter.setPen(QPen(palette.line, pt(0.7)));
                painter.drawLine(rect.topLeft(), rect.topRight());
                const QPointF corner(rect.left(), rect.top() + above);
                paintTable(painter, corner, core, palette);
                paintTable(painter, corner + QPointF(column + columnGap, 0), stretch, palette);
                paintTable(painter, corner + QPointF(0, beside + rollGap), roll, palette);
            }};
}

} // namespace stridewell
