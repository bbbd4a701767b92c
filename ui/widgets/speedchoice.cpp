// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/speedchoice.h"

#include "ui/text/formats.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/speedspin.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <array>

namespace stridewell {

namespace {

// Everyday walking and beginners' jogging (docs/rules.md, default speeds); the middle one is the default.
constexpr std::array<int, 3> walkTenths{45, 50, 55};
constexpr std::array<int, 3> jogTenths{70, 80, 90};

} // namespace

SpeedChoice::SpeedChoice(Gait gait, Units units, QWidget* parent) : QWidget(parent), m_gait(gait), m_units(units) {
    const QString name = gait == Gait::Walk ? tr("Walk") : tr("Jog");
    m_words = new ChoiceRow(name, {tr("easy"), tr("normal"), tr("brisk")}, this);
    m_words->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_spin = new SpeedSpin(units, this);
    m_pace = makeLabel({}, TextStyle::Muted, this);
    m_spin->setAccessibleName(gait == Gait::Walk ? tr("Walking speed") : tr("Jogging speed"));
    m_pace->setWordWrap(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::M));
    row->addWidget(m_words);
    row->addWidget(m_spin);
    row->addWidget(m_pace);
    row->addStretch();
    setFocusProxy(m_words);
    setValue(wordSpeed(gait, 1));
    connect(m_words, &ChoiceRow::indexChanged, this, [this](int word) {
        // The word follows a typed number too; then it must not replace it.
        if (nearestWord(m_gait, value()) != word) {
            m_spin->setValue(wordSpeed(m_gait, word).tenths());
        }
    });
    connect(m_spin, &QSpinBox::valueChanged, this, [this] {
        follow();
        emit valueChanged();
    });
}

Speed SpeedChoice::value() const {
    return m_spin->speed();
}

void SpeedChoice::setValue(Speed value) {
    m_spin->setValue(value.tenths());
    follow();
}

void SpeedChoice::setUnits(Units units) {
    m_units = units;
    m_spin->setUnits(units);
    follow();
}

Speed SpeedChoice::wordSpeed(Gait gait, int word) {
    const auto index = static_cast<std::size_t>(word);
    return Speed::fromTenths(gait == Gait::Walk ? walkTenths.at(index) : jogTenths.at(index));
}

int SpeedChoice::nearestWord(Gait gait, Speed speed) {
    int nearest = 0;
    for (int word = 1; word < 3; ++word) {
        const int apart = qAbs(wordSpeed(gait, word).tenths() - speed.tenths());
        if (apart < qAbs(wordSpeed(gait, nearest).tenths() - speed.tenths())) {
            nearest = word;
        }
    }
    return nearest;
}

void SpeedChoice::follow() {
    m_words->setIndex(nearestWord(m_gait, value()));
    m_pace->setText(Formats(locale(), m_units).pace(value()));
}

} // namespace stridewell
