// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

// Outside the namespace, as Qt's macro asks; a static library's resources are not found without it.
static void initResources() {
    Q_INIT_RESOURCE(stridewell);
}

namespace stridewell {

namespace {

using namespace Qt::Literals::StringLiterals;

void addTone(QHash<QString, QString>& values, const QString& name, const ToneColours& tone) {
    values.insert(name + u"Fill"_s, tone.fill.name());
    values.insert(name + u"Ink"_s, tone.ink.name());
    values.insert(name + u"Solid"_s, tone.solid.name());
    values.insert(name + u"OnSolid"_s, tone.onSolid.name());
}

QHash<QString, QString> valuesOf(ColourScheme scheme) {
    const Colours& colours = coloursOf(scheme);
    QHash<QString, QString> values{
        {u"window"_s, colours.window.name()},
        {u"surface"_s, colours.surface.name()},
        {u"surfaceHover"_s, colours.surfaceHover.name()},
        {u"rail"_s, colours.rail.name()},
        {u"text"_s, colours.text.name()},
        {u"textMuted"_s, colours.textMuted.name()},
        {u"line"_s, colours.line.name()},
        {u"controlLine"_s, colours.controlLine.name()},
        {u"accent"_s, colours.accent.name()},
        {u"accentHover"_s, colours.accentHover.name()},
        {u"onAccent"_s, colours.onAccent.name()},
        {u"accentSoft"_s, colours.accentSoft.name()},
        {u"accentInk"_s, colours.accentInk.name()},
        {u"focus"_s, colours.focus.name()},
        {u"disabledText"_s, colours.disabledText.name()},
    };
    addTone(values, u"neutral"_s, colours.tone(Tone::Neutral));
    addTone(values, u"info"_s, colours.tone(Tone::Info));
    addTone(values, u"good"_s, colours.tone(Tone::Good));
    addTone(values, u"caution"_s, colours.tone(Tone::Caution));
    addTone(values, u"stop"_s, colours.tone(Tone::Stop));
    switch (scheme) {
    case ColourScheme::Light: values.insert(u"scheme"_s, u"light"_s); break;
    case ColourScheme::Dark: values.insert(u"scheme"_s, u"dark"_s); break;
    case ColourScheme::HighContrast: values.insert(u"scheme"_s, u"contrast"_s); break;
    }
    return values;
}

QString pixels(double number, const QFont& font) {
    constexpr double usualLineHeight = 16.0; // as in metrics.cpp: the numbers of the stylesheet are meant for it
    const double scaled = number * QFontMetricsF(font).height() / usualLineHeight;
    return QString::number(std::max(1, qRound(scaled))) + u"px"_s;
}

} // namespace

QString styleSheetFor(ColourScheme scheme, const QFont& font) {
    initResources();
    QFile file(u":/stridewell/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString source = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> values = valuesOf(scheme);
    const double points = QFontInfo(font).pointSizeF();

    QString result;
    static const QRegularExpression mark(u"@\\{([A-Za-z]*)([0-9.]*)\\}"_s);
    qsizetype from = 0;
    for (auto marks = mark.globalMatch(source); marks.hasNext();) {
        const QRegularExpressionMatch match = marks.next();
        result += source.mid(from, match.capturedStart() - from);
        const QString word = match.captured(1);
        const double number = match.captured(2).toDouble();
        if (word.isEmpty()) {
            result += pixels(number, font);
        } else if (word == u"x"_s) {
            result += QString::number(points * number, 'f', 2) + u"pt"_s;
        } else {
            result += values.value(word);
        }
        from = match.capturedEnd();
    }
    return result + source.mid(from);
}

} // namespace stridewell
