// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todaypage.h"

#include "ui/actiondialogs.h"
#include "ui/actions.h"
#include "ui/pages/exercisecard.h"
#include "ui/pages/sessioncard.h"
#include "ui/pages/shoesnote.h"
#include "ui/pages/statecard.h"
#include "ui/pages/whylist.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/painscale.h"
#include "ui/widgets/weekmeter.h"
#include "ui/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr double narrowEms = 66;   ///< one column, as wide as reads well
constexpr double wideEms = 100;    ///< two of them
constexpr double wideFromEms = 70; ///< of the page

QVBoxLayout* addColumn(QBoxLayout& columns, int share) {
    auto* column = new QVBoxLayout;
    column->setSpacing(space(Space::L));
    columns.addLayout(column, share); // without an alignment: with one, wrapped words get no height of theirs
    return column;
}

} // namespace

TodayPage::TodayPage(Workspace& workspace, Actions& actions, ActionDialogs& dialogs, PrintService& printing,
                     TimerService& timer, UiSettings& settings, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_actions(actions), m_dialogs(dialogs), m_printing(printing),
      m_timer(timer), m_settings(settings) {
}

void TodayPage::build() {
    QVBoxLayout* column = makeScrollingColumn(narrowEms);
    auto* heading = new QVBoxLayout;
    heading->setSpacing(space(Space::XS));
    m_date = makeLabel({}, TextStyle::Title, this);
    m_where = makeLabel({}, TextStyle::Muted, this);
    heading->addWidget(m_date);
    heading->addWidget(m_where);
    column->addLayout(heading);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom);
    m_columns->setSpacing(space(Space::L));
    column->addLayout(m_columns);
    QVBoxLayout* main = addColumn(*m_columns, 3);
    m_state = new StateCard(m_dialogs, m_printing, this);
    main->addWidget(m_state);
    m_morning = makeMorningCard();
    main->addWidget(m_morning);
    m_session = new SessionCard(m_dialogs, m_printing, m_timer, this);
    main->addWidget(m_session);
    main->addStretch(1);
    QVBoxLayout* beside = addColumn(*m_columns, 2);
    m_exercises = new ExerciseCard(m_actions, this);
    beside->addWidget(m_exercises);
    m_week = makeWeekCard();
    beside->addWidget(m_week);
    m_shoes = new ShoesNote(m_workspace, m_settings, this);
    beside->addWidget(m_shoes);
    beside->addStretch(1);
    column->addStretch(1);
    arrange();
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (isBuilt()) {
        arrange();
    }
}

void TodayPage::hideEvent(QHideEvent* event) {
    if (isBuilt()) {
        m_morningScale->setValue({}); // chosen and not confirmed: it would look saved on coming back
    }
    Page::hideEvent(event);
}

void TodayPage::arrange() {
    const bool wide = width() >= ems(wideFromEms);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setWidest(wide ? wideEms : narrowEms);
}

Card* TodayPage::makeMorningCard() {
    auto* card = new Card(tr("How is your back this morning?"), this);
    card->body()->addWidget(makeLabel(tr("Before any painkiller. 0 is no pain, 10 the worst you can imagine. A click "
                                         "answers, or a number and Enter."),
                                      TextStyle::Muted, this));
    m_morningScale = new PainScale(tr("How is your back this morning?"), card);
    m_morningScale->setEnterCommits(true);
    card->body()->addWidget(m_morningScale);
    connect(m_morningScale, &PainScale::committed, this, [this](int score) {
        const auto& projection = m_workspace.projection();
        const auto answer = PainScore::tryFrom(score);
        if (projection && projection->morningDue && answer) {
            m_actions.answerMorning(*projection->morningDue, *answer);
        }
    });
    return card;
}

Card* TodayPage::makeWeekCard() {
    auto* card = new Card(tr("This week"), this);
    m_meter = new WeekMeter(card);
    card->body()->addWidget(m_meter);
    m_notes = new WhyList(card);
    card->body()->addWidget(m_notes);
    auto* symptoms = makeLinkButton(tr("Anything else with your back pain?"), card);
    card->body()->addWidget(symptoms, 0, Qt::AlignLeft);
    connect(symptoms, &QPushButton::clicked, &m_dialogs, &ActionDialogs::tickSymptoms);
    return card;
}

QString TodayPage::title() const {
    return tr("Today");
}

QString TodayPage::iconName() const {
    return QStringLiteral("today");
}

QWidget* TodayPage::mainControl() const {
    if (!isBuilt()) {
        return nullptr;
    }
    if (!m_morning->isHidden()) {
        return m_morningScale;
    }
    const bool toDo = !m_session->isHidden() && !m_session->primaryButton()->isHidden();
    return toDo ? m_session->primaryButton() : nullptr;
}

void TodayPage::render(const Projection& projection) {
    const Formats formats = m_workspace.formats();
    const TodayCard& today = projection.todayCard;
    const ProjectedWeek& week = weekOfToday(projection);
    m_date->setText(formats.longDate(projection.today));
    QString where = weekTitle(projection, today.week.value_or(week.number));
    if (today.session) {
        where = tr("%1 · %2", "week, run").arg(where, runTitle(*today.session, week.plannedSessions));
    }
    m_where->setText(where);
    m_where->setVisible(today.kind != CardKind::BeforeStart && today.kind != CardKind::Finished);
    m_state->setState(projection, m_workspace.journal(), formats);
    m_morning->setVisible(projection.morningDue.has_value());
    if (projection.morningDue) {
        m_morningScale->setValue({});
    }
    m_session->setToday(projection, m_workspace.journal(), formats);
    m_exercises->setToday(projection, m_workspace.journal(), formats);
    m_week->setTitle(projection.today < week.start ? tr("First week")
                     : projection.finished         ? tr("Your last week")
                                                   : tr("This week"));
    m_meter->setWeek(projection, week, formats);
    m_notes->setFindings(projection.notes, formats);
    m_shoes->setProjection(projection);
}

} // namespace stridewell
