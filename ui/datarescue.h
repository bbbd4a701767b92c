// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storeerror.h"

#include <QObject>

#include <filesystem>

namespace stridewell {

class Actions;
class MainWindow;
class ProblemPage;
class UiSettings;
class Workspace;

/// Opens the data file, and says what to do while it cannot be used: a backup in its place, another place, a new start.
class DataRescue : public QObject {
    Q_OBJECT

public:
    DataRescue(MainWindow& window, Workspace& workspace, Actions& actions, UiSettings& settings);

    /// Opens the data file, or the place it was moved to.
    void open(const std::filesystem::path& dataFile);
    /// Goes on with a data file in that folder, taking everything along.
    void useFolder(const std::filesystem::path& folder);
    /// A sentence that stays until something is saved again.
    void tell(const QString& title, const QString& sentence);

signals:
    /// A data file is open now, with a profile or without one.
    void opened();
    /// The window tells why none is.
    void shut();

private:
    void openAt(const std::filesystem::path& file);
    void showProblem(const StoreError& error);
    void showUnread(const StoreError& error);
    void showLost(const std::filesystem::path& file);
    void clear();
    ProblemPage* showPage(const QString& title, const QString& sentence);
    void offerBackup(ProblemPage& page, const std::filesystem::path& dataFile, const QString& sentence);
    void restore(const std::filesystem::path& backup, const std::filesystem::path& dataFile);
    void chooseFolder();
    void retry();

    MainWindow& m_window;
    Workspace& m_workspace;
    Actions& m_actions;
    UiSettings& m_settings;
    std::filesystem::path m_asked;
};

} // namespace stridewell
