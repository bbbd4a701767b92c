// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QString>
#include <QSvgRenderer>

namespace stridewell {

namespace {

using namespace Qt::Literals::StringLiterals;

QColor colourOf(IconTint tint) {
    const Colours& colours = currentColours();
    switch (tint) {
    case IconTint::Text: return colours.text;
    case IconTint::Muted: return colours.textMuted;
    case IconTint::Accent: return colours.accentInk;
    case IconTint::OnAccent: return colours.onAccent;
    case IconTint::Good: return colours.tone(Tone::Good).ink;
    case IconTint::Caution: return colours.tone(Tone::Caution).ink;
    case IconTint::Stop: return colours.tone(Tone::Stop).ink;
    case IconTint::Info: return colours.tone(Tone::Info).ink;
    }
    return colours.text;
}

/// Draws a line icon in the colours in force at the time of drawing, so that icons follow the theme by themselves.
class TintedSvgEngine : public QIconEngine {
public:
    TintedSvgEngine(QString file, IconTint tint) : m_file(std::move(file)), m_tint(tint) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const double ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override {
        const QColor colour = mode == QIcon::Disabled ? currentColours().disabledText : colourOf(m_tint);
        const QString key =
            u"stridewell-icon/%1/%2/%3x%4"_s.arg(m_file, colour.name()).arg(size.width()).arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(key, &result)) {
            return result;
        }
        result = draw(size, colour);
        QPixmapCache::insert(key, result);
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedSvgEngine(*this); }

private:
    [[nodiscard]] QPixmap draw(const QSize& size, const QColor& colour) const {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QSvgRenderer renderer(m_file);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&result);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), colour);
        return result;
    }

    QString m_file;
    IconTint m_tint;
};

} // namespace

QIcon themedIcon(const QString& name, IconTint tint) {
    const QString file = u":/stridewell/icons/%1.svg"_s.arg(name);
    if (!QFile::exists(file)) {
        return {};
    }
    return QIcon(new TintedSvgEngine(file, tint));
}

QString toneIconName(Tone tone) {
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info: return u"info"_s;
    case Tone::Good: return u"check"_s;
    case Tone::Caution: return u"warning"_s;
    case Tone::Stop: return u"stop"_s;
    }
    return u"info"_s;
}

IconTint toneTint(Tone tone) {
    switch (tone) {
    case Tone::Neutral: return IconTint::Muted;
    case Tone::Info: return IconTint::Info;
    case Tone::Good: return IconTint::Good;
    case Tone::Caution: return IconTint::Caution;
    case Tone::Stop: return IconTint::Stop;
    }
    return IconTint::Text;
}

} // namespace stridewell
