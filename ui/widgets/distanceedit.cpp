// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/distanceedit.h"

#include "ui/text/formats.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stridewell {

DistanceEdit::DistanceEdit(Units units, QWidget* parent) : QLineEdit(parent), m_units(units) {
    setPlaceholderText(tr("optional"));
    makeRoomForUnit();
    connect(this, &QLineEdit::textChanged, this, &DistanceEdit::valueChanged);
}

std::optional<Distance> DistanceEdit::value() const {
    if (m_set && text() == m_setText) {
        return m_set;
    }
    const QString typed = text().trimmed();
    bool isNumber = false;
    double number = locale().toDouble(typed, &isNumber);
    if (!isNumber) {
        number = QLocale::c().toDouble(typed, &isNumber); // watches and web pages write a point everywhere
    }
    // More than a trip round the world is no distance, and would not fit.
    if (!isNumber || !std::isfinite(number) || number < 0 || number > 1e5) {
        return std::nullopt;
    }
    return Formats(locale(), m_units).fromUnits(number);
}

void DistanceEdit::setValue(std::optional<Distance> value) {
    m_set = value;
    m_setText = value ? Formats(locale(), m_units).distanceNumber(*value) : QString();
    setText(m_setText);
}

bool DistanceEdit::isRight() const {
    return text().trimmed().isEmpty() || value().has_value();
}

void DistanceEdit::setUnits(Units units) {
    if (units == m_units) {
        return;
    }
    const std::optional<Distance> shown = value();
    m_units = units;
    makeRoomForUnit();
    setValue(shown);
}

QSize DistanceEdit::sizeHint() const {
    const QMargins unit = textMargins();
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + unit.left() + unit.right();
    return {std::max(ems(8), words + 2 * space(Space::M)), QLineEdit::sizeHint().height()};
}

QString DistanceEdit::unitName() const {
    return Formats(locale(), m_units).unitName();
}

void DistanceEdit::makeRoomForUnit() {
    const int room = fontMetrics().horizontalAdvance(unitName()) + space(Space::S);
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
    update();
}

void DistanceEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(currentColours().textMuted);
    const int margin = space(Space::M);
    painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter, unitName());
}

void DistanceEdit::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        makeRoomForUnit();
    }
}

} // namespace stridewell
