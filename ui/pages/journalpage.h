// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/removedentry.h"
#include "ui/page.h"

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace stridewell {

class ActionDialogs;
class Actions;
class DataDialogs;
class JournalFilter;
class JournalFilterBar;
class JournalTableModel;
class PrintService;
class Workspace;

/// Every run, and all else that was logged: find, add, change, delete and bring back; in and out of files.
class JournalPage : public Page {
    Q_OBJECT

public:
    JournalPage(Workspace& workspace, Actions& actions, ActionDialogs& dialogs, DataDialogs& files,
                PrintService& printing, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] JournalFilterBar* filterBar() const { return m_bar; }
    [[nodiscard]] QLabel* countLabel() const { return m_count; }
    [[nodiscard]] QPushButton* showAllButton() const { return m_showAll; }
    [[nodiscard]] QPushButton* editButton() const { return m_edit; }
    [[nodiscard]] QPushButton* deleteButton() const { return m_delete; }

protected:
    void build() override;
    void render(const Projection& projection) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTools();
    QWidget* makeCount();
    QPushButton* makeMoreButton(QWidget* parent);
    QTableView* makeTable();
    QWidget* makeEmptyState();
    void filter();
    void editCurrent();
    void deleteCurrent();
    void showWhatThereIs();
    /// Where the page itself scrolls, too: the row that the keys are on.
    void showCurrentRow();
    [[nodiscard]] int neededWidth(int column) const;
    void fitTable();
    /// Rows and their selection reach the table's edge, where the columns have room.
    void stretchLastColumn(bool room);
    [[nodiscard]] std::optional<AnyEntry> current() const;
    [[nodiscard]] static bool canEdit(const AnyEntry& entry);

    Workspace& m_workspace;
    Actions& m_actions;
    ActionDialogs& m_dialogs;
    DataDialogs& m_data;
    PrintService& m_printing;
    JournalTableModel* m_model = nullptr;
    JournalFilter* m_filter = nullptr;
    JournalFilterBar* m_bar = nullptr;
    QWidget* m_countRow = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_showAll = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_delete = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_tools = nullptr;
    QWidget* m_empty = nullptr;
    QLabel* m_noMatch = nullptr;
};

} // namespace stridewell
