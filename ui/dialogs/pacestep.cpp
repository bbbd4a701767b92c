// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pacestep.h"

#include "core/projection/project.h"
#include "ui/dialogs/fieldsentence.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/planpreview.h"
#include "ui/widgets/speedchoice.h"
#include "ui/widgets/speedspin.h"
#include "ui/widgets/wrapcheckbox.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr int standardIndex = 0;
constexpr int gentleIndex = 1;

} // namespace

PaceStep::PaceStep(const Profile& profile, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::L));
    column->addWidget(makePaces(profile.units));
    column->addWidget(makeKind(profile));

    auto* weeks = new Card(tr("Your weeks and their limit"), this);
    m_preview = new PlanPreview(weeks);
    weeks->body()->addWidget(m_preview);
    weeks->body()->addWidget(makeLabel(tr("Bars: walking and jogging together. Lines: the most that week allows, at "
                                          "most 10 % over the week before."),
                                       TextStyle::Caption, weeks));
    weeks->setToolTip(tenPercentNote());
    column->addWidget(weeks, 1);

    m_walk->setValue(profile.walk);
    m_jog->setValue(profile.jog);
    setFocusProxy(m_walk);
    connect(m_walk, &SpeedChoice::valueChanged, this, &PaceStep::changed);
    connect(m_jog, &SpeedChoice::valueChanged, this, &PaceStep::changed);
    connect(m_kind, &ChoiceRow::indexChanged, this, &PaceStep::changed);
    connect(m_returning, &QCheckBox::toggled, this, &PaceStep::changed);
    for (const int index : {standardIndex, gentleIndex}) {
        connect(m_kind->button(index), &QAbstractButton::clicked, this, [this] { m_kindChosen = true; });
    }
}

QWidget* PaceStep::makePaces(Units units) {
    auto* paces = new Card(tr("Your pace"), this);
    m_walk = new SpeedChoice(Gait::Walk, units, paces);
    m_jog = new SpeedChoice(Gait::Jog, units, paces);
    m_walkNote = new FieldNote(m_walk->spin(), paces);
    m_jogNote = new FieldNote(m_jog->spin(), paces);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space(Space::L));
    grid->setVerticalSpacing(space(Space::S));
    grid->addWidget(makeLabel(tr("Walk"), TextStyle::Strong, paces), 0, 0);
    grid->addWidget(m_walk, 0, 1);
    grid->addWidget(m_walkNote, 1, 1);
    grid->addWidget(makeLabel(tr("Jog"), TextStyle::Strong, paces), 2, 0);
    grid->addWidget(m_jog, 2, 1);
    grid->addWidget(m_jogNote, 3, 1);
    grid->setColumnStretch(1, 1);
    paces->body()->addLayout(grid);
    return paces;
}

QWidget* PaceStep::makeKind(const Profile& profile) {
    auto* card = new Card(tr("Your plan"), this);
    m_kind = new ChoiceRow(tr("Plan"), {planKindName(PlanKind::Standard), planKindName(PlanKind::Gentle)}, card);
    m_kind->setIndex(profile.plan == PlanKind::Gentle ? gentleIndex : standardIndex);
    m_kindText =
        makeLabel(tr("The gentle plan is recommended: see your answers in the first step."), TextStyle::Muted, card);
    m_kindText->hide();
    m_fewerText = makeLabel(sentence(RuleId::B12, Formats(locale(), profile.units)), TextStyle::Muted, card);
    m_fewerText->hide();
    m_returning = new WrapCheckBox(tr("I have run before and am coming back to it"), card);
    m_returning->setChecked(profile.returning);
    card->body()->addWidget(m_kind);
    card->body()->addWidget(m_kindText);
    card->body()->addWidget(m_fewerText);
    card->body()->addWidget(m_returning);
    return card;
}

void PaceStep::store(Profile& profile) const {
    profile.walk = m_walk->value();
    profile.jog = m_jog->value();
    profile.plan = m_kind->index() == gentleIndex ? PlanKind::Gentle : PlanKind::Standard;
    profile.returning = m_returning->isChecked();
}

bool PaceStep::mark(const Issue& issue) {
    if (issue.where == "walk_kmh") {
        m_walkNote->setProblem(fieldSentence(issue));
        return true;
    }
    if (issue.where == "jog_kmh") {
        m_jogNote->setProblem(fieldSentence(issue));
        return true;
    }
    return false;
}

void PaceStep::clearMarks() {
    m_walkNote->setProblem({});
    m_jogNote->setProblem({});
}

void PaceStep::setUnits(Units units) {
    const QSignalBlocker walk(m_walk);
    const QSignalBlocker jog(m_jog);
    m_walk->setUnits(units);
    m_jog->setUnits(units);
}

void PaceStep::recommendGentle(bool recommended) {
    if (recommended == m_gentleRecommended) {
        return;
    }
    m_gentleRecommended = recommended;
    if (!m_kindChosen) {
        m_kind->setIndex(recommended ? gentleIndex : standardIndex);
    }
    m_kindText->setVisible(recommended);
}

void PaceStep::adviseFewerRuns(bool advised) {
    m_fewerText->setVisible(advised);
}

void PaceStep::preview(const Profile& profile) {
    m_preview->setPlan(project(profile, Journal{}, profile.start), Formats(locale(), profile.units));
}

void PaceStep::previewNothing() {
    m_preview->setNothing(tr("The weeks appear here when every choice fits."));
}

} // namespace stridewell
