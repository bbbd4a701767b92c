// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/startgatestep.h"

#include "ui/text/emergency.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bodymeasure.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/painscale.h"
#include "ui/widgets/symptomchecklist.h"
#include "ui/widgets/wrapcheckbox.h"

#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

StartGateStep::StartGateStep(bool first, QWidget* parent)
    : QWidget(parent), m_columns(new QBoxLayout(QBoxLayout::TopToBottom)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::S));
    if (first) {
        column->addWidget(makeLabel(tr("Stridewell plans your first weeks of walking and running with your back in "
                                       "mind, and everything you enter stays on this computer."),
                                    TextStyle::Strong, this));
    }
    column->addWidget(
        makeLabel(tr("Nothing to tick? Press Enter: the usual answers are filled in. You come from another computer? "
                     "Choose File, Restore a backup or Import."),
                  TextStyle::Muted, this));
    column->addWidget(makeQuestions());
    auto* symptoms = new Card(this); // its first line says what it is about; the step is one screen
    symptoms->setAccessibleName(tr("Signs to have checked first"));
    m_list = new SymptomChecklist(symptoms);
    symptoms->body()->addWidget(m_list);
    column->addWidget(symptoms);
    m_emergencyAdvice = new Banner(Tone::Stop, this);
    m_emergencyAdvice->setMessage(Tone::Stop, outcomeTitle(Outcome::Emergency, {}),
                                  tr("%1 Your plan can be made once you have been seen and cleared: take the tick "
                                     "away then, and go on.",
                                     "who to call")
                                      .arg(emergencyCall(locale())));
    column->addWidget(m_emergencyAdvice);
    column->addStretch(1); // or a large window would pull the questions apart
    for (const auto* card : findChildren<Card*>()) {
        card->layout()->setContentsMargins(space(Space::L), space(Space::M), space(Space::L), space(Space::M));
    }

    connect(m_list, &SymptomChecklist::valueChanged, this, &StartGateStep::showAdvice);
    connect(m_pain, &PainScale::valueChanged, this, &StartGateStep::showAdvice);
    for (QCheckBox* box : {m_troubled, m_young, m_health}) {
        connect(box, &QCheckBox::toggled, this, &StartGateStep::showAdvice);
    }
    connect(m_body, &BodyMeasure::changed, this, &StartGateStep::showAdvice);
    setFocusProxy(m_troubled);
    showAdvice();
}

Card* StartGateStep::makeQuestions() {
    auto* card = new Card(this);
    card->setAccessibleName(tr("You and your back"));
    auto* question = makeLabel(tr("Pain in your back right now, at rest"), TextStyle::Strong, card);
    m_pain = new PainScale(question->text(), card);
    m_pain->setValue(PainScore());
    m_painAdvice = new Banner(Tone::Caution, card);
    m_painAdvice->setMessage(Tone::Caution, tr("Wait a little"),
                             tr("Let the pain at rest come down to 2 or less before the first run. Easy walking is "
                                "fine if it stays at 2 or less. Choose a later start in the next step."));
    auto* bodyQuestion = makeLabel(tr("Height and weight, if you like (not kept)"), TextStyle::Body, card);
    m_body = new BodyMeasure(locale().measurementSystem(), card);
    m_troubled = new WrapCheckBox(tr("My back has troubled me in the last 12 months"), card);
    m_gentleAdvice = new Banner(Tone::Info, card);
    m_gentleAdvice->setMessage(Tone::Info, tr("Six gentle weeks are recommended"),
                               sentence(RuleId::A5, Formats(locale(), Units::Kilometres)));
    m_health =
        new WrapCheckBox(tr("I have worries about my health, am pregnant, or gave birth less than a year ago"), card);
    m_healthAdvice = new Banner(Tone::Caution, card);
    m_healthAdvice->setMessage(Tone::Caution, tr("Ask first"),
                               tr("Talk to your GP or midwife before the first run. You can make the plan now and let "
                                  "it start later."));
    m_young = new WrapCheckBox(tr("I am under 16"), card);
    m_youngAdvice = new Banner(Tone::Stop, card);
    m_youngAdvice->setMessage(Tone::Stop, tr("Stridewell is not for you yet"),
                              tr("It is made for people of 16 and over. A trainer or a parent can help you find a "
                                 "running group for your age."));
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{question, m_pain, m_painAdvice, bodyQuestion, m_body}) {
        left->addWidget(each);
    }
    for (QWidget* each : std::initializer_list<QWidget*>{m_troubled, m_gentleAdvice, m_health, m_healthAdvice, m_young,
                                                         m_youngAdvice}) {
        right->addWidget(each);
    }
    for (QVBoxLayout* half : {left, right}) {
        half->setSpacing(space(Space::XS));
        half->addStretch();
        m_columns->addLayout(half, 1);
    }
    m_columns->setSpacing(space(Space::L));
    card->body()->addLayout(m_columns);
    return card;
}

Symptoms StartGateStep::symptoms() const {
    return m_list->value();
}

PainScore StartGateStep::restingPain() const {
    return m_pain->value().value_or(PainScore());
}

StartAnswers StartGateStep::answers() const {
    return {.symptoms = symptoms(),
            .restingPain = restingPain(),
            .backTroubled12Months = m_troubled->isChecked(),
            .under16 = m_young->isChecked(),
            .healthQuestion = m_health->isChecked(),
            .bodyMassIndex = m_body->bodyMassIndex()};
}

bool StartGateStep::mayGoOn() const {
    return !startGate(answers()).notForThisAge;
}

bool StartGateStep::isEmergency() const {
    return startGate(answers()).symptoms.outcome == Outcome::Emergency;
}

QString StartGateStep::advice() const {
    QStringList paragraphs;
    for (const Banner* banner : {m_painAdvice, m_gentleAdvice, m_healthAdvice, m_youngAdvice}) {
        if (!banner->isHidden()) {
            paragraphs += banner->title() + QLatin1Char('\n') + banner->text();
        }
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

void StartGateStep::showAdvice() {
    const StartVerdict verdict = startGate(answers());
    m_painAdvice->setVisible(verdict.waitForRest);
    m_gentleAdvice->setVisible(verdict.gentleAdvised);
    m_youngAdvice->setVisible(verdict.notForThisAge);
    m_healthAdvice->setVisible(verdict.askFirst);
    m_emergencyAdvice->setVisible(verdict.symptoms.outcome == Outcome::Emergency);
    emit changed();
}

QSize StartGateStep::minimumSizeHint() const {
    const QSize guess = QWidget::minimumSizeHint();
    return {guess.width(), layout()->totalMinimumHeightForWidth(std::max(width(), guess.width()))};
}

void StartGateStep::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateGeometry(); // its height goes with its width
    // Side by side only where both keep readable lines.
    m_columns->setDirection(width() >= ems(48) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace stridewell
