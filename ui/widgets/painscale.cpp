// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painscale.h"

#include "ui/text/phrasebook.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/painscaleaccess.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace stridewell {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int worst = 10;
constexpr int segments = worst + 1;
constexpr int lastLow = 2;    // band 0-2
constexpr int lastMedium = 5; // band 3-5
constexpr quint64 tenWithinMs = 1500;

Tone toneOf(int score) {
    if (score <= lastLow) {
        return Tone::Good;
    }
    return score <= lastMedium ? Tone::Caution : Tone::Stop;
}

int ringMargin() {
    return space(Space::XS);
}

/// Width of everything but the segments: the ring around them and the longest word beside them.
int besideSegments() {
    const QFontMetrics strong(fontFor(TextStyle::Strong));
    int words = 0;
    for (int score = 0; score <= worst; ++score) {
        words = std::max(words, strong.horizontalAdvance(painWord(score)));
    }
    return words + space(Space::M) + space(Space::XS) + 2 * ringMargin();
}

} // namespace

PainScale::PainScale(const QString& question, QWidget* parent) : QWidget(parent) {
    installPainScaleAccess();
    setAccessibleName(question);
    setAccessibleDescription(tr("0 is no pain, 10 is the worst pain imaginable. Type a number or use the arrows."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PainScale::setValue(std::optional<PainScore> value) {
    if (value == m_value) {
        return;
    }
    m_value = value;
    update();
    if (value) {
        emit valueChanged(value->value());
        QAccessibleValueChangeEvent event(this, value->value());
        QAccessible::updateAccessibility(&event);
        QAccessibleEvent words(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&words);
    }
}

QString PainScale::valueText() const {
    if (!m_value) {
        return tr("not chosen yet");
    }
    return tr("%1 of %2, %3", "pain score, highest score, word")
        .arg(locale().toString(m_value->value()), locale().toString(worst), painWord(m_value->value()));
}

QSize PainScale::sizeHint() const {
    return {segments * ems(2.1) + besideSegments(), ems(1.9) + 2 * ringMargin()};
}

QSize PainScale::minimumSizeHint() const {
    const int digits = fontMetrics().horizontalAdvance(u"10"_s) + 2 * space(Space::XS);
    return {segments * digits + besideSegments(), sizeHint().height()};
}

QRect PainScale::segmentRect(int score) const {
    const int gap = std::max(1, space(Space::XS) / 2);
    const int edge = std::min((width() - besideSegments()) / segments, ems(2.6));
    const QRect place(ringMargin() + score * edge, ringMargin(), edge - gap, height() - 2 * ringMargin());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void PainScale::paintEvent(QPaintEvent* /*event*/) {
    const Colours& colours = currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int score = 0; score <= worst; ++score) {
        paintSegment(painter, score);
    }
    const QRect all = segmentRect(0).united(segmentRect(worst));
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        const double out = ringMargin() - 1.0;
        painter.drawRoundedRect(QRectF(all).adjusted(-out, -out, out, out), controlRadius() + out,
                                controlRadius() + out);
    }
    const int left = all.right() + space(Space::M);
    const QRect words = isRightToLeft() ? QRect(0, 0, all.left() - space(Space::M), height())
                                        : QRect(left, 0, width() - left, height());
    painter.setFont(fontFor(m_value ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(m_value ? colours.tone(toneOf(m_value->value())).ink : colours.textMuted);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, m_value ? painWord(m_value->value()) : QString());
}

void PainScale::paintSegment(QPainter& painter, int score) const {
    const ToneColours& tone = currentColours().tone(toneOf(score));
    const bool chosen = m_value && m_value->value() == score;
    QColor edge = tone.solid;
    if (!chosen && m_hovered != score && currentScheme() != ColourScheme::HighContrast) {
        edge.setAlphaF(0.35F);
    }
    painter.setPen(QPen(edge, 1));
    painter.setBrush(chosen ? tone.solid : tone.fill);
    painter.drawRoundedRect(QRectF(segmentRect(score)).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius() * 0.7,
                            controlRadius() * 0.7);
    painter.setFont(fontFor(chosen ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(chosen ? tone.onSolid : tone.ink);
    painter.drawText(segmentRect(score), Qt::AlignCenter, locale().toString(score));
}

void PainScale::choose(int score) {
    setValue(PainScore::tryFrom(std::clamp(score, 0, worst)));
}

bool PainScale::takeDigit(const QKeyEvent& event) {
    const int digit = event.key() - Qt::Key_0;
    if (digit < 0 || digit > 9 || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return false;
    }
    const bool ten = digit == 0 && m_oneTyped && event.timestamp() - *m_oneTyped <= tenWithinMs;
    m_oneTyped = digit == 1 ? std::optional<quint64>(event.timestamp()) : std::nullopt;
    choose(ten ? worst : digit);
    return true;
}

void PainScale::keyPressEvent(QKeyEvent* event) {
    if (takeDigit(*event)) {
        return;
    }
    m_oneTyped.reset();
    const int step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int now = m_value ? m_value->value() : -step;
    switch (event->key()) {
    case Qt::Key_Right: return choose(now + step);
    case Qt::Key_Left: return choose(now - step);
    case Qt::Key_Up: return choose(m_value ? m_value->value() + 1 : 0);
    case Qt::Key_Down: return choose(m_value ? m_value->value() - 1 : 0);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(worst);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_enterCommits && m_value) {
            emit committed(m_value->value());
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

std::optional<int> PainScale::scoreAt(const QPoint& position) const {
    for (int score = 0; score <= worst; ++score) {
        if (segmentRect(score).contains(position)) {
            return score;
        }
    }
    return std::nullopt;
}

void PainScale::mousePressEvent(QMouseEvent* event) {
    const std::optional<int> score = scoreAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !score) {
        return QWidget::mousePressEvent(event);
    }
    choose(*score);
    emit committed(*score);
}

void PainScale::mouseMoveEvent(QMouseEvent* event) {
    const std::optional<int> score = scoreAt(event->position().toPoint());
    if (score != m_hovered) {
        m_hovered = score;
        update();
    }
}

void PainScale::leaveEvent(QEvent* event) {
    m_hovered.reset();
    update();
    QWidget::leaveEvent(event);
}

void PainScale::focusInEvent(QFocusEvent* event) {
    m_oneTyped.reset();
    QWidget::focusInEvent(event);
}

void PainScale::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace stridewell
