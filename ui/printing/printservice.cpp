// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printservice.h"

#include "ui/files.h"
#include "ui/print/pagepainter.h"
#include "ui/print/pdf.h"
#include "ui/print/sheets.h"
#include "ui/printing/printpreview.h"
#include "ui/printing/reportdialog.h"
#include "ui/settings/uisettings.h"
#include "ui/text/commandtext.h"
#include "ui/text/phrasebook.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

#include <algorithm>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pictureDpi = 200;

} // namespace

PrintService::PrintService(Workspace& workspace, UiSettings& settings, QWidget* window)
    : QObject(window), m_workspace(workspace), m_settings(settings), m_window(window),
      m_printers(&QPrinterInfo::availablePrinterNames) {
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

QPageLayout::Orientation PrintService::orientation() const {
    return m_settings.text(Setting::Orientation) == u"landscape"_s ? QPageLayout::Landscape : QPageLayout::Portrait;
}

void PrintService::setOrientation(QPageLayout::Orientation orientation) {
    m_settings.set(Setting::Orientation, orientation == QPageLayout::Landscape ? u"landscape"_s : u"portrait"_s);
}

Paper PrintService::paperFor(const PagePainter& pages) const {
    return {paper(), pages.likesLandscape() ? orientation() : QPageLayout::Portrait};
}

std::vector<NamedSheet> PrintService::sheets(SheetKind kind) const {
    const auto& projection = m_workspace.projection();
    std::vector<NamedSheet> result;
    if (!projection) {
        return result;
    }
    const Formats formats = m_workspace.formats();
    if (kind == SheetKind::Plan) {
        result.push_back({{kind, 1, {}}, tr("All weeks")});
        return result;
    }
    for (const ProjectedWeek& week : projection->weeks) {
        if (kind == SheetKind::Week) {
            result.push_back(
                {{kind, week.number, {}},
                 tr("%1 · %2").arg(tr("Week %1").arg(formats.number(week.number)), formats.shortDate(week.start))});
            continue;
        }
        int number = 0;
        for (const ProjectedSession& session : week.sessions) {
            ++number;
            if (isAhead(session)) {
                const QString run = runTitle(number, static_cast<int>(week.sessions.size()));
                result.push_back({{kind, 1, session.date}, tr("%1 · %2").arg(formats.date(session.date), run)});
            }
        }
    }
    return result;
}

std::unique_ptr<PagePainter> PrintService::pages(const SheetChoice& choice) const {
    const auto& projection = m_workspace.projection();
    if (!projection) {
        return nullptr;
    }
    const Profile& profile = *m_workspace.profile();
    const Formats formats = m_workspace.formats();
    switch (choice.kind) {
    case SheetKind::Week: return weekSheet(*projection, profile, choice.week, formats);
    case SheetKind::Plan: return planSheet(*projection, profile, formats);
    case SheetKind::Cue: return cueCard(*projection, profile, choice.day, formats);
    }
    return nullptr;
}

QString PrintService::fileName(const SheetChoice& choice) const {
    switch (choice.kind) {
    case SheetKind::Week: return tr("stridewell-week-%1", "name of a PDF file").arg(choice.week);
    case SheetKind::Plan: return tr("stridewell-plan", "name of a PDF file");
    case SheetKind::Cue:
        return tr("stridewell-run-%1", "name of a PDF file").arg(toQDate(choice.day).toString(Qt::ISODate));
    }
    return {};
}

void PrintService::preview(const SheetChoice& choice) {
    if (pages(choice)) {
        auto* preview = new PrintPreview(choice, *this, m_window);
        preview->setAttribute(Qt::WA_DeleteOnClose);
        preview->open();
    }
}

void PrintService::saveWeek(int week) {
    const SheetChoice choice{SheetKind::Week, week, {}};
    if (const auto sheet = pages(choice)) {
        savePdf(*sheet, fileName(choice));
    }
}

void PrintService::previewReport() {
    const auto& projection = m_workspace.projection();
    if (!projection) {
        return;
    }
    const auto& runs = m_workspace.journal().runs;
    const bool hasNotes = std::any_of(runs.begin(), runs.end(), [](const Run& run) { return !run.note.empty(); });
    auto* dialog = new ReportDialog(m_workspace.profile()->start, projection->today, hasNotes, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { showReport(dialog->options()); });
    dialog->open();
}

void PrintService::showReport(const ReportOptions& options) {
    const auto& projection = m_workspace.projection();
    if (!projection) {
        return;
    }
    auto* preview = new PrintPreview(
        report(*projection, *m_workspace.profile(), m_workspace.journal(), m_workspace.formats(), options),
        tr("stridewell-report", "name of a PDF file"), *this, m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

QString PrintService::askForFile(const QString& title, const QString& name, const QString& filter) {
    const QString first = QDir(pdfFolder()).filePath(name);
    QString file = QFileDialog::getSaveFileName(m_window, title, first, filter);
    if (!file.isEmpty() && belongsToData(toPath(file), m_workspace.file())) {
        emit failed(CommandText::sameFile(file));
        return {};
    }
    return file;
}

void PrintService::told(const QString& file) {
    m_settings.set(Setting::PdfFolder, QFileInfo(file).absolutePath());
    emit saved(file);
}

void PrintService::savePdf(const PagePainter& pages, const QString& name) {
    const QString file = askForFile(tr("Save as PDF"), name + u".pdf"_s, tr("PDF files (*.pdf)"));
    if (file.isEmpty()) {
        return;
    }
    if (const WriteResult result = writePdf(pages, paperFor(pages), file); !result) {
        emit failed(fileProblemText(result.error()));
        return;
    }
    told(file);
}

/// A file that nobody was asked about.
bool PrintService::wouldReplace(const QString& file) {
    if (!QFileInfo::exists(file)) {
        return false;
    }
    emit failed(tr("%1 is there already and would be replaced. Nothing was saved; choose another name.")
                    .arg(QDir::toNativeSeparators(file)));
    return true;
}

void PrintService::savePicture(const PagePainter& pages, const QString& name) {
    QString file = askForFile(tr("Save as picture"), name + u".png"_s, tr("Pictures (*.png)"));
    if (file.isEmpty()) {
        return;
    }
    if (!file.endsWith(u".png"_s, Qt::CaseInsensitive)) { // what is in it is a picture, whatever was typed
        file += u".png"_s;
        if (wouldReplace(file)) {
            return;
        }
    }
    const Paper paper = paperFor(pages);
    QStringList files{file};
    for (int page = 1; page < pages.pageCount(PageGeometry::of(paper)); ++page) {
        const QFileInfo info(file);
        files << u"%1/%2-%3.png"_s.arg(info.absolutePath(), info.completeBaseName()).arg(page + 1);
        if (wouldReplace(files.last())) {
            return;
        }
    }
    for (qsizetype page = 0; page < files.size(); ++page) {
        if (const WriteResult result = writePng(pages, paper, static_cast<int>(page), pictureDpi, files[page]);
            !result) {
            emit failed(fileProblemText(result.error()));
            return;
        }
    }
    told(file);
}

bool PrintService::print(const PagePainter& pages) {
    const Paper wished = paperFor(pages);
    QPrinter printer(QPrinter::HighResolution);
    const QString last = m_settings.text(Setting::Printer);
    if (!last.isEmpty()) {
        printer.setPrinterName(last);
    }
    printer.setDocName(pages.title());
    printer.setCreator(u"Stridewell"_s);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(wished.size));
    printer.setPageOrientation(wished.orientation);
    QPrintDialog dialog(&printer, m_window);
    dialog.setMinMax(1, pages.pageCount(PageGeometry::of(wished)));
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    m_settings.set(Setting::Printer, printer.printerName());
    return printOn(printer, pages, wished);
}

bool PrintService::printOn(QPrinter& printer, const PagePainter& pages, const Paper& wished) {
    // The dialog may have chosen another paper; how the sheet lies on it is the sheet's own.
    printer.setPageOrientation(wished.orientation);
    const QPageSize::PageSizeId chosen = printer.pageLayout().pageSize().id();
    const Paper paper(chosen == QPageSize::Custom ? wished.size : chosen, wished.orientation);
    const PageGeometry geometry = PageGeometry::of(paper);
    QPainter painter;
    if (!painter.begin(&printer)) {
        emit failed(tr("The printer did not take the page. Nothing was printed."));
        return false;
    }
    const int count = pages.pageCount(geometry);
    const int first = printer.fromPage() > 0 ? std::min(printer.fromPage(), count) : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage()) {
            painter.end();
            emit failed(tr("The printer stopped at page %1 of %2.").arg(page).arg(count));
            return false;
        }
        paintPage(pages, painter, printer.pageLayout().fullRectPixels(printer.resolution()), geometry, page - 1);
    }
    return painter.end();
}

QString PrintService::pdfFolder() const {
    const QString last = m_settings.text(Setting::PdfFolder);
    return QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace stridewell
