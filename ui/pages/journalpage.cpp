// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journalpage.h"

#include "ui/actiondialogs.h"
#include "ui/actions.h"
#include "ui/datadialogs.h"
#include "ui/flowlayout.h"
#include "ui/models/journalfilter.h"
#include "ui/pages/journalfilterbar.h"
#include "ui/pages/paindelegate.h"
#include "ui/printing/printservice.h"
#include "ui/theme/look.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

constexpr double widestEms = 400; ///< as wide as the window
constexpr int leastRows = 5;      ///< of the table that can be seen without scrolling in it
constexpr int measuredRows = 60;  ///< for the width of columns; every row of twenty years would be felt

} // namespace

JournalPage::JournalPage(Workspace& workspace, Actions& actions, ActionDialogs& dialogs, DataDialogs& files,
                         PrintService& printing, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_actions(actions), m_dialogs(dialogs), m_data(files),
      m_printing(printing) {
}

void JournalPage::build() {
    // The table scrolls by itself; in large text and a small window the page does, too, or no row would be left of it.
    QVBoxLayout* whole = makeScrollingColumn(widestEms);
    whole->setSpacing(space(Space::M));
    whole->addWidget(makeLabel(tr("Journal"), TextStyle::Title, this));
    m_tools = makeTools();
    whole->addWidget(m_tools);
    m_bar = new JournalFilterBar(this);
    whole->addWidget(m_bar);
    m_model = new JournalTableModel(this);
    m_filter = new JournalFilter(*m_model, this);
    whole->addWidget(makeCount());
    m_stack = new QStackedWidget(this);
    m_stack->installEventFilter(this);
    m_table = makeTable();
    m_empty = makeEmptyState();
    m_noMatch = makeLabel(tr("Nothing in your journal matches all of that."), TextStyle::Muted, this);
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    whole->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_bar, &JournalFilterBar::changed, this, &JournalPage::filter);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_bar->text(), [this] {
        m_bar->text()->setFocus(Qt::ShortcutFocusReason);
        m_bar->text()->selectAll();
    });
    connect(m_bar->text(), &QLineEdit::returnPressed, this, [this] { // on to what was found
        if (m_filter->rowCount() > 0) {
            m_table->setFocus(Qt::OtherFocusReason);
        }
    });
    filter();
}

QWidget* JournalPage::makeCount() {
    m_countRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_countRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::S));
    m_count = makeLabel({}, TextStyle::Muted, m_countRow);
    m_count->setWordWrap(false);
    m_showAll = makeLinkButton(tr("Show all"), m_countRow);
    row->addWidget(m_count);
    row->addWidget(m_showAll);
    row->addStretch(1);
    connect(m_showAll, &QPushButton::clicked, m_bar, &JournalFilterBar::showAll);
    return m_countRow;
}

QWidget* JournalPage::makeTools() {
    auto* tools = new QWidget(this);
    auto* row = new FlowLayout(tools);
    auto* add = makePrimaryButton(tr("Log a run…"), tools);
    m_edit = makeButton(tr("Edit…"), QStringLiteral("edit"), tools);
    m_delete = makeButton(tr("Delete"), QStringLiteral("delete"), tools);
    row->addWidget(add);
    row->addWidget(m_edit);
    row->addWidget(m_delete);
    row->addWidget(makeMoreButton(tools));
    connect(add, &QPushButton::clicked, &m_dialogs, &ActionDialogs::logNewRun);
    connect(m_edit, &QPushButton::clicked, this, &JournalPage::editCurrent);
    connect(m_delete, &QPushButton::clicked, this, &JournalPage::deleteCurrent);
    return tools;
}

QPushButton* JournalPage::makeMoreButton(QWidget* parent) {
    auto* button = makeButton(tr("More"), {}, parent);
    button->setAccessibleDescription(tr("Log something else, report, import, export and recently deleted"));
    setLook(button, "role", QStringLiteral("menu"));
    auto* menu = new QMenu(button);
    const auto addLog = [&](const QString& caption, auto slot) {
        connect(menu->addAction(caption), &QAction::triggered, &m_dialogs, slot);
    };
    addLog(tr("Log a &morning's answer…"), &ActionDialogs::answerAnyMorning);
    addLog(tr("Log a &walk…"), &ActionDialogs::logWalk);
    addLog(tr("Log swimming or c&ycling…"), &ActionDialogs::logCross);
    addLog(tr("&Anything else with your back pain?"), &ActionDialogs::tickSymptoms);
    menu->addSeparator();
    connect(menu->addAction(tr("Re&port for my physio…")), &QAction::triggered, &m_printing,
            &PrintService::previewReport);
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
    table->setAccessibleName(tr("Journal entries"));
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
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showCurrentRow);
    return table;
}

QWidget* JournalPage::makeEmptyState() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Nothing logged yet"), page);
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
    const std::optional<AnyEntry> kept = current();
    const int keptAt = m_table->currentIndex().row();
    m_bar->setToday(projection);
    m_model->setJournal(m_workspace.journal(), projection, m_workspace.formats());
    m_filter->setQuery(m_bar->query());
    const auto shownAt = [this](int row) {
        return row >= 0 ? m_filter->mapFromSource(m_model->index(row, 0)) : QModelIndex();
    };
    // What was added or has come back: the next Delete is meant for it, not for what stood there meanwhile.
    const QModelIndex added = shownAt(m_model->addedRow());
    const QModelIndex same = added.isValid() ? added : shownAt(kept ? m_model->rowOf(*kept) : -1);
    // What stood there is gone: what stands there now.
    const int near = std::clamp(keptAt, 0, std::max(0, m_filter->rowCount() - 1));
    m_table->setCurrentIndex(same.isValid() ? same : m_filter->index(near, 0));
    showWhatThereIs();
    fitTable();
}

void JournalPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange && isBuilt()) {
        fitTable();
    }
    Page::changeEvent(event);
}

bool JournalPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_stack && event->type() == QEvent::Resize) {
        fitTable();
    }
    return Page::eventFilter(watched, event);
}

void JournalPage::showCurrentRow() {
    auto* scroll = findChild<QScrollArea*>();
    if (!m_table->hasFocus() || !m_table->currentIndex().isValid()) {
        return; // nobody is going through the rows
    }
    m_table->scrollTo(m_table->currentIndex());
    const QRect row = m_table->visualRect(m_table->currentIndex());
    const QPoint middle = m_table->viewport()->mapTo(scroll->widget(), row.center());
    scroll->ensureVisible(0, middle.y(), 0, row.height());
}

int JournalPage::neededWidth(int column) const {
    const QAbstractItemView& view = *m_table; // QTableView itself hides the size hint
    return qMax(view.sizeHintForColumn(column), m_table->horizontalHeader()->sectionSizeHint(column));
}

void JournalPage::fitTable() {
    m_bar->fitToText();
    const int rowHeight = ems(1) + 2 * space(Space::S);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_stack->setMinimumHeight((leastRows + 1) * rowHeight); // and the header
    // What says least goes first where the window is narrow for the text; the dialog has it all.
    for (int column = 0; column < JournalTableModel::ColumnCount; ++column) {
        m_table->setColumnHidden(column, false);
    }
    int left = m_stack->width() - ems(1);
    for (int column = 0; column < JournalTableModel::NoteColumn; ++column) {
        left -= neededWidth(column);
    }
    m_table->setColumnHidden(JournalTableModel::NoteColumn, left < ems(5));
    const bool runs = m_filter->query().show == JournalQuery::Show::Runs; // of other entries the kind says most
    for (const int column : {runs ? JournalTableModel::SessionColumn : JournalTableModel::DistanceColumn,
                             JournalTableModel::MinutesColumn}) {
        if (left < 0) {
            left += neededWidth(column);
            m_table->setColumnHidden(column, true);
        }
    }
    stretchLastColumn(left >= 0);
}

void JournalPage::stretchLastColumn(bool room) {
    int last = JournalTableModel::NoteColumn;
    while (m_table->isColumnHidden(last)) {
        --last;
    }
    for (int column = 0; column < JournalTableModel::ColumnCount; ++column) {
        const auto mode = room && column == last ? QHeaderView::Stretch : QHeaderView::ResizeToContents;
        if (m_table->horizontalHeader()->sectionResizeMode(column) != mode) {
            m_table->horizontalHeader()->setSectionResizeMode(column, mode);
        }
    }
}

void JournalPage::filter() {
    m_filter->setQuery(m_bar->query());
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0) {
        m_table->setCurrentIndex(m_filter->index(0, 0));
    }
    showWhatThereIs();
    fitTable();
}

void JournalPage::showWhatThereIs() {
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    for (QWidget* part : {m_tools, static_cast<QWidget*>(m_bar), m_countRow}) {
        part->setVisible(all > 0);
    }
    const Formats formats = m_workspace.formats();
    m_count->setText(shown < all ? tr("%1 of %2 entries shown").arg(formats.number(shown), formats.number(all))
                                 : tr("All %1 entries shown").arg(formats.number(all)));
    m_showAll->setVisible(shown < all);
    m_stack->setCurrentWidget(all == 0 ? m_empty : shown > 0 ? static_cast<QWidget*>(m_table) : m_noMatch);
    const std::optional<AnyEntry> entry = shown > 0 ? current() : std::nullopt;
    m_edit->setEnabled(entry && canEdit(*entry));
    m_edit->setToolTip(entry && !canEdit(*entry) ? tr("Delete it and enter it anew.") : QString());
    m_delete->setEnabled(entry.has_value());
}

std::optional<AnyEntry> JournalPage::current() const {
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_model->row(index.row()).entry) : std::nullopt;
}

bool JournalPage::canEdit(const AnyEntry& entry) {
    return std::holds_alternative<Run>(entry) || std::holds_alternative<Morning>(entry) ||
           std::holds_alternative<Walk>(entry) || std::holds_alternative<CrossTraining>(entry);
}

void JournalPage::editCurrent() {
    const std::optional<AnyEntry> entry = current();
    if (!entry) {
        return;
    }
    if (const auto* run = std::get_if<Run>(&*entry)) {
        m_dialogs.editRun(run->id);
    } else if (const auto* morning = std::get_if<Morning>(&*entry)) {
        m_dialogs.editMorning(morning->date);
    } else if (const auto* walk = std::get_if<Walk>(&*entry)) {
        m_dialogs.editWalk(*walk);
    } else if (const auto* cross = std::get_if<CrossTraining>(&*entry)) {
        m_dialogs.editCross(*cross);
    }
}

void JournalPage::deleteCurrent() {
    if (const auto entry = current()) {
        m_actions.deleteEntry(*entry);
    }
}

} // namespace stridewell
