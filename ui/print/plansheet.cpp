// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fillin.h"
#include "ui/print/parts.h"
#include "ui/print/sessionbar.h"
#include "ui/print/sheets.h"
#include "ui/print/typeset.h"
#include "ui/print/weekbar.h"
#include "ui/text/phrasebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace stridewell {

namespace {

/// All weeks under each other: days, session, distance under its limit, and a box to tick for every run.
class PlanSheet : public FlowPages {
    Q_DECLARE_TR_FUNCTIONS(PlanSheet)

public:
    PlanSheet(const Projection& projection, const Formats& formats) : m_projection(projection), m_formats(formats) {
        for (const ProjectedWeek& week : projection.weeks) {
            m_scale = std::max({m_scale, week.planned, week.actual});
        }
    }

    [[nodiscard]] QString title() const override { return tr("My walk-run plan"); }

protected:
    [[nodiscard]] std::vector<Block> blocks(double width, Setting setting) const override {
        std::vector<Block> result;
        const Date first = m_projection.weeks.front().start;
        const Date last = m_projection.weeks.back().start + Days(6);
        result.push_back(titleBlock(title(), m_formats.dateRange(first, last), palette(), width));
        if (Block state = stateBlock(m_projection.state, m_formats, palette(), width); state.height > 0) {
            result.push_back(std::move(state));
        }
        result.push_back(legendBlock(width));
        for (const ProjectedWeek& week : m_projection.weeks) {
            result.push_back(weekBlock(week, width, setting));
        }
        result.back().gap = pt(7);
        result.push_back(stopBlock(m_formats, palette(), width));
        return result;
    }

private:
    [[nodiscard]] Block legendBlock(double width) const {
        return {sessionLegendHeight(bodyFont(), width), pt(4), [this](QPainter& painter, const QRectF& rect) {
                    paintSessionLegend(painter, rect, palette(), bodyFont());
                }};
    }

    [[nodiscard]] QString numbers(const ProjectedWeek& week) const {
        const QString planned =
            tr("%1 of at most %2")
                .arg(m_formats.distanceWithin(week.planned, week.ceiling.limit), m_formats.ceiling(week.ceiling.limit));
        return week.actual > Distance() ? tr("%1 · done %2").arg(planned, m_formats.distance(week.actual)) : planned;
    }

    [[nodiscard]] Block weekBlock(const ProjectedWeek& week, double width, Setting setting) const {
        const bool roomy = setting == Setting::Roomy;
        const QString heading = outOfStep(week)
                                    ? tr("Week %1 (in the plan: %2)").arg(week.number).arg(contentName(week.content))
                                    : contentName(week.content);
        const QString summary =
            week.sessions.empty() ? QString() : sessionSummary(week.sessions.front().shape, m_formats);
        const QFont bold = paperFont(12.5, QFont::Bold);
        const double headWidth = width - textWidth(numbers(week), bodyFont()) - pt(8);
        const double head = textHeight(heading, bold, headWidth) + pt(2);
        const double bar = roomy ? pt(16) : pt(12);
        const double words = textHeight(summary, bodyFont(), width);
        const QString names = roomy ? exerciseNames(week) : QString();
        const double exercises = textHeight(names, bodyFont(), width);
        const double days = lineHeight(bodyFont()) + pt(3);
        const double meter = roomy ? pt(7) : pt(5);
        const double height = pt(5) + head + bar + pt(3) + words + days + exercises + pt(5) + meter;
        return {height, roomy ? pt(8) : pt(4), [=, this](QPainter& painter, const QRectF& rect) {
                    painter.setPen(QPen(palette().line, pt(0.7)));
                    painter.drawLine(rect.topLeft(), rect.topRight());
                    QRectF line(rect.left(), rect.top() + pt(5), rect.width(), head);
                    drawText(painter, QRectF(line.topLeft(), QSizeF(headWidth, head)), heading, bold, palette().ink);
                    drawText(painter, line, numbers(week), bodyFont(), palette().quiet, Qt::AlignRight);
                    line = QRectF(rect.left(), line.bottom(), rect.width(), bar);
                    if (!week.sessions.empty()) {
                        paintSessionBar(painter, line, week.sessions.front().shape, palette(), paperFont(9.5));
                    }
                    line = QRectF(rect.left(), line.bottom() + pt(3), rect.width(), words);
                    drawText(painter, line, summary, bodyFont(), palette().ink);
                    line = QRectF(rect.left(), line.bottom() + pt(2), rect.width(), days);
                    paintDays(painter, line, week);
                    drawText(painter, QRectF(rect.left(), line.bottom(), rect.width(), exercises), names, bodyFont(),
                             palette().quiet);
                    paintWeekBar(painter, QRectF(rect.left(), rect.bottom() - meter, rect.width(), meter),
                                 {week.planned, week.actual, week.ceiling.limit,
                                  std::max(m_scale, week.ceiling.limit).scaled(103, 100)},
                                 palette());
                }};
    }

    /// The exercises this week has on top of the week before.
    [[nodiscard]] QString exerciseNames(const ProjectedWeek& week) const {
        QStringList names;
        for (const StrengthItem item : week.strength) {
            const auto before = static_cast<std::size_t>(week.number - 1);
            const bool known = before > 0 && [&] {
                const auto& earlier = m_projection.weeks[before - 1].strength;
                return std::find(earlier.begin(), earlier.end(), item) != earlier.end();
            }();
            if (!known) {
                names << strengthName(item);
            }
        }
        if (names.isEmpty()) {
            return week.strength.empty() ? QString() : tr("Exercises as the week before");
        }
        return (week.number == 1 ? tr("Exercises: %1") : tr("New exercises: %1")).arg(names.join(QStringLiteral(", ")));
    }

    /// The run days side by side, each with a box: ticked when done, with its state when it is not ahead.
    void paintDays(QPainter& painter, const QRectF& rect, const ProjectedWeek& week) const {
        const double pitch = rect.width() / std::max<double>(3, static_cast<double>(week.sessions.size()));
        const double middle = rect.top() + lineHeight(bodyFont()) / 2;
        const double box = pt(11);
        double left = rect.left();
        for (const ProjectedSession& session : week.sessions) {
            paintTickBox(painter, QPointF(left, middle), box, palette());
            const bool done = session.status == SessionStatus::Done;
            if (done) {
                paintTick(painter, QRectF(left, middle - box / 2, box, box), palette().low);
            }
            const bool plain = done || session.status == SessionStatus::Planned;
            const QString date = m_formats.date(session.date);
            drawText(painter, QRectF(left + box + pt(5), rect.top(), pitch, rect.height()),
                     plain ? date : tr("%1 (%2)").arg(date, statusName(session.status)), bodyFont(), palette().ink);
            left += pitch;
        }
    }

    Projection m_projection;
    Formats m_formats;
    Distance m_scale;
};

} // namespace

std::unique_ptr<PagePainter> planSheet(const Projection& projection, const Profile& /*profile*/,
                                       const Formats& formats) {
    return projection.weeks.empty() ? nullptr : std::make_unique<PlanSheet>(projection, formats);
}

} // namespace stridewell
