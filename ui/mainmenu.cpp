// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainmenu.h"

#include "ui/actiondialogs.h"
#include "ui/actions.h"
#include "ui/calendarservice.h"
#include "ui/datadialogs.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/pages/helpdialog.h"
#include "ui/printing/printservice.h"
#include "ui/theme/icons.h"
#include "ui/timer/timerservice.h"
#include "ui/workspace.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

namespace {

int weekToPrint(const Workspace& workspace) {
    return workspace.projection() ? weekToPrint(*workspace.projection()).number : 1;
}

} // namespace

MainMenu::MainMenu(const Parts& parts) : QObject(&parts.window), m_parts(parts) {
    addFileMenu();
    addEditMenu();
    addRunMenu();
    addHelpMenu();
}

void MainMenu::setPlanEnabled(bool enabled) {
    for (QAction* action : std::as_const(m_planActions)) {
        action->setEnabled(enabled);
    }
}

QAction* MainMenu::add(QMenu* menu, const QString& text, const QString& icon, const QKeySequence& keys) {
    QAction* action = menu->addAction(icon.isEmpty() ? QIcon() : themedIcon(icon), text);
    action->setShortcut(keys);
    m_planActions.append(action);
    return action;
}

void MainMenu::addFileMenu() {
    QMenu* menu = m_parts.window.menuBar()->addMenu(tr("&File"));
    connect(add(menu, tr("&Print week…"), u"print"_s, QKeySequence::Print), &QAction::triggered, this,
            [this] { m_parts.printing.previewWeek(weekToPrint(m_parts.workspace)); });
    connect(add(menu, tr("Print p&lan…"), u"print"_s, QKeySequence(u"Ctrl+Alt+P"_s)), &QAction::triggered,
            &m_parts.printing, &PrintService::previewPlan);
    connect(add(menu, tr("&Save week as PDF…"), u"save"_s, QKeySequence(u"Ctrl+Shift+P"_s)), &QAction::triggered, this,
            [this] { m_parts.printing.saveWeek(weekToPrint(m_parts.workspace)); });
    connect(add(menu, tr("Repo&rt for my physio…"), u"print"_s, {}), &QAction::triggered, &m_parts.printing,
            &PrintService::previewReport);
    menu->addSeparator();
    addDataActions(menu);
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    connect(quit, &QAction::triggered, &m_parts.window, &QWidget::close);
}

void MainMenu::addDataActions(QMenu* menu) {
    DataDialogs* data = &m_parts.data;
    connect(menu->addAction(themedIcon(u"import"_s), tr("&Import…")), &QAction::triggered, data,
            &DataDialogs::importFile);
    connect(add(menu, tr("&Export the journal…"), u"export"_s, {}), &QAction::triggered, data,
            &DataDialogs::exportJournal);
    connect(add(menu, tr("Export the runs as &CSV…"), u"export"_s, {}), &QAction::triggered, data,
            &DataDialogs::exportCsv);
    connect(add(menu, tr("Calendar &file (ICS)…"), u"calendar"_s, {}), &QAction::triggered, &m_parts.calendar,
            &CalendarService::exportCalendar);
    menu->addSeparator();
    connect(add(menu, tr("&Back up…"), u"save"_s, {}), &QAction::triggered, data, &DataDialogs::backUp);
    connect(menu->addAction(tr("&Restore a backup…")), &QAction::triggered, data, &DataDialogs::restore);
}

void MainMenu::addEditMenu() {
    QMenu* menu = m_parts.window.menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_parts.actions.undoStack().createUndoAction(menu, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(themedIcon(u"undo"_s));
    QAction* redo = m_parts.actions.undoStack().createRedoAction(menu, tr("Redo"));
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    redo->setIcon(themedIcon(u"redo"_s));
    menu->addActions({undo, redo});
    menu->addSeparator();
    connect(add(menu, tr("Recently &deleted…"), u"delete"_s, {}), &QAction::triggered, &m_parts.data,
            &DataDialogs::showRemoved);
    connect(add(menu, tr("Change &plan…"), u"edit"_s, {}), &QAction::triggered, &m_parts.dialogs,
            &ActionDialogs::changePlan);
}

void MainMenu::addRunMenu() {
    QMenu* menu = m_parts.window.menuBar()->addMenu(tr("&Run"));
    QAction* log = add(menu, tr("&Log a run…"), u"add"_s, {});
    log->setShortcuts({QKeySequence(u"Ctrl+L"_s), QKeySequence(QKeySequence::New)});
    connect(log, &QAction::triggered, &m_parts.dialogs, &ActionDialogs::logNewRun);
    connect(add(menu, tr("Log a &walk…"), u"walk"_s, {}), &QAction::triggered, &m_parts.dialogs,
            &ActionDialogs::logWalk);
    connect(add(menu, tr("Log swimming or &cycling…"), u"swap"_s, {}), &QAction::triggered, &m_parts.dialogs,
            &ActionDialogs::logCross);
    menu->addSeparator();
    QAction* timer = menu->addAction(themedIcon(u"timer"_s), tr("Start &timer"));
    timer->setShortcut(QKeySequence(u"Ctrl+T"_s));
    timer->setEnabled(m_parts.timer.isOffered());
    connect(timer, &QAction::triggered, &m_parts.timer, &TimerService::open);
    connect(&m_parts.timer, &TimerService::changed, timer,
            [this, timer] { timer->setEnabled(m_parts.timer.isOffered()); });
    connect(add(menu, tr("&Anything else with your back pain?"), u"check"_s, {}), &QAction::triggered, &m_parts.dialogs,
            &ActionDialogs::tickSymptoms);
}

void MainMenu::addHelpMenu() {
    QMenu* menu = m_parts.window.menuBar()->addMenu(tr("&Help"));
    QAction* shortcuts = menu->addAction(tr("&Keyboard shortcuts"));
    shortcuts->setShortcut(QKeySequence::HelpContents);
    connect(shortcuts, &QAction::triggered, this, &MainMenu::showShortcuts);
    QAction* about = menu->addAction(tr("&About Stridewell"));
    connect(about, &QAction::triggered, this, &MainMenu::showAbout);
}

void MainMenu::showShortcuts() {
    auto* dialog = new ShortcutsDialog(&m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainMenu::showAbout() {
    auto* dialog = new AboutDialog(&m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace stridewell
