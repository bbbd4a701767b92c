// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/distancechart.h"

#include "ui/text/progresstext.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int mostLabels = 12;
constexpr int mostYearLabels = 7;    ///< with the year they are longer
constexpr double plannedWidth = 0.8; ///< of a week
constexpr double doneWidth = 0.56;

QSharedPointer<QCPAxisTickerText> weekLabels(const std::vector<WeekFigures>& weeks, const Formats& formats) {
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const int count = static_cast<int>(weeks.size());
    const Date first = weeks.front().start;
    const int most = formats.shortDate(first) == formats.yearDate(first) ? mostYearLabels : mostLabels;
    const int every = (count + most - 1) / most;
    for (int i = 0; i < count; ++i) {
        if (i % every == 0) {
            const WeekFigures& week = weeks[static_cast<std::size_t>(i)];
            ticker->addTick(week.number,
                            formats.number(week.number) + QLatin1Char('\n') + formats.shortDate(week.start));
        }
    }
    return ticker;
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
    auto* below = new QCPLayoutGrid;
    plotLayout()->addElement(1, 0, below);
    below->addElement(0, 0, legend);
    below->setMargins({});
    plotLayout()->setRowStretchFactor(1, 0.001); // as high as it needs
    legend->setFillOrder(QCPLegend::foColumnsFirst);
    legend->setWrap(4);
    legend->setVisible(true);
}

void DistanceChart::setWeeks(const std::vector<WeekFigures>& weeks, const Formats& formats) {
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
    // Week 1 may have a limit far above what anybody runs (B3): the bars decide, and the line leaves at the top.
    constexpr double room = 1.35;
    yAxis->setRange(0, std::max(highest * room, 1.0));
    yAxis->setLabel(formats.unitName());
    if (!weeks.empty()) {
        xAxis->setRange(weeks.front().number - 0.6, weeks.back().number + 0.6);
        xAxis->setTicker(weekLabels(weeks, formats));
    }
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
