// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/dayblocks.h"

#include "core/projection/pauses.h"
#include "ui/print/fillin.h"
#include "ui/print/runblock.h"
#include "ui/print/typeset.h"
#include "ui/text/phrasebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(WeekSheet)
};

/// With the main reason for it.
QString withReason(const QString& text, const ProjectedSession& session, const Formats& formats) {
    return session.why.empty() ? text : Say::tr("%1. %2").arg(text, sentence(session.why.front(), formats));
}

QString closedRunText(const ProjectedSession& session, const PlanState& state, const Formats& formats) {
    switch (session.status) {
    case SessionStatus::Done: return Say::tr("Run done");
    case SessionStatus::Part: return Say::tr("Run partly done: that counts too");
    case SessionStatus::Missed: return Say::tr("Run missed: it is not made up, go on with the next one");
    case SessionStatus::Dropped: return withReason(Say::tr("This run is left out: rest day"), session, formats);
    case SessionStatus::Swapped: return Say::tr("Instead of the run: swim, cycle or elliptical trainer, 20 to 30 min");
    case SessionStatus::Paused:
        return pausesWalking(state) ? Say::tr("No running: the plan is paused")
                                    : Say::tr("No jogging: the plan is paused. Easy walking if the pain is 2 or less");
    case SessionStatus::Planned:
    case SessionStatus::Moved: break;
    }
    return {};
}

struct DayLine {
    Date date;
    QString text;
    bool exercises = false;
    bool ticked = false;
};

/// One day without a run to fill in, as a single line beside its date.
Block lineBlock(const DayLine& day, const DayLayout& layout, double width) {
    const QString text = day.exercises ? Say::tr("%1 · %2").arg(day.text, layout.exercises) : day.text;
    const double inner = width - layout.dayWidth - (day.ticked ? pt(16) : 0);
    const double padding = layout.setting == Setting::Roomy ? pt(3.4) : pt(1.3);
    const double height = std::max(textHeight(text, bodyFont(), inner), lineHeight(dayFont())) + 2 * padding;
    return {height, pt(0.8), [=](QPainter& painter, const QRectF& rect) {
                painter.setPen(QPen(layout.palette->line, pt(0.7)));
                painter.drawLine(rect.topLeft(), rect.topRight());
                const double top = rect.top() + padding;
                const double middle = top + lineHeight(dayFont()) / 2;
                drawText(painter, QRectF(rect.left(), top, layout.dayWidth, height),
                         layout.formats->shortWeekday(day.date), dayFont(), layout.palette->ink);
                double left = rect.left() + layout.dayWidth;
                if (day.ticked) {
                    paintTick(painter, QRectF(left, middle - pt(5.5), pt(11), pt(11)), layout.palette->low);
                    left += pt(16);
                }
                drawText(painter, QRectF(left, middle - lineHeight(bodyFont()) / 2, inner, height), text, bodyFont(),
                         layout.palette->ink);
            }};
}

/// The date stands in the text of a line, as its column has room for the weekday alone.
QString dated(Date date, const QString& text, const DayLayout& layout) {
    return Say::tr("%1 · %2").arg(layout.formats->shortDate(date), text);
}

} // namespace

std::vector<Block> dayBlocks(const ProjectedWeek& week, const std::vector<ExtraRun>& extra, const PlanState& state,
                             const Formats& formats, const ChartPalette& palette, double width, Setting setting) {
    const DayLayout layout = dayLayout(week, formats, palette, width, setting);
    std::vector<Block> blocks;
    for (int i = 0; i < 7; ++i) {
        const Date date = week.start + Days(i);
        const bool exercises =
            std::find(week.strengthDays.begin(), week.strengthDays.end(), date) != week.strengthDays.end();
        const auto before = blocks.size();
        for (std::size_t at = 0; at < week.sessions.size(); ++at) {
            const ProjectedSession& session = week.sessions[at];
            if (session.date == date && isAhead(session)) {
                blocks.push_back(runBlock(session, static_cast<int>(at) + 1, layout, width));
            } else if (session.date == date) {
                blocks.push_back(lineBlock({date, dated(date, closedRunText(session, state, formats), layout),
                                            exercises, session.status == SessionStatus::Done},
                                           layout, width));
            }
        }
        for (const ExtraRun& run : extra) {
            if (run.date == date) {
                const QString text = Say::tr("Another run: %1").arg(formats.distance(run.distance));
                blocks.push_back(lineBlock({date, dated(date, text, layout), exercises, true}, layout, width));
            }
        }
        if (blocks.size() == before) {
            blocks.push_back(
                lineBlock({date, dated(date, Say::tr("Rest day"), layout), exercises, false}, layout, width));
        }
    }
    return blocks;
}

} // namespace stridewell
