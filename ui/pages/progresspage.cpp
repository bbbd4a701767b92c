// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progresspage.h"

#include "ui/actiondialogs.h"
#include "ui/flowlayout.h"
#include "ui/models/figurestablemodel.h"
#include "ui/printing/printservice.h"
#include "ui/progress/chartfile.h"
#include "ui/progress/distancechart.h"
#include "ui/progress/painplot.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/controls.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

constexpr double widestEms = 84;

QString withEnding(const QString& file, const QString& filter) {
    if (!QFileInfo(file).suffix().isEmpty()) {
        return file;
    }
    const auto kinds = {QStringLiteral(".svg"), QStringLiteral(".pdf")};
    for (const QString& kind : kinds) {
        if (filter.contains(kind)) {
            return file + kind;
        }
    }
    return file + QStringLiteral(".png");
}

bool spansYears(const std::vector<WeekFigures>& weeks, const std::vector<PainFigures>& scores, Date today) {
    Date first = today;
    Date last = today;
    if (!weeks.empty()) {
        first = std::min(first, weeks.front().start);
        last = std::max(last, weeks.back().start);
    }
    if (!scores.empty()) {
        first = std::min(first, scores.front().date);
    }
    return toQDate(first).year() != toQDate(last).year();
}

} // namespace

ProgressPage::ProgressPage(Workspace& workspace, ActionDialogs& dialogs, PrintService& printing, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_dialogs(dialogs), m_printing(printing) {
}

QString ProgressPage::title() const {
    return tr("Progress");
}

QString ProgressPage::iconName() const {
    return QStringLiteral("progress");
}

void ProgressPage::render(const Projection& /*projection*/) {
    refresh();
}

void ProgressPage::build() {
    QVBoxLayout* column = makeScrollingColumn(widestEms);
    column->addWidget(makeLabel(tr("Progress"), TextStyle::Title, this));
    m_figures = makeFigures();
    m_empty = makeEmptyState();
    column->addWidget(m_figures);
    column->addWidget(m_empty);
    column->addStretch(1);
    setFocusProxy(m_distance);
}

QWidget* ProgressPage::makeFigures() {
    auto* figures = new QWidget(this);
    auto* column = new QVBoxLayout(figures);
    column->setContentsMargins({});
    column->setSpacing(space(Space::L));
    m_summary = makeLabel({}, TextStyle::Body, figures);
    column->addWidget(m_summary);
    column->addWidget(makeTools());
    m_charts = makeCharts();
    m_tables = makeTables();
    showTables(false);
    column->addWidget(m_charts);
    column->addWidget(m_tables);
    return figures;
}

QWidget* ProgressPage::makeTools() {
    auto* tools = new QWidget(this);
    auto* row = new FlowLayout(tools);
    auto* report = makePrimaryButton(tr("Report for my physio…"), tools);
    m_period = new ChoiceRow(tr("Period"), {tr("12 weeks"), tr("6 months"), tr("Everything")}, tools);
    m_asTable = makeButton({}, {}, tools);
    row->addWidget(report);
    row->addWidget(m_period);
    row->addWidget(m_asTable);
    connect(report, &QPushButton::clicked, &m_printing, &PrintService::previewReport);
    connect(m_period, &ChoiceRow::indexChanged, this, &ProgressPage::refresh);
    connect(m_asTable, &QPushButton::clicked, this, [this] { showTables(m_tables->isHidden()); });
    return tools;
}

QWidget* ProgressPage::makeCharts() {
    auto* charts = new QWidget(this);
    auto* column = new QVBoxLayout(charts);
    column->setContentsMargins({});
    column->setSpacing(space(Space::L));
    m_distance = new DistanceChart(charts);
    column->addWidget(makeChartCard(*m_distance, tr("stridewell-distance")));
    m_pain = new PainPlot(charts);
    column->addWidget(makeChartCard(*m_pain, tr("stridewell-pain")));
    return charts;
}

Card* ProgressPage::makeChartCard(Chart& chart, const QString& pictureName) {
    auto* card = new Card(chart.accessibleName(), this);
    card->body()->addWidget(&chart);
    const QString hint = Chart::howToRead();
    auto* readOut = makeLabel(hint, TextStyle::Muted, card);
    readOut->setMinimumHeight(2 * ems(1)); // a second line moves nothing
    auto* save = makeButton(tr("Save picture…"), QStringLiteral("save"), card);
    save->setAccessibleName(tr("Save picture: %1").arg(chart.accessibleName()));
    auto* row = new QHBoxLayout;
    row->addWidget(readOut, 1);
    row->addWidget(save);
    card->body()->addLayout(row);
    connect(&chart, &Chart::currentChanged, readOut,
            [readOut, hint](const QString& text) { readOut->setText(text.isEmpty() ? hint : text); });
    connect(save, &QPushButton::clicked, this, [this, &chart, pictureName] { askForPicture(chart, pictureName); });
    return card;
}

QWidget* ProgressPage::makeTables() {
    auto* tables = new QWidget(this);
    auto* column = new QVBoxLayout(tables);
    column->setContentsMargins({});
    column->setSpacing(space(Space::L));
    m_weekModel = new FiguresTableModel(this);
    m_painModel = new FiguresTableModel(this);
    m_weekTable = makeTable(m_distance->accessibleName(), *m_weekModel);
    m_painTable = makeTable(m_pain->accessibleName(), *m_painModel);
    for (QTableView* table : {m_weekTable, m_painTable}) {
        auto* card = new Card(table->accessibleName(), tables);
        card->body()->addWidget(table);
        column->addWidget(card);
    }
    return tables;
}

QTableView* ProgressPage::makeTable(const QString& name, FiguresTableModel& model) {
    auto* table = new QTableView(this);
    table->setAccessibleName(name);
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(ems(1) + 2 * space(Space::S));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumHeight(ems(18));
    return table;
}

QWidget* ProgressPage::makeEmptyState() {
    auto* card = new Card(tr("Nothing to show yet"), this);
    card->body()->addWidget(makeLabel(tr("After your first run, your weekly distance stands here under its limit, and "
                                         "how your back felt after each run and on the next morning."),
                                      TextStyle::Body, card));
    auto* first = makePrimaryButton(tr("Log your first run…"), card);
    card->body()->addWidget(first, 0, Qt::AlignLeft);
    connect(first, &QPushButton::clicked, &m_dialogs, &ActionDialogs::logNewRun);
    return card;
}

void ProgressPage::showTables(bool tables) {
    m_charts->setVisible(!tables);
    m_tables->setVisible(tables);
    m_asTable->setText(tables ? tr("Show as charts") : tr("Show as a table"));
}

void ProgressPage::refresh() {
    const auto& projection = m_workspace.projection();
    if (!projection) {
        return;
    }
    const auto period = static_cast<Period>(m_period->index());
    const auto weeks = weekFigures(*projection, period);
    const auto scores = painFigures(m_workspace.journal(), projection->today, period);
    const Formats formats =
        spansYears(weeks, scores, projection->today) ? m_workspace.formats().withYears() : m_workspace.formats();
    m_figures->setVisible(!projection->runs.empty());
    m_empty->setVisible(projection->runs.empty());
    m_period->setVisible(isShorter(*projection, Period::TwelveWeeks));
    const int longest = longestJog(*projection);
    m_summary->setText(
        tr("Longest jog without a walk so far: %1.").arg(longest > 0 ? formats.minutes(longest) : tr("none yet")));
    m_distance->setWeeks(weeks, formats, m_workspace.formats());
    m_pain->setScores(scores, projection->today, formats, m_workspace.formats());
    m_weekModel->setWeeks(weeks, formats);
    m_painModel->setScores(scores, formats);
}

void ProgressPage::askForPicture(Chart& chart, const QString& name) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QString filter;
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save picture"), QDir(folder).filePath(name + QStringLiteral(".png")), chartFileFilters(), &filter);
    if (!file.isEmpty()) {
        savePicture(chart, withEnding(file, filter));
    }
}

void ProgressPage::savePicture(Chart& chart, const QString& file) {
    if (const auto problem = writeChart(chart, file)) {
        emit pictureFailed(fileProblemText(*problem));
    } else {
        emit pictureSaved(file);
    }
}

} // namespace stridewell
