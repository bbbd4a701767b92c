// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/distancechart.h"

#include "ui/text/progresstext.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr double plannedWidth = 0.8; ///< of a week
constexpr double doneWidth = 0.56;

std::vector<Chart::Tick> weekTicks(const std::vector<WeekFigures>& weeks, const Formats& formats) {
    std::vector<Chart::Tick> ticks;
    ticks.reserve(weeks.size());
    for (const WeekFigures& week : weeks) {
        ticks.push_back({static_cast<double>(week.number),
                         formats.number(week.number) + QLatin1Char('\n') + formats.shortDate(week.start), week.start});
    }
    return ticks;
}

QString readOut(const WeekFigures& week, const Formats& formats) {
    return week.limit ? weekReadOut(week.number, week.start,
                                    {week.planned, week.actual, week.actual - week.credited, *week.limit}, formats)
                      : weekAfterPlanReadOut(week.number, week.start, week.actual, formats);
}

} // namespace

DistanceChart::DistanceChart(QWidget* parent) : Chart(tr("Distance a week"), parent) {
    m_planned = new QCPBars(xAxis, yAxis);
    m_done = new QCPBars(xAxis, yAxis);
    m_over = new QCPBars(xAxis, yAxis);
    m_over->moveAbove(m_done);
    m_limit = addGraph();
    m_limit->setLineStyle(QCPGraph::lsStepLeft);
    m_planned->setWidth(plannedWidth);
    m_done->setWidth(doneWidth);
    m_over->setWidth(doneWidth);
    m_planned->setName(tr("Planned"));
    m_done->setName(tr("Done"));
    m_over->setName(tr("Over the limit"));
    m_limit->setName(tr("Limit of the week"));
}

void DistanceChart::setWeeks(const std::vector<WeekFigures>& weeks, const Formats& formats, const Formats& axis) {
    QVector<double> keys;
    QVector<double> planKeys;
    QVector<double> planned;
    QVector<double> done;
    QVector<double> overKeys;
    QVector<double> over;
    QVector<double> limitKeys;
    QVector<double> limits;
    std::vector<Value> values;
    double highest = 0;
    for (const WeekFigures& week : weeks) {
        keys << week.number;
        if (week.limit) {
            planKeys << week.number;
            planned << formats.toUnits(week.planned);
            limitKeys << week.number - 0.5;
            limits << formats.toUnits(*week.limit);
            highest = std::max(highest, limits.back());
        }
        done << formats.toUnits(week.credited);
        if (week.actual > week.credited) {
            overKeys << week.number;
            over << formats.toUnits(week.actual - week.credited);
        }
        values.push_back({static_cast<double>(week.number), readOut(week, formats)});
        highest = std::max({highest, formats.toUnits(week.planned), formats.toUnits(week.actual)});
    }
    if (!limits.empty()) {
        limitKeys << planKeys.back() + 0.5;
        limits << limits.back();
    }
    m_planned->setData(planKeys, planned, true);
    m_done->setData(keys, done, true);
    m_over->setData(overKeys, over, true);
    m_limit->setData(limitKeys, limits, true);
    constexpr double room = 1.1; // above the highest bar and limit
    yAxis->setRange(0, std::max(highest * room, 1.0));
    yAxis->setLabel(formats.unitName());
    if (!weeks.empty()) {
        xAxis->setRange(weeks.front().number - 0.6, weeks.back().number + 0.6);
        setTicks(weekTicks(weeks, axis), axis.locale());
    }
    std::vector<QCPAbstractPlottable*> shown;
    for (auto [part, isThere] : {std::pair<QCPAbstractPlottable*, bool>(m_planned, !planKeys.empty()),
                                 {m_done, true},
                                 {m_over, !overKeys.empty()},
                                 {m_limit, !limitKeys.empty()}}) {
        if (isThere) {
            shown.push_back(part);
        }
    }
    setLegend(shown);
    setValues(std::move(values));
    showInTheme();
}

void DistanceChart::colour(const ChartPalette& palette) {
    Chart::colour(palette);
    m_planned->setPen(QPen(palette.planned, 1.5));
    m_planned->setBrush(Qt::NoBrush);
    m_done->setPen(Qt::NoPen);
    m_done->setBrush(palette.done);
    m_over->setPen(QPen(palette.over, 1.5));
    m_over->setBrush(QBrush(palette.over, Qt::BDiagPattern));
    m_limit->setPen(QPen(palette.limit, 2.5));
}

} // namespace stridewell
