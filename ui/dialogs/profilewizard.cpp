// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profilewizard.h"

#include "core/plan/planner.h"
#include "ui/dialogs/pacestep.h"
#include "ui/dialogs/startgatestep.h"
#include "ui/dialogs/stepindicator.h"
#include "ui/dialogs/weekstep.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr int gateStep = 0;
constexpr int weekStep = 1;
constexpr int paceStep = 2;

Profile defaultProfile(Date today, const QLocale& locale) {
    Profile profile;
    const int daysToMonday = 7 - weekdayIndex(today); // never today: there is time to print and to tell the family
    profile.start = today + Days(daysToMonday);
    profile.units = locale.measurementSystem() == QLocale::MetricSystem ? Units::Kilometres : Units::Miles;
    return profile;
}

Distance weekOneJog(const Profile& profile) {
    const Plan plan = makePlan(profile);
    Distance jog;
    for (int run = 0; run < plan.sessionsPerWeek; ++run) {
        jog += plan.weeks.front().shape.jogDistance(profile.jog);
    }
    return jog;
}

} // namespace

ProfileWizard::ProfileWizard(Date today, const std::optional<Profile>& existing, QWidget* parent)
    : QDialog(parent), m_base(existing.value_or(defaultProfile(today, locale()))), m_editing(existing.has_value()) {
    setWindowTitle(m_editing ? tr("Change your plan") : tr("Your plan in three steps"));
    m_indicator = new StepIndicator({tr("Before you start"), tr("Your week"), tr("Your pace")}, this);
    m_gate = new StartGateStep(!m_editing);
    m_week = new WeekStep(m_base);
    m_pace = new PaceStep(m_base);
    m_steps = new QStackedWidget(this);
    for (QWidget* step : std::initializer_list<QWidget*>{m_gate, m_week, m_pace}) {
        m_steps->addWidget(makeScrollArea(step, m_steps));
    }
    m_back = makeButton(tr("Back"), QStringLiteral("previous"), this);
    m_next = makePrimaryButton({}, this);
    m_next->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::M));
    buttons->addWidget(m_back);
    m_disclaimer = makeLabel(disclaimer(), TextStyle::Caption, this);
    buttons->addWidget(m_disclaimer, 1);
    buttons->addStretch();
    if (m_editing) {
        auto* cancel = makeButton(tr("Cancel"), {}, this);
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        buttons->addWidget(cancel);
    }
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    const int margin = space(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(Space::M));
    column->addWidget(m_indicator);
    column->addWidget(m_steps, 1);
    column->addLayout(buttons);

    connect(m_back, &QPushButton::clicked, this, [this] { setStep(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ProfileWizard::next);
    connect(m_gate, &StartGateStep::changed, this, &ProfileWizard::choicesChanged);
    connect(m_week, &WeekStep::changed, this, &ProfileWizard::choicesChanged);
    connect(m_pace, &PaceStep::changed, this, &ProfileWizard::choicesChanged);
    choicesChanged();
    setStep(m_editing ? weekStep : gateStep); // whoever changes a plan has answered the first questions
    fitToScreen(this, {ems(62), ems(50)});
}

NewPlan ProfileWizard::newPlan() const {
    NewPlan plan{m_base, m_gate->symptoms()};
    m_week->store(plan.profile);
    m_pace->store(plan.profile);
    return plan;
}

int ProfileWizard::step() const {
    return m_steps->currentIndex();
}

void ProfileWizard::setStep(int step) {
    m_steps->setCurrentIndex(step);
    m_indicator->setStep(step);
    m_back->setVisible(step > gateStep);
    m_disclaimer->setVisible(step == gateStep);
    m_next->setText(step < paceStep ? tr("Next") : m_editing ? tr("Save changes") : tr("Make my plan"));
    switch (step) {
    case gateStep: m_gate->setFocus(Qt::OtherFocusReason); break;
    case weekStep: m_week->setFocus(Qt::OtherFocusReason); break;
    default: m_pace->setFocus(Qt::OtherFocusReason); break;
    }
}

void ProfileWizard::next() {
    if (!m_next->isEnabled()) {
        return;
    }
    if (m_gate->isEmergency()) {
        accept(); // the plan there is shows the alert, and nothing else matters now
        return;
    }
    const std::optional<int> wrong = check();
    if (wrong && *wrong <= step()) {
        setStep(*wrong);
        return;
    }
    if (step() < paceStep) {
        setStep(step() + 1);
    } else {
        accept();
    }
}

std::optional<int> ProfileWizard::check() {
    m_week->clearMarks();
    m_pace->clearMarks();
    const Result<Profile> result = checked(newPlan().profile);
    if (result) {
        return std::nullopt;
    }
    return m_week->mark(result.error()) ? weekStep : m_pace->mark(result.error()) ? paceStep : weekStep;
}

void ProfileWizard::choicesChanged() {
    // A plan is not begun with an emergency; one that there is takes it in.
    m_next->setEnabled(m_gate->mayGoOn() && (m_editing || !m_gate->isEmergency()));
    m_pace->setUnits(m_week->units());
    m_pace->recommendGentle(startGate(m_gate->answers()).gentleAdvised);
    if (check()) {
        m_pace->adviseFewerRuns(false);
        m_pace->previewNothing();
        return;
    }
    const Profile profile = newPlan().profile;
    m_pace->adviseFewerRuns(startGate(m_gate->answers(), weekOneJog(profile)).fewerRunsAdvised);
    m_pace->preview(profile);
}

} // namespace stridewell
