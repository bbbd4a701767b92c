// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/page.h"
#include "ui/settings/uisettings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/undobar.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stridewell {

MainWindow::MainWindow(UiSettings& settings, QWidget* parent) : QMainWindow(parent), m_settings(settings) {
    setWindowTitle(tr("Stridewell"));
    m_whole = new QStackedWidget(this);
    setCentralWidget(m_whole);
    auto* shell = new QWidget(m_whole);
    m_whole->addWidget(shell);

    auto* sides = new QHBoxLayout(shell);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    m_rail = new NavigationRail(shell);
    sides->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    sides->addLayout(column, 1);
    m_problem = new Banner(Tone::Caution, shell);
    m_problem->hide();
    column->addWidget(m_problem);
    m_stack = new QStackedWidget(shell);
    column->addWidget(m_stack, 1);
    m_undoBar = new UndoBar(shell);
    column->addWidget(m_undoBar);
    connect(m_rail, &NavigationRail::chosen, this, [this](int index) { showPage(m_pages.at(index)); });
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(Page* page, const QKeySequence& shortcut, NavigationRail::Place place) {
    m_pages.append(page);
    m_rail->addPage(*page, shortcut, place);
    m_stack->addWidget(page);
}

void MainWindow::showPage(Page* page) {
    m_rail->setCurrent(static_cast<int>(m_pages.indexOf(page)));
    page->prepare();
    m_stack->setCurrentWidget(page);
    focusPage();
    emit pageShown(page);
}

void MainWindow::focusPage() {
    if (QWidget* control = currentPage()->mainControl()) {
        control->setFocus(Qt::ShortcutFocusReason);
    } else if (m_undoBar->isAncestorOf(focusWidget())) {
        m_rail->setFocus(Qt::ShortcutFocusReason); // not on what would take the last action back
    }
}

Page* MainWindow::currentPage() const {
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showInstead(QWidget* widget) {
    showPages();
    m_whole->addWidget(widget);
    m_whole->setCurrentWidget(widget);
    widget->setFocus();
}

void MainWindow::showPages() {
    if (QWidget* instead = shownInstead()) {
        m_whole->removeWidget(instead);
        instead->hide();
        instead->deleteLater(); // it may be what called
    }
    m_whole->setCurrentIndex(0);
}

QWidget* MainWindow::shownInstead() const {
    return m_whole->currentIndex() > 0 ? m_whole->currentWidget() : nullptr;
}

void MainWindow::setProblem(const QString& title, const QString& sentence) {
    m_problem->setMessage(Tone::Caution, title, sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.set(Setting::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // Qt leaves Enter to a dialog's default button; on a page it presses the button that has the focus.
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (button != nullptr && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        button->click();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::restore() {
    if (restoreGeometry(m_settings.bytes(Setting::WindowGeometry))) {
        return;
    }
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(ems(84), ems(54)).boundedTo(room));
}

} // namespace stridewell
