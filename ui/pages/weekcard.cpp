// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weekcard.h"

#include "core/projection/jogchange.h"
#include "ui/flowlayout.h"
#include "ui/pages/daycell.h"
#include "ui/pages/whylist.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/intoview.h"
#include "ui/widgets/weekmeter.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

/// What to do on a run; where it changed within the week, from which day on.
QString sessionsText(const ProjectedWeek& week, const QString& jogChange, const Formats& formats) {
    QStringList lines;
    const SessionShape* last = nullptr;
    for (const ProjectedSession& session : week.sessions) {
        if (last == nullptr || session.shape != *last) {
            const QString summary = sessionSummary(session.shape, formats);
            //: a day, then what to do from that day on
            lines += last == nullptr ? summary : WeekCard::tr("From %1: %2").arg(formats.date(session.date), summary);
            last = &session.shape;
        }
    }
    if (lines.isEmpty()) {
        return WeekCard::tr("No runs this week.");
    }
    if (!jogChange.isEmpty() && lines.size() == 1) {
        lines.front() = WeekCard::tr("%1  ·  %2", "session, change of jogging").arg(lines.front(), jogChange);
    }
    return lines.join(QLatin1Char('\n'));
}

/// Every run of that day: two of them may have done two sessions.
DoneOnDay doneOn(Date date, const Projection& projection, const Journal& journal) {
    DoneOnDay done;
    for (const RunVerdict& verdict : projection.runs) {
        if (verdict.date == date && verdict.index < journal.runs.size()) {
            done.minutes += journal.runs[verdict.index].durationMin;
            done.distance += verdict.actual;
        }
    }
    return done;
}

} // namespace

WeekCard::WeekCard(QWidget* parent) : Card(parent) {
    body()->addLayout(makeHeading());
    m_session = makeLabel({}, TextStyle::Body, this);
    body()->addWidget(m_session);
    m_grid = new QGridLayout;
    m_grid->setSpacing(space(Space::XS));
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        auto* cell = new DayCell(this);
        m_days[i] = cell;
        connect(cell, &DayCell::moveAsked, this, &WeekCard::moveAsked);
        connect(cell, &DayCell::moveConsidered, this, &WeekCard::moveConsidered);
        connect(cell, &DayCell::moveForgotten, this, [this] { setGoodDays({}, {}); });
        connect(cell, &DayCell::clicked, this, [this, cell] { dayClicked(*cell); });
        connect(cell, &DayCell::focusAsked, this, [this, i](int days) { focusDay(static_cast<int>(i) + days); });
    }
    body()->addLayout(m_grid);
    arrangeDays();
    m_goodDays = makeLabel({}, TextStyle::Muted, this);
    m_goodDays->hide();
    body()->addWidget(m_goodDays);
    m_refusal = new Banner(Tone::Caution, this);
    m_refusal->hide();
    body()->addWidget(m_refusal);
    m_meter = new WeekMeter(this);
    body()->addWidget(m_meter);
    m_why = new WhyList(this);
    body()->addWidget(m_why);
}

QLayout* WeekCard::makeHeading() {
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space(Space::M));
    auto* words = new FlowLayout;
    m_heading = makeSectionHeading({}, this);
    m_dates = makeLabel({}, TextStyle::Muted, this);
    for (QLabel* label : {m_heading, m_dates}) {
        label->setWordWrap(false);
        words->addWidget(label);
    }
    heading->addLayout(words, 1);
    m_print = makeLinkButton(tr("Print"), this);
    m_save = makeLinkButton(tr("PDF"), this);
    // The letters of all four stand on one line, though the heading's are larger.
    const QFontMetrics title(fontFor(TextStyle::Subtitle));
    const QFontMetrics body(fontFor(TextStyle::Body));
    m_print->ensurePolished();
    const int above = qMax(0, (m_print->sizeHint().height() - title.height()) / 2);
    m_heading->setContentsMargins(0, above, 0, above);
    m_dates->setContentsMargins(0, above + title.ascent() - body.ascent(), 0, 0);
    m_dates->setAlignment(Qt::AlignTop);
    m_dates->setMinimumHeight(title.height() + 2 * above);
    heading->addWidget(m_print, 0, Qt::AlignTop);
    heading->addWidget(m_save, 0, Qt::AlignTop);
    connect(m_print, &QPushButton::clicked, this, [this] { emit printAsked(m_number); });
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveAsked(m_number); });
    return heading;
}

