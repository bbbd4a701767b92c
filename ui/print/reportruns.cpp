// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the report shows of runs and scores, what was done besides, and notes.
#include "ui/print/longtext.h"
#include "ui/print/parts.h"
#include "ui/print/reportsections.h"
#include "ui/text/painbands.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace stridewell {

namespace {

constexpr int noticeable = painBands[1].low; // the band in which a morning is named with its day

QString countOrDash(int count, const Formats& formats) {
    return count == 0 ? QStringLiteral("–") : formats.number(count);
}

/// Whether all of the reasons are among those.
bool tellsAll(const std::vector<Finding>& told, const std::vector<Finding>& reasons) {
    return std::all_of(reasons.begin(), reasons.end(), [&](const Finding& reason) {
        return std::find(told.begin(), told.end(), reason) != told.end();
    });
}

} // namespace

std::vector<const ReportedRun*> ReportSections::tellingRuns() const {
    std::vector<const ReportedRun*> runs;
    for (const ReportedRun& run : m_facts.runs) {
        if (run.tells()) {
            runs.push_back(&run);
        }
    }
    return runs;
}

std::vector<const ReportedRun*> ReportSections::shownRuns() const {
    return latest(tellingRuns(), m_detail.runs);
}

QString ReportSections::whatFollowed(const ReportedRun& run) const {
    for (const PlanStep& step : shownSteps()) {
        if (step.state != nullptr && step.date == run.run.date && step.state->outcome == run.verdict.outcome &&
            tellsAll(step.state->why, run.verdict.why)) {
            return m_text.verdictInLine(run.verdict, step.number);
        }
    }
    if (run.tooLong() && run.highest() == 0 && run.verdict.outcome == Outcome::Keep) {
        return ReportText::tooLong(run.verdict.spike); // that it did not hurt is seen, and not what followed
    }
    return m_text.verdict(run.verdict);
}

/// What is not in the table: earlier runs with pain, and those without.
QString ReportSections::otherRuns() const {
    const std::vector<const ReportedRun*> telling = tellingRuns();
    QStringList sentences;
    if (const std::size_t left = telling.size() - shownRuns().size(); left > 0) {
        int highest = 0;
        for (std::size_t i = 0; i < left; ++i) {
            highest = std::max(highest, telling[i]->highest());
        }
        sentences << m_text.earlierRuns(static_cast<int>(left), telling.front()->run.date, telling[left - 1]->run.date,
                                        highest);
    }
    if (m_facts.runs.size() > telling.size()) {
        sentences << m_text.runsWithoutPain(static_cast<int>(m_facts.runs.size() - telling.size()));
    }
    return sentences.join(QLatin1Char(' '));
}

TableRow ReportSections::runRow(const ReportedRun& reported) const {
    const Formats& formats = m_data.formats;
    const Run& run = reported.run;
    return {{m_text.day(run.date), formats.number(run.durationMin), formats.distance(reported.verdict.actual),
             formats.number(run.before.value()), formats.number(run.during.value()), formats.number(run.after.value()),
             reported.nextMorning ? formats.number(*reported.nextMorning) : QStringLiteral("–"),
             m_text.kindOfPain(run)},
            whatFollowed(reported)};
}

std::vector<Block> ReportSections::runs() const {
    if (m_facts.runs.empty()) {
        return {}; // said at a glance
    }
    const std::vector<const ReportedRun*> shown = shownRuns();
    Table table;
    table.font = tableFont();
    table.columns = {{pt(m_facts.period.severalYears() ? 78 : 60)},
                     {0, Qt::AlignRight, false, true},
                     {0, Qt::AlignRight, false, true},
                     {pt(40), Qt::AlignHCenter},
                     {pt(40), Qt::AlignHCenter},
                     {pt(34), Qt::AlignHCenter},
                     {pt(50), Qt::AlignHCenter},
                     {}};
    table.head = ReportText::runColumns();
    for (auto run = shown.rbegin(); run != shown.rend(); ++run) {
        table.rows.push_back(runRow(**run));
    }
    std::vector<Block> blocks;
    if (!shown.empty()) {
        blocks = tableBlocks(table, m_palette, m_width);
        blocks.back().gap = pt(3);
    }
    if (const QString others = otherRuns(); !others.isEmpty()) {
        blocks.push_back(paragraphBlock(others, m_palette, m_width));
    }
    return underHeading(ReportText::runsTitle(), std::move(blocks), m_palette, m_width);
}

