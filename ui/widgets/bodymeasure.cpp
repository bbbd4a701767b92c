// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bodymeasure.h"

#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace stridewell {

namespace {

constexpr double metresPerCentimetre = 0.01;
constexpr double metresPerInch = 0.0254;
constexpr double kilogramsPerPound = 0.45359237;

} // namespace

BodyMeasure::BodyMeasure(QLocale::MeasurementSystem system, QWidget* parent)
    : QWidget(parent), m_imperial(system == QLocale::ImperialUSSystem) {
    m_height = m_imperial ? makeField(tr("Height"), tr("in"), 47, 99) : makeField(tr("Height"), tr("cm"), 119, 250);
    m_weight = m_imperial ? makeField(tr("Weight"), tr("lb"), 65, 660) : makeField(tr("Weight"), tr("kg"), 29, 300);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::S));
    for (QSpinBox* field : {m_height, m_weight}) {
        auto* label = makeLabel(field->accessibleName(), TextStyle::Body, this);
        label->setWordWrap(false);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    }
    row->addStretch();
    setFocusProxy(m_height);
}

/// `least` itself stands for "not given".
QSpinBox* BodyMeasure::makeField(const QString& name, const QString& unit, int least, int most) {
    auto* field = new QSpinBox(this);
    field->setAccessibleName(name);
    field->setAccessibleDescription(tr("Optional. Used for the advice here, and not kept."));
    field->setRange(least, most);
    field->setSpecialValueText(QStringLiteral("\u2013"));
    field->setSuffix(QLatin1Char(' ') + unit);
    field->setKeyboardTracking(false); // half a number is no weight yet
    connect(field, &QSpinBox::valueChanged, this, &BodyMeasure::changed);
    return field;
}

std::optional<double> BodyMeasure::bodyMassIndex() const {
    if (m_height->value() == m_height->minimum() || m_weight->value() == m_weight->minimum()) {
        return std::nullopt;
    }
    const double metres = m_height->value() * (m_imperial ? metresPerInch : metresPerCentimetre);
    const double kilograms = m_weight->value() * (m_imperial ? kilogramsPerPound : 1.0);
    return kilograms / (metres * metres);
}

} // namespace stridewell
