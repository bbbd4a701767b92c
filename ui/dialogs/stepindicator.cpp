// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stepindicator.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessrole.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

StepIndicator::StepIndicator(QStringList names, QWidget* parent) : QWidget(parent), m_names(std::move(names)) {
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStep(0);
}

void StepIndicator::setStep(int step) {
    m_step = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(m_names.at(step)));
    update();
}

QSize StepIndicator::sizeHint() const {
    return {ems(30), ems(2)};
}

QSize StepIndicator::minimumSizeHint() const {
    return {ems(16), ems(2)};
}

double StepIndicator::columnOf(int index) const {
    const double even = width() / static_cast<double>(m_names.size());
    const double beside = dotWidth() + 2 * space(Space::S);
    const QFontMetrics words(fontFor(TextStyle::Strong));
    const bool fits = std::all_of(m_names.begin(), m_names.end(),
                                  [&](const QString& name) { return words.horizontalAdvance(name) + beside <= even; });
    if (fits) {
        return even;
    }
    const double others = beside * static_cast<double>(m_names.size() - 1); // circles alone
    return index == m_step ? width() - others : beside;
}

double StepIndicator::dotWidth() {
    return ems(1.7);
}

void StepIndicator::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double left = 0;
    for (int index = 0; index < m_names.size(); ++index) {
        paintStep(painter, index, QRectF(left, 0, columnOf(index), height()));
        left += columnOf(index);
    }
}

void StepIndicator::paintStep(QPainter& painter, int index, const QRectF& column) const {
    const Colours& colours = currentColours();
    const double dot = dotWidth();
    const auto mirrored = [this](const QRectF& place) {
        return isRightToLeft() ? QRectF(width() - place.right(), place.top(), place.width(), place.height()) : place;
    };
    const QRectF circle = mirrored({column.left(), (height() - dot) / 2, dot, dot});
    const bool current = index == m_step;
    painter.setPen(QPen(index <= m_step ? colours.accent : colours.controlLine, 1.5));
    painter.setBrush(current ? colours.accent : index < m_step ? colours.accentSoft : colours.surface);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    painter.setFont(fontFor(current ? TextStyle::Strong : TextStyle::Body));
    if (index < m_step) {
        const double inset = dot * 0.22;
        themedIcon(u"check"_s, IconTint::Accent)
            .paint(&painter, circle.adjusted(inset, inset, -inset, -inset).toAlignedRect());
    } else {
        painter.setPen(current ? colours.onAccent : colours.textMuted);
        painter.drawText(circle, Qt::AlignCenter, locale().toString(index + 1));
    }
    const double room = column.width() - dot - 2 * space(Space::S);
    if (room <= 0) {
        return;
    }
    painter.setPen(current ? colours.text : colours.textMuted);
    const QRectF words = mirrored({column.left() + dot + space(Space::S), 0, room, column.height()});
    const QString name =
        painter.fontMetrics().elidedText(m_names.at(index), Qt::ElideRight, static_cast<int>(words.width()));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, name);
}

} // namespace stridewell
