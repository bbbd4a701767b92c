// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/painplot.h"

#include "ui/text/progresstext.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr double lowest = -0.5; ///< of the axis: a dot at 0 is whole
constexpr double highest = 10.5;
constexpr int shortestDays = 13; ///< two weeks, also for one run

double keyOf(Date date) {
    return static_cast<double>(date.time_since_epoch().count());
}

/// The first day and every seventh after it.
std::vector<Chart::Tick> weekTicks(Date first, Date last, const Formats& formats) {
    std::vector<Chart::Tick> ticks;
    for (Date day = first; day <= last; day += Days(7)) {
        ticks.push_back({keyOf(day), formats.shortDate(day), day});
    }
    return ticks;
}

QSharedPointer<QCPAxisTickerText> scoreLabels(const Formats& formats) {
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const int score : {0, 2, 5, 10}) {
        ticker->addTick(score, formats.number(score));
    }
    return ticker;
}

} // namespace

PainPlot::PainPlot(QWidget* parent) : Chart(tr("Pain after each run and in the morning"), parent) {
    m_bands = {addBand(painBands[0]), addBand(painBands[1]), addBand(painBands[2])};
    m_runs = addGraph();
    m_runs->setName(tr("Run: the highest score during and after"));
    m_mornings = addGraph();
    m_mornings->setName(tr("Morning"));
    m_mornings->setLineStyle(QCPGraph::lsNone);
    yAxis->setRange(lowest, highest);
    yAxis->grid()->setVisible(false);
}

PainPlot::Band PainPlot::addBand(const PainBand& scores) {
    const double from = scores.low - 0.5; // dots at its ends are whole
    const double to = scores.high + 0.5;
    Band band{new QCPItemRect(this), new QCPItemLine(this), new QCPItemText(this)};
    band.rect->setLayer(QStringLiteral("background"));
    band.edge->setLayer(QStringLiteral("background"));
    band.edge->setVisible(scores.low > 0);
    for (auto [position, x, y] :
         {std::tuple(band.rect->topLeft, 0.0, to), std::tuple(band.rect->bottomRight, 1.0, from),
          std::tuple(band.edge->start, 0.0, from), std::tuple(band.edge->end, 1.0, from)}) {
        position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        position->setTypeY(QCPItemPosition::ptPlotCoords);
        position->setCoords(x, y);
    }
    band.word->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    band.word->position->setTypeY(QCPItemPosition::ptPlotCoords);
    band.word->position->setCoords(0.995, to);
    band.word->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
    band.word->setLayer(QStringLiteral("background"));
    return band;
}

void PainPlot::setScores(const std::vector<PainFigures>& scores, Date today, const Formats& formats,
                         const Formats& axis) {
    QVector<double> runDays;
    QVector<double> runScores;
    QVector<double> mornings;
    QVector<double> morningScores;
    std::vector<Value> values;
    for (const PainFigures& figures : scores) {
        (figures.morning ? mornings : runDays) << keyOf(figures.date);
        (figures.morning ? morningScores : runScores) << figures.highest;
        values.push_back({keyOf(figures.date), figures.morning
                                                   ? morningReadOut(figures.date, figures.highest, formats)
                                                   : runReadOut(figures.date, figures.before, figures.during,
                                                                figures.after, figures.highest, formats)});
    }
    m_runs->setData(runDays, runScores, true);
    m_mornings->setData(mornings, morningScores, true);
    const Date first = scores.empty() ? today : scores.front().date;
    const Date last = std::max(today, first + Days(shortestDays));
    constexpr double room = 0.7;
    xAxis->setRange(keyOf(first) - room, keyOf(last) + room);
    setTicks(weekTicks(first, last, axis), axis.locale());
    yAxis->setTicker(scoreLabels(formats));
    for (std::size_t i = 0; i < painBands.size(); ++i) {
        m_bands[i].word->setText(painBandName(painBands[i], formats));
    }
    setValues(std::move(values));
    showInTheme();
}

void PainPlot::colour(const ChartPalette& palette) {
    Chart::colour(palette);
    const QColor ink = palette.ink;
    // As the scale of scores is coloured; each band deeper than the one below, so that they stay apart in grey.
    const std::array<std::pair<QColor, double>, 3> tints{
        {{palette.low, 0.06}, {palette.medium, 0.13}, {palette.high, 0.20}}};
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        QColor tint = tints[i].first;
        tint.setAlphaF(static_cast<float>(tints[i].second));
        m_bands[i].rect->setPen(Qt::NoPen);
        m_bands[i].rect->setBrush(tint);
        m_bands[i].edge->setPen(QPen(palette.quiet, 1, Qt::DashLine));
        m_bands[i].word->setColor(ink);
        m_bands[i].word->setFont(xAxis->tickLabelFont());
    }
    constexpr double dot = 7;
    m_runs->setPen(QPen(palette.jog, 1.5));
    m_runs->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(palette.jog), palette.jog, dot));
    m_mornings->setPen(QPen(ink, 1.5));
    m_mornings->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(ink, 1.5), palette.paper, dot));
}

} // namespace stridewell
