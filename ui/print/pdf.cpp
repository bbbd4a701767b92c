// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

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

tl::unexpected<FileProblem> refuse(const QString& file, const QString& detail) {
    return tl::unexpected<FileProblem>(FileProblem{file, detail});
}

WriteResult finished(QSaveFile& out, const QString& file, bool painted) {
    if (!painted) {
        out.cancelWriting();
        return refuse(file, out.errorString());
    }
    if (!out.flush() || !out.commit()) { // commit() does not tell of a full disk
        return refuse(file, out.errorString());
    }
    return {};
}

} // namespace

WriteResult writePdf(const PagePainter& pages, QPageSize::PageSizeId paper, const QString& file) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return refuse(file, out.errorString());
    }
    const PageGeometry geometry = PageGeometry::of(paper);
    QPdfWriter writer(&out);
    writer.setPageSize(QPageSize(paper));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(pageUnitsPerInch); // so that the device's units are page units
    writer.setTitle(pages.title());
    writer.setCreator(QStringLiteral("Stridewell"));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return finished(out, file, false);
    }
    const int count = pages.pageCount(geometry);
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !writer.newPage()) {
            painter.end();
            return finished(out, file, false);
        }
        pages.paint(painter, geometry, page);
    }
    return finished(out, file, painter.end() && out.error() == QFileDevice::NoError);
}

WriteResult writePng(const PagePainter& pages, QPageSize::PageSizeId paper, int page, int dpi, const QString& file) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return refuse(file, out.errorString());
    }
    const PageGeometry geometry = PageGeometry::of(paper);
    const double scale = static_cast<double>(dpi) / pageUnitsPerInch;
    const QSize size(static_cast<int>(std::lround(geometry.size.width() * scale)),
                     static_cast<int>(std::lround(geometry.size.height() * scale)));
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull()) {
        out.cancelWriting();
        return refuse(file, Say::tr("the picture is too large"));
    }
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPage(pages, painter, QRectF(QPointF(0, 0), QSizeF(size)), geometry, page);
    painter.end();
    return finished(out, file, image.save(&out, "PNG"));
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