void WeekCard::setWeek(const Projection& projection, const ProjectedWeek& week, const Journal& journal,
                       const Formats& formats) {
    m_number = week.number;
    m_start = week.start;
    m_today = projection.today;
    const bool current = holds(projection.today);
    // A week that changed under way is no one week of the plan: its sessions are told with their days.
    m_heading->setText(weekTitle(projection, week.number));
    setAccessibleName(m_heading->text());
    const QString dates = formats.dateRange(week.start, week.start + Days(6));
    m_dates->setText(current ? tr("%1 · this week", "dates").arg(dates) : dates);
    const QString change = jogChange(jogChangePercent(projection, week), formats);
    const QString sessions = sessionsText(week, change, formats);
    m_session->setText(isUniform(week) && outOfStep(week)
                           ? tr("In the plan: %1").arg(contentName(week.content)) + QLatin1Char('\n') + sessions
                           : sessions);
    setGoodDays({}, {});
    setDays(projection, week, journal, formats);
    // What is left is no invitation while nothing may be run.
    m_meter->setWeek(projection, week, formats);
    std::vector<Finding> why = week.why;
    if (const auto step = jogStep(projection, week)) { // why it is more than the 10 % that stand beside it
        why.push_back(*step);
    }
    for (const ProjectedSession& each : week.sessions) { // what moved, waits or was left out
        why.insert(why.end(), each.why.begin(), each.why.end());
    }
    m_why->setSentence(ceilingSentence(week.ceiling, formats), week.ceiling.row, why, formats);
    m_print->setAccessibleName(tr("Print week %1").arg(formats.number(week.number)));
    m_save->setAccessibleName(tr("Save week %1 as PDF").arg(formats.number(week.number)));
}

void WeekCard::setDays(const Projection& projection, const ProjectedWeek& week, const Journal& journal,
                       const Formats& formats) {
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        PlanDay day;
        day.date = week.start + Days(static_cast<int>(i));
        day.today = day.date == projection.today;
        day.core = std::find(week.strengthDays.begin(), week.strengthDays.end(), day.date) != week.strengthDays.end();
        for (const ProjectedSession& session : week.sessions) {
            if (session.date == day.date) {
                day.session = session;
            }
        }
        if (day.session && day.session->runIndex) {
            day.done = doneOn(day.date, projection, journal);
        }
        m_days[i]->setDay(day, formats);
    }
}

void WeekCard::setRefusal(const QString& sentence) {
    m_refusal->setVisible(!sentence.isEmpty());
    m_refusal->setMessage(Tone::Caution, tr("The run stays where it is"), sentence);
    if (!sentence.isEmpty()) {
        bringIntoView(m_refusal);
    }
}

void WeekCard::setGoodDays(const std::vector<Date>& days, const QString& sentence) {
    for (DayCell* cell : m_days) {
        cell->setGood(std::find(days.begin(), days.end(), cell->day().date) != days.end());
    }
    m_goodDays->setText(sentence);
    m_goodDays->setVisible(!sentence.isEmpty());
}

QString WeekCard::goodDays() const {
    return m_goodDays->isHidden() ? QString() : m_goodDays->text();
}

QString WeekCard::refusal() const {
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

bool WeekCard::holds(Date date) const {
    return date >= m_start && date < m_start + Days(7);
}

void WeekCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    arrangeDays();
}

void WeekCard::arrangeDays() {
    // Room for an icon and the longest status word in each of seven columns; else one day a line. Going back takes some
    // width more, or a scroll bar that comes and goes with the height would turn it for ever.
    const int needed = 7 * (QFontMetrics(fontFor(TextStyle::Caption)).averageCharWidth() * 11 + iconSize());
    const bool flat = width() > 0 && width() < (m_flat ? needed + ems(3) : needed);
    if (flat == m_flat && m_grid->count() > 0) {
        return;
    }
    m_flat = flat;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        m_grid->removeWidget(m_days[i]);
        m_days[i]->setFlat(flat);
        const int at = static_cast<int>(i);
        m_grid->addWidget(m_days[i], flat ? at : 0, flat ? 0 : at);
    }
    for (int column = 0; column < 7; ++column) {
        m_grid->setColumnStretch(column, !flat || column == 0 ? 1 : 0);
    }
}

void WeekCard::dayClicked(const DayCell& cell) {
    const PlanDay& day = cell.day();
    if (day.session && day.session->run != EntryId()) {
        emit editAsked(day.session->run);
    } else if (day.date <= m_today) {
        emit logAsked(day.date);
    }
}

void WeekCard::focusDay(int index) {
    if (index >= 0 && index < 7) {
        day(index)->setFocus(Qt::TabFocusReason);
    }
}

} // namespace stridewell
