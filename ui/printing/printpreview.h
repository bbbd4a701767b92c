// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/sheetchoice.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace stridewell {

class PagePainter;
class PaperView;
class PrintService;

/// The pages as they will come out, with what can be chosen about them and where they can go beside them.
class PrintPreview : public QDialog {
    Q_OBJECT

public:
    /// Of one document; name: of its PDF file, without its ending.
    PrintPreview(std::unique_ptr<PagePainter> pages, const QString& name, PrintService& service,
                 QWidget* parent = nullptr);
    /// Of one of the plan's sheets; any other can be chosen here. There has to be a plan.
    PrintPreview(const SheetChoice& choice, PrintService& service, QWidget* parent = nullptr);
    ~PrintPreview() override;

    [[nodiscard]] const PagePainter& pages() const { return *m_pages; }

private:
    void addChoosers(QVBoxLayout* tools, const SheetChoice& choice);
    void addPaper(QVBoxLayout* tools);
    void addPages(QVBoxLayout* tools);
    void build(const SheetChoice* choice);
    void fillWhich(SheetKind kind);
    void chooseKind();
    void chooseSheet();
    void choosePaper();
    void showSheet(std::unique_ptr<PagePainter> pages, const QString& name);
    void showPaper();
    void turnTo(int page);
    void print();

    PrintService& m_service;
    std::unique_ptr<PagePainter> m_pages;
    QString m_name;
    PaperView* m_view = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_which = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_orientation = nullptr;
    QLabel* m_noPrinter = nullptr;
    QLabel* m_noFont = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QLabel* m_pageNumber = nullptr;
    int m_page = 0;
};

} // namespace stridewell
