// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessioncard.h"

#include "ui/actiondialogs.h"
#include "ui/flowlayout.h"
#include "ui/page.h"
#include "ui/printing/printservice.h"
#include "ui/text/phrasebook.h"
#include "ui/timer/timerservice.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/sessionbar.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

const ProjectedSession* sessionOn(const Projection& projection, Date date) {
    for (const ProjectedWeek& week : projection.weeks) {
        for (const ProjectedSession& session : week.sessions) {
            if (session.date == date) {
                return &session;
            }
        }
    }
    return nullptr;
}

QString goOnCaption(Goal goal) {
    return goal == Goal::ThirtyMinutes ? SessionCard::tr("Go on to 30 minutes of jogging")
                                       : SessionCard::tr("Go on to 5 km of jogging");
}

const Run* runOn(const Journal& journal, Date date) {
    const auto found =
        std::find_if(journal.runs.rbegin(), journal.runs.rend(), [date](const Run& run) { return run.date == date; });
    return found == journal.runs.rend() ? nullptr : &*found;
}

} // namespace

SessionCard::SessionCard(ActionDialogs& dialogs, PrintService& printing, TimerService& timer, QWidget* parent)
    : Card(QStringLiteral(" "), parent), m_dialogs(dialogs), m_printing(printing), m_timer(timer) {
    m_text = makeLabel({}, TextStyle::Body, this);
    body()->addWidget(m_text);
    m_next = makeLabel({}, TextStyle::Strong, this);
    body()->addWidget(m_next);
    m_bar = new SessionBar(this);
    body()->addWidget(m_bar);
    m_summary = makeLabel({}, TextStyle::Body, this);
    body()->addWidget(m_summary);
    m_total = makeLabel({}, TextStyle::Muted, this);
    body()->addWidget(m_total);

    auto* buttons = new FlowLayout;
    m_primary = makePrimaryButton({}, this);
    m_further = makeButton({}, QStringLiteral("run"), this);
    m_log = makeButton(tr("Log a run…"), QStringLiteral("add"), this);
    m_move = makeButton(tr("Move to another day…"), QStringLiteral("move"), this);
    m_startTimer = makeButton({}, QStringLiteral("timer"), this);
    m_print = makeButton(tr("Print week"), QStringLiteral("print"), this);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_further);
    buttons->addWidget(m_log);
    buttons->addWidget(m_move);
    buttons->addWidget(m_startTimer);
    buttons->addWidget(m_print);
    body()->addLayout(buttons);
    connect(m_primary, &QPushButton::clicked, this, &SessionCard::doTask);
    connect(m_further, &QPushButton::clicked, this, [this] { m_dialogs.goOnTo(m_goals.back()); });
    connect(m_log, &QPushButton::clicked, &m_dialogs, &ActionDialogs::logNewRun);
    connect(m_move, &QPushButton::clicked, this, [this] { m_dialogs.moveRun(m_today); });
    connect(m_startTimer, &QPushButton::clicked, &m_timer, &TimerService::open);
    connect(&m_timer, &TimerService::changed, this, &SessionCard::showTimer);
    connect(m_print, &QPushButton::clicked, this, [this] { m_printing.previewWeek(m_week); });
}

void SessionCard::setToday(const Projection& projection, const Journal& journal, const Formats& formats) {
    m_today = projection.today;
    m_week = weekToPrint(projection).number;
    const CardKind kind = projection.todayCard.kind;
    setTitle(cardTitle(kind));
    m_next->hide();
    m_bar->hide();
    m_summary->hide();
    m_total->hide();
    m_text->hide();
    m_primary->show();
    m_further->hide();
    m_log->setVisible(kind != CardKind::Run && kind != CardKind::BeforeStart);
    m_move->setVisible(kind == CardKind::Run);
    showTimer();
    m_print->setText(tr("Print week %1").arg(formats.number(m_week)));
    m_print->setVisible(kind != CardKind::BeforeStart && kind != CardKind::Finished);
    switch (kind) {
    case CardKind::Run: showRun(projection, formats); break;
    case CardKind::Rest:
    case CardKind::Strength: showRest(projection, journal, formats); break;
    case CardKind::Swap:
        m_text->setText(tr("Swim, cycle or use the elliptical for 20 to 30 easy minutes instead of running. It counts "
                           "no distance, and nothing is made up later."));
        m_text->show();
        setTask(Task::LogCross, tr("Log swimming or cycling…"));
        break;
    case CardKind::BeforeStart: showBeforeStart(projection, formats); break;
    case CardKind::Finished: showFinished(projection, formats); break;
    case CardKind::Paused:
    case CardKind::Alert: break;
    }
    setVisible(kind != CardKind::Paused && kind != CardKind::Alert); // at the end: it lays out what is in it
}

