// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/daycell.h"

#include "ui/text/phrasebook.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace stridewell {

namespace {

/// Not QAbstractButton's own.
int iconEdge() {
    return stridewell::iconSize();
}

struct StatusLook {
    QString icon;
    IconTint tint;
};

StatusLook lookOf(SessionStatus status) {
    switch (status) {
    case SessionStatus::Done: return {QStringLiteral("check"), IconTint::Good};
    case SessionStatus::Part: return {QStringLiteral("check"), IconTint::Caution};
    case SessionStatus::Planned: return {QStringLiteral("run"), IconTint::Accent};
    case SessionStatus::Moved: return {QStringLiteral("move"), IconTint::Accent};
    case SessionStatus::Missed:
    case SessionStatus::Dropped: return {QStringLiteral("close"), IconTint::Muted};
    case SessionStatus::Swapped: return {QStringLiteral("swap"), IconTint::Caution};
    case SessionStatus::Paused: return {QStringLiteral("lock"), IconTint::Stop};
    }
    return {QStringLiteral("run"), IconTint::Muted};
}

/// Nothing on a rest day without exercises.
std::optional<StatusLook> lookOf(const PlanDay& day) {
    if (day.session) {
        return lookOf(day.session->status);
    }
    return day.core ? std::optional(StatusLook{QStringLiteral("strength"), IconTint::Muted}) : std::nullopt;
}

std::optional<Date> draggedDay(const QMimeData* dragged) {
    return parseDate(dragged->data(DayCell::mimeType()).toStdString());
}

} // namespace

