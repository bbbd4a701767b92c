// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/painchart.h"

#include "ui/print/pagepainter.h"
#include "ui/print/typeset.h"
#include "ui/text/painbands.h"

#include <QLocale>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

constexpr int mostDailyDays = 112; // sixteen weeks: dots of single days stay apart
constexpr double leftRoom = pt(20);
constexpr double axisRoom = pt(19);
constexpr double laneHeight = pt(15);
constexpr double dotRadius = pt(2.6);

QFont axisFont() {
    return paperFont(10);
}

double namesRoom(const Formats& formats) {
    double room = 0;
    for (const PainBand& band : painBands) {
        room = std::max(room, textWidth(painBandName(band, formats), axisFont()));
    }
    return room * 1.03 + pt(6);
}

/// Maps days and scores to the plot.
class Plot {
public:
    Plot(const QRectF& rect, Date first, Date last) : m_rect(rect), m_first(first), m_days(daysBetween(first, last)) {}
    [[nodiscard]] double x(Date date) const { return left(date) + m_rect.width() * 0.5 / (m_days + 1); }
    /// Where the day begins, within the plot.
    [[nodiscard]] double left(Date date) const {
        const int day = std::clamp(daysBetween(m_first, date), 0, m_days + 1);
        return m_rect.left() + m_rect.width() * day / (m_days + 1);
    }
    [[nodiscard]] double y(double score) const { return m_rect.bottom() - m_rect.height() * (score + 0.5) / 11.0; }
    [[nodiscard]] const QRectF& rect() const { return m_rect; }

private:
    QRectF m_rect;
    Date m_first;
    int m_days;
};

