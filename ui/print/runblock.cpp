// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/runblock.h"

#include "ui/print/dayblocks.h"
#include "ui/print/fillin.h"
#include "ui/print/sessionbar.h"
#include "ui/print/typeset.h"
#include "ui/text/phrasebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(WeekSheet)
};

constexpr double dayPadding = pt(5);
constexpr double stripHeight = pt(17);
constexpr double leastWordsWidth = pt(120); // left of the pain scores

QStringList scoreLabels() {
    return {Say::tr("during"), Say::tr("after"), Say::tr("next morning")};
}

double widest(const QStringList& texts, const QFont& font) {
    double width = 0;
    for (const QString& text : texts) {
        width = std::max(width, textWidth(text, font));
    }
    return width;
}

QString exerciseText(const ProjectedWeek& week) {
    const bool stretching = std::any_of(week.strength.begin(), week.strength.end(),
                                        [](StrengthItem item) { return groupOf(item) == StrengthGroup::Stretch; });
    return stretching ? Say::tr("core and stretching exercises") : Say::tr("core exercises");
}

void paintDayLabel(QPainter& painter, const QRectF& rect, Date date, const DayLayout& layout) {
    painter.setPen(QPen(layout.palette->line, pt(0.7)));
    painter.drawLine(rect.topLeft(), rect.topRight());
    const double top = rect.top() + (layout.setting == Setting::Roomy ? dayPadding : dayPadding * 0.6);
    const QRectF column(rect.left(), top, layout.dayWidth, rect.height());
    const double used = drawText(painter, column, layout.formats->shortWeekday(date), dayFont(), layout.palette->ink);
    drawText(painter, column.translated(0, used), layout.formats->shortDate(date), bodyFont(), layout.palette->quiet);
}

double dayLabelHeight() {
    return lineHeight(dayFont()) + lineHeight(bodyFont()) + dayPadding;
}

/// "Run 1 of 3 · 30 min"
QString runHeading(const ProjectedSession& session, int number, const DayLayout& layout) {
    return Say::tr("%1 · %2").arg(runTitle(number, layout.sessions),
                                  layout.formats->minutes(session.shape.halfMinTotal()));
}

QString movedNote(const ProjectedSession& session, const DayLayout& layout) {
    return session.status == SessionStatus::Moved && session.date != session.plannedDate
               ? Say::tr("moved from %1").arg(layout.formats->date(session.plannedDate))
               : QString();
}

/// Words on the left, the three score rows on the right; both start at rect.top().
struct RunText {
    QString heading;
    QString distance;
    QString summary;
    QString note;
    double headingWidth = 0;
    double headingHeight = 0;
    double leftWidth = 0;
    double leftHeight = 0; ///< of summary and note
    double scoresWidth = 0;
};

RunText measured(const ProjectedSession& session, int number, const DayLayout& layout, double width) {
    RunText text;
    text.heading = runHeading(session, number, layout);
    text.distance = layout.formats->distance(session.distance);
    text.note = movedNote(session, layout);
    text.scoresWidth = scoreRowWidth(layout.labelWidth);
    text.leftWidth = width - text.scoresWidth - pt(16);
    if (!layout.stepsElsewhere) {
        text.summary = wrappedAtWords(sessionSummary(session.shape, *layout.formats), bodyFont(), text.leftWidth);
    }
    text.leftHeight =
        textHeight(text.summary, bodyFont(), text.leftWidth) + textHeight(text.note, bodyFont(), text.leftWidth);
    text.headingWidth = (layout.setting == Setting::Roomy ? width : text.leftWidth) -
                        textWidth(text.distance, bodyFont()) * 1.02 - pt(8);
    text.headingHeight = textHeight(text.heading, bodyFont(QFont::Bold), text.headingWidth);
    return text;
}

void paintScores(QPainter& painter, const QRectF& rect, double rowHeight, const DayLayout& layout) {
    double top = rect.top();
    for (const QString& label : scoreLabels()) {
        paintScoreRow(painter, QRectF(rect.left(), top, rect.width(), rowHeight), label, layout.labelWidth,
                      *layout.palette);
        top += rowHeight;
    }
}

void paintMinutes(QPainter& painter, const QRectF& rect, const DayLayout& layout) {
    const QString label = Say::tr("Minutes in all");
    const double most = std::min(rect.width(), std::max(pt(170), textWidth(label, bodyFont()) + pt(60)));
    paintWriteLine(painter, QRectF(rect.left(), rect.top(), most, rect.height()), label, *layout.palette);
}

void paintWords(QPainter& painter, const QRectF& rect, const RunText& text, const DayLayout& layout) {
    const double used = drawText(painter, rect, text.summary, bodyFont(), layout.palette->ink);
    drawText(painter, rect.translated(0, used), text.note, bodyFont(), layout.palette->quiet);
}

void paintHeading(QPainter& painter, const QRectF& rect, const RunText& text, const DayLayout& layout) {
    drawText(painter, QRectF(rect.topLeft(), QSizeF(text.headingWidth, rect.height())), text.heading,
             bodyFont(QFont::Bold), layout.palette->ink);
    drawText(painter, rect, text.distance, bodyFont(), layout.palette->quiet, Qt::AlignRight);
}