DayCell::DayCell(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayCell::setDay(const PlanDay& day, const Formats& formats) {
    m_day = day;
    m_name =
        tr("%1 %2", "weekday, day of month")
            .arg(formats.shortWeekday(day.date),
                 formats.number(static_cast<int>(static_cast<unsigned>(std::chrono::year_month_day(day.date).day()))));
    if (day.session) {
        m_status = statusName(day.session->status);
        m_minutes = formats.minutes(day.done ? 2 * day.done->minutes : day.session->shape.halfMinTotal());
        m_distance = formats.distance(day.done ? day.done->distance : day.session->distance);
    } else {
        m_status = day.core ? tr("core") : tr("rest");
        m_minutes.clear();
        m_distance.clear();
    }
    setAccessibleName(description(formats));
    setAccessibleDescription(movable() ? tr("Shift and an arrow key move this run to another day.") : QString());
    setToolTip(movable() ? tr("Drag to another day, or press Shift and an arrow key") : QString());
    setCursor(movable() ? Qt::OpenHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QString DayCell::description(const Formats& formats) const {
    QStringList parts{formats.longDate(m_day.date)};
    if (m_day.today) {
        parts.append(tr("today"));
    }
    if (m_day.session) {
        parts.append(tr("run %1", "status").arg(m_status));
        parts.append(m_day.done ? m_minutes : sessionSummary(m_day.session->shape, formats));
        parts.append(m_distance);
    } else {
        parts.append(m_day.core ? tr("rest day with core exercises") : tr("rest day"));
    }
    return parts.join(tr(", "));
}

QString DayCell::mimeType() {
    return QStringLiteral("application/x-stridewell-run");
}

void DayCell::setFlat(bool flat) {
    if (m_flat != flat) {
        m_flat = flat;
        updateGeometry();
    }
}

bool DayCell::movable() const {
    if (!m_day.session) {
        return false;
    }
    const SessionStatus status = m_day.session->status;
    return status == SessionStatus::Planned || status == SessionStatus::Moved || status == SessionStatus::Missed;
}

QSize DayCell::sizeHint() const {
    const QFontMetrics text(fontFor(TextStyle::Strong));
    const QFontMetrics caption(fontFor(TextStyle::Caption));
    if (m_flat) {
        return {ems(16), text.height() + 2 * space(Space::S)};
    }
    const int width =
        std::max({text.horizontalAdvance(m_name), caption.horizontalAdvance(m_status) + iconEdge() + space(Space::XS),
                  caption.horizontalAdvance(m_distance)});
    return {width + 2 * space(Space::S), text.height() + iconEdge() + 2 * caption.height() + 3 * space(Space::S)};
}

QSize DayCell::minimumSizeHint() const {
    return sizeHint();
}

void DayCell::paintEvent(QPaintEvent* /*event*/) {
    const Colours& colours = currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor fill = m_day.session ? colours.surface : colours.window;
    if (m_day.today || m_dragOver) {
        fill = colours.accentSoft;
    } else if (underMouse()) {
        fill = colours.surfaceHover;
    }
    const bool strong = hasFocus() || m_day.today || m_dragOver;
    painter.setPen(QPen(hasFocus() ? colours.focus : strong ? colours.accent : colours.line, strong ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, controlRadius(), controlRadius());
    if (m_good) {
        paintGood(painter, frame);
    }
    if (hasFocus()) { // a line of its own: today's edge differs from the focus by its colour alone
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), controlRadius() - 2, controlRadius() - 2);
    }
    const QRect area = rect().adjusted(space(Space::S), space(Space::S), -space(Space::S), -space(Space::S));
    if (m_flat) {
        paintFlat(painter, area);
    } else {
        paintTile(painter, area);
    }
}

void DayCell::paintGood(QPainter& painter, const QRectF& frame) const {
    const ToneColours& good = currentColours().tone(Tone::Good);
    painter.setPen(QPen(good.ink, 2, Qt::DashLine));
    painter.setBrush(good.fill);
    painter.drawRoundedRect(frame, controlRadius(), controlRadius());
    // An arrow that points here, so that colour is not all there is.
    const int edge = iconEdge();
    const int right = rect().right() - space(Space::S) - edge;
    const QRect place(isRightToLeft() ? space(Space::S) : right, rect().bottom() - space(Space::S) - edge, edge, edge);
    themedIcon(QStringLiteral("move"), IconTint::Good).paint(&painter, place);
}

QRect DayCell::mirrored(const QRect& place) const {
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void DayCell::paintTile(QPainter& painter, const QRect& area) const {
    const Colours& colours = currentColours();
    QRect line = area;
    painter.setFont(fontFor(m_day.session || m_day.today ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(m_day.session || m_day.today ? colours.text : colours.textMuted);
    line.setHeight(painter.fontMetrics().height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_name);

    painter.setFont(fontFor(TextStyle::Caption));
    const int captionHeight = painter.fontMetrics().height();
    line.moveTop(line.bottom() + 1 + space(Space::XS));
    line.setHeight(iconEdge());
    int left = line.left();
    if (const auto look = lookOf(m_day)) {
        themedIcon(look->icon, look->tint).paint(&painter, mirrored(QRect(left, line.top(), iconEdge(), iconEdge())));
        left += iconEdge() + space(Space::XS);
    }
    painter.setPen(m_day.session ? colours.text : colours.textMuted);
    painter.drawText(mirrored(QRect(left, line.top(), area.right() - left + 1, line.height())),
                     Qt::AlignLeft | Qt::AlignVCenter, m_status);
    painter.setPen(colours.textMuted);
    for (const QString& text : {m_minutes, m_distance}) {
        line.moveTop(line.bottom() + 1);
        line.setHeight(captionHeight);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void DayCell::paintFlat(QPainter& painter, const QRect& area) const {
    const Colours& colours = currentColours();
    painter.setFont(fontFor(m_day.session || m_day.today ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(m_day.session || m_day.today ? colours.text : colours.textMuted);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_name);
    painter.setFont(fontFor(TextStyle::Body));
    int left = area.left() + area.width() / 4;
    if (const auto look = lookOf(m_day)) {
        const QRect icon(left, area.center().y() - iconEdge() / 2, iconEdge(), iconEdge());
        themedIcon(look->icon, look->tint).paint(&painter, mirrored(icon));
    }
    left += iconEdge() + space(Space::S);
    painter.drawText(mirrored(QRect(left, area.top(), area.right() - left, area.height())),
                     Qt::AlignLeft | Qt::AlignVCenter, m_status);
    painter.setPen(colours.textMuted);
    if (!m_minutes.isEmpty()) {
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, tr("%1 · %2").arg(m_minutes, m_distance));
    }
}

void DayCell::keyPressEvent(QKeyEvent* event) {
    int days = 0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: days = -1; break;
    case Qt::Key_Right:
    case Qt::Key_Down: days = 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event); return;
    }
    if (isRightToLeft() && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        days = -days;
    }
    if (!event->modifiers().testFlag(Qt::ShiftModifier)) {
        emit focusAsked(days);
    } else if (movable()) {
        emit moveAsked(m_day.date, m_day.date + Days(days));
    }
}

void DayCell::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (movable() && (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)) {
        emit moveConsidered(m_day.date); // a mouse tells by dragging
    }
}

void DayCell::focusOutEvent(QFocusEvent* event) {
    QAbstractButton::focusOutEvent(event);
    emit moveForgotten();
}

void DayCell::setGood(bool good) {
    if (m_good != good) {
        m_good = good;
        update();
    }
}

void DayCell::setMoveHint(const QString& sentence) {
    setAccessibleDescription(
        tr("%1 %2", "two sentences").arg(tr("Shift and an arrow key move this run to another day."), sentence));
}

void DayCell::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void DayCell::mouseMoveEvent(QMouseEvent* event) {
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || !movable() || !far) {
        QAbstractButton::mouseMoveEvent(event);
        return;
    }
    setDown(false);
    auto* drag = new QDrag(this);
    auto* dragged = new QMimeData;
    dragged->setData(mimeType(), QByteArray::fromStdString(toIso(m_day.date)));
    drag->setMimeData(dragged);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    emit moveConsidered(m_day.date);
    drag->exec(Qt::MoveAction);
    emit moveForgotten();
}

void DayCell::dragEnterEvent(QDragEnterEvent* event) {
    const auto from = draggedDay(event->mimeData());
    if (from && *from != m_day.date) {
        m_dragOver = true;
        update();
        event->acceptProposedAction();
    }
}

void DayCell::dragLeaveEvent(QDragLeaveEvent* event) {
    m_dragOver = false;
    update();
    event->accept();
}

void DayCell::dropEvent(QDropEvent* event) {
    m_dragOver = false;
    update();
    if (const auto from = draggedDay(event->mimeData())) {
        event->acceptProposedAction();
        emit moveAsked(*from, m_day.date);
    }
}

} // namespace stridewell
