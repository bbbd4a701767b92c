// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>

class QDialog;
class QWidget;

namespace stridewell {

class Actions;
class Workspace;

/// What can be done with the data as a whole: in and out, backups, what was deleted. Asks for files and shows what is
/// in them before anything changes.
class DataDialogs : public QObject {
    Q_OBJECT

public:
    /// window: the dialogs' parent.
    DataDialogs(Workspace& workspace, Actions& actions, QWidget* window);

    // The same with the file already chosen.
    void backUpTo(const QString& file);
    void exportJournalTo(const QString& file);
    void exportCsvTo(const QString& file);
    void importFrom(const QString& file);

public slots:
    void backUp();
    void restore();
    /// Reads the whole data file and tells whether it is well.
    void check();
    void exportJournal();
    void exportCsv();
    void importFile();
    void showRemoved();

signals:
    /// What was done, as a finished sentence.
    void told(const QString& what);
    void failed(const QString& title, const QString& sentence);

private:
    /// False, and said why, while no data file is open.
    bool isReady();
    [[nodiscard]] QString askWhere(const QString& title, const QString& name, const QString& filter) const;
    void write(const QString& file, const std::string& content);
    void open(QDialog* dialog);

    Workspace& m_workspace;
    Actions& m_actions;
    QWidget* m_window;
};

} // namespace stridewell
