// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access/paintrecorder.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>
#include <qcustomplot.h>

namespace stridewell::test {

namespace {

/// Pictures above this edge are drawings or buffers, not icons.
constexpr int largestIcon = 96;

/// Average of the pixels that are there; none for pictures without holes, which are no line icons.
QColor inkOf(const QImage& picture) {
    const QImage image = picture.convertToFormat(QImage::Format_ARGB32);
    qint64 red = 0;
    qint64 green = 0;
    qint64 blue = 0;
    qint64 count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) > 200) {
                red += qRed(pixel);
                green += qGreen(pixel);
                blue += qBlue(pixel);
                ++count;
            }
        }
    }
    const bool holes = count < static_cast<qint64>(image.width()) * image.height();
    return count > 0 && holes
               ? QColor(static_cast<int>(red / count), static_cast<int>(green / count), static_cast<int>(blue / count))
               : QColor();
}

class RecordingEngine : public QPaintEngine {
public:
    explicit RecordingEngine(Painted& painted) : QPaintEngine(AllFeatures), m_painted(painted) {}
    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& /*state*/) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QTransform transform = painter()->combinedTransform();
        const QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(at);
        if (item.text().trimmed().isEmpty() || ink.isEmpty()) {
            return;
        }
        QColor colour = painter()->pen().color();
        colour.setAlphaF(static_cast<float>(colour.alphaF() * painter()->opacity()));
        m_painted.texts.push_back({item.text(), transform.mapRect(ink), visible(), colour, item.font()});
    }
    void drawPixmap(const QRectF& place, const QPixmap& pixmap, const QRectF& /*source*/) override {
        addPicture(place, pixmap.toImage());
    }
    void drawImage(const QRectF& place, const QImage& image, const QRectF& /*source*/,
                   Qt::ImageConversionFlags /*flags*/) override {
        addPicture(place, image);
    }
    void drawPath(const QPainterPath& /*path*/) override {}
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}

private:
    [[nodiscard]] QRectF visible() const {
        const QRectF device(0, 0, paintDevice()->width(), paintDevice()->height());
        const QRectF system = systemClip().isEmpty() ? device : QRectF(systemClip().boundingRect());
        return painter()->hasClipping() ? system & painter()->combinedTransform().mapRect(painter()->clipBoundingRect())
                                        : system;
    }
    void addPicture(const QRectF& place, const QImage& image) {
        if (image.isNull() || image.width() > largestIcon || image.height() > largestIcon) {
            return;
        }
        const QColor colour = inkOf(image);
        if (colour.isValid()) {
            m_painted.pictures.push_back({painter()->combinedTransform().mapRect(place), colour});
        }
    }

    Painted& m_painted;
};

class Recorder : public QPaintDevice {
public:
    Recorder(const QWidget& widget, Painted& painted)
        : m_size(widget.size()), m_dpi(widget.logicalDpiX()), m_engine(painted) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        constexpr double mmPerInch = 25.4;
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return qRound(m_size.width() * mmPerInch / m_dpi);
        case PdmHeightMM: return qRound(m_size.height() * mmPerInch / m_dpi);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return m_dpi;
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 32;
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    int m_dpi;
    mutable RecordingEngine m_engine;
};

} // namespace

Painted paintedBy(QWidget& widget) {
    Painted painted;
    if (widget.size().isEmpty()) {
        return painted;
    }
    Recorder recorder(widget, painted);
    if (auto* plot = qobject_cast<QCustomPlot*>(&widget)) { // it paints into a picture of its own first
        QCPPainter painter;
        painter.begin(&recorder);
        plot->toPainter(&painter, widget.width(), widget.height());
        return painted;
    }
    widget.render(&recorder, {}, {}, QWidget::DrawWindowBackground);
    return painted;
}

} // namespace stridewell::test
