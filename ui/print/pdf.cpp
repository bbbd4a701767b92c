// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "ui/print/pdfdetails.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>

#include <cmath>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(IssueText)
};

/// Names nobody: a sheet may be passed on.
QString author() {
    return QStringLiteral("Stridewell");
}

tl::unexpected<FileProblem> refuse(const QString& file, const QString& detail) {
    return tl::unexpected<FileProblem>(FileProblem{file, detail});
}

/// The file appears whole or not at all.
WriteResult save(const QByteArray& bytes, const QString& file) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return refuse(file, out.errorString());
    }
    // commit() does not tell of a full disk
    if (out.write(bytes) != bytes.size() || !out.flush() || !out.commit()) {
        return refuse(file, out.errorString());
    }
    return {};
}

/// All pages as Qt writes them; empty when it cannot.
QByteArray paintedPdf(const PagePainter& pages, const Paper& paper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const PageGeometry geometry = PageGeometry::of(paper);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(paper.size));
    writer.setPageOrientation(paper.orientation);
    writer.setPageMargins(QMarginsF());
    writer.setResolution(pageUnitsPerInch); // so that the device's units are page units
    writer.setTitle(pages.title());
    writer.setCreator(author());
    QPainter painter;
    if (!painter.begin(&writer)) {
        return {};
    }
    const int count = pages.pageCount(geometry);
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !writer.newPage()) {
            return {};
        }
        pages.paint(painter, geometry, page);
    }
    return painter.end() ? bytes : QByteArray();
}

} // namespace

WriteResult writePdf(const PagePainter& pages, const Paper& paper, const QString& file) {
    //: The language that these texts are translated to, as in HTML: "de", "pt-BR".
    const QString language = Say::tr("en", "language of the translation");
    const auto whole = withDetails(paintedPdf(pages, paper), {pages.title(), author(), language});
    return whole ? save(*whole, file) : refuse(file, whole.error());
}

WriteResult writePng(const PagePainter& pages, const Paper& paper, int page, int dpi, const QString& file) {
    const PageGeometry geometry = PageGeometry::of(paper);
    const double scale = static_cast<double>(dpi) / pageUnitsPerInch;
    const QSize size(static_cast<int>(std::lround(geometry.size.width() * scale)),
                     static_cast<int>(std::lround(geometry.size.height() * scale)));
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull()) {
        return refuse(file, Say::tr("the picture is too large"));
    }
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi / 0.0254))); // so that it prints in its true size
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(QStringLiteral("Title"), pages.title());
    image.setText(QStringLiteral("Author"), author());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPage(pages, painter, QRectF(QPointF(0, 0), QSizeF(size)), geometry, page);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return save(bytes, file);
}

QPageSize::PageSizeId localPaper(const QLocale& locale) {
    switch (locale.country()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Colombia:
    case QLocale::Venezuela:
    case QLocale::Chile:
    case QLocale::Philippines: return QPageSize::Letter;
    default: return QPageSize::A4;
    }
}

} // namespace stridewell