/// The bar across the whole width, words and scores below it.
Block roomyRun(const ProjectedSession& session, int number, const DayLayout& layout, double width) {
    const double inner = width - layout.dayWidth;
    const RunText text = measured(session, number, layout, inner);
    const double heading = text.headingHeight + pt(3);
    const double row = scoreRowHeight();
    const double below = std::max(3 * row, text.leftHeight + pt(3) + row);
    const double height = 2 * dayPadding + heading + stripHeight + pt(5) + below;
    return {height, pt(1), [=](QPainter& painter, const QRectF& rect) {
                paintDayLabel(painter, rect, session.date, layout);
                QRectF area(rect.left() + layout.dayWidth, rect.top() + dayPadding, inner, heading);
                paintHeading(painter, area, text, layout);
                area = QRectF(area.left(), area.top() + heading, inner, stripHeight);
                paintSessionStrip(painter, area, session.shape, *layout.palette, paperFont(10));
                area = QRectF(area.left(), area.bottom() + pt(5), text.leftWidth, below);
                paintWords(painter, area, text, layout);
                paintMinutes(painter, QRectF(area.left(), area.bottom() - row, area.width(), row), layout);
                paintScores(painter, area.translated(inner - text.scoresWidth, 0), row, layout);
            }};
}

/// Bar and words on the left, scores on the right: for weeks with many runs. Where the rows stand close, the minutes
/// stand under the bar instead of above the scores.
Block closeRun(const ProjectedSession& session, int number, const DayLayout& layout, double width) {
    const bool tight = layout.setting == Setting::Tight;
    const double inner = width - layout.dayWidth;
    const RunText text = measured(session, number, layout, inner);
    const double heading = text.headingHeight + pt(tight ? 1 : 2);
    const double strip = tight ? stripHeight * 0.91 : stripHeight * 0.95;
    const double row = tight ? scoreRowHeight() * 0.92 : scoreRowHeight();
    const double padding = tight ? pt(2.5) : dayPadding * 0.6;
    const double left = heading + strip + pt(tight ? 1 : 3) + text.leftHeight + (tight ? row : 0);
    const double height = 2 * padding + std::max(left, (tight ? 3 : 4) * row);
    return {height, pt(0.5), [=](QPainter& painter, const QRectF& rect) {
                paintDayLabel(painter, rect, session.date, layout);
                QRectF area(rect.left() + layout.dayWidth, rect.top() + padding, text.leftWidth, heading);
                const QRectF scores = area.translated(inner - text.scoresWidth, 0);
                paintHeading(painter, area, text, layout);
                area = QRectF(area.left(), area.bottom(), area.width(), strip);
                paintSessionStrip(painter, area, session.shape, *layout.palette, paperFont(9.5));
                area = QRectF(area.left(), area.bottom() + pt(tight ? 1 : 3), area.width(), text.leftHeight);
                paintWords(painter, area, text, layout);
                if (tight) {
                    paintMinutes(painter, QRectF(area.left(), area.bottom(), area.width(), row), layout);
                } else {
                    paintMinutes(painter, QRectF(scores.left(), scores.top(), text.scoresWidth, row), layout);
                }
                paintScores(painter, scores.translated(0, tight ? 0 : row), row, layout);
            }};
}

} // namespace

QFont dayFont() {
    return paperFont(12.5, QFont::Bold);
}

std::optional<SessionShape> sameShape(const ProjectedWeek& week) {
    std::optional<SessionShape> shape;
    for (const ProjectedSession& session : week.sessions) {
        if (isAhead(session) && shape && *shape != session.shape) {
            return std::nullopt;
        }
        if (isAhead(session)) {
            shape = session.shape;
        }
    }
    return shape;
}

DayLayout dayLayout(const ProjectedWeek& week, const Formats& formats, const ChartPalette& palette, double width,
                    Setting setting) {
    QStringList names;
    QStringList dates;
    for (int i = 0; i < 7; ++i) {
        names << formats.shortWeekday(week.start + Days(i));
        dates << formats.shortDate(week.start + Days(i));
    }
    const double dayWidth = std::max(widest(names, dayFont()), widest(dates, bodyFont())) + pt(14);
    const double mostLabel = width - dayWidth - scoreRowWidth(0) - pt(12) - leastWordsWidth;
    return {&formats,
            &palette,
            exerciseText(week),
            dayWidth,
            std::clamp(widest(scoreLabels(), bodyFont()), pt(20), std::max(pt(20), mostLabel)),
            setting,
            static_cast<int>(week.sessions.size()),
            setting == Setting::Tight && sameShape(week)};
}

Block runBlock(const ProjectedSession& session, int number, const DayLayout& layout, double width) {
    Block block = layout.setting == Setting::Roomy ? roomyRun(session, number, layout, width)
                                                   : closeRun(session, number, layout, width);
    block.height = std::max(block.height, dayLabelHeight());
    return block;
}

} // namespace stridewell
