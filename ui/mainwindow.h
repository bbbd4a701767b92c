// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/navigationrail.h"

#include <QList>
#include <QMainWindow>

class QStackedWidget;

namespace stridewell {

class Banner;
class Page;
class UiSettings;
class UndoBar;

/// The shell: rail, the page it chose, the undo bar, and a place for what fills the whole window. Knows only Page.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Takes its geometry from the settings and gives it back when closed.
    explicit MainWindow(UiSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    void addPage(Page* page, const QKeySequence& shortcut, NavigationRail::Place place);
    void showPage(Page* page);
    /// Gives the keys to what the current page is about.
    void focusPage();
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] const QList<Page*>& pages() const { return m_pages; }

    /// Fills the window with `widget` (the assistant, an alert) until showPages(). Takes it over.
    void showInstead(QWidget* widget);
    void showPages();
    /// What fills the window now; null while the pages show.
    [[nodiscard]] QWidget* shownInstead() const;

    [[nodiscard]] UndoBar* undoBar() const { return m_undoBar; }
    /// Something that went wrong, above the page; an empty sentence takes it away.
    void setProblem(const QString& title, const QString& sentence);
    [[nodiscard]] Banner* problemBanner() const { return m_problem; }

signals:
    void pageShown(stridewell::Page* page);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restore();

    UiSettings& m_settings;
    QStackedWidget* m_whole = nullptr;
    NavigationRail* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    Banner* m_problem = nullptr;
    UndoBar* m_undoBar = nullptr;
    QList<Page*> m_pages;
};

} // namespace stridewell
