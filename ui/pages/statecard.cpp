// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statecard.h"

#include "ui/actiondialogs.h"
#include "ui/flowlayout.h"
#include "ui/pages/whylist.h"
#include "ui/printing/printservice.h"
#include "ui/text/clearancewords.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

Tone toneOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Keep: return Tone::Info;
    case Outcome::Swap:
    case Outcome::AddRest:
    case Outcome::BackWeek: return Tone::Caution;
    case Outcome::Break:
    case Outcome::SeeProfessional:
    case Outcome::Emergency: return Tone::Stop;
    }
    return Tone::Info;
}

bool waitsFor(const PlanState& state, EndCondition condition) {
    return std::find(state.endsWhen.begin(), state.endsWhen.end(), condition) != state.endsWhen.end();
}

} // namespace

StateCard::StateCard(ActionDialogs& dialogs, PrintService& printing, QWidget* parent) : Card(parent) {
    m_banner = new Banner(Tone::Info, this);
    body()->addWidget(m_banner);
    m_goesOnHeading = makeLabel(tr("How the plan goes on"), TextStyle::Strong, this);
    body()->addWidget(m_goesOnHeading);
    m_goesOn = new WhyList(this);
    body()->addWidget(m_goesOn);
    m_whyHeading = makeLabel({}, TextStyle::Strong, this);
    body()->addWidget(m_whyHeading);
    m_why = new WhyList(this);
    body()->addWidget(m_why);
    m_endsHeading = makeLabel(tr("What ends it"), TextStyle::Strong, this);
    body()->addWidget(m_endsHeading);
    m_ends = makeLabel({}, TextStyle::Body, this);
    body()->addWidget(m_ends);

    auto* buttons = new FlowLayout;
    m_cleared = makeButton(tr("I have been seen and cleared…"), QStringLiteral("check"), this);
    m_walk = makeButton(tr("Log a walk…"), QStringLiteral("walk"), this);
    m_cross = makeButton(tr("Log swimming or cycling…"), QStringLiteral("swap"), this);
    buttons->addWidget(m_cleared);
    buttons->addWidget(m_walk);
    buttons->addWidget(m_cross);
    m_report = makeButton(tr("Report for who sees you…"), QStringLiteral("print"), this);
    buttons->addWidget(m_report);
    connect(m_report, &QPushButton::clicked, &printing, &PrintService::previewReport);
    body()->addLayout(buttons);
    connect(m_cleared, &QPushButton::clicked, &dialogs, &ActionDialogs::recordClearance);
    connect(m_walk, &QPushButton::clicked, &dialogs, &ActionDialogs::logWalk);
    connect(m_cross, &QPushButton::clicked, &dialogs, &ActionDialogs::logCross);
}

void StateCard::setState(const Projection& projection, const Journal& journal, const Formats& formats) {
    const PlanState& state = projection.state;
    const bool quiet = state.outcome == Outcome::Keep && !state.holdProgress;
    setGoesOn(projection, journal, formats);
    setVisible(!quiet || !m_goesOn->isHidden());
    if (quiet) {
        m_banner->setMessage(Tone::Good, tr("Seen and cleared"), tr("It is good that you had it looked at."));
        m_why->setFindings({}, formats);
    } else {
        m_banner->setMessage(toneOf(state.outcome), outcomeTitle(state.outcome, state.urgency),
                             stateAdvice(state, formats));
        m_why->setFindings(state.why, formats);
    }
    m_whyHeading->setText(state.since && state.outcome != Outcome::Keep
                              ? tr("Why, since %1", "a date").arg(formats.yearDate(*state.since))
                              : tr("Why"));
    m_whyHeading->setVisible(!m_why->isHidden());
    setEnds(projection, formats);
}

void StateCard::setGoesOn(const Projection& projection, const Journal& journal, const Formats& formats) {
    if (const auto after = afterClearance(journal, projection)) {
        m_goesOn->setSentence(goesOnSentence(*after, formats), after->row, {}, formats);
    } else {
        m_goesOn->setFindings({}, formats);
    }
    m_goesOnHeading->setVisible(!m_goesOn->isHidden());
}

void StateCard::setEnds(const Projection& projection, const Formats& formats) {
    const PlanState& state = projection.state;
    QStringList lines;
    for (const EndCondition condition : state.endsWhen) {
        lines.append(tr("•  %1").arg(endCondition(condition, state, formats)));
    }
    m_ends->setText(lines.join(QLatin1Char('\n')));
    m_ends->setVisible(!lines.isEmpty());
    m_endsHeading->setText(lines.size() > 1 ? tr("What ends it: all of these") : tr("What ends it"));
    m_endsHeading->setVisible(!lines.isEmpty());
    m_cleared->setVisible(waitsFor(state, EndCondition::Clearance));
    m_walk->setVisible(waitsFor(state, EndCondition::BriskWalk));
    m_report->setVisible(state.outcome == Outcome::SeeProfessional);
    // On the day itself it is the filled button of the session.
    m_cross->setVisible(waitsFor(state, EndCondition::CrossTraining) && projection.todayCard.kind != CardKind::Swap);
}

} // namespace stridewell
