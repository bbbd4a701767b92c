// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the report shows of the plan: what it did, and its weeks.
#include "ui/print/parts.h"
#include "ui/print/reportblocks.h"
#include "ui/print/reportsections.h"
#include "ui/print/weekbar.h"
#include "ui/text/phrasebook.h"

#include <algorithm>
#include <map>

namespace stridewell {

std::vector<PlanStep> ReportSections::shownSteps() const {
    const std::vector<PlanStep> all = planSteps(m_facts);
    std::vector<PlanStep> shown = latest(all, m_detail.steps);
    // What holds now is never among what is summed up.
    for (const PlanStep& step : all) {
        if (step.state != nullptr && !step.state->end && step.number < shown.front().number) {
            shown.front() = step;
        }
    }
    return shown;
}

QString ReportSections::earlierSteps(const std::vector<PlanStep>& shown) const {
    std::map<QString, int> kinds;
    int count = 0;
    Date first;
    Date last;
    for (const PlanStep& step : planSteps(m_facts)) {
        const auto isIt = [&](const PlanStep& other) { return other.number == step.number; };
        if (std::any_of(shown.begin(), shown.end(), isIt)) {
            continue;
        }
        ++kinds[step.state != nullptr ? outcomeTitle(step.state->outcome, step.state->urgency)
                                      : ReportText::turnedWeeks()];
        first = count == 0 ? step.date : first;
        last = step.date;
        ++count;
    }
    return count == 0 ? QString() : m_text.earlierSteps(count, first, last, kinds);
}

std::vector<Block> ReportSections::planDid() const {
    const std::vector<PlanStep> shown = shownSteps();
    if (shown.empty()) {
        return {}; // said at a glance
    }
    Table table;
    table.font = tableFont();
    table.columns = {{0, Qt::AlignLeft, true, true}, {m_width * 0.165}, {m_width * 0.3}, {}};
    table.head = ReportText::stateColumns();
    for (auto step = shown.rbegin(); step != shown.rend(); ++step) {
        const QString number = m_data.formats.number(step->number);
        if (step->state != nullptr) {
            table.rows.push_back({{number, m_text.held(*step->state, m_data.projection.today),
                                   ReportText::whatThePlanDid(*step->state), m_text.why(step->state->why)},
                                  {}});
        } else {
            const TurnedWeeks& weeks = *step->weeks;
            table.rows.push_back({{number, m_text.weeksFrom(weeks.first, weeks.last),
                                   m_text.turned(weeks.content, weeks.planned), m_text.why(weeks.why)},
                                  {}});
        }
    }
    std::vector<Block> blocks{paragraphBlock(ReportText::youIsTheRunner(), m_palette, m_width, true)};
    blocks.front().withNext = true;
    for (Block& block : tableBlocks(table, m_palette, m_width)) {
        blocks.push_back(std::move(block));
    }
    if (const QString earlier = earlierSteps(shown); !earlier.isEmpty()) {
        blocks.back().gap = pt(3);
        blocks.push_back(paragraphBlock(earlier, m_palette, m_width));
    }
    return underHeading(ReportText::statesTitle(), std::move(blocks), m_palette, m_width);
}

std::vector<Block> ReportSections::weeks() const {
    if (m_facts.weeks.empty()) {
        const bool before = m_data.projection.today < m_data.profile.start;
        return underHeading(
            ReportText::weeksTitle(),
            {paragraphBlock(before ? ReportText::notStarted() : ReportText::noPlanWeek(), m_palette, m_width, true)},
            m_palette, m_width);
    }
    const std::vector<ReportedWeeks> lines = summedUp(m_facts.weeks, m_detail.weeks);
    // Runs besides the planned ones take their words' room from the bars.
    const bool more = std::any_of(lines.begin(), lines.end(),
                                  [](const ReportedWeeks& line) { return line.single() && line.extra > 0; });
    Table table;
    table.font = tableFont();
    table.columns = {{pt(m_facts.period.severalYears() ? 78 : 66)},
                     {},
                     {0, Qt::AlignLeft, false, true},
                     {0, Qt::AlignRight, false, true},
                     {0, Qt::AlignRight, false, true},
                     {0, Qt::AlignRight, false, true},
                     {0, Qt::AlignRight, false, true},
                     {pt(more ? 32 : 62)}};
    table.head = ReportText::weekColumns();
    Distance scale;
    for (const ReportedWeeks& line : lines) {
        if (line.single()) {
            scale = std::max({scale, line.limit, line.actual, line.plannedDistance});
        }
    }
    bool summed = false;
    for (const ReportedWeeks& line : lines) {
        table.rows.push_back(weekRow(line, scale));
        summed = summed || line.weeks > 1;
    }
    std::vector<Block> blocks = tableBlocks(table, m_palette, m_width);
    blocks.back().gap = pt(3);
    blocks.push_back(legendBlock(aboutWeeks(summed), m_palette, m_width));
    return underHeading(ReportText::weeksTitle(), std::move(blocks), m_palette, m_width);
}

QString ReportSections::aboutWeeks(bool summedUp) const {
    QStringList sentences{ReportText::weekLegend()};
    if (summedUp) {
        sentences << ReportText::weeksSummedUp();
    }
    std::vector<Date> above;
    std::vector<ReportedWeeks> inPlan;
    for (const ReportedWeeks& week : m_facts.weeks) {
        if (week.kind != ReportedWeeks::Kind::InPlan) {
            continue;
        }
        inPlan.push_back(week);
        if (week.actual > week.limit) {
            above.push_back(week.first);
        }
    }
    if (!above.empty()) {
        sentences << m_text.aboveLimit(above, m_detail.days);
    }
    const ReportPeriod& period = m_facts.period;
    const bool cut =
        !inPlan.empty() && !period.whole &&
        (inPlan.front().first < period.from || (inPlan.back().last > period.to && period.to < m_data.projection.today));
    if (cut) {
        sentences << m_text.wholeWeeks(inPlan.front().first, inPlan.back().last, period.from, period.to);
    }
    return sentences.join(QLatin1Char(' '));
}

TableRow ReportSections::weekRow(const ReportedWeeks& line, Distance scale) const {
    const Formats& formats = m_data.formats;
    using Kind = ReportedWeeks::Kind;
    const bool inPlan = line.kind == Kind::InPlan;
    const QString outside = line.kind == Kind::BeforePlan ? ReportText::beforePlan() : ReportText::afterPlan();
    const Distance limit = line.single() ? line.limit : line.plannedDistance;
    TableRow row;
    row.cells << (line.weeks == 1 ? m_text.day(line.first) : m_text.range(line.first, line.last));
    row.cells << (line.single() ? contentName(line.content)
                  : inPlan      ? m_text.weeksTogether(line.weeks)
                                : m_text.weeksTogether(outside, line.weeks));
    row.cells << (inPlan ? m_text.ofRuns(line.done, line.planned, line.single() ? line.extra : 0)
                         : formats.number(line.done));
    row.cells << (inPlan ? m_text.ofMinutes(line.minutes, line.plannedHalfMin) : formats.number(line.minutes));
    row.cells << (inPlan ? formats.distanceWithin(line.plannedDistance, limit) : QString());
    row.cells << formats.distance(line.actual);
    row.cells << (line.single() ? formats.ceiling(line.limit) : QString());
    if (line.single()) {
        row.drawing = [values = WeekBarValues{line.plannedDistance, line.actual, line.limit, scale},
                       palette = m_palette](QPainter& painter, const QRectF& rect) {
            paintWeekBar(painter, rect.adjusted(0, pt(3), -pt(2), -pt(1.5)), values, palette);
        };
    }
    return row;
}

} // namespace stridewell