std::vector<Block> ReportSections::scores() const {
    if (!m_facts.hasScores()) {
        return {};
    }
    Table table;
    table.font = tableFont();
    table.columns = {{pt(112)}};
    table.head << ReportText::scoreColumn();
    QStringList runs{ReportText::runScores()};
    QStringList mornings{ReportText::morningScores()};
    for (int score = 0; score <= 10; ++score) {
        table.columns.push_back({0, Qt::AlignHCenter});
        table.head << m_data.formats.number(score);
        runs << countOrDash(m_facts.runScores[static_cast<std::size_t>(score)], m_data.formats);
        mornings << countOrDash(m_facts.morningScores[static_cast<std::size_t>(score)], m_data.formats);
    }
    table.rows = {{runs, {}}, {mornings, {}}};
    std::vector<Block> blocks = tableBlocks(table, m_palette, m_width);
    for (auto block = blocks.begin(); block + 1 != blocks.end(); ++block) {
        block->withNext = true; // two lines are not worth parting
    }
    std::vector<std::pair<Date, int>> sore;
    for (const Morning& morning : m_facts.mornings) {
        if (morning.score.value() >= noticeable) {
            sore.emplace_back(morning.date, morning.score.value());
        }
    }
    if (!sore.empty()) {
        blocks.back().gap = pt(3);
        blocks.push_back(paragraphBlock(m_text.soreMornings(sore, m_detail.days), m_palette, m_width));
        blocks.back().gap = pt(7);
    }
    return underHeading(ReportText::scoresTitle(), std::move(blocks), m_palette, m_width);
}

void ReportSections::addOtherTraining(LabelledRows& rows) const {
    QStringList none;
    const auto add = [&](const QString& label, const QString& text) {
        if (text.isEmpty()) {
            none << label;
        } else {
            rows.add(label, text);
        }
    };
    const ReportedActivity& walks = m_facts.walks;
    add(ReportText::walksLabel(),
        walks.times == 0 ? QString() : m_text.activity(walks.times, walks.minutes, walks.highest));
    QStringList cross;
    for (const auto& [kind, activity] : m_facts.cross) {
        cross << m_text.crossActivity(kind, activity.times, activity.minutes, activity.highest);
    }
    add(ReportText::crossLabel(), Formats::phrases(cross));
    std::vector<std::pair<StrengthItem, int>> items(m_facts.strength.begin(), m_facts.strength.end());
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    add(ReportText::exercisesLabel(),
        m_facts.strengthDays == 0 ? QString() : m_text.exercises(m_facts.strengthDays, items));
    if (!none.isEmpty()) {
        rows.add(ReportText::noneLoggedLabel(), QLocale().createSeparatedList(none));
    }
}

std::vector<Block> ReportSections::notes() const {
    if (!m_data.options.notes) {
        return {};
    }
    std::vector<Block> blocks;
    for (const auto& [date, note] : m_facts.notes) {
        std::vector<Block> lines = longTextBlocks(QString::fromStdString(note), m_palette, m_width);
        if (lines.empty()) {
            continue;
        }
        blocks.push_back(dateBlock(m_text.day(date), m_palette, m_width));
        std::move(lines.begin(), lines.end(), std::back_inserter(blocks));
    }
    if (blocks.empty()) {
        blocks.push_back(paragraphBlock(ReportText::noNotes(), m_palette, m_width, true));
    }
    blocks.back().gap = pt(7);
    return underHeading(ReportText::notesTitle(), std::move(blocks), m_palette, m_width);
}

} // namespace stridewell
