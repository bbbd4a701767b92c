// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/symptomchecklist.h"

#include "ui/text/phrasebook.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/wrapcheckbox.h"

#include <QVBoxLayout>

namespace stridewell {

namespace {

/// The symptoms of section C in the order of Symptom, by the outcome that they alone lead to: the most urgent first,
/// and headed with what to do.
struct GroupRange {
    Symptom first;
    Symptom last;
    Outcome outcome;
    std::optional<Urgency> urgency;
    Tone tone;
    const char* title;
};

constexpr std::array<GroupRange, 4> groups{
    GroupRange{Symptom::BladderBowel, Symptom::SeriousAccident, Outcome::Emergency, std::nullopt, Tone::Stop,
               QT_TRANSLATE_NOOP("stridewell::SymptomChecklist", "Get help now")},
    GroupRange{Symptom::FeverUnwell, Symptom::BoneTender, Outcome::SeeProfessional, Urgency::Today, Tone::Stop,
               QT_TRANSLATE_NOOP("stridewell::SymptomChecklist", "See a professional today")},
    GroupRange{Symptom::RadiatesGluteLeg, Symptom::MorningStiff3Months, Outcome::SeeProfessional, Urgency::Book,
               Tone::Caution,
               QT_TRANSLATE_NOOP("stridewell::SymptomChecklist", "See a professional before you jog again")},
    GroupRange{Symptom::Spasm, Symptom::Spasm, Outcome::Break, std::nullopt, Tone::Caution,
               QT_TRANSLATE_NOOP("stridewell::SymptomChecklist", "Take a break from jogging")}};

int indexOf(Symptom symptom) {
    return static_cast<int>(symptom);
}

} // namespace

SymptomChecklist::SymptomChecklist(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::M));
    column->addWidget(makeLabel(tr("With your back pain, do you have any of these? Ordinary sore or tired legs after a "
                                   "run, or a cold without back pain, do not count."),
                                TextStyle::Muted, this));
    for (std::size_t group = 0; group < groups.size(); ++group) { // made as they are read, for Tab
        m_groups.at(group) = makeGroup(group);
    }
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space(Space::M));
    for (QVBoxLayout*& half : m_columns) {
        half = new QVBoxLayout;
        half->setSpacing(space(Space::M));
        half->addStretch();
        columns->addLayout(half);
    }
    column->addLayout(columns);
    arrange(false);
    setFocusProxy(m_boxes.front());
}

/// Beside each other the two that cannot wait stand at the top.
void SymptomChecklist::arrange(bool wide) {
    for (std::size_t group = 0; group < groups.size(); ++group) {
        QVBoxLayout* half = m_columns.at(wide ? group % 2 : 0);
        for (QVBoxLayout* each : m_columns) {
            each->removeWidget(m_groups.at(group));
        }
        half->insertWidget(half->count() - 1, m_groups.at(group));
    }
    auto* columns = static_cast<QBoxLayout*>(layout()->itemAt(layout()->count() - 1)->layout());
    columns->setStretch(0, 1);
    columns->setStretch(1, wide ? 1 : 0);
    columns->setSpacing(wide ? space(Space::M) : 0);
    m_wide = wide;
}

void SymptomChecklist::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (const bool wide = width() >= ems(44); wide != m_wide) {
        arrange(wide);
    }
}

QWidget* SymptomChecklist::makeGroup(std::size_t group) {
    const GroupRange& range = groups.at(group);
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr(range.title), TextStyle::Strong, box));
    for (int index = indexOf(range.first); index <= indexOf(range.last); ++index) {
        auto* line = new WrapCheckBox(symptomQuestion(static_cast<Symptom>(index)), box);
        m_boxes[static_cast<std::size_t>(index)] = line;
        column->addWidget(line);
        connect(line, &QCheckBox::toggled, this, [this] {
            showAdvice();
            emit valueChanged();
        });
    }
    auto* banner = new Banner(range.tone, box);
    banner->hide();
    m_banners.at(group) = banner;
    column->addWidget(banner);
    return box;
}

Symptoms SymptomChecklist::value() const {
    Symptoms symptoms;
    for (int index = 0; index < symptomCount; ++index) {
        const auto symptom = static_cast<Symptom>(index);
        if (box(symptom)->isChecked()) {
            symptoms.add(symptom);
        }
    }
    return symptoms;
}

void SymptomChecklist::setValue(Symptoms symptoms) {
    for (int index = 0; index < symptomCount; ++index) {
        const auto symptom = static_cast<Symptom>(index);
        box(symptom)->setChecked(symptoms.has(symptom));
    }
}

void SymptomChecklist::showAdvice() {
    const Formats formats(locale(), Units::Kilometres); // the advice has no distances
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const GroupRange& range = groups.at(group);
        bool ticked = false;
        for (int index = indexOf(range.first); index <= indexOf(range.last); ++index) {
            ticked = ticked || m_boxes[static_cast<std::size_t>(index)]->isChecked();
        }
        if (ticked) {
            PlanState state;
            state.outcome = range.outcome;
            state.urgency = range.urgency;
            m_banners.at(group)->setMessage(range.tone, outcomeTitle(range.outcome, range.urgency),
                                            stateAdvice(state, formats));
        }
        m_banners.at(group)->setVisible(ticked);
    }
}

QString SymptomChecklist::advice() const {
    for (const Banner* banner : m_banners) {
        if (!banner->isHidden()) {
            return banner->title() + QLatin1Char('\n') + banner->text();
        }
    }
    return {};
}

} // namespace stridewell
