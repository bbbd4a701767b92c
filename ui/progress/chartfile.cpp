// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/chartfile.h"

#include "ui/files.h"
#include "ui/progress/chart.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace stridewell {

namespace {

constexpr int pixelsAnInch = 96;
constexpr QSize pictureSize{900, 520}; ///< of those pixels
constexpr int sharpness = 2;           ///< of a PNG: it may be looked at on a sharp screen

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ChartFile)
};

void paintOn(QPaintDevice& device, Chart& chart, double scale) {
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setMode(QCPPainter::pmNonCosmetic, scale != 1);
    painter.scale(scale, scale);
    chart.paintPicture(painter, pictureSize);
    painter.end();
}

QByteArray pngOf(Chart& chart) {
    QImage image(pictureSize * sharpness, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    paintOn(image, chart, sharpness);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(Chart& chart) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize);
    generator.setViewBox(QRect(QPoint(), pictureSize));
    generator.setTitle(chart.accessibleName());
    paintOn(generator, chart, 1);
    return bytes;
}

QByteArray pdfOf(Chart& chart) {
    constexpr double pointsAPixel = 72.0 / pixelsAnInch;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(chart.accessibleName());
        writer.setPageSize(QPageSize(QSizeF(pictureSize) * pointsAPixel, QPageSize::Point));
        writer.setPageMargins({});
        writer.setResolution(pixelsAnInch); // of words, too: they are as large as on the screen
        paintOn(writer, chart, 1);
    }
    return bytes;
}

} // namespace

std::optional<FileProblem> writeChart(Chart& chart, const QString& file) {
    const QString kind = QFileInfo(file).suffix().toLower();
    const QByteArray content = kind == QStringLiteral("svg")   ? svgOf(chart)
                               : kind == QStringLiteral("pdf") ? pdfOf(chart)
                                                               : pngOf(chart);
    return writeWholeFile(file, {content.constData(), static_cast<std::size_t>(content.size())});
}

QString chartFileFilters() {
    return Say::tr("Picture (*.png);;Drawing for editing (*.svg);;Document (*.pdf)");
}

} // namespace stridewell
