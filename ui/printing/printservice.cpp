// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printservice.h"

#include "ui/files.h"
#include "ui/print/pagepainter.h"
#include "ui/print/pdf.h"
#include "ui/print/sheets.h"
#include "ui/printing/printpreview.h"
#include "ui/settings/uisettings.h"
#include "ui/text/commandtext.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

PrintService::PrintService(Workspace& workspace, UiSettings& settings, QWidget* window)
    : QObject(window), m_workspace(workspace), m_settings(settings), m_window(window) {
}

QPageSize::PageSizeId PrintService::paper() const {
    const QString chosen = m_settings.text(Setting::Paper);
    if (chosen.isEmpty()) {
        return localPaper(QLocale());
    }
    return chosen == u"letter"_s ? QPageSize::Letter : QPageSize::A4;
}

void PrintService::setPaper(QPageSize::PageSizeId paper) {
    m_settings.set(Setting::Paper, paper == QPageSize::Letter ? u"letter"_s : u"a4"_s);
}

void PrintService::previewWeek(int week) {
    if (auto pages = weekPages(week)) {
        auto* preview = new PrintPreview(std::move(pages), weekName(week), *this, m_window);
        preview->setAttribute(Qt::WA_DeleteOnClose);
        preview->open();
    }
}

void PrintService::saveWeek(int week) {
    if (const auto pages = weekPages(week)) {
        savePdf(*pages, weekName(week));
    }
}

void PrintService::savePdf(const PagePainter& pages, const QString& name) {
    const QString first = QDir(pdfFolder()).filePath(name + u".pdf"_s);
    const QString file = QFileDialog::getSaveFileName(m_window, tr("Save as PDF"), first, tr("PDF files (*.pdf)"));
    if (file.isEmpty()) {
        return;
    }
    if (belongsToData(toPath(file), m_workspace.file())) {
        emit failed(CommandText::sameFile(file));
        return;
    }
    const WriteResult result = writePdf(pages, paper(), file);
    if (!result) {
        emit failed(fileProblemText(result.error()));
        return;
    }
    m_settings.set(Setting::PdfFolder, QFileInfo(file).absolutePath());
    emit saved(file);
}

bool PrintService::print(const PagePainter& pages) {
    QPrinter printer(QPrinter::HighResolution);
    const QString last = m_settings.text(Setting::Printer);
    if (!last.isEmpty()) {
        printer.setPrinterName(last);
    }
    printer.setDocName(pages.title());
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(paper()));
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    m_settings.set(Setting::Printer, printer.printerName());
    const PageGeometry geometry = PageGeometry::of(paper());
    QPainter painter;
    if (!painter.begin(&printer)) {
        emit failed(tr("The printer did not take the page. Nothing was printed."));
        return false;
    }
    const int count = pages.pageCount(geometry);
    for (int page = 0; page < count; ++page) {
        if (page > 0) {
            printer.newPage();
        }
        paintPage(pages, painter, printer.pageLayout().fullRectPixels(printer.resolution()), geometry, page);
    }
    return painter.end();
}

std::unique_ptr<PagePainter> PrintService::weekPages(int week) const {
    const auto& projection = m_workspace.projection();
    return projection ? weekSheet(*projection, *m_workspace.profile(), week, m_workspace.formats()) : nullptr;
}

QString PrintService::weekName(int week) const {
    return tr("stridewell-week-%1", "name of a PDF file").arg(week);
}

QString PrintService::pdfFolder() const {
    const QString last = m_settings.text(Setting::PdfFolder);
    return QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace stridewell
