// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace stridewell {

class ActionDialogs;
class CalendarService;
class DataDialogs;
class Actions;
class MainWindow;
class PrintService;
class TimerService;
class Workspace;

/// The menu bar with its shortcuts, and what it opens under Help.
class MainMenu : public QObject {
    Q_OBJECT

public:
    struct Parts {
        MainWindow& window;
        Workspace& workspace;
        Actions& actions;
        ActionDialogs& dialogs;
        DataDialogs& data;
        PrintService& printing;
        CalendarService& calendar;
        TimerService& timer;
    };
    explicit MainMenu(const Parts& parts);
    /// Everything but undo, bringing data in, quit and help; off while there is no plan or an emergency.
    void setPlanEnabled(bool enabled);

private:
    void addFileMenu();
    void addDataActions(QMenu* menu);
    void addEditMenu();
    void addRunMenu();
    void addHelpMenu();
    QAction* add(QMenu* menu, const QString& text, const QString& icon, const QKeySequence& keys);
    void showShortcuts();
    void showAbout();

    Parts m_parts;
    QList<QAction*> m_planActions;
};

} // namespace stridewell
