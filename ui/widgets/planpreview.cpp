// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/planpreview.h"

#include "ui/text/formats.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/chartcolours.h"

#include <QPainter>

#include <algorithm>

namespace stridewell {

namespace {

/// Room above the bars for the words of a limit, in line heights.
constexpr double limitLines = 1.3;

double share(Distance part, Distance whole) {
    return whole > Distance() ? static_cast<double>(part.millimetres()) / static_cast<double>(whole.millimetres()) : 0;
}

} // namespace

PlanPreview::PlanPreview(QWidget* parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlanPreview::setPlan(const Projection& projection, const Formats& formats) {
    m_bars.clear();
    m_reason.clear();
    QStringList words;
    for (const ProjectedWeek& week : projection.weeks) {
        const QString planned = formats.distanceWithin(week.planned, week.ceiling.limit);
        const QString limit = formats.ceiling(week.ceiling.limit);
        m_bars.push_back({week.planned, week.ceiling.limit, tr("Week %1").arg(formats.number(week.number)), planned,
                          tr("≤ %1").arg(limit)});
        words += tr("week %1: %2 planned, limit %3").arg(formats.number(week.number), planned, limit);
    }
    setAccessibleName(tr("Your weeks"));
    setAccessibleDescription(Formats::phrases(words));
    update();
}

void PlanPreview::setNothing(const QString& reason) {
    m_bars.clear();
    m_reason = reason;
    setAccessibleName(tr("Your weeks"));
    setAccessibleDescription(reason);
    update();
}

QSize PlanPreview::sizeHint() const {
    return {ems(34), ems(10)};
}

QSize PlanPreview::minimumSizeHint() const {
    return {ems(20), ems(8)};
}

void PlanPreview::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartPalette palette = currentChartPalette();
    painter.setFont(fontFor(TextStyle::Caption));
    if (m_bars.empty()) {
        painter.setPen(palette.quiet);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_reason);
        return;
    }
    Distance highest;
    for (const Bar& bar : m_bars) {
        highest = std::max(highest, bar.planned);
    }
    // A first week's limit of ten miles lies far above every bar: it is said in words at the top instead.
    const Distance full = highest.scaled(5, 4);
    const double line = painter.fontMetrics().height();
    const double column = width() / static_cast<double>(m_bars.size());
    const QRectF chart(0, limitLines * line, width(), height() - (limitLines + 2.2) * line);

    QRectF place(0, chart.top(), column, chart.height());
    for (const Bar& bar : m_bars) {
        const double gap = column * 0.16;
        const double high = chart.height() * share(bar.planned, full);
        const QRectF body(place.left() + gap, chart.bottom() - high, column - 2 * gap, high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.jog);
        painter.drawRoundedRect(body, controlRadius() * 0.5, controlRadius() * 0.5);

        const bool inside = bar.limit <= full;
        const double limitY = inside ? chart.bottom() - chart.height() * share(bar.limit, full) : chart.top();
        QPen pen(palette.limit, std::max(1.5, line / 9));
        pen.setStyle(inside ? Qt::SolidLine : Qt::DotLine);
        painter.setPen(pen);
        painter.drawLine(QPointF(place.left() + gap * 0.3, limitY), QPointF(place.right() - gap * 0.3, limitY));
        painter.drawText(QRectF(place.left(), limitY - limitLines * line, column, line), Qt::AlignCenter,
                         bar.limitText);

        painter.setPen(palette.ink);
        painter.drawText(QRectF(place.left(), chart.bottom() + 0.1 * line, column, line), Qt::AlignCenter, bar.name);
        painter.setPen(palette.quiet);
        painter.drawText(QRectF(place.left(), chart.bottom() + 1.1 * line, column, line), Qt::AlignCenter,
                         bar.planText);
        place.translate(column, 0);
    }
}

} // namespace stridewell
