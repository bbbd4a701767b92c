// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/sheetchoice.h"

#include <QObject>
#include <QPageLayout>
#include <QPageSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QPrinter;
class QWidget;

namespace stridewell {

class PagePainter;
struct ReportOptions;
class UiSettings;
class Workspace;

struct Paper;

/// A sheet that can be chosen, as it is named in a list.
struct NamedSheet {
    SheetChoice choice;
    QString name;
};

/// Sends the same pages to preview, printer, PDF and picture, and remembers paper, printer and folder.
class PrintService : public QObject {
    Q_OBJECT

public:
    /// window: the parent of preview and dialogs.
    PrintService(Workspace& workspace, UiSettings& settings, QWidget* window);

    /// What was chosen last, else what the locale's country prints on.
    [[nodiscard]] QPageSize::PageSizeId paper() const;
    void setPaper(QPageSize::PageSizeId paper);

    /// What was chosen last for sheets that like to lie; upright else.
    [[nodiscard]] QPageLayout::Orientation orientation() const;
    void setOrientation(QPageLayout::Orientation orientation);
    /// What these pages are printed on.
    [[nodiscard]] Paper paperFor(const PagePainter& pages) const;

    /// The weeks, the plan, or the runs ahead that have a cue card; none before there is a plan.
    [[nodiscard]] std::vector<NamedSheet> sheets(SheetKind kind) const;
    /// Null when there is no such sheet.
    [[nodiscard]] std::unique_ptr<PagePainter> pages(const SheetChoice& choice) const;
    /// Of the sheet's file, without its ending.
    [[nodiscard]] QString fileName(const SheetChoice& choice) const;

    /// Opens the preview of a sheet, in which others can be chosen; nothing when there is no such sheet.
    void preview(const SheetChoice& choice);
    void previewWeek(int week) { preview({SheetKind::Week, week, {}}); }
    void previewPlan() { preview({SheetKind::Plan, 1, {}}); }
    /// Asks for a file and writes the week's sheet there.
    void saveWeek(int week);

    /// Asks what a report for a physiotherapist is to show, and opens its preview.
    void previewReport();

    /// Asks for a file, beginning with `name`.pdf in the folder used last.
    void savePdf(const PagePainter& pages, const QString& name);
    /// The same as a PNG; pages after the first get their number in the file's name, and replace no other file.
    void savePicture(const PagePainter& pages, const QString& name);

    [[nodiscard]] bool hasPrinter() const { return !m_printers().isEmpty(); }
    /// Names of the printers there are; a test has others than the system.
    void setPrinters(std::function<QStringList()> printers) { m_printers = std::move(printers); }
    /// Asks for a printer and prints the pages chosen there. False when the person thought better of it or printing
    /// failed.
    bool print(const PagePainter& pages);
    /// Prints on a printer that is chosen, on its paper.
    bool printOn(QPrinter& printer, const PagePainter& pages, const Paper& wished);

signals:
    /// The PDF is written.
    void saved(const QString& file);
    /// It is not; a sentence that says why.
    void failed(const QString& sentence);

private:
    void showReport(const ReportOptions& options);
    [[nodiscard]] QString pdfFolder() const;
    bool wouldReplace(const QString& file);
    /// Empty when the person thought better of it or the file is the data's own.
    [[nodiscard]] QString askForFile(const QString& title, const QString& name, const QString& filter);
    /// Remembers the folder and tells that the file is there.
    void told(const QString& file);

    Workspace& m_workspace;
    UiSettings& m_settings;
    QWidget* m_window;
    std::function<QStringList()> m_printers;
};

} // namespace stridewell
