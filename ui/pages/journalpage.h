// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace stridewell {

class ActionDialogs;
class Actions;
class DataDialogs;
class JournalFilter;
class JournalTableModel;
class PrintService;
class Workspace;

/// Every run: find, add, change, delete and bring back; in and out of files.
class JournalPage : public Page {
    Q_OBJECT

public:
    JournalPage(Workspace& workspace, Actions& actions, ActionDialogs& dialogs, DataDialogs& files,
                PrintService& printing, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QLineEdit* filterField() const { return m_filterField; }

protected:
    void build() override;
    void render(const Projection& projection) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTools();
    QPushButton* makeFilesButton(QWidget* parent);
    QTableView* makeTable();
    QWidget* makeEmptyState();
    void filter(const QString& text);
    void editCurrent();
    void deleteCurrent();
    void showWhatThereIs();
    [[nodiscard]] int neededWidth(int column) const;
    void fitTable();
    [[nodiscard]] EntryId current() const;

    Workspace& m_workspace;
    Actions& m_actions;
    ActionDialogs& m_dialogs;
    DataDialogs& m_data;
    PrintService& m_printing;
    JournalTableModel* m_model = nullptr;
    JournalFilter* m_filter = nullptr;
    QLineEdit* m_filterField = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_delete = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_tools = nullptr;
    QWidget* m_empty = nullptr;
    QLabel* m_noMatch = nullptr;
};

} // namespace stridewell
