// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpreview.h"

#include "ui/print/pagepainter.h"
#include "ui/printing/paperview.h"
#include "ui/printing/printservice.h"
#include "ui/text/papertext.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stridewell {

namespace {

QComboBox* addCombo(QVBoxLayout* tools, const QString& caption, QWidget* parent) {
    auto* label = makeLabel(caption, TextStyle::Muted, parent);
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(QString(caption).remove(QLatin1Char('&')));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // all of them as wide as the buttons
    label->setBuddy(combo);
    tools->addWidget(label);
    tools->addWidget(combo);
    return combo;
}

} // namespace

PrintPreview::PrintPreview(std::unique_ptr<PagePainter> pages, const QString& name, PrintService& service,
                           QWidget* parent)
    : QDialog(parent), m_service(service) {
    build(nullptr);
    showSheet(std::move(pages), name);
}

PrintPreview::PrintPreview(const SheetChoice& choice, PrintService& service, QWidget* parent)
    : QDialog(parent), m_service(service) {
    build(&choice);
    chooseSheet();
}

PrintPreview::~PrintPreview() = default;

void PrintPreview::build(const SheetChoice* choice) {
    setSizeGripEnabled(true);
    m_view = new PaperView(this);
    auto* content = new QWidget(this); // scrolls where large text leaves no room
    auto* tools = new QVBoxLayout(content);
    tools->setContentsMargins({});
    tools->setSpacing(space(Space::S));
    const bool printer = m_service.hasPrinter();
    auto* print =
        printer ? makePrimaryButton(tr("Print…"), this) : makeButton(tr("Print…"), QStringLiteral("print"), this);
    auto* pdf = printer ? makeButton(tr("Save as PDF…"), QStringLiteral("save"), this)
                        : makePrimaryButton(tr("Save as PDF…"), this);
    auto* picture = makeButton(tr("Save as picture…"), QStringLiteral("save"), this);
    m_noPrinter = makeLabel(noPrinterAdvice(), TextStyle::Muted, this);
    m_noPrinter->setVisible(!printer);
    (printer ? print : pdf)->setDefault(true);
    tools->addWidget(print);
    tools->addWidget(m_noPrinter);
    tools->addWidget(pdf);
    tools->addWidget(picture);
    tools->addSpacing(space(Space::S));
    if (choice != nullptr) {
        addChoosers(tools, *choice);
    }
    addPaper(tools);
    addPages(tools);
    tools->addStretch(1);
    QScrollArea* area = makeScrollArea(content, this);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int bar = area->verticalScrollBar()->sizeHint().width();
    area->setFixedWidth(content->sizeHint().width() + bar);
    auto* close = makeButton(tr("Close"), {}, this);
    auto* side = new QVBoxLayout;
    side->addWidget(area, 1);
    side->addWidget(close);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(space(Space::L), space(Space::L), space(Space::L), space(Space::L));
    whole->setSpacing(space(Space::L));
    whole->addWidget(m_view, 1);
    whole->addLayout(side);

    connect(print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(pdf, &QPushButton::clicked, this, [this] { m_service.savePdf(*m_pages, m_name); });
    connect(picture, &QPushButton::clicked, this, [this] { m_service.savePicture(*m_pages, m_name); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &PrintPreview::print);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, pdf, &QPushButton::click);
}

void PrintPreview::addChoosers(QVBoxLayout* tools, const SheetChoice& choice) {
    m_kind = addCombo(tools, tr("&Sheet"), this);
    m_kind->addItem(tr("Week sheet"), static_cast<int>(SheetKind::Week));
    m_kind->addItem(tr("Plan, all weeks"), static_cast<int>(SheetKind::Plan));
    if (!m_service.sheets(SheetKind::Cue).empty()) {
        m_kind->addItem(tr("Cue card for one run"), static_cast<int>(SheetKind::Cue));
    }
    m_which = new QComboBox(this);
    m_which->setAccessibleName(tr("Which one"));
    tools->addWidget(m_which);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(choice.kind))));
    fillWhich(choice.kind);
    const std::vector<NamedSheet> sheets = m_service.sheets(choice.kind);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].choice == choice) {
            m_which->setCurrentIndex(static_cast<int>(i));
        }
    }
    connect(m_kind, &QComboBox::activated, this, &PrintPreview::chooseKind);
    connect(m_which, &QComboBox::activated, this, &PrintPreview::chooseSheet);
}