void paintBands(QPainter& painter, const Plot& plot, const Formats& formats, const ChartPalette& palette) {
    const QRectF& rect = plot.rect();
    const QColor fills[]{palette.paper, palette.wash, palette.warm};
    int index = 0;
    for (const PainBand& band : painBands) {
        const double top = plot.y(band.high + 0.5);
        const double bottom = plot.y(band.low - 0.5);
        painter.fillRect(QRectF(rect.left(), top, rect.width(), bottom - top), fills[index++]);
        if (band.low > 0) {
            painter.setPen(QPen(palette.quiet, pt(0.8), Qt::DashLine));
            painter.drawLine(QPointF(rect.left(), bottom), QPointF(rect.right(), bottom));
        }
        drawText(painter,
                 QRectF(rect.right() + pt(5), (top + bottom) / 2 - lineHeight(axisFont()) / 2, namesRoom(formats),
                        bottom - top),
                 painBandName(band, formats), axisFont(), palette.ink);
    }
    for (const int score : {0, 2, 4, 6, 8, 10}) {
        drawText(painter, QRectF(rect.left() - pt(20), plot.y(score) - lineHeight(axisFont()) / 2, pt(16), pt(12)),
                 QLocale().toString(score), axisFont(), palette.quiet, Qt::AlignRight);
    }
    painter.setPen(QPen(palette.quiet, pt(0.7)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

/// Days below the axis, as many as stay apart.
void paintDays(QPainter& painter, const Plot& plot, const PainSeries& series, const Formats& formats,
               const ChartPalette& palette) {
    using std::chrono::year_month_day;
    const bool years = year_month_day(series.first).year() != year_month_day(series.last).year();
    const auto nameOf = [&](Date date) { return years ? formats.yearDate(date) : formats.shortDate(date); };
    const int weeks = daysBetween(series.first, series.last) / 7 + 1;
    const double room = textWidth(nameOf(series.first), axisFont()) * 1.1 + pt(12);
    const int most = std::max(1, static_cast<int>(plot.rect().width() / room));
    const int every = (weeks + most - 1) / most;
    for (int week = 0; week < weeks; week += every) {
        const double x = plot.x(series.first + Days(7 * week));
        painter.setPen(QPen(palette.quiet, pt(0.6)));
        painter.drawLine(QPointF(x, plot.rect().bottom()), QPointF(x, plot.rect().bottom() + pt(3)));
        const double left = std::max(x - room / 2, plot.rect().left() - leftRoom);
        drawText(painter, QRectF(left, plot.rect().bottom() + pt(4), room, pt(12)),
                 nameOf(series.first + Days(7 * week)), axisFont(), palette.quiet,
                 week == 0 ? Qt::AlignLeft : Qt::AlignHCenter);
    }
}

/// The highest of each seven days from the first, on their middle day.
std::vector<ChartScore> weekly(const std::vector<ChartScore>& scores, Date first) {
    std::vector<ChartScore> result;
    for (const ChartScore& score : scores) {
        const Date middle = first + Days(7 * planWeekIndex(first, score.date) + 3);
        if (result.empty() || result.back().date != middle) {
            result.push_back({middle, score.score, score.painkiller});
        } else {
            result.back().score = std::max(result.back().score, score.score);
            result.back().painkiller = result.back().painkiller || score.painkiller;
        }
    }
    return result;
}

void paintDots(QPainter& painter, const Plot& plot, const std::vector<ChartScore>& runs,
               const std::vector<ChartScore>& mornings, const ChartPalette& palette) {
    QPolygonF line;
    for (const ChartScore& dot : runs) {
        line << QPointF(plot.x(dot.date), plot.y(dot.score));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.jog, pt(1.1)));
    painter.drawPolyline(line);
    painter.setPen(QPen(palette.jog, pt(0.9)));
    painter.setBrush(palette.jog);
    for (const ChartScore& dot : runs) {
        const QPointF at(plot.x(dot.date), plot.y(dot.score));
        const double radius = dotRadius * 1.1;
        if (dot.painkiller) {
            painter.drawRect(QRectF(at - QPointF(radius, radius), at + QPointF(radius, radius)));
        } else {
            painter.drawEllipse(at, dotRadius, dotRadius);
        }
    }
    painter.setBrush(palette.paper);
    painter.setPen(QPen(palette.ink, pt(1)));
    for (const ChartScore& dot : mornings) {
        painter.drawEllipse(QPointF(plot.x(dot.date), plot.y(dot.score)), dotRadius, dotRadius);
    }
}

/// One bar for each span, with its number where there is room for it.
void paintSpans(QPainter& painter, const Plot& plot, const QRectF& lane, const PainSeries& series,
                const ChartPalette& palette) {
    double free = lane.left();
    for (const ChartSpan& span : series.spans) {
        const double left = plot.left(span.from);
        const double right = plot.left(span.end.value_or(series.last + Days(1)));
        const QRectF bar(left, lane.top(), std::max(right - left - pt(1), pt(1.2)), pt(4));
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.quiet);
        painter.drawRect(bar);
        if (span.number == 0) {
            continue;
        }
        const QString number = QLocale().toString(span.number);
        const double width = textWidth(number, axisFont());
        const double start = std::max(bar.center().x() - width / 2, free);
        // Only where it still stands under its own bar.
        if (start <= bar.right() && start + width <= lane.right() + pt(6)) {
            drawText(painter, QRectF(start, lane.top() + pt(4), width * 1.2, pt(12)), number, axisFont(), palette.ink);
            free = start + width + pt(3);
        }
    }
}

} // namespace

bool PainSeries::daily() const {
    return daysBetween(first, last) < mostDailyDays;
}

double painChartHeight(const PainSeries& series) {
    return pt(112) + (series.spans.empty() ? 0 : laneHeight);
}

void paintPainChart(QPainter& painter, const QRectF& rect, const PainSeries& series, const Formats& formats,
                    const ChartPalette& palette) {
    const double lane = series.spans.empty() ? 0 : laneHeight;
    PainSeries shown = series;
    shown.last = std::max(series.last, series.first + Days(6));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Plot plot(rect.adjusted(leftRoom, pt(2), -namesRoom(formats) - pt(5), -axisRoom - lane), shown.first,
                    shown.last);
    paintBands(painter, plot, formats, palette);
    paintDays(painter, plot, shown, formats, palette);
    if (series.daily()) {
        paintDots(painter, plot, series.runs, series.mornings, palette);
    } else {
        paintDots(painter, plot, weekly(series.runs, series.first), weekly(series.mornings, series.first), palette);
    }
    const QRectF& inner = plot.rect();
    paintSpans(painter, plot, QRectF(inner.left(), inner.bottom() + axisRoom, inner.width(), lane), series, palette);
    painter.restore();
}

} // namespace stridewell
