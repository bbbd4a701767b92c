// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/pauses.h"
#include "ui/print/dayblocks.h"
#include "ui/print/exercisetable.h"
#include "ui/print/fillin.h"
#include "ui/print/parts.h"
#include "ui/print/runblock.h"
#include "ui/print/sessionbar.h"
#include "ui/print/sheets.h"
#include "ui/print/typeset.h"
#include "ui/print/weekbar.h"
#include "ui/text/phrasebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace stridewell {

namespace {

class WeekSheet : public FlowPages {
    Q_DECLARE_TR_FUNCTIONS(WeekSheet)

public:
    WeekSheet(const Projection& projection, const ProjectedWeek& week, const Formats& formats)
        : m_title(weekTitle(projection, week.number)), m_week(week), m_state(projection.state),
          m_levels(projection.strengthLevels), m_formats(formats) {
        const Date last = week.start + Days(6);
        for (const RunVerdict& run : projection.runs) {
            const bool planned = std::any_of(week.sessions.begin(), week.sessions.end(),
                                             [&](const auto& session) { return session.runIndex == run.index; });
            if (!planned && week.start <= run.date && run.date <= last) {
                m_extra.push_back({run.date, run.actual});
            }
        }
        m_stateCounts = projection.today <= last && (week.start <= projection.today || pausesCore(m_state));
        if (projection.today <= last && pausesCore(m_state)) {
            m_week.strength.clear();
            std::erase_if(m_week.strengthDays, [&](Date day) { return day >= projection.today; });
        }
        for (const ProjectedWeek& other : projection.weeks) {
            m_scale = std::max({m_scale, other.planned, other.actual});
        }
    }

    [[nodiscard]] QString title() const override { return m_title; }

protected:
    /// What is read rather than filled in may be large.
    [[nodiscard]] double mostMagnified() const override { return anyRunAhead() ? 1.0 : 1.2; }

    [[nodiscard]] QString runningTitle() const override {
        return tr("%1 · %2").arg(m_title, m_formats.dateRange(m_week.start, m_week.start + Days(6)));
    }

    [[nodiscard]] std::vector<Block> blocks(double width, Setting setting) const override {
        std::vector<Block> result;
        result.push_back(
            titleBlock(m_title, m_formats.dateRange(m_week.start, m_week.start + Days(6)), palette(), width));
        if (m_stateCounts) {
            append(result, stateBlock(m_state, m_formats, palette(), width));
        }
        result.push_back(summaryBlock(width));
        result.push_back(limitBlock(width, setting));
        if (anyRunAhead()) {
            result.push_back(legendBlock(width, setting));
        }
        for (Block& day : dayBlocks(m_week, m_extra, m_state, m_formats, palette(), width, setting)) {
            result.push_back(std::move(day));
        }
        result.back().gap = pt(7);
        append(result, exerciseBlock(m_week, m_levels, m_formats, palette(), width));
        result.push_back(stopBlock(m_formats, palette(), width));
        return result;
    }

private:
    static void append(std::vector<Block>& blocks, Block block) {
        if (block.height > 0) {
            blocks.push_back(std::move(block));
        }
    }

    [[nodiscard]] QString runsText() const { return tr("%Ln runs", nullptr, m_week.plannedSessions); }

    /// What the week is, and why.
    [[nodiscard]] Block summaryBlock(double width) const {
        QString text =
            tr("%1 · %2", "runs, distance")
                .arg(runsText(), tr("%1 on foot").arg(m_formats.distanceWithin(m_week.planned, m_week.ceiling.limit)));
        if (outOfStep(m_week)) {
            text = tr("In the plan: %1 · %2").arg(contentName(m_week.content), text);
        }
        // That the week follows the plan goes without saying on a sheet of the plan.
        const bool special = !m_week.why.empty() && m_week.why.front().row != RuleId::A1;
        const QString why = special ? sentence(m_week.why.front(), m_formats) : QString();
        const double first = textHeight(text, bodyFont(QFont::DemiBold), width);
        return {first + textHeight(why, bodyFont(), width), pt(2),
                [this, text, why, first](QPainter& painter, const QRectF& rect) {
                    drawText(painter, rect, text, bodyFont(QFont::DemiBold), palette().ink);
                    drawText(painter, rect.translated(0, first), why, bodyFont(), palette().ink);
                }};
    }

