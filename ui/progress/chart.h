// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"
#include "ui/print/chartpalette.h"

#include <QLocale>

#include <qcustomplot.h>

#include <vector>

namespace stridewell {

/// A chart whose values can be read: under the pointer, by the arrow keys, and by a screen reader, as the description
/// of this widget. In the theme's colours; pictures are made in those of paper.
class Chart : public QCustomPlot {
    Q_OBJECT

public:
    /// name: for screen readers, and the title of pictures.
    Chart(const QString& name, QWidget* parent);

    /// A day with a name on the horizontal axis.
    struct Tick {
        double key = 0;
        QString text;
        Date date;
    };

    /// Which value is read; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    /// Indexes outside the values are taken for the nearest one.
    void setCurrent(int index);
    [[nodiscard]] int valueCount() const { return static_cast<int>(m_values.size()); }
    /// How its values are read: what it says while none is.
    static QString howToRead() { return tr("Point at the chart, or use the arrow keys, to read its values."); }
    /// The sentence of a value.
    [[nodiscard]] QString valueText(int index) const { return m_values.at(static_cast<std::size_t>(index)).text; }

    /// Draws the chart as it is on paper, `size` in its own pixels.
    void paintPicture(QCPPainter& painter, QSize size);

signals:
    /// Another value is read; empty: none.
    void currentChanged(const QString& text);

protected:
    struct Value {
        double key = 0; ///< where on the horizontal axis
        QString text;
    };
    /// By key. The value that was read is read no more.
    void setValues(std::vector<Value> values);
    /// By key and evenly apart; as many of them are written as there is room for. Over New Year the first of each
    /// year has its year below.
    void setTicks(std::vector<Tick> ticks, const QLocale& locale);
    /// What stands in the legend, in this order: what is on the chart now.
    void setLegend(const std::vector<QCPAbstractPlottable*>& plottables);
    /// Gives everything that was drawn its colours and fonts.
    virtual void colour(const ChartPalette& palette);
    /// To be called once everything is there, and after each change of the values.
    void showInTheme();

    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Names and legend for that many pixels.
    void fitWords(int width);
    void fitTicks(int width);
    void fitLegend(int width);

    std::vector<Tick> m_ticks;
    QLocale m_locale;
    QCPItemStraightLine* m_cursor = nullptr;
    std::vector<Value> m_values;
    int m_current = -1;
};

} // namespace stridewell