void PrintPreview::addPaper(QVBoxLayout* tools) {
    m_paper = addCombo(tools, tr("P&aper"), this);
    m_paper->addItem(tr("A4"), QPageSize::A4);
    m_paper->addItem(tr("Letter"), QPageSize::Letter);
    m_paper->setCurrentIndex(m_service.paper() == QPageSize::Letter ? 1 : 0);
    m_orientation = new QComboBox(this);
    m_orientation->setAccessibleName(tr("Orientation"));
    m_orientation->addItem(tr("Portrait"), QPageLayout::Portrait);
    m_orientation->addItem(tr("Landscape"), QPageLayout::Landscape);
    m_orientation->setCurrentIndex(m_service.orientation() == QPageLayout::Landscape ? 1 : 0);
    tools->addWidget(m_orientation);
    connect(m_paper, &QComboBox::activated, this, &PrintPreview::choosePaper);
    connect(m_orientation, &QComboBox::activated, this, &PrintPreview::choosePaper);
}

void PrintPreview::addPages(QVBoxLayout* tools) {
    m_previous = makeButton(tr("Previous page"), QStringLiteral("previous"), this);
    m_next = makeButton(tr("Next page"), QStringLiteral("next"), this);
    m_previous->setShortcut(QKeySequence::MoveToPreviousPage);
    m_next->setShortcut(QKeySequence::MoveToNextPage);
    m_pageNumber = makeLabel({}, TextStyle::Muted, this);
    m_noFont = makeLabel({}, TextStyle::Body, this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_next, m_pageNumber, m_noFont}) {
        tools->addWidget(widget);
    }
    connect(m_previous, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
}

void PrintPreview::fillWhich(SheetKind kind) {
    m_which->clear();
    for (const NamedSheet& sheet : m_service.sheets(kind)) {
        m_which->addItem(sheet.name);
    }
    m_which->setVisible(m_which->count() > 1);
}

void PrintPreview::chooseKind() {
    const auto kind = static_cast<SheetKind>(m_kind->currentData().toInt());
    fillWhich(kind);
    chooseSheet();
}

void PrintPreview::chooseSheet() {
    const std::vector<NamedSheet> sheets = m_service.sheets(static_cast<SheetKind>(m_kind->currentData().toInt()));
    const auto at = static_cast<std::size_t>(std::max(0, m_which->currentIndex()));
    if (at < sheets.size()) {
        showSheet(m_service.pages(sheets[at].choice), m_service.fileName(sheets[at].choice));
    }
}

void PrintPreview::choosePaper() {
    m_service.setPaper(static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt()));
    if (m_orientation->isVisibleTo(this)) {
        m_service.setOrientation(static_cast<QPageLayout::Orientation>(m_orientation->currentData().toInt()));
    }
    showPaper();
}

void PrintPreview::showSheet(std::unique_ptr<PagePainter> pages, const QString& name) {
    if (!pages) {
        return;
    }
    m_view->setPages(pages.get(), m_service.paperFor(*pages));
    m_pages = std::move(pages);
    m_name = name;
    setWindowTitle(m_pages->title());
    m_view->setAccessibleName(tr("Preview of %1").arg(m_pages->title()));
    m_orientation->setVisible(m_pages->likesLandscape());
    showPaper();
}

void PrintPreview::showPaper() {
    m_view->setPages(m_pages.get(), m_service.paperFor(*m_pages));
    const QString missing = unprintable(*m_pages, m_view->geometryOfPaper());
    m_noFont->setText(missing.isEmpty() ? QString() : noFontFor(missing));
    m_noFont->setVisible(!missing.isEmpty());
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

void PrintPreview::print() {
    m_noPrinter->setVisible(!m_service.hasPrinter());
    if (m_service.hasPrinter()) {
        if (m_service.print(*m_pages)) {
            accept();
        }
        return;
    }
    auto* box =
        new QMessageBox(QMessageBox::Information, tr("No printer"), noPrinterAdvice(), QMessageBox::Cancel, this);
    auto* save = box->addButton(tr("Save as PDF…"), QMessageBox::AcceptRole);
    box->setDefaultButton(qobject_cast<QPushButton*>(save));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(save, &QAbstractButton::clicked, this, [this] { m_service.savePdf(*m_pages, m_name); });
    box->open();
}

} // namespace stridewell