    /// The limit in words, with planned, done and limit as a bar below.
    [[nodiscard]] Block limitBlock(double width, Setting setting) const {
        const QString text = ceilingSentence(m_week.ceiling, m_formats);
        const Distance limit = m_week.ceiling.limit;
        const WeekBarValues values{m_week.planned, m_week.actual, limit,
                                   std::max({m_scale, limit, m_week.actual}).scaled(103, 100)};
        const double words = textHeight(text, bodyFont(), width);
        const double bar = setting == Setting::Roomy ? pt(10) : pt(8);
        const double key = weekBarKeyHeight(values, m_formats, bodyFont(), width);
        return {words + pt(6) + bar + pt(4) + key, pt(5), [=, this](QPainter& painter, const QRectF& rect) {
                    drawText(painter, rect, text, bodyFont(), palette().ink);
                    const QRectF meter(rect.left(), rect.top() + words + pt(6), rect.width(), bar);
                    paintWeekBar(painter, meter, values, palette());
                    paintWeekBarKey(painter, QRectF(rect.left(), meter.bottom() + pt(4), rect.width(), key), values,
                                    m_formats, palette(), bodyFont());
                }};
    }

    [[nodiscard]] bool anyRunAhead() const {
        return std::any_of(m_week.sessions.begin(), m_week.sessions.end(), isAhead);
    }

    /// Where jog and walk alternate, the bars have no room to name them.
    [[nodiscard]] bool needsLegend() const {
        return std::any_of(m_week.sessions.begin(), m_week.sessions.end(), [](const ProjectedSession& session) {
            return session.shape.rounds > 1 && session.shape.jogHalfMin > 0;
        });
    }

    /// How to fill it in, what the bars mean, and in a tight setting what every run consists of.
    [[nodiscard]] Block legendBlock(double width, Setting setting) const {
        QString text = tr("Circle one pain score in each row: 0 is no pain, 10 the worst you can imagine.");
        if (const auto shape = sameShape(m_week); shape && setting == Setting::Tight) {
            text = tr("Each run: %1.").arg(sessionSummary(*shape, m_formats)) + QLatin1Char('\n') + text;
        }
        const double words = textHeight(text, bodyFont(), width);
        const double legend = needsLegend() ? sessionLegendHeight(bodyFont(), width) + pt(2) : 0;
        return {words + legend, pt(4), [this, text, words, legend](QPainter& painter, const QRectF& rect) {
                    drawText(painter, rect, text, bodyFont(), palette().ink);
                    if (legend > 0) {
                        paintSessionLegend(painter, rect.adjusted(0, words + pt(2), 0, 0), palette(), bodyFont());
                    }
                }};
    }

    QString m_title;
    ProjectedWeek m_week;
    PlanState m_state;
    StrengthLevels m_levels;
    Formats m_formats;
    Distance m_scale;
    std::vector<ExtraRun> m_extra;
    bool m_stateCounts = false; ///< for this week
};

} // namespace

std::unique_ptr<PagePainter> weekSheet(const Projection& projection, const Profile& /*profile*/, int week,
                                       const Formats& formats) {
    const auto found = std::find_if(projection.weeks.begin(), projection.weeks.end(),
                                    [week](const ProjectedWeek& candidate) { return candidate.number == week; });
    return found == projection.weeks.end() ? nullptr : std::make_unique<WeekSheet>(projection, *found, formats);
}

} // namespace stridewell
