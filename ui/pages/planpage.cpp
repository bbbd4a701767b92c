// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planpage.h"

#include "core/projection/movedays.h"
#include "ui/actiondialogs.h"
#include "ui/actions.h"
#include "ui/dialogs/moverundialog.h"
#include "ui/flowlayout.h"
#include "ui/pages/daycell.h"
#include "ui/pages/weekcard.h"
#include "ui/printing/printservice.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/intoview.h"
#include "ui/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int pastWeeks = 12; ///< shown at first, and more with each asking

} // namespace

PlanPage::PlanPage(Workspace& workspace, Actions& actions, ActionDialogs& dialogs, PrintService& printing,
                   QWidget* parent)
    : Page(parent), m_workspace(workspace), m_actions(actions), m_dialogs(dialogs), m_printing(printing) {
}

void PlanPage::build() {
    m_column = makeScrollingColumn(84);
    auto* heading = new QVBoxLayout;
    heading->setSpacing(space(Space::XS));
    heading->addWidget(makeLabel(tr("Your plan"), TextStyle::Title, this));
    m_kind = makeLabel({}, TextStyle::Muted, this);
    heading->addWidget(m_kind);
    m_column->addLayout(heading);
    m_welcome = new Banner(Tone::Good, this);
    m_welcome->hide();
    m_column->addWidget(m_welcome);
    auto* buttons = new FlowLayout;
    m_print = makePrimaryButton({}, this);
    auto* all = makeButton(tr("Print all weeks"), QStringLiteral("print"), this);
    auto* save = makeButton(tr("Save as PDF…"), QStringLiteral("save"), this);
    auto* calendar = makeButton(tr("Calendar file (ICS)…"), QStringLiteral("calendar"), this);
    auto* change = makeButton(tr("Change plan…"), QStringLiteral("edit"), this);
    buttons->addWidget(m_print);
    buttons->addWidget(all);
    buttons->addWidget(save);
    buttons->addWidget(calendar);
    buttons->addWidget(change);
    m_column->addLayout(buttons);
    m_moveHint =
        makeLabel(tr("Another day suits you better? Drag a run there, or choose it with Tab and press Shift and "
                     "an arrow key."),
                  TextStyle::Muted, this);
    m_column->addWidget(m_moveHint);
    m_earlier = makeLinkButton({}, this);
    m_column->addWidget(m_earlier, 0, Qt::AlignLeft);
    m_before = pastWeeks;
    m_column->addStretch(1);
    connect(m_earlier, &QPushButton::clicked, this, &PlanPage::showEarlier);
    connect(m_print, &QPushButton::clicked, this, [this] { m_printing.previewWeek(m_toPrint); });
    connect(all, &QPushButton::clicked, &m_printing, &PrintService::previewPlan);
    connect(save, &QPushButton::clicked, this, [this] { m_printing.saveWeek(m_toPrint); });
    connect(calendar, &QPushButton::clicked, this, &PlanPage::calendarAsked);
    connect(change, &QPushButton::clicked, &m_dialogs, &ActionDialogs::changePlan);
}

QString PlanPage::title() const {
    return tr("Plan");
}

QString PlanPage::iconName() const {
    return QStringLiteral("plan");
}

void PlanPage::render(const Projection& projection) {
    const Formats formats = m_workspace.formats();
    m_current = weekOfToday(projection).number;
    m_toPrint = weekToPrint(projection).number;
    m_kind->setText(planLength(projection));
    m_moveHint->setVisible(m_workspace.journal().moves.empty() && projection.nextRun);
    m_print->setText(tr("Print week %1").arg(formats.number(m_toPrint)));
    m_first = std::max(0, m_current - 1 - m_before);
    showEarlierButton(formats);
    const std::size_t count = projection.weeks.size() - static_cast<std::size_t>(m_first);
    while (m_weeks.size() > count) {
        m_weeks.back()->deleteLater();
        m_weeks.back()->hide();
        m_weeks.pop_back();
    }
    while (m_weeks.size() < count) {
        m_weeks.push_back(addWeek());
    }
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        m_weeks[i]->setRefusal({});
        m_weeks[i]->setWeek(projection, projection.weeks[static_cast<std::size_t>(m_first) + i], m_workspace.journal(),
                            formats);
    }
    if (m_current > 1) {
        m_welcome->hide();
    }
}

QWidget* PlanPage::mainControl() const {
    return m_current > 1 ? nullptr : m_print; // later the page opens further down, at this week
}

void PlanPage::showWelcome() {
    m_welcome->setMessage(
        Tone::Good, tr("Your plan is ready"),
        tr("Print week 1 and put it where you see it. After each run, log it: from the second week on "
           "the plan keeps every week within its limit."));
    m_welcome->show();
    m_print->setFocus();
}

void PlanPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    const auto at = static_cast<std::size_t>(m_current - 1 - m_first);
    if (m_current > 1 && at < m_weeks.size()) {
        bringToTop(m_weeks[at]); // from its own first line on: no half of what stands above it
    }
}

void PlanPage::showEarlierButton(const Formats& formats) {
    m_earlier->setVisible(m_first > 0);
    m_earlier->setText(tr("Show earlier weeks: %1 more").arg(formats.number(m_first)));
}

void PlanPage::showEarlier() {
    m_before += pastWeeks;
    if (const auto& projection = m_workspace.projection()) {
        render(*projection);
    }
}

WeekCard* PlanPage::addWeek() {
    auto* card = new WeekCard(this);
    m_column->insertWidget(m_column->count() - 1, card);
    connect(card, &WeekCard::moveAsked, this, &PlanPage::move);
    connect(card, &WeekCard::moveConsidered, this, [this, card](Date from) { showGoodDays(*card, from); });
    connect(card, &WeekCard::logAsked, &m_dialogs, &ActionDialogs::logRun);
    connect(card, &WeekCard::editAsked, &m_dialogs, &ActionDialogs::editRun);
    connect(card, &WeekCard::printAsked, &m_printing, &PrintService::previewWeek);
    connect(card, &WeekCard::saveAsked, &m_printing, &PrintService::saveWeek);
    return card;
}

void PlanPage::showGoodDays(WeekCard& card, Date from) {
    const auto& projection = m_workspace.projection();
    if (!projection || !m_workspace.profile()) {
        return;
    }
    const Formats formats = m_workspace.formats();
    const auto days = daysToMoveTo(*m_workspace.profile(), m_workspace.journal(), *projection, from);
    QStringList names;
    for (const Date day : days) {
        names.append(formats.date(day));
    }
    const QString sentence =
        days.empty()
            ? tr("The run of %1 has no other day this week.").arg(formats.date(from))
            : tr("The run of %1 can move to: %2.").arg(formats.date(from), formats.locale().createSeparatedList(names));
    card.setGoodDays(days, sentence);
    card.day(daysBetween(card.day(0)->day().date, from))->setMoveHint(sentence);
}

void PlanPage::move(Date from, Date to) {
    const auto moved = m_actions.moveRun(from, to);
    for (WeekCard* card : m_weeks) {
        if (!card->holds(from)) {
            continue;
        }
        card->setRefusal(moved ? QString() : moveRefusal(moved.error(), m_workspace.formats()));
        if (moved && card->holds(to)) {
            card->day(daysBetween(from, to) + daysBetween(card->day(0)->day().date, from))->setFocus();
        }
    }
}

} // namespace stridewell
