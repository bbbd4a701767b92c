// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace stridewell {

/// Pages are painted in units of a tenth of a point (720 to the inch), whatever the device: fine enough for whole
/// pixel sizes of fonts, which do not depend on the device's resolution.
inline constexpr int pageUnitsPerInch = 720;
/// Points to page units.
constexpr double pt(double points) {
    return points * pageUnitsPerInch / 72.0;
}
/// Millimetres to page units.
constexpr double mm(double millimetres) {
    return millimetres * pageUnitsPerInch / 25.4;
}

/// What a sheet is printed on.
struct Paper {
    QPageSize::PageSizeId size = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    // A size alone means portrait, as on most printers.
    Paper(QPageSize::PageSizeId paper, QPageLayout::Orientation lying = QPageLayout::Portrait)
        : size(paper), orientation(lying) {}
    friend bool operator==(const Paper&, const Paper&) = default;
};

/// A sheet of paper in page units, its top left corner at 0, 0.
struct PageGeometry {
    QSizeF size;
    QMarginsF margins;
    [[nodiscard]] QRectF paper() const { return {QPointF(0, 0), size}; }
    [[nodiscard]] QRectF content() const { return paper().marginsRemoved(margins); }
    [[nodiscard]] bool lies() const { return size.width() > size.height(); }
    /// With the margins that home printers can keep.
    static PageGeometry of(const Paper& paper);
};

/// Something printable. The same painter fills the preview, the printer and the PDF.
class PagePainter {
public:
    PagePainter() = default;
    virtual ~PagePainter() = default;
    PagePainter(const PagePainter&) = delete;
    PagePainter& operator=(const PagePainter&) = delete;
    PagePainter(PagePainter&&) = delete;
    PagePainter& operator=(PagePainter&&) = delete;

    /// Title of the document, translated.
    [[nodiscard]] virtual QString title() const = 0;
    /// Whether the sheet gains by landscape; others are offered in portrait alone.
    [[nodiscard]] virtual bool likesLandscape() const { return false; }
    /// At least 1.
    [[nodiscard]] virtual int pageCount(const PageGeometry& geometry) const = 0;
    /// page: 0 ... pageCount - 1. The painter is in page units with its origin at the paper's corner.
    virtual void paint(QPainter& painter, const PageGeometry& geometry, int page) const = 0;
};

/// Paints one page into `target` of a device in that device's own pixels, scaled to fit: preview and printer.
/// `target` stands for the whole paper, margins included.
void paintPage(const PagePainter& pages, QPainter& painter, const QRectF& target, const PageGeometry& geometry,
               int page);

/// Everything that is written on the pages, in the order in which it is painted.
QString paintedText(const PagePainter& pages, const PageGeometry& geometry);

/// What stands on the pages that no installed font can show: each character once, in order of appearance. Paper would
/// have boxes in their place.
QString unprintable(const PagePainter& pages, const PageGeometry& geometry);

} // namespace stridewell
