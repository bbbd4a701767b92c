// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
constexpr double barHeight = pt(15);

/// What all days of one sheet share.
struct DayLayout {
    const Formats* formats;
    const ChartPalette* palette;
    QString exercises; ///< what is suggested on a rest day
    double dayWidth;   ///< of the column with weekday and date
    double labelWidth; ///< of "next morning"
    Setting setting;
    int sessions; ///< of the week
};

QFont dayFont() {
    return paperFont(12.5, QFont::Bold);
}

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

DayLayout layoutFor(const ProjectedWeek& week, const Formats& formats, const ChartPalette& palette, Setting setting) {
    QStringList names;
    QStringList dates;
    for (int i = 0; i < 7; ++i) {
        names << formats.shortWeekday(week.start + Days(i));
        dates << formats.shortDate(week.start + Days(i));
    }
    const double dayWidth = std::max(widest(names, dayFont()), widest(dates, bodyFont())) + pt(14);
    return {&formats,
            &palette,
            exerciseText(week),
            dayWidth,
            widest(scoreLabels(), bodyFont()),
            setting,
            static_cast<int>(week.sessions.size())};
}

void paintDayLabel(QPainter& painter, const QRectF& rect, Date date, const DayLayout& layout) {
    painter.setPen(QPen(layout.palette->line, pt(0.7)));
    painter.drawLine(rect.topLeft(), rect.topRight());
    const QRectF column(rect.left(), rect.top() + dayPadding, layout.dayWidth, rect.height());
    const double used = drawText(painter, column, layout.formats->shortWeekday(date), dayFont(), layout.palette->ink);
    drawText(painter, column.translated(0, used), layout.formats->shortDate(date), bodyFont(), layout.palette->quiet);
}

double dayLabelHeight() {
    return lineHeight(dayFont()) + lineHeight(bodyFont()) + 2 * dayPadding;
}

/// "Run 1 of 3 · 30 min · 2.75 km"
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
    QString summary;
    QString note;
    double leftWidth;
    double leftHeight;
    double scoresWidth;
};

RunText measureRunText(const ProjectedSession& session, const DayLayout& layout, double width) {
    RunText text;
    text.note = movedNote(session, layout);
    text.scoresWidth = scoreRowWidth(layout.labelWidth);
    text.leftWidth = width - text.scoresWidth - pt(12);
    text.summary = wrappedAtWords(sessionSummary(session.shape, *layout.formats), bodyFont(), text.leftWidth);
    text.leftHeight =
        textHeight(text.summary, bodyFont(), text.leftWidth) + textHeight(text.note, bodyFont(), text.leftWidth);
    return text;
}

void paintScores(QPainter& painter, const QRectF& rect, const DayLayout& layout) {
    const QStringList labels = scoreLabels();
    for (int row = 0; row < labels.size(); ++row) {
        paintScoreRow(painter, QRectF(rect.left(), rect.top() + row * scoreRowHeight(), rect.width(), scoreRowHeight()),
                      labels[row], layout.labelWidth, *layout.palette);
    }
}

void paintRunWords(QPainter& painter, const QRectF& rect, const RunText& text, const DayLayout& layout) {
    const double used = drawText(painter, rect, text.summary, bodyFont(), layout.palette->ink);
    drawText(painter, rect.translated(0, used), text.note, bodyFont(), layout.palette->quiet);
    const double line = scoreRowHeight();
    const double most =
        std::min(rect.width() - pt(8), std::max(pt(170), textWidth(Say::tr("Minutes run"), bodyFont()) + pt(60)));
    paintWriteLine(painter, QRectF(rect.left(), rect.bottom() - line, most, line), Say::tr("Minutes run"),
                   *layout.palette);
}

/// Width left for the heading by the distance on its right.
double headingWidth(const ProjectedSession& session, const DayLayout& layout, double width) {
    return width - textWidth(layout.formats->distance(session.distance), bodyFont()) - pt(8);
}

double headingHeight(const ProjectedSession& session, int number, const DayLayout& layout, double width) {
    return textHeight(runHeading(session, number, layout), bodyFont(QFont::Bold), headingWidth(session, layout, width));
}

void paintHeading(QPainter& painter, const QRectF& rect, const ProjectedSession& session, int number,
                  const DayLayout& layout) {
    QRectF words = rect;
    words.setWidth(headingWidth(session, layout, rect.width()));
    drawText(painter, words, runHeading(session, number, layout), bodyFont(QFont::Bold), layout.palette->ink);
    drawText(painter, rect, layout.formats->distance(session.distance), bodyFont(), layout.palette->quiet,
             Qt::AlignRight);
}

/// The bar across the whole width, words and scores below it.
Block roomyRun(const ProjectedSession& session, int number, const DayLayout& layout, double width) {
    const double inner = width - layout.dayWidth;
    const RunText text = measureRunText(session, layout, inner);
    const double heading = headingHeight(session, number, layout, inner) + pt(3);
    const double below = std::max(3 * scoreRowHeight(), text.leftHeight + pt(3) + scoreRowHeight());
    const double height = 2 * dayPadding + heading + barHeight + pt(5) + below;
    return {height, pt(1), [=, shape = session.shape](QPainter& painter, const QRectF& rect) {
                paintDayLabel(painter, rect, session.date, layout);
                QRectF area(rect.left() + layout.dayWidth, rect.top() + dayPadding, inner, heading);
                paintHeading(painter, area, session, number, layout);
                area = QRectF(area.left(), area.top() + heading, inner, barHeight);
                paintSessionBar(painter, area, shape, *layout.palette, paperFont(9.5));
                area = QRectF(area.left(), area.bottom() + pt(5), text.leftWidth, below);
                paintRunWords(painter, area, text, layout);
                paintScores(painter, area.translated(inner - text.scoresWidth, 0), layout);
            }};
}

