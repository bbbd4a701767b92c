// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/progress/figures.h"

class QLabel;
class QPushButton;
class QTableView;

namespace stridewell {

class ActionDialogs;
class Card;
class Chart;
class ChoiceRow;
class DistanceChart;
class FiguresTableModel;
class PainPlot;
class PrintService;
class Workspace;

/// How distance and pain have gone: as charts, and as the same numbers in tables.
class ProgressPage : public Page {
    Q_OBJECT

public:
    ProgressPage(Workspace& workspace, ActionDialogs& dialogs, PrintService& printing, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

    [[nodiscard]] DistanceChart* distanceChart() const { return m_distance; }
    [[nodiscard]] PainPlot* painPlot() const { return m_pain; }
    [[nodiscard]] QTableView* weekTable() const { return m_weekTable; }
    [[nodiscard]] QPushButton* tableButton() const { return m_asTable; }
    [[nodiscard]] ChoiceRow* periodRow() const { return m_period; }
    /// Writes a chart as a picture (ui/progress/chartfile).
    void savePicture(Chart& chart, const QString& file);

signals:
    void pictureSaved(const QString& file);
    /// Why a picture was not: a sentence.
    void pictureFailed(const QString& sentence);

protected:
    void build() override;
    void render(const Projection& projection) override;

private:
    QWidget* makeFigures();
    QWidget* makeEmptyState();
    QWidget* makeTools();
    QWidget* makeCharts();
    QWidget* makeTables();
    QTableView* makeTable(const QString& name, FiguresTableModel& model);
    Card* makeChartCard(Chart& chart, const QString& pictureName);
    void askForPicture(Chart& chart, const QString& name);
    void showTables(bool tables);
    void refresh();

    Workspace& m_workspace;
    ActionDialogs& m_dialogs;
    PrintService& m_printing;
    QWidget* m_figures = nullptr;
    QWidget* m_empty = nullptr; ///< in their place before the first run
    ChoiceRow* m_period = nullptr;
    QPushButton* m_asTable = nullptr;
    QLabel* m_summary = nullptr;
    DistanceChart* m_distance = nullptr;
    PainPlot* m_pain = nullptr;
    FiguresTableModel* m_weekModel = nullptr;
    FiguresTableModel* m_painModel = nullptr;
    QTableView* m_weekTable = nullptr;
    QTableView* m_painTable = nullptr;
    QWidget* m_charts = nullptr;
    QWidget* m_tables = nullptr;
};

} // namespace stridewell
