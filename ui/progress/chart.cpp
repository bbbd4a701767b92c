// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/chart.h"

#include "ui/text/formats.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/chartcolours.h"

#include <QAccessible>

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

constexpr double asNeeded = 0.001; ///< the stretch of a row or column beside one that takes the rest

} // namespace

Chart::Chart(const QString& name, QWidget* parent) : QCustomPlot(parent) {
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setInteractions(QCP::iNone);
    setMinimumHeight(ems(16));
    m_cursor = new QCPItemStraightLine(this); // the plot owns it
    m_cursor->setVisible(false);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLengthIn(0);
    }
    xAxis->grid()->setVisible(false);
    auto* below = new QCPLayoutGrid;
    plotLayout()->addElement(1, 0, below);
    below->addElement(0, 0, legend);
    below->addElement(0, 1, new QCPLayoutElement); // the legend begins at the left and is as wide as its words
    below->setColumnStretchFactor(0, asNeeded);
    const int margin = space(Space::S); // within the ring of the focus
    below->setMargins({margin, 0, margin, margin});
    plotLayout()->setRowStretchFactor(1, asNeeded);
    legend->setVisible(true);
}

void Chart::setTicks(std::vector<Tick> ticks, const QLocale& locale) {
    m_ticks = std::move(ticks);
    m_locale = locale;
}

void Chart::setLegend(const std::vector<QCPAbstractPlottable*>& plottables) {
    legend->clearItems();
    for (QCPAbstractPlottable* each : plottables) {
        each->addToLegend();
    }
}

void Chart::fitWords(int width) {
    fitTicks(width);
    fitLegend(width);
}

void Chart::fitTicks(int width) {
    const QFontMetrics metrics(xAxis->tickLabelFont());
    int widest = 1;
    for (const Tick& tick : m_ticks) {
        widest = std::max(widest, metrics.size(0, tick.text).width());
    }
    const int room = width - 2 * metrics.horizontalAdvance(QStringLiteral("00.00")); // beside the vertical axis
    const int most = std::max(1, room / (widest + metrics.averageCharWidth() * 2));
    const auto every = std::max<std::size_t>(1, (m_ticks.size() + static_cast<std::size_t>(most) - 1) /
                                                    static_cast<std::size_t>(most));
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const auto yearOf = [this](const Tick& tick) {
        return m_locale.toString(toQDate(tick.date), QStringLiteral("yyyy"));
    };
    const bool years = !m_ticks.empty() && yearOf(m_ticks.front()) != yearOf(m_ticks.back());
    QString last;
    for (std::size_t i = 0; i < m_ticks.size(); i += every) {
        const Tick& tick = m_ticks[i];
        const QString year = yearOf(tick);
        ticker->addTick(tick.key, years && year != last ? tick.text + QLatin1Char('\n') + year : tick.text);
        last = year;
    }
    xAxis->setTicker(ticker);
}

void Chart::fitLegend(int width) {
    const QFontMetrics metrics(legend->font());
    legend->setIconSize(ems(1.6), metrics.height()); // words are written from the top of their icon
    legend->setIconTextPadding(space(Space::S));
    legend->setColumnSpacing(space(Space::L));
    legend->setMargins({0, space(Space::XS), 0, 0});
    int widest = 1;
    for (int i = 0; i < legend->itemCount(); ++i) {
        auto* item = qobject_cast<QCPPlottableLegendItem*>(legend->item(i));
        if (item == nullptr) {
            continue; // the rest of a last line
        }
        widest = std::max(widest, metrics.horizontalAdvance(item->plottable()->name()));
    }
    const int needed = widest + ems(1.6) + space(Space::S) + space(Space::L);
    legend->setWrap(std::max(1, width / needed));
    legend->setFillOrder(QCPLegend::foColumnsFirst);
}

void Chart::setValues(std::vector<Value> values) {
    m_values = std::move(values);
    m_current = -1;
    m_cursor->setVisible(false);
    setAccessibleDescription(howToRead());
    emit currentChanged({});
}

void Chart::setCurrent(int index) {
    const int next = m_values.empty() || index < 0 ? -1 : std::min(index, valueCount() - 1);
    if (next == m_current) {
        return;
    }
    m_current = next;
    const QString text = next < 0 ? QString() : valueText(next);
    m_cursor->setVisible(next >= 0);
    if (next >= 0) {
        const double key = m_values[static_cast<std::size_t>(next)].key;
        m_cursor->point1->setCoords(key, 0);
        m_cursor->point2->setCoords(key, 1);
    }
    setAccessibleDescription(text.isEmpty() ? howToRead() : text);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    replot();
    emit currentChanged(text);
}

void Chart::colour(const ChartPalette& palette) {
    const QFont font = fontFor(TextStyle::Caption);
    setBackground(palette.paper);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(palette.line));
        axis->setTickPen(QPen(palette.line));
        axis->setTickLabelColor(palette.ink);
        axis->setLabelColor(palette.ink);
        axis->setTickLabelFont(font);
        axis->setLabelFont(font);
        axis->grid()->setPen(QPen(palette.line, 0, Qt::DotLine));
        axis->grid()->setZeroLinePen(QPen(palette.line));
    }
    m_cursor->setPen(QPen(palette.ink, 1, Qt::DashLine));
    legend->setFont(font);
    legend->setTextColor(palette.ink);
    legend->setBrush(Qt::NoBrush);
    legend->setBorderPen(Qt::NoPen);
}

void Chart::showInTheme() {
    ChartPalette palette = currentChartPalette();
    palette.paper = currentColours().surface; // it stands on a card
    colour(palette);
    fitWords(width());
    replot();
}

void Chart::paintPicture(QCPPainter& painter, QSize size) {
    const bool read = m_cursor->visible();
    m_cursor->setVisible(false);
    colour(ChartPalette::forPaper());
    fitWords(size.width());
    toPainter(&painter, size.width(), size.height());
    m_cursor->setVisible(read);
    showInTheme();
}

void Chart::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current < 0 ? valueCount() - 1 : std::max(m_current - 1, 0)); break;
    case Qt::Key_Right: setCurrent(m_current < 0 ? valueCount() - 1 : m_current + 1); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(valueCount() - 1); break;
    default: QCustomPlot::keyPressEvent(event); return;
    }
    event->accept();
}

void Chart::mouseMoveEvent(QMouseEvent* event) {
    const double key = xAxis->pixelToCoord(event->position().x());
    const auto nearest = std::min_element(m_values.begin(), m_values.end(), [key](const Value& a, const Value& b) {
        return std::abs(a.key - key) < std::abs(b.key - key);
    });
    setCurrent(static_cast<int>(nearest - m_values.begin()));
    QCustomPlot::mouseMoveEvent(event);
}

void Chart::leaveEvent(QEvent* event) {
    if (!hasFocus()) {
        setCurrent(-1);
    }
    QCustomPlot::leaveEvent(event);
}

void Chart::focusOutEvent(QFocusEvent* event) {
    setCurrent(-1);
    QCustomPlot::focusOutEvent(event);
    update();
}

void Chart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        setMinimumHeight(ems(16));
        showInTheme();
    }
    QCustomPlot::changeEvent(event);
}

void Chart::resizeEvent(QResizeEvent* event) {
    fitWords(event->size().width());
    QCustomPlot::resizeEvent(event);
}

void Chart::paintEvent(QPaintEvent* event) {
    QCustomPlot::paintEvent(event);
    if (hasFocus()) {
        constexpr qreal width = 2;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(currentColours().focus, width));
        painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), controlRadius(),
                                controlRadius());
    }
}

} // namespace stridewell
