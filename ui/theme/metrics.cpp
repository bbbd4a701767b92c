// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include "ui/theme/look.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QVariant>
#include <QWidget>

namespace stridewell {

namespace {

// The line height at which the spacing scale's numbers are device-independent pixels.
constexpr double usualLineHeight = 16.0;

double fontHeight() {
    return QFontMetricsF(QApplication::font()).height();
}

struct Step {
    const char* name; // value of the dynamic property, as resources/style.qss has it
    double size;
    QFont::Weight weight;
};

Step stepOf(TextStyle style) {
    switch (style) {
    case TextStyle::Body: return {"body", 1.0, QFont::Normal};
    case TextStyle::Muted: return {"muted", 1.0, QFont::Normal};
    case TextStyle::Caption: return {"caption", 0.92, QFont::Normal};
    case TextStyle::Strong: return {"strong", 1.0, QFont::DemiBold};
    case TextStyle::Subtitle: return {"subtitle", 1.15, QFont::DemiBold};
    case TextStyle::Title: return {"title", 1.5, QFont::DemiBold};
    case TextStyle::Display: return {"display", 2.0, QFont::DemiBold};
    }
    return {"body", 1.0, QFont::Normal};
}

} // namespace

int space(Space step) {
    return qRound(static_cast<int>(step) * fontHeight() / usualLineHeight);
}

int cardRadius() {
    return qRound(10 * fontHeight() / usualLineHeight);
}

int controlRadius() {
    return qRound(6 * fontHeight() / usualLineHeight);
}

int iconSize() {
    return qRound(fontHeight() * 1.2);
}

int ems(double em) {
    return qRound(em * fontHeight());
}

QFont fontFor(TextStyle style) {
    const Step step = stepOf(style);
    QFont font = QApplication::font();
    font.setPointSizeF(QFontInfo(font).pointSizeF() * step.size);
    font.setWeight(step.weight);
    return font;
}

void setTextStyle(QWidget* widget, TextStyle style) {
    setLook(widget, "textStyle", QString::fromLatin1(stepOf(style).name));
}

} // namespace stridewell
