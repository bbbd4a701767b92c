// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/settings/uisettings.h"
#include "ui/theme/theme.h"
#include "ui/windowapp.h"
#include "ui/workspace.h"

#include <filesystem>
#include <memory>

class QApplication;

namespace stridewell {

class ActionDialogs;
class CalendarService;
class DataDialogs;
class DataRescue;
class MainMenu;
class PlanPage;
class PrintService;
class TimerService;

/// Builds the window's parts in order and decides what fills it: the pages, the assistant of the first start, an
/// emergency, or a data file that cannot be used.
class WindowSetup : public QObject {
    Q_OBJECT

public:
    /// settingsFile: empty for the usual place.
    WindowSetup(QApplication& app, DateSource today, const QString& settingsFile = {});
    ~WindowSetup() override;

    /// Opens the data file, or the place it was moved to, and shows what there is.
    void open(const std::filesystem::path& dataFile);
    /// Goes on with a data file in that folder, taking everything along.
    void useFolder(const std::filesystem::path& folder);

    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] Actions& actions() { return m_actions; }
    [[nodiscard]] DataDialogs& data() { return *m_data; }
    [[nodiscard]] CalendarService& calendar() { return *m_calendar; }
    [[nodiscard]] TimerService& timer() { return *m_timer; }

private:
    void addPages();
    void connectParts();
    void show(const Projection& projection);
    void showAssistant();
    void tell(const QString& what);
    void tellWritten(const QString& file);

    UiSettings m_settings;
    Theme m_theme;
    Workspace m_workspace;
    Actions m_actions;
    MainWindow m_window;
    ActionDialogs* m_dialogs = nullptr;
    DataDialogs* m_data = nullptr;
    CalendarService* m_calendar = nullptr;
    PrintService* m_printing = nullptr;
    TimerService* m_timer = nullptr;
    MainMenu* m_menu = nullptr;
    PlanPage* m_planPage = nullptr;
    std::unique_ptr<DataRescue> m_rescue;
    Outcome m_outcome = Outcome::Keep;
    bool m_outcomeIsNew = false; ///< it came of the last change, and is said with it
};

} // namespace stridewell
