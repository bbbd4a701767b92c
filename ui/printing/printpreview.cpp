// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpreview.h"

#include "ui/print/pagepainter.h"
#include "ui/printing/printservice.h"
#include "ui/theme/colours.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

/// One page on a desk, as large as fits.
class PaperView : public QWidget {
public:
    PaperView(const PagePainter& pages, QPageSize::PageSizeId paper, QWidget* parent)
        : QWidget(parent), m_pages(pages), m_geometry(PageGeometry::of(paper)) {
        setMinimumSize(ems(16), ems(20));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    void setPaper(QPageSize::PageSizeId paper) {
        m_geometry = PageGeometry::of(paper);
        update();
    }
    void setPage(int page) {
        m_page = page;
        update();
    }
    [[nodiscard]] int pageCount() const { return m_pages.pageCount(m_geometry); }
    [[nodiscard]] QSize sizeHint() const override { return {ems(34), ems(44)}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const QSizeF size = m_geometry.size.scaled(QSizeF(this->size()) - QSizeF(8, 8), Qt::KeepAspectRatio);
        const QRectF paper(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.fillRect(paper.translated(3, 3), QColor(0, 0, 0, 50));
        painter.fillRect(paper, Qt::white);
        paintPage(m_pages, painter, paper, m_geometry, m_page);
        painter.setPen(currentColours().line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(paper);
    }

private:
    const PagePainter& m_pages;
    PageGeometry m_geometry;
    int m_page = 0;
};

PrintPreview::PrintPreview(std::unique_ptr<PagePainter> pages, const QString& name, PrintService& service,
                           QWidget* parent)
    : QDialog(parent), m_pages(std::move(pages)), m_service(service) {
    setWindowTitle(m_pages->title());
    setSizeGripEnabled(true);
    m_view = new PaperView(*m_pages, service.paper(), this);
    m_view->setAccessibleName(tr("Preview of %1").arg(m_pages->title()));
    m_paper = new QComboBox(this);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4"), QPageSize::A4);
    m_paper->addItem(tr("Letter"), QPageSize::Letter);
    m_paper->setCurrentIndex(service.paper() == QPageSize::Letter ? 1 : 0);
    m_previous = makeButton(tr("Previous page"), QStringLiteral("previous"), this);
    m_next = makeButton(tr("Next page"), QStringLiteral("next"), this);
    m_pageNumber = makeLabel({}, TextStyle::Muted, this);

    auto* tools = new QVBoxLayout;
    tools->setSpacing(space(Space::S));
    auto* print = makePrimaryButton(tr("Print…"), this);
    print->setDefault(true);
    auto* pdf = makeButton(tr("Save as PDF…"), QStringLiteral("save"), this);
    auto* close = makeButton(tr("Close"), {}, this);
    for (QWidget* widget : std::initializer_list<QWidget*>{print, pdf, makeLabel(tr("Paper"), TextStyle::Muted, this),
                                                           m_paper, m_previous, m_next, m_pageNumber}) {
        tools->addWidget(widget);
    }
    tools->addStretch(1);
    tools->addWidget(close);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(space(Space::L), space(Space::L), space(Space::L), space(Space::L));
    whole->setSpacing(space(Space::L));
    whole->addWidget(m_view, 1);
    whole->addLayout(tools);

    connect(print, &QPushButton::clicked, this, [this] {
        if (m_service.print(*m_pages)) {
            accept();
        }
    });
    connect(pdf, &QPushButton::clicked, this, [this, name] { m_service.savePdf(*m_pages, name); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_paper, &QComboBox::activated, this, &PrintPreview::choosePaper);
    connect(m_previous, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    turnTo(0);
}

PrintPreview::~PrintPreview() = default;

void PrintPreview::choosePaper(int index) {
    const auto paper = static_cast<QPageSize::PageSizeId>(m_paper->itemData(index).toInt());
    m_service.setPaper(paper);
    m_view->setPaper(paper);
    turnTo(0);
}

void PrintPreview::turnTo(int page) {
    const int count = m_view->pageCount();
    m_page = qBound(0, page, count - 1);
    m_view->setPage(m_page);
    m_pageNumber->setText(tr("Page %1 of %2").arg(m_page + 1).arg(count));
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page < count - 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_next, m_pageNumber}) {
        widget->setVisible(count > 1);
    }
}

} // namespace stridewell