/// Bar and words on the left, scores on the right: for weeks with many runs.
Block compactRun(const ProjectedSession& session, int number, const DayLayout& layout, double width) {
    const double inner = width - layout.dayWidth;
    const RunText text = measureRunText(session, layout, inner);
    const double heading = headingHeight(session, number, layout, text.leftWidth) + pt(2);
    const double bar = barHeight * 0.85;
    const double left = heading + bar + pt(3) + text.leftHeight;
    const double right = 4 * scoreRowHeight() - pt(3);
    const double height = 1.2 * dayPadding + std::max(left, right);
    return {height, pt(0.5), [=](QPainter& painter, const QRectF& rect) {
                paintDayLabel(painter, rect, session.date, layout);
                const QRectF column(rect.left() + layout.dayWidth, rect.top() + dayPadding * 0.6, text.leftWidth,
                                    rect.height());
                paintHeading(painter, column, session, number, layout);
                const QRectF barArea(column.left(), column.top() + heading, column.width(), bar);
                paintSessionBar(painter, barArea, session.shape, *layout.palette, paperFont(8.5));
                const QRectF words(column.left(), barArea.bottom() + pt(3), column.width(), column.height());
                const double used = drawText(painter, words, text.summary, bodyFont(), layout.palette->ink);
                drawText(painter, words.translated(0, used), text.note, bodyFont(), layout.palette->quiet);
                const QRectF scores = column.translated(inner - text.scoresWidth, 0);
                paintWriteLine(painter, QRectF(scores.left(), scores.top(), text.scoresWidth, scoreRowHeight() - pt(3)),
                               Say::tr("Minutes run"), *layout.palette);
                paintScores(painter, scores.translated(0, scoreRowHeight() - pt(3)), layout);
            }};
}

QString closedRunText(const ProjectedSession& session) {
    switch (session.status) {
    case SessionStatus::Done: return Say::tr("Run done");
    case SessionStatus::Part: return Say::tr("Run partly done: that counts too");
    case SessionStatus::Missed: return Say::tr("Run missed: it is not made up, go on with the next one");
    case SessionStatus::Dropped: return Say::tr("This run is left out: rest day");
    case SessionStatus::Swapped: return Say::tr("Instead of the run: swim, cycle or elliptical trainer, 20 to 30 min");
    case SessionStatus::Paused: return Say::tr("No jogging: the plan is paused. Easy walking if the pain is 2 or less");
    case SessionStatus::Planned:
    case SessionStatus::Moved: break;
    }
    return {};
}

struct DayLine {
    Date date;
    QString text;
    bool exercises = false;
    bool ticked = false;
};

/// One day without a run to fill in, as a single line beside its date.
Block lineDay(const DayLine& day, const DayLayout& layout, double width) {
    const QString text = day.exercises ? Say::tr("%1 · %2").arg(day.text, layout.exercises) : day.text;
    const double inner = width - layout.dayWidth - (day.ticked ? pt(16) : 0);
    const double padding = layout.setting == Setting::Compact ? pt(1.3) : dayPadding;
    const double height = std::max(textHeight(text, bodyFont(), inner), lineHeight(dayFont())) + 2 * padding;
    return {height, pt(0.8), [=](QPainter& painter, const QRectF& rect) {
                painter.setPen(QPen(layout.palette->line, pt(0.7)));
                painter.drawLine(rect.topLeft(), rect.topRight());
                const double top = rect.top() + padding;
                const double middle = top + lineHeight(dayFont()) / 2;
                drawText(painter, QRectF(rect.left(), top, layout.dayWidth, height),
                         layout.formats->shortWeekday(day.date), dayFont(), layout.palette->ink);
                double left = rect.left() + layout.dayWidth;
                if (day.ticked) {
                    paintTick(painter, QRectF(left, middle - pt(5.5), pt(11), pt(11)), layout.palette->low);
                    left += pt(16);
                }
                drawText(painter, QRectF(left, middle - lineHeight(bodyFont()) / 2, inner, height), text, bodyFont(),
                         layout.palette->ink);
            }};
}

/// The date stands in the text of a line, as its column has room for the weekday alone.
QString dated(Date date, const QString& text, const DayLayout& layout) {
    return Say::tr("%1 · %2").arg(layout.formats->shortDate(date), text);
}

} // namespace

std::vector<Block> dayBlocks(const ProjectedWeek& week, const Formats& formats, const ChartPalette& palette,
                             double width, Setting setting) {
    const DayLayout layout = layoutFor(week, formats, palette, setting);
    std::vector<Block> blocks;
    for (int i = 0; i < 7; ++i) {
        const Date date = week.start + Days(i);
        const bool exercises =
            std::find(week.strengthDays.begin(), week.strengthDays.end(), date) != week.strengthDays.end();
        bool any = false;
        for (std::size_t at = 0; at < week.sessions.size(); ++at) {
            const ProjectedSession& session = week.sessions[at];
            if (session.date != date) {
                continue;
            }
            any = true;
            const int number = static_cast<int>(at) + 1;
            if (isAhead(session)) {
                blocks.push_back(setting == Setting::Roomy ? roomyRun(session, number, layout, width)
                                                           : compactRun(session, number, layout, width));
                blocks.back().height = std::max(blocks.back().height, dayLabelHeight());
            } else {
                blocks.push_back(lineDay({date, dated(date, closedRunText(session), layout), exercises,
                                          session.status == SessionStatus::Done},
                                         layout, width));
            }
        }
        if (!any) {
            blocks.push_back(
                lineDay({date, dated(date, Say::tr("Rest day"), layout), exercises, false}, layout, width));
        }
    }
    return blocks;
}

} // namespace stridewell
