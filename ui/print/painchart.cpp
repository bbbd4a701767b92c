// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/painchart.h"

#include "ui/print/pagepainter.h"
#include "ui/print/typeset.h"
#include "ui/text/phrasebook.h"

#include <QPolygonF>

#include <algorithm>
#include <vector>

namespace stridewell {

namespace {

struct Dot {
    Date date;
    int score;
};

std::vector<Dot> runDots(const Journal& journal, Date today) {
    std::vector<Dot> dots;
    for (const Run& run : journal.runs) {
        if (run.date <= today) {
            dots.push_back({run.date, std::max(run.during, run.after).value()});
        }
    }
    std::stable_sort(dots.begin(), dots.end(), [](const Dot& a, const Dot& b) { return a.date < b.date; });
    return dots;
}

std::vector<Dot> morningDots(const Journal& journal, Date today) {
    std::vector<Dot> dots;
    for (const Morning& morning : journal.mornings) {
        if (morning.date <= today) {
            dots.push_back({morning.date, morning.score.value()});
        }
    }
    return dots;
}

QFont axisFont() {
    return paperFont(9);
}

/// Maps days and scores to the plot.
class Plot {
public:
    Plot(const QRectF& rect, Date first, Date last) : m_rect(rect), m_first(first), m_days(daysBetween(first, last)) {}
    [[nodiscard]] double x(Date date) const {
        return m_rect.left() + m_rect.width() * (daysBetween(m_first, date) + 0.5) / (m_days + 1);
    }
    [[nodiscard]] double y(double score) const { return m_rect.bottom() - m_rect.height() * score / 10.5; }
    [[nodiscard]] const QRectF& rect() const { return m_rect; }

private:
    QRectF m_rect;
    Date m_first;
    int m_days;
};

void paintBands(QPainter& painter, const Plot& plot, const ChartPalette& palette) {
    const QRectF& rect = plot.rect();
    painter.fillRect(QRectF(rect.left(), plot.y(5.5), rect.width(), plot.y(2.5) - plot.y(5.5)), palette.wash);
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), plot.y(5.5) - rect.top()), palette.warm);
    for (const int score : {0, 2, 5, 6, 10}) {
        drawText(painter, QRectF(rect.left() - pt(16), plot.y(score) - lineHeight(axisFont()) / 2, pt(12), pt(12)),
                 QString::number(score), axisFont(), palette.quiet, Qt::AlignRight);
    }
    for (const int score : {1, 4, 8}) {
        drawText(painter, QRectF(rect.right() + pt(5), plot.y(score) - lineHeight(axisFont()) / 2, pt(70), pt(12)),
                 painWord(score), axisFont(), palette.quiet);
    }
    painter.setPen(QPen(palette.line, pt(0.7)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

void paintWeeks(QPainter& painter, const Plot& plot, Date first, Date last, const Formats& formats,
                const ChartPalette& palette) {
    const int weeks = daysBetween(first, last) / 7 + 1;
    const int every = weeks > 8 ? (weeks + 7) / 8 : 1;
    for (int week = 0; week < weeks; week += every) {
        const Date date = first + Days(7 * week);
        painter.setPen(QPen(palette.line, pt(0.5)));
        painter.drawLine(QPointF(plot.x(date), plot.rect().bottom()),
                         QPointF(plot.x(date), plot.rect().bottom() + pt(3)));
        drawText(painter, QRectF(plot.x(date) - pt(30), plot.rect().bottom() + pt(4), pt(60), pt(12)),
                 formats.shortDate(date), axisFont(), palette.quiet, Qt::AlignHCenter);
    }
}

void paintDots(QPainter& painter, const Plot& plot, const std::vector<Dot>& runs, const std::vector<Dot>& mornings,
               const ChartPalette& palette) {
    QPolygonF line;
    for (const Dot& dot : runs) {
        line << QPointF(plot.x(dot.date), plot.y(dot.score));
    }
    painter.setPen(QPen(palette.jog, pt(1.2)));
    painter.drawPolyline(line);
    painter.setBrush(palette.jog);
    for (const QPointF& point : line) {
        painter.drawEllipse(point, pt(2.6), pt(2.6));
    }
    painter.setBrush(palette.paper);
    painter.setPen(QPen(palette.ink, pt(0.9)));
    for (const Dot& dot : mornings) {
        painter.drawEllipse(QPointF(plot.x(dot.date), plot.y(dot.score)), pt(2.6), pt(2.6));
    }
}

} // namespace

void paintPainChart(QPainter& painter, const QRectF& rect, const Journal& journal, Date today, const Formats& formats,
                    const ChartPalette& palette) {
    const std::vector<Dot> runs = runDots(journal, today);
    const std::vector<Dot> mornings = morningDots(journal, today);
    Date first = today;
    for (const std::vector<Dot>* dots : {&runs, &mornings}) {
        for (const Dot& dot : *dots) {
            first = std::min(first, dot.date);
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Plot plot(rect.adjusted(pt(20), pt(2), -pt(64), -pt(18)), first, std::max(today, first + Days(6)));
    paintBands(painter, plot, palette);
    paintWeeks(painter, plot, first, std::max(today, first + Days(6)), formats, palette);
    paintDots(painter, plot, runs, mornings, palette);
    painter.restore();
}

} // namespace stridewell