void SessionCard::showTimer() {
    m_startTimer->setVisible(m_timer.isOffered());
    m_startTimer->setText(m_timer.hasBegun() ? tr("Back to the timer") : tr("Start timer"));
}

void SessionCard::showSession(const ProjectedSession& session, const Formats& formats) {
    m_bar->setSession(session.shape);
    m_bar->show();
    m_summary->setText(sessionSummary(session.shape, formats));
    m_summary->show();
    m_total->setText(tr("%1 in all · about %2")
                         .arg(formats.minutes(session.shape.halfMinTotal()), formats.distance(session.distance)));
    m_total->show();
}

void SessionCard::showRun(const Projection& projection, const Formats& formats) {
    if (const ProjectedSession* session = sessionOn(projection, projection.today)) {
        showSession(*session, formats);
    }
    setTask(Task::LogRun, tr("Log this run"));
}

void SessionCard::showRest(const Projection& projection, const Journal& journal, const Formats& formats) {
    m_primary->hide();
    if (const Run* run = runOn(journal, projection.today)) {
        setTitle(tr("Done for today"));
        const QString minutes = formats.minutes(run->durationMin * 2);
        const QString logged = run->distance
                                   ? tr("Today's run is logged: %1, %2.").arg(minutes, formats.distance(*run->distance))
                                   : tr("Today's run is logged: %1.").arg(minutes);
        const bool well = projection.state.outcome == Outcome::Keep;
        m_text->setText(tr("%1 %2", "two sentences").arg(logged, well ? tr("Well done.") : tr("Rest well now.")));
        m_text->show();
    }
    if (projection.nextRun) {
        m_next->setText(tr("Next run: %1").arg(formats.longDay(*projection.nextRun)));
        m_next->show();
        if (const ProjectedSession* session = sessionOn(projection, *projection.nextRun)) {
            showSession(*session, formats);
        }
    }
}

void SessionCard::showBeforeStart(const Projection& projection, const Formats& formats) {
    const ProjectedWeek& first = projection.weeks.front();
    const int days = daysBetween(projection.today, first.start);
    const QString text =
        days == 1
            ? tr("Your first week starts tomorrow, on %1. Until then, walk as much as you like.")
            : tr("Your first week starts in %Ln days, on %1. Until then, walk as much as you like.", nullptr, days);
    m_text->setText(text.arg(formats.longDate(first.start)));
    m_text->show();
    if (!first.sessions.empty()) {
        showSession(first.sessions.front(), formats);
    }
    setTask(Task::PrintWeek, tr("Print week %1").arg(formats.number(1)));
}

void SessionCard::showFinished(const Projection& projection, const Formats& formats) {
    int runs = 0;
    Distance distance;
    for (const ProjectedWeek& week : projection.weeks) {
        runs += week.doneSessions;
        distance += week.actual;
    }
    m_text->setText(
        tr("Runs: %1. On foot: %2, in %Ln weeks. Well done.", nullptr, static_cast<int>(projection.weeks.size()))
            .arg(formats.number(runs), formats.distance(distance)));
    m_text->show();
    offerFurtherGoals();
}

void SessionCard::offerFurtherGoals() {
    m_goals = m_dialogs.furtherGoals();
    if (m_goals.empty()) {
        m_log->hide();
        setTask(Task::LogRun, tr("Log a run…"));
        return;
    }
    m_summary->setText(tr("The plan can go on: a little longer from week to week, never more than 10 %. Or stay here "
                          "and log the runs you like."));
    m_summary->show();
    setTask(Task::GoOn, goOnCaption(m_goals.front()));
    m_further->setText(goOnCaption(m_goals.back()));
    m_further->setVisible(m_goals.size() > 1);
}

void SessionCard::setTask(Task task, const QString& caption) {
    m_task = task;
    m_primary->setText(caption);
    m_primary->show();
}

void SessionCard::doTask() {
    switch (m_task) {
    case Task::LogRun:
        if (m_timer.hasEnded()) {
            m_timer.log();
        } else {
            m_dialogs.logNewRun();
        }
        break;
    case Task::PrintWeek: m_printing.previewWeek(m_week); break;
    case Task::LogCross: m_dialogs.logCross(); break;
    case Task::GoOn: m_dialogs.goOnTo(m_goals.front()); break;
    }
}

} // namespace stridewell
