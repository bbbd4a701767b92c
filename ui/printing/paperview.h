// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pagepainter.h"

#include <QWidget>

namespace stridewell {

/// One page on a desk, as large as fits.
class PaperView : public QWidget {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent);

    /// The pages have to live as long as they are shown.
    void setPages(const PagePainter* pages, const Paper& paper);
    void setPage(int page);
    [[nodiscard]] int pageCount() const { return m_pages->pageCount(m_geometry); }
    [[nodiscard]] const PageGeometry& geometryOfPaper() const { return m_geometry; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const PagePainter* m_pages = nullptr;
    PageGeometry m_geometry;
    int m_page = 0;
};

} // namespace stridewell
