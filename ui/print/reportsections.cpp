// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands first: the plan at a glance, symptoms, the curve, and how to read it all.
#include "ui/print/reportsections.h"

#include "core/model/words.h"
#include "ui/print/fillin.h"
#include "ui/print/parts.h"
#include "ui/print/reportblocks.h"
#include "ui/print/typeset.h"
#include "ui/text/phrasebook.h"

#include <algorithm>

namespace stridewell {

std::vector<PlanStep> planSteps(const ReportFacts& facts) {
    std::vector<PlanStep> steps;
    for (const StateSpan& span : facts.states) {
        steps.push_back({0, span.from, &span, nullptr});
    }
    for (const TurnedWeeks& weeks : facts.turned) {
        steps.push_back({0, weeks.first, nullptr, &weeks});
    }
    std::stable_sort(steps.begin(), steps.end(), [](const PlanStep& a, const PlanStep& b) { return a.date < b.date; });
    for (std::size_t i = 0; i < steps.size(); ++i) {
        steps[i].number = static_cast<int>(i) + 1;
    }
    return steps;
}

ReportSections::ReportSections(const ReportData& data, const ReportDetail& detail, const ChartPalette& palette,
                               double width)
    : m_data(data), m_facts(data.facts), m_detail(detail), m_palette(palette), m_width(width),
      m_text(data.formats, data.facts.period.severalYears()) {
}

QString ReportSections::painLine() const {
    int painful = 0;
    int highest = 0;
    Date on;
    for (const ReportedRun& run : m_facts.runs) {
        painful += run.highest() > 0 ? 1 : 0;
        if (run.highest() > highest) {
            highest = run.highest();
            on = run.run.date;
        }
    }
    const QString ofRuns = m_text.runPain(painful, static_cast<int>(m_facts.runs.size()), highest, on);
    highest = 0;
    for (const Morning& morning : m_facts.mornings) {
        if (morning.score.value() > highest) {
            highest = morning.score.value();
            on = morning.date;
        }
    }
    const QString ofMornings = m_text.morningPain(static_cast<int>(m_facts.mornings.size()), highest, on);
    return ofRuns.isEmpty() ? ofMornings : ofRuns + QLatin1Char(' ') + ofMornings;
}

std::vector<Block> ReportSections::atAGlance() const {
    LabelledRows rows;
    if (!m_data.options.name.isEmpty()) {
        rows.add(ReportText::nameLabel(), m_data.options.name);
    }
    rows.add(ReportText::periodLabel(), m_text.period(m_facts.period.from, m_facts.period.to, m_facts.period.whole));
    rows.add(ReportText::planLabel(), m_text.plan(m_data.projection, m_data.profile));
    const std::vector<PlanStep> steps = shownSteps();
    std::optional<int> line;
    for (const PlanStep& step : steps) {
        line = step.state != nullptr && !step.state->end ? std::optional(step.number) : line;
    }
    const QString now = m_text.now(m_data.projection, line);
    const bool rested = std::any_of(m_facts.runs.begin(), m_facts.runs.end(),
                                    [](const ReportedRun& run) { return run.verdict.spike >= Spike::Moderate; });
    rows.add(ReportText::nowLabel(),
             steps.empty() && !rested ? now + QLatin1Char(' ') + ReportText::nothingChanged() : now);
    rows.add(ReportText::doneLabel(), m_text.done(m_facts.onFoot.times, m_facts.onFoot.minutes, m_facts.distance));
    addOtherTraining(rows);
    rows.add(ReportText::painLabel(), painLine());
    if (!m_facts.runs.empty()) {
        std::vector<Date> medicated;
        for (const ReportedRun& run : m_facts.runs) {
            if (run.run.painkiller) {
                medicated.push_back(run.run.date);
            }
        }
        rows.add(ReportText::painkillerLabel(),
                 m_text.painkillers(medicated, static_cast<int>(m_facts.runs.size()), m_detail.days));
    }
    Date lastTicked;
    for (const auto& [symptom, dates] : m_facts.symptoms) {
        lastTicked = std::max(lastTicked, dates.back());
    }
    const int kinds = static_cast<int>(m_facts.symptoms.size());
    rows.add(ReportText::symptomsLabel(), kinds == 0 ? ReportText::nothingTicked() : m_text.ticked(kinds, lastTicked));
    if (!m_facts.clearances.empty()) {
        rows.add(ReportText::clearanceLabel(), m_text.clearances(m_facts.clearances, m_detail.days));
    }
    std::vector<Block> blocks = rows.blocks(m_palette, m_width);
    blocks.push_back(paragraphBlock(ReportText::notADiagnosis(), m_palette, m_width, true));
    blocks.back().gap = pt(7);
    return blocks;
}

std::vector<Block> ReportSections::symptoms() const {
    if (m_facts.symptoms.empty()) {
        return {};
    }
    Table table;
    table.font = tableFont();
    table.columns = {{m_width * 0.68}, {}};
    for (const auto& [symptom, word] : Words<Symptom>::table) {
        if (const auto found = m_facts.symptoms.find(symptom); found != m_facts.symptoms.end()) {
            table.rows.push_back({{symptomQuestion(symptom), m_text.days(found->second, m_detail.days)}, {}});
        }
    }
    std::vector<Block> blocks;
    if (m_detail.together) {
        QStringList parts;
        for (const TableRow& row : table.rows) {
            parts << ReportText::symptomOn(row.cells[0], row.cells[1]);
        }
        blocks.push_back(legendBlock(Formats::phrases(parts), m_palette, m_width, false));
    } else {
        blocks = tableBlocks(table, m_palette, m_width);
    }
    return underHeading(ReportText::symptomsTitle(), std::move(blocks), m_palette, m_width);
}

PainSeries ReportSections::series() const {
    PainSeries series{m_facts.period.from, m_facts.period.to, {}, {}, {}};
    for (const ReportedRun& run : m_facts.runs) {
        series.runs.push_back({run.run.date, run.highest(), run.run.painkiller});
    }
    for (const Morning& morning : m_facts.mornings) {
        series.mornings.push_back({morning.date, morning.score.value()});
    }
    const std::vector<PlanStep> listed = shownSteps();
    for (const PlanStep& step : planSteps(m_facts)) {
        const bool hasLine = std::any_of(listed.begin(), listed.end(),
                                         [&](const PlanStep& other) { return other.number == step.number; });
        if (step.state != nullptr) {
            series.spans.push_back({hasLine ? step.number : 0, step.state->from, step.state->end});
        }
    }
    return series;
}

std::vector<Block> ReportSections::chart() const {
    std::vector<Block> blocks;
    if (!m_facts.hasScores()) {
        blocks.push_back(paragraphBlock(ReportText::noScores(), m_palette, m_width, true));
        return underHeading(ReportText::chartTitle(), std::move(blocks), m_palette, m_width);
    }
    const PainSeries shown = series();
    const bool painkillers =
        std::any_of(shown.runs.begin(), shown.runs.end(), [](const ChartScore& run) { return run.painkiller; });
    const QString legend = m_text.chartLegend(shown.daily(), painkillers, !shown.spans.empty());
    const double height = painChartHeight(shown);
    const double words = textHeight(legend, tableFont(), m_width);
    blocks.push_back({height + words, pt(7),
                      [=, palette = m_palette, formats = m_data.formats](QPainter& painter, const QRectF& rect) {
                          paintPainChart(painter, QRectF(rect.topLeft(), QSizeF(rect.width(), height)), shown, formats,
                                         palette);
                          drawText(painter, rect.adjusted(0, height, 0, 0), legend, tableFont(), palette.quiet);
                      }});
    return underHeading(ReportText::chartTitle(), std::move(blocks), m_palette, m_width);
}

std::set<RuleId> ReportSections::rulesShown() const {
    std::set<RuleId> rows;
    const auto add = [&](const std::vector<Finding>& findings) {
        for (const Finding& finding : findings) {
            rows.insert(finding.row);
        }
    };
    if (m_data.projection.state.outcome != Outcome::Keep) {
        add(m_data.projection.state.why);
    }
    for (const PlanStep& step : shownSteps()) {
        add(step.state != nullptr ? step.state->why : step.weeks->why);
    }
    for (const ReportedRun* run : shownRuns()) {
        add(run->verdict.why);
        if (run->tooLong()) {
            rows.insert(RuleId::B11);
        }
    }
    if (tellingRuns().size() < m_facts.runs.size()) {
        rows.insert(RuleId::KP1);
    }
    return rows;
}

std::vector<Block> ReportSections::howToRead() const {
    LabelledRows rows;
    rows.add(ReportText::scaleLabel(), ReportText::scale());
    if (!m_detail.together) { // named beside the curve
        rows.add(ReportText::bandsLabel(), ReportText::bands());
    }
    const QStringList sources = ReportText::sources(rulesShown());
    if (!sources.isEmpty()) {
        rows.add(ReportText::rulesLabel(), sources.join(m_detail.together ? QLatin1Char(' ') : QLatin1Char('\n')));
    }
    return underHeading(ReportText::howToReadTitle(), rows.blocks(m_palette, m_width, tableFont()), m_palette, m_width);
}

} // namespace stridewell
