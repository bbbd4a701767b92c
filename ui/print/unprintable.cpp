// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagepainter.h"
#include "ui/print/typeset.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>

namespace stridewell {

namespace {

/// Paints nothing and keeps every character that is written.
class Listener : public QPaintEngine {
public:
    Listener() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& /*state*/) override {}
    void drawPixmap(const QRectF& /*rect*/, const QPixmap& /*pixmap*/, const QRectF& /*source*/) override {}
    void drawPath(const QPainterPath& /*path*/) override {}
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    void drawTextItem(const QPointF& /*at*/, const QTextItem& item) override { m_text += item.text(); }
    [[nodiscard]] Type type() const override { return User; }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

class ListeningPaper : public QPaintDevice {
public:
    explicit ListeningPaper(const QSizeF& size) : m_size(size.toSize()) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QString& text() const { return m_engine.text(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return pageUnitsPerInch;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable Listener m_engine; // paintEngine() is const in Qt
};

bool needsNoGlyph(char32_t character) {
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph || category == QChar::Separator_Space;
}

} // namespace

QString paintedText(const PagePainter& pages, const PageGeometry& geometry) {
    ListeningPaper paper(geometry.size);
    QPainter painter(&paper);
    for (int page = 0; page < pages.pageCount(geometry); ++page) {
        pages.paint(painter, geometry, page);
    }
    painter.end();
    return paper.text();
}

QString unprintable(const PagePainter& pages, const PageGeometry& geometry) {
    const QFontMetricsF metrics(paperFont(11)); // with every font that Qt falls back to
    QList<char32_t> missing;
    for (const uint point : paintedText(pages, geometry).toUcs4()) {
        const auto character = static_cast<char32_t>(point);
        if (!needsNoGlyph(character) && !metrics.inFontUcs4(point) && !missing.contains(character)) {
            missing.append(character);
        }
    }
    return QString::fromUcs4(missing.constData(), missing.size());
}

} // namespace stridewell
