// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timer/phasedisplay.h"

#include "ui/print/sessionbar.h"
#include "ui/text/phrasebook.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/chartcolours.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace stridewell {

namespace {

/// `style`'s font, as large as fits into that room, and never smaller than the page's title.
QFont fontFilling(const QString& text, const QSizeF& room) {
    QFont font = fontFor(TextStyle::Title);
    const QFontMetricsF metrics(font);
    const double scale = std::min(room.height() / metrics.height(), room.width() / metrics.horizontalAdvance(text));
    font.setPointSizeF(font.pointSizeF() * std::max(1.0, scale));
    return font;
}

} // namespace

PhaseDisplay::PhaseDisplay(QWidget* parent) : QLabel(parent) {
    setFocusPolicy(Qt::StrongFocus); // a screen reader speaks up about what has the focus
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PhaseDisplay::setPhase(std::optional<PhaseKind> kind, const QString& word, const QString& time) {
    m_kind = kind;
    m_word = word;
    m_time = time;
    update();
}

void PhaseDisplay::announce(const QString& text) {
    if (text == accessibleName()) {
        return;
    }
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit announced(text);
}

QSize PhaseDisplay::sizeHint() const {
    return {ems(30), ems(14)};
}

QSize PhaseDisplay::minimumSizeHint() const {
    const int line = QFontMetrics(fontFor(TextStyle::Title)).height();
    return {ems(12), 2 * line + 2 * space(Space::M)};
}

void PhaseDisplay::paintEvent(QPaintEvent* /*event*/) {
    const Colours& colours = currentColours();
    const ChartPalette palette = currentChartPalette();
    const bool jog = m_kind == PhaseKind::Jog;
    const QColor fill = !m_kind ? colours.surface : jog ? palette.jog : palette.walk;
    const QColor ink = !m_kind ? colours.text : jog ? palette.onJog : palette.onWalk;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.focus, 3) : QPen(colours.controlLine, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), cardRadius(), cardRadius());

    const QRectF area = QRectF(rect()).adjusted(space(Space::L), space(Space::S), -space(Space::L), -space(Space::S));
    const QRectF upper(area.left(), area.top(), area.width(), area.height() * 0.42);
    const QRectF lower(area.left(), upper.bottom(), area.width(), area.height() - upper.height());
    painter.setPen(ink);
    painter.setFont(fontFilling(m_word, {upper.width() * 0.7, upper.height()}));
    painter.drawText(upper, Qt::AlignCenter, m_word);
    if (m_kind) {
        const int edge = static_cast<int>(QFontMetricsF(painter.font()).ascent() * 0.8);
        const double half = QFontMetricsF(painter.font()).horizontalAdvance(m_word) / 2 + space(Space::M);
        const double left = isRightToLeft() ? upper.center().x() + half : upper.center().x() - half - edge;
        const QRect place(static_cast<int>(left), static_cast<int>(upper.center().y()) - edge / 2, edge, edge);
        const QPixmap icon =
            themedIcon(jog ? QStringLiteral("run") : QStringLiteral("walk")).pixmap(place.size() * devicePixelRatioF());
        QPixmap tinted(icon);
        QPainter tint(&tinted);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(tinted.rect(), ink);
        tint.end();
        painter.drawPixmap(place, tinted);
    }
    painter.setFont(fontFilling(m_time, {lower.width() * 0.9, lower.height()}));
    painter.drawText(lower, Qt::AlignCenter, m_time);
}

TimerBar::TimerBar(const SessionShape& shape, QWidget* parent) : QWidget(parent), m_shape(shape) {
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(sessionSummary(shape, Formats(locale(), Units::Kilometres))); // minutes alone: no units in it
}

void TimerBar::setPosition(double share) {
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

QSize TimerBar::sizeHint() const {
    return {ems(26), ems(2.6)};
}

QSize TimerBar::minimumSizeHint() const {
    return {ems(12), ems(2.6)};
}

void TimerBar::paintEvent(QPaintEvent* /*event*/) {
    const Colours& colours = currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pointer = ems(0.4);
    const QRectF bar = QRectF(rect()).adjusted(pointer, pointer, -pointer, -0.5);
    paintSessionBar(painter, bar, m_shape, currentChartPalette(), fontFor(TextStyle::Body));
    // Minutes run from left to right in every language, as on paper.
    const double at = bar.left() + m_share * bar.width();
    const double line = ems(0.35); // below the words, which stay as clear as they were
    painter.fillRect(QRectF(bar.left(), bar.bottom() - line, at - bar.left(), line), colours.text);
    QPainterPath mark;
    mark.moveTo(at - pointer, bar.top() - pointer);
    mark.lineTo(at + pointer, bar.top() - pointer);
    mark.lineTo(at, bar.top() + pointer * 0.6);
    mark.closeSubpath();
    painter.fillPath(mark, colours.text);
    painter.setPen(QPen(colours.text, 2));
    painter.drawLine(QPointF(at, bar.top()), QPointF(at, bar.bottom()));
}

} // namespace stridewell
