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

    [[nodiscard]] bool likesLandscape() const override { return true; }

protected:
    [[nodiscard]] double mostMagnified() const override { return 1.25; }
    [[nodiscard]] bool evensPages() const override { return true; }

    [[nodiscard]] std::vector<Block> head(double width) const override {
        std::vector<Block> result;
        const Date first = m_projection.weeks.front().start;
        const Date last = m_projection.weeks.back().start + Days(6);
        result.push_back(titleBlock(title(), m_formats.dateRange(first, last), palette(), width));
        if (Block state = stateBlock(m_projection.state, m_formats, palette(), width); state.height > 0) {
            result.push_back(std::move(state));
        }
        result.push_back(legendBlock(width));
        return result;
    }

    [[nodiscard]] std::vector<Block> blocks(double width, Setting setting) const override {
        std::vector<Block> result;
        if (setting != Setting::Tight) {
            result.push_back(weekBarLegend(width));
        }
        for (const ProjectedWeek& week : m_projection.weeks) {
            result.push_back(setting == Setting::Tight ? shortWeek(week, width) : fullWeek(week, width, setting));
        }
        if (setting == Setting::Tight) {
            result.push_back(paragraphBlock(tr("Left out here: exercises and the bars of planned and done. Each week's "
                                               "own sheet has them."),
                                            palette(), width, true));
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

    /// What the second bar of each week shows.
    [[nodiscard]] Block weekBarLegend(double width) const {
        WeekBarMarks marks;
        for (const ProjectedWeek& week : m_projection.weeks) {
            marks.done = marks.done || week.actual > Distance();
            marks.over = marks.over || week.actual > week.ceiling.limit;
        }
        return {weekBarLegendHeight(marks, bodyFont(), width), pt(4),
                [this, marks](QPainter& painter, const QRectF& rect) {
                    paintWeekBarLegend(painter, rect, marks, palette(), bodyFont());
                }};
    }

    /// What a week is shown by: the first run still ahead, or where none is, the first of all.
    [[nodiscard]] static const SessionShape& shapeOf(const ProjectedWeek& week) {
        const auto ahead = std::find_if(week.sessions.begin(), week.sessions.end(), isAhead);
        return ahead == week.sessions.end() ? week.sessions.front().shape : ahead->shape;
    }

    /// Where a week has runs of several kinds, those still ahead.
    [[nodiscard]] static std::vector<const ProjectedSession*> kindsAhead(const ProjectedWeek& week) {
        std::vector<const ProjectedSession*> kinds;
        for (const ProjectedSession& session : week.sessions) {
            if (isAhead(session) && (kinds.empty() || kinds.back()->shape != session.shape)) {
                kinds.push_back(&session);
            }
        }
        const bool alike = std::all_of(week.sessions.begin(), week.sessions.end(), [&](const auto& session) {
            return session.shape == week.sessions.front().shape;
        });
        return alike ? std::vector<const ProjectedSession*>() : kinds;
    }

    /// What to do on a run.
    [[nodiscard]] QString summary(const ProjectedWeek& week) const {
        if (week.sessions.empty()) {
            return {};
        }
        const std::vector<const ProjectedSession*> kinds = kindsAhead(week);
        if (kinds.size() < 2) {
            const QString text = sessionSummary(shapeOf(week), m_formats);
            return kinds.empty() ? text : tr("Still ahead: %1").arg(text);
        }
        QStringList lines;
        for (const ProjectedSession* session : kinds) {
            //: a day, then what to do from that day on
            lines << tr("From %1: %2").arg(m_formats.date(session->date), sessionSummary(session->shape, m_formats));
        }
        return lines.join(QLatin1Char('\n'));
    }

    [[nodiscard]] QString numbers(const ProjectedWeek& week) const {
        const QString planned =
            tr("%1 of at most %2")
                .arg(m_formats.distanceWithin(week.planned, week.ceiling.limit), m_formats.ceiling(week.ceiling.limit));
        return week.actual > Distance()
                   ? tr("%1 · done %2", "4.1 of at most 5 km, distance").arg(planned, m_formats.distance(week.actual))
                   : planned;
    }

    /// "Week 3", or where plan and calendar differ "Week 3 · Bridge week".
    [[nodiscard]] static QString name(const ProjectedWeek& week) {
        return outOfStep(week) ? tr("Week %L1 (in the plan: %2)").arg(week.number).arg(contentName(week.content))
                               : contentName(week.content);
    }

    /// The week's name with its distance and limit to the right, or below it where there is no room.
    struct Heading {
        QString name;
        QString numbers;
        double width = 0; ///< of the name
        double nameHeight = 0;
        double height = 0;
        bool beside = true;
    };

    [[nodiscard]] Heading heading(const ProjectedWeek& week, double width) const {
        Heading heading{name(week), numbers(week)};
        const double beside = width - textWidth(heading.numbers, bodyFont()) * 1.02 - pt(8);
        heading.beside = textWidth(heading.name, headingFont()) <= beside;
        heading.width = heading.beside ? beside : width;
        heading.nameHeight = textHeight(heading.name, headingFont(), heading.width);
        heading.height = heading.nameHeight + (heading.beside ? 0 : textHeight(heading.numbers, bodyFont(), width));
        return heading;
    }

    void paintHeading(QPainter& painter, const QRectF& rect, const Heading& heading) const {
        painter.setPen(QPen(palette().line, pt(0.7)));
        painter.drawLine(rect.topLeft(), rect.topRight());
        const QRectF line = rect.adjusted(0, pt(4), 0, 0);
        drawText(painter, QRectF(line.topLeft(), QSizeF(heading.width, heading.nameHeight)), heading.name,
                 headingFont(), palette().ink);
        drawText(painter, heading.beside ? line : line.translated(0, heading.nameHeight), heading.numbers, bodyFont(),
                 palette().quiet, heading.beside ? Qt::AlignRight : Qt::AlignLeft);
    }

    [[nodiscard]] Block fullWeek(const ProjectedWeek& week, double width, Setting setting) const {
        const bool roomy = setting == Setting::Roomy;
        const Heading head = heading(week, width);
        const QString summary = this->summary(week);
        const double top = pt(4) + head.height + pt(2);
        const double bar = week.sessions.empty() ? 0 : pt(17);
        const double words = textHeight(summary, bodyFont(), width);
        const QString names = roomy ? exerciseNames(week) : QString();
        const double exercises = textHeight(names, bodyFont(), width);
        const double days = daysHeight(week, width) + pt(3);
        const double meter = roomy ? pt(8) : pt(7);
        const double height = top + bar + pt(3) + words + pt(2) + days + exercises + pt(5) + meter;
        return {height, roomy ? pt(8) : pt(4), [=, this](QPainter& painter, const QRectF& rect) {
                    paintHeading(painter, rect, head);
                    QRectF line(rect.left(), rect.top() + top, rect.width(), bar);
                    if (!week.sessions.empty()) {
                        paintSessionStrip(painter, line, shapeOf(week), palette(), paperFont(10));
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

    /// Name, distance, days and the session's bar beside them where there is room: for plans of many weeks. In words,
    /// too, what the bar has no room to say.
    [[nodiscard]] Block shortWeek(const ProjectedWeek& week, double width) const {
        const Heading head = heading(week, width);
        const double top = pt(4) + head.height + pt(1);
        const double daysWidth =
            std::min(width, dayPitch(week, width, true) * static_cast<double>(week.sessions.size()));
        const double barWidth = width - daysWidth - pt(10);
        const bool beside = barWidth >= leastBar;
        const double bar = week.sessions.empty() ? 0 : pt(15.5);
        const double days = daysHeight(week, beside ? daysWidth : width);
        const bool said = week.sessions.empty() || barTells(week, beside ? barWidth : width);
        const QString text = said ? QString() : summary(week);
        const double words = textHeight(text, bodyFont(), width);
        const double height = top + (beside ? std::max(bar, days) : bar + pt(2) + days) + pt(2) + words;
        return {height, pt(2), [=, this](QPainter& painter, const QRectF& rect) {
                    paintHeading(painter, rect, head);
                    const double line = rect.top() + top;
                    if (!week.sessions.empty()) {
                        paintSessionStrip(painter, QRectF(rect.left(), line, beside ? barWidth : width, bar),
                                          shapeOf(week), palette(), stripFont());
                    }
                    drawText(painter, QRectF(rect.left(), rect.bottom() - words, width, words), text, bodyFont(),
                             palette().ink);
                    paintDays(painter,
                              beside ? QRectF(rect.right() - daysWidth, line, daysWidth, days)
                                     : QRectF(rect.left(), line + bar + pt(2), width, days),
                              week);
                }};
    }

    /// Whether the session's bar alone tells what to do: one jog with its minutes, on every run alike.
    [[nodiscard]] static bool barTells(const ProjectedWeek& week, double barWidth) {
        const SessionShape& shape = shapeOf(week);
        return shape.rounds == 1 && kindsAhead(week).empty() && stripNamesRounds(shape, barWidth, stripFont());
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
        return (week.number == 1 ? tr("Exercises: %1") : tr("New exercises: %1")).arg(m_formats.list(names));
    }

    [[nodiscard]] QString dayText(const ProjectedSession& session) const {
        const bool plain = session.status == SessionStatus::Done || session.status == SessionStatus::Planned;
        const QString date = m_formats.date(session.date);
        return plain ? date : tr("%1 (%2)", "day, status of its run").arg(date, statusName(session.status));
    }

    /// Distance from one box to the next: all days alike, no closer than the longest asks for.
    [[nodiscard]] double dayPitch(const ProjectedWeek& week, double width, bool close) const {
        double widest = 0;
        for (const ProjectedSession& session : week.sessions) {
            widest = std::max(widest, dayBox + pt(5) + textWidth(dayText(session), bodyFont()) * 1.02 + pt(8));
        }
        const double even = width / std::max<double>(3, static_cast<double>(week.sessions.size()));
        return std::min(width, close ? widest : std::max(widest, even));
    }

    [[nodiscard]] static int daysPerLine(double pitch, double width) {
        return std::max(1, static_cast<int>((width + pt(0.5)) / pitch));
    }

    [[nodiscard]] double daysHeight(const ProjectedWeek& week, double width) const {
        const int perLine = daysPerLine(dayPitch(week, width, false), width);
        const int lines = (static_cast<int>(week.sessions.size()) + perLine - 1) / perLine;
        return lines * lineHeight(bodyFont());
    }

    /// The run days side by side, each with a box: ticked when done, with its state when it is not ahead.
    void paintDays(QPainter& painter, const QRectF& rect, const ProjectedWeek& week) const {
        const double pitch = dayPitch(week, rect.width(), false);
        const int perLine = daysPerLine(pitch, rect.width());
        int at = 0;
        for (const ProjectedSession& session : week.sessions) {
            const double left = rect.left() + pitch * (at % perLine);
            const int row = at / perLine;
            const double top = rect.top() + lineHeight(bodyFont()) * row;
            const double middle = top + lineHeight(bodyFont()) / 2;
            ++at;
            paintTickBox(painter, QPointF(left, middle), dayBox, palette());
            if (session.status == SessionStatus::Done) {
                paintTick(painter, QRectF(left, middle - dayBox / 2, dayBox, dayBox), palette().low);
            }
            drawText(painter, QRectF(left + dayBox + pt(5), top, pitch, rect.height()), dayText(session), bodyFont(),
                     palette().ink);
        }
    }

    static constexpr double dayBox = pt(11);
    static constexpr double leastBar = pt(130);
    static QFont stripFont() { return paperFont(9.5); } // in a short week
    static QFont headingFont() { return paperFont(12.5, QFont::Bold); }

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
