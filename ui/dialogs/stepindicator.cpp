// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stepindicator.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessrole.h"

#include <QLocale>
#include <QPainter>

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

void StepIndicator::paintEvent(QPaintEvent* /*event*/) {
    const Colours& colours = currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double dot = ems(1.7);
    const double column = width() / static_cast<double>(m_names.size());
    for (int index = 0; index < m_names.size(); ++index) {
        const QRectF circle(index * column, (height() - dot) / 2, dot, dot);
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
        painter.setPen(current ? colours.text : colours.textMuted);
        const QRectF words(circle.right() + space(Space::S), 0, column - dot - 2 * space(Space::S), height());
        const QString name =
            painter.fontMetrics().elidedText(m_names.at(index), Qt::ElideRight, static_cast<int>(words.width()));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, name);
    }
}

} // namespace stridewell
