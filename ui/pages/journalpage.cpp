// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journalpage.h"

#include "ui/actiondialogs.h"
#include "ui/actions.h"
#include "ui/datadialogs.h"
#include "ui/flowlayout.h"
#include "ui/models/journaltablemodel.h"
#include "ui/pages/paindelegate.h"
#include "ui/printing/printservice.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/workspace.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr int measuredRows = 60; ///< for the width of columns; every row of twenty years would be felt

} // namespace

JournalPage::JournalPage(Workspace& workspace, Actions& actions, ActionDialogs& dialogs, DataDialogs& files,
                         PrintService& printing, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_actions(actions), m_dialogs(dialogs), m_data(files),
      m_printing(printing) {
}

void JournalPage::build() {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(Space::L), space(Space::L), space(Space::L), space(Space::L));
    whole->setSpacing(space(Space::M));
    whole->addWidget(makeLabel(tr("Journal"), TextStyle::Title, this));
    m_tools = makeTools();
    whole->addWidget(m_tools);
    m_model = new JournalTableModel(this);
    m_filter = new JournalFilter(this);
    m_filter->setSourceModel(m_model);
    m_stack = new QStackedWidget(this);
    m_table = makeTable();
    m_empty = makeEmptyState();
    m_noMatch = makeLabel({}, TextStyle::Muted, this);
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    whole->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    showWhatThereIs();
}

QWidget* JournalPage::makeTools() {
    auto* tools = new QWidget(this);
    auto* row = new FlowLayout(tools);
    auto* add = makePrimaryButton(tr("Log a run…"), tools);
    m_filterField = new QLineEdit(tools);
    m_filterField->setPlaceholderText(tr("Find in the journal"));
    m_filterField->setAccessibleName(tr("Find in the journal"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->addAction(themedIcon(QStringLiteral("search"), IconTint::Muted), QLineEdit::LeadingPosition);
    m_edit = makeButton(tr("Edit…"), QStringLiteral("edit"), tools);
    m_delete = makeButton(tr("Delete"), QStringLiteral("delete"), tools);
    row->addWidget(add);
    row->addWidget(m_edit);
    row->addWidget(m_delete);
    row->addWidget(m_filterField);
    auto* report = makeButton(tr("Report for my physio…"), QStringLiteral("print"), tools);
    connect(report, &QPushButton::clicked, &m_printing, &PrintService::previewReport);
    row->addWidget(report);
    row->addWidget(makeFilesButton(tools));
    connect(add, &QPushButton::clicked, &m_dialogs, &ActionDialogs::logNewRun);
    connect(m_edit, &QPushButton::clicked, this, &JournalPage::editCurrent);
    connect(m_delete, &QPushButton::clicked, this, &JournalPage::deleteCurrent);
    connect(m_filterField, &QLineEdit::textChanged, this, &JournalPage::filter);
    return tools;
}

QPushButton* JournalPage::makeFilesButton(QWidget* parent) {
    auto* button = makeButton(tr("More"), QStringLiteral("more"), parent);
    button->setAccessibleDescription(tr("Import, export and recently deleted"));
    auto* menu = new QMenu(button);
    connect(menu->addAction(tr("&Recently deleted…")), &QAction::triggered, &m_data, &DataDialogs::showRemoved);
    menu->addSeparator();
    connect(menu->addAction(tr("&Import…")), &QAction::triggered, &m_data, &DataDialogs::importFile);
    connect(menu->addAction(tr("&Export the journal…")), &QAction::triggered, &m_data, &DataDialogs::exportJournal);
    connect(menu->addAction(tr("Export the runs as &CSV…")), &QAction::triggered, &m_data, &DataDialogs::exportCsv);
    button->setMenu(menu);
    return button;
}

QTableView* JournalPage::makeTable() {
    auto* table = new QTableView(this);
    table->setAccessibleName(tr("Logged runs"));
    table->setModel(m_filter);
    table->setItemDelegateForColumn(JournalTableModel::PainColumn, new PainDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setSortingEnabled(true);
    table->sortByColumn(JournalTableModel::DateColumn, Qt::DescendingOrder);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    auto* edit = new QAction(table);
    edit->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    auto* remove = new QAction(table);
    remove->setShortcut(QKeySequence::Delete);
    for (QAction* action : {edit, remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        table->addAction(action);
    }
    connect(edit, &QAction::triggered, this, &JournalPage::editCurrent);
    connect(remove, &QAction::triggered, this, &JournalPage::deleteCurrent);
    connect(table, &QTableView::doubleClicked, this, &JournalPage::editCurrent);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showWhatThereIs);
    return table;
}

QWidget* JournalPage::makeEmptyState() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("No runs yet"), page);
    card->body()->addWidget(makeLabel(tr("Your first run will stand here with its minutes, its distance and how your "
                                         "back felt. It takes twenty seconds to log, and a run of last week is as "
                                         "welcome as today's."),
                                      TextStyle::Body, card));
    auto* first = makePrimaryButton(tr("Log your first run…"), card);
    card->body()->addWidget(first, 0, Qt::AlignLeft);
    connect(first, &QPushButton::clicked, &m_dialogs, &ActionDialogs::logNewRun);
    column->addWidget(card);
    column->addStretch(1);
    return page;
}

QString JournalPage::title() const {
    return tr("Journal");
}

QString JournalPage::iconName() const {
    return QStringLiteral("journal");
}

void JournalPage::render(const Projection& projection) {
    const EntryId kept = current();
    m_model->setJournal(m_workspace.journal(), projection, m_workspace.formats());
    const int row = m_model->rowOf(kept);
    if (row >= 0) {
        m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, 0)));
    } else if (m_filter->rowCount() > 0) {
        m_table->setCurrentIndex(m_filter->index(0, 0));
    }
    showWhatThereIs();
    fitTable();
}

void JournalPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange && isBuilt()) {
        fitTable();
    }
    Page::changeEvent(event);
}

void JournalPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (isBuilt()) {
        fitTable();
    }
}

int JournalPage::neededWidth(int column) const {
    const QAbstractItemView& view = *m_table; // QTableView itself hides the size hint
    return qMax(view.sizeHintForColumn(column), m_table->horizontalHeader()->sectionSizeHint(column));
}

void JournalPage::fitTable() {
    m_filterField->setMinimumWidth(ems(16));
    m_table->verticalHeader()->setDefaultSectionSize(ems(1) + 2 * space(Space::S));
    // What says least goes first where the window is narrow for the text; the dialog has it all.
    for (int column = 0; column < JournalTableModel::ColumnCount; ++column) {
        m_table->setColumnHidden(column, false);
    }
    int left = width() - 2 * space(Space::L) - ems(1);
    for (int column = 0; column < JournalTableModel::NoteColumn; ++column) {
        left -= neededWidth(column);
    }
    m_table->setColumnHidden(JournalTableModel::NoteColumn, left < ems(5));
    for (const int column : {JournalTableModel::SessionColumn, JournalTableModel::MinutesColumn}) {
        if (left < 0) {
            left += neededWidth(column);
            m_table->setColumnHidden(column, true);
        }
    }
}

void JournalPage::filter(const QString& text) {
    m_filter->setText(text);
    showWhatThereIs();
}

void JournalPage::showWhatThereIs() {
    const bool any = m_model->rowCount() > 0;
    const bool found = m_filter->rowCount() > 0;
    m_tools->setVisible(any);
    m_noMatch->setText(tr("No run has “%1” in it.").arg(m_filterField->text()));
    m_stack->setCurrentWidget(!any ? m_empty : found ? static_cast<QWidget*>(m_table) : m_noMatch);
    m_edit->setEnabled(current() != EntryId());
    m_delete->setEnabled(current() != EntryId());
}

EntryId JournalPage::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? EntryId(index.data(JournalTableModel::RunRole).toLongLong()) : EntryId();
}

void JournalPage::editCurrent() {
    if (current() != EntryId()) {
        m_dialogs.editRun(current());
    }
}

void JournalPage::deleteCurrent() {
    if (current() != EntryId()) {
        m_actions.deleteRun(current());
    }
}

} // namespace stridewell
