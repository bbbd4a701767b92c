// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekmeter.h"

#include "core/projection/pauses.h"
#include "ui/print/weekbar.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/chartcolours.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

/// The bar alone; what it says stands beneath it in words.
class WeekMeterBar : public QWidget {
public:
    explicit WeekMeterBar(QWidget* parent) : QWidget(parent) {
        setAccessibleRole(this, QAccessible::ProgressBar);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setValues(const WeekBarValues& values) {
        m_values = values;
        setAccessibleAmount(this, values.done.metres(), values.limit.metres());
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {ems(20), ems(1.5)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {ems(8), ems(1.5)}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isRightToLeft()) { // no words in it: it fills the way that is read
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        paintWeekBar(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_values, currentChartPalette());
    }

private:
    WeekBarValues m_values{};
};

WeekMeter::WeekMeter(QWidget* parent)
    : QWidget(parent), m_bar(new WeekMeterBar(this)), m_text(makeLabel({}, TextStyle::Muted, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::XS));
    column->addWidget(m_bar);
    column->addWidget(m_text);
}

void WeekMeter::setWeek(const Projection& projection, const ProjectedWeek& week, const Formats& formats) {
    const Distance none;
    const Distance open = stillAhead(week);
    const bool over = week.start + Days(7) <= projection.today;
    m_bar->setValues({.planned = over ? week.planned : week.actual + open,
                      .done = week.actual,
                      .limit = week.ceiling.limit,
                      .scale = none});
    QStringList words{tr("%1 done").arg(formats.distance(week.actual))};
    const bool counts =
        projection.allowance && projection.allowance->week == week.number && !pausesCore(projection.state);
    if (open > none) {
        const Distance room = counts ? projection.allowance->left : week.ceiling.limit;
        words += tr("%1 still planned").arg(formats.distanceWithin(open, room));
    } else if (over && week.planned != week.actual) {
        words += tr("%1 were planned").arg(formats.distanceWithin(week.planned, week.ceiling.limit));
    }
    words += counts ? allowanceSentence(*projection.allowance, formats)
                    : tr("limit %1").arg(formats.ceilingBeside(week.ceiling.limit, week.actual));
    m_text->setText(words.join(QStringLiteral("  ·  ")));
    m_bar->setAccessibleName(m_text->text());
}

QString WeekMeter::text() const {
    return m_text->text();
}

} // namespace stridewell
