// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include "ui/theme/metrics.h"

#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

void Page::setProjection(const std::optional<Projection>& projection) {
    m_projection = &projection;
    m_isStale = true;
}

void Page::prepare() {
    if (m_projection == nullptr || !*m_projection || !m_isStale) {
        return;
    }
    if (!m_isBuilt) {
        build();
        m_isBuilt = true;
    }
    m_isStale = false;
    render(**m_projection);
}

QVBoxLayout* Page::makeScrollingColumn(double widestEms) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    auto* content = new QWidget(scroll);
    auto* sides = new QHBoxLayout(content);
    sides->setContentsMargins(space(Space::L), space(Space::L), space(Space::L), space(Space::XL));
    m_column = new QWidget(content);
    setWidest(widestEms);
    sides->addWidget(m_column, 1);
    sides->addStretch(0);
    auto* body = new QVBoxLayout(m_column);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space(Space::L));
    scroll->setWidget(content);
    return body;
}

void Page::setWidest(double widestEms) {
    m_widestEms = widestEms;
    m_column->setMaximumWidth(ems(widestEms));
}

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange && m_column != nullptr) {
        m_column->setMaximumWidth(ems(m_widestEms));
    }
    QWidget::changeEvent(event);
}

const ProjectedWeek& weekOfToday(const Projection& projection) {
    const ProjectedWeek* found = &projection.weeks.front();
    for (const ProjectedWeek& week : projection.weeks) {
        if (week.start <= projection.today) {
            found = &week;
        }
    }
    return *found;
}

void fitToWords(QDialog* dialog, double widthEms) {
    const int width = qMin(ems(widthEms), dialog->screen()->availableSize().width() * 9 / 10);
    dialog->setMinimumWidth(width);
    dialog->resize(width, dialog->layout()->totalHeightForWidth(width));
}

const ProjectedWeek& weekToPrint(const Projection& projection) {
    const ProjectedWeek& current = weekOfToday(projection);
    const bool anyLeft = std::any_of(current.sessions.begin(), current.sessions.end(), isAhead);
    return anyLeft || &current == &projection.weeks.back() ? current : *(&current + 1);
}

void clearLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

} // namespace stridewell
