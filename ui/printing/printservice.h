// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPageSize>
#include <QString>

#include <memory>

class QWidget;

namespace stridewell {

class PagePainter;
class UiSettings;
class Workspace;

/// Sends the same pages to preview, printer and PDF, and remembers paper, printer and folder.
class PrintService : public QObject {
    Q_OBJECT

public:
    /// window: the parent of preview and dialogs.
    PrintService(Workspace& workspace, UiSettings& settings, QWidget* window);

    /// What was chosen last, else what the locale's country prints on.
    [[nodiscard]] QPageSize::PageSizeId paper() const;
    void setPaper(QPageSize::PageSizeId paper);

    /// Opens the preview of a week's sheet; nothing when there is no such week.
    void previewWeek(int week);
    /// Asks for a file and writes the week's sheet there.
    void saveWeek(int week);

    /// Asks for a file, beginning with `name`.pdf in the folder used last.
    void savePdf(const PagePainter& pages, const QString& name);
    /// Asks for a printer and prints all pages. False when the person thought better of it or printing failed.
    bool print(const PagePainter& pages);

signals:
    /// The PDF is written.
    void saved(const QString& file);
    /// It is not; a sentence that says why.
    void failed(const QString& sentence);

private:
    [[nodiscard]] std::unique_ptr<PagePainter> weekPages(int week) const;
    [[nodiscard]] QString weekName(int week) const;
    [[nodiscard]] QString pdfFolder() const;

    Workspace& m_workspace;
    UiSettings& m_settings;
    QWidget* m_window;
};

} // namespace stridewell
