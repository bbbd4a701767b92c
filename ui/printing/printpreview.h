// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace stridewell {

class PagePainter;
class PaperView;
class PrintService;

/// The pages as they will come out, on A4 or Letter, with print and PDF beside them.
class PrintPreview : public QDialog {
    Q_OBJECT

public:
    /// name: of the PDF file, without its ending.
    PrintPreview(std::unique_ptr<PagePainter> pages, const QString& name, PrintService& service,
                 QWidget* parent = nullptr);
    ~PrintPreview() override;

private:
    void choosePaper(int index);
    void turnTo(int page);

    std::unique_ptr<PagePainter> m_pages;
    PrintService& m_service;
    PaperView* m_view = nullptr;
    QComboBox* m_paper = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QLabel* m_pageNumber = nullptr;
    int m_page = 0;
};

} // namespace stridewell
