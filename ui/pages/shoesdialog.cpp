// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shoesdialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/distanceedit.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/wrapcheckbox.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

ShoesDialog::ShoesDialog(const std::optional<Shoes>& existing, Units units, Date today, QWidget* parent)
    : FrameDialog(existing ? tr("Edit shoes") : tr("Add shoes"),
                  existing ? tr("This pair of shoes") : tr("A pair of shoes you run in"), tr("Save"), parent),
      m_base(existing.value_or(Shoes{{}, {}, today, {}, {}})) {
    auto* content = new QWidget;
    m_fields = new QVBoxLayout(content);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(space(Space::S));
    addName();
    addFirstDay(std::max(today, m_base.firstDay));
    addDistance(units);
    if (existing) {
        addRetired(std::max(today, m_base.retired.value_or(today)));
    }
    m_fields->addStretch();
    body()->addWidget(content);
    m_name->setFocus();
    m_name->selectAll();
    fit();
}

void ShoesDialog::addName() {
    m_name = new QLineEdit(QString::fromStdString(m_base.name), this);
    m_name->setMaxLength(maxShoesNameCharacters);
    m_name->setAccessibleName(tr("Name of the shoes"));
    m_name->setAccessibleDescription(tr("Whatever tells this pair from another: the maker, the colour."));
    m_name->setPlaceholderText(tr("the maker, the colour, ..."));
    m_nameNote = new FieldNote(m_name, this);
    m_fields->addWidget(makeLabel(tr("Name"), TextStyle::Strong, this));
    m_fields->addWidget(m_name);
    m_fields->addWidget(m_nameNote);
}

void ShoesDialog::addFirstDay(Date today) {
    m_firstDay = new DateEdit(m_base.firstDay, this);
    m_firstDay->setLatest(today);
    m_firstDay->setAccessibleName(tr("First day worn"));
    m_firstDay->setAccessibleDescription(tr("Runs from this day on count for this pair."));
    m_fields->addWidget(makeLabel(tr("First day worn"), TextStyle::Strong, this));
    m_fields->addWidget(m_firstDay);
    m_fields->addWidget(makeLabel(tr("Runs from this day on count for this pair."), TextStyle::Muted, this));
}

void ShoesDialog::addDistance(Units units) {
    m_distance = new DistanceEdit(units, this);
    if (m_base.startDistance > Distance()) {
        m_distance->setValue(m_base.startDistance);
    }
    m_distance->setAccessibleName(tr("Distance on them before"));
    m_distance->setAccessibleDescription(
        tr("What they had done before that day. Empty for new shoes; a guess will do."));
    m_distanceNote = new FieldNote(m_distance, this);
    m_fields->addWidget(makeLabel(tr("Distance on them before"), TextStyle::Strong, this));
    m_fields->addWidget(m_distance, 0, Qt::AlignLeft);
    m_fields->addWidget(m_distanceNote);
    m_fields->addWidget(makeLabel(tr("Empty for new shoes; a guess will do."), TextStyle::Muted, this));
}

void ShoesDialog::addRetired(Date today) {
    m_retired = new WrapCheckBox(tr("Retired: I no longer run in them"), this);
    m_retired->setChecked(m_base.retired.has_value());
    m_lastDay = new DateEdit(m_base.retired.value_or(today), this);
    m_lastDay->setLatest(today);
    m_lastDay->setAccessibleName(tr("Last day worn"));
    m_lastDay->setAccessibleDescription(tr("Runs after this day no longer count for this pair."));
    m_lastDay->setVisible(m_base.retired.has_value());
    m_lastDayNote = new FieldNote(m_lastDay, this);
    auto* caption = makeLabel(tr("Last day worn"), TextStyle::Strong, this);
    caption->setVisible(m_base.retired.has_value());
    m_fields->addWidget(m_retired);
    m_fields->addWidget(caption);
    m_fields->addWidget(m_lastDay);
    m_fields->addWidget(m_lastDayNote);
    connect(m_retired, &QCheckBox::toggled, this, [this, caption](bool retired) {
        caption->setVisible(retired);
        m_lastDay->setVisible(retired);
        m_lastDayNote->setProblem({});
        fit();
    });
}

void ShoesDialog::fit() {
    fitToWords(30);
}

Shoes ShoesDialog::shoes() const {
    Shoes shoes = m_base;
    shoes.name = m_name->text().trimmed().toStdString();
    shoes.firstDay = m_firstDay->value();
    shoes.startDistance = m_distance->value().value_or(Distance());
    if (m_retired != nullptr) {
        shoes.retired = m_retired->isChecked() ? std::optional(m_lastDay->value()) : std::nullopt;
    }
    return shoes;
}

QWidget* ShoesDialog::markWrong() {
    m_nameNote->setProblem({});
    m_distanceNote->setProblem({});
    if (m_lastDayNote != nullptr) {
        m_lastDayNote->setProblem({});
    }
    if (!m_distance->isRight()) {
        m_distanceNote->setProblem(tr("This is not a distance; right would be a number, or nothing."));
        return m_distance;
    }
    const Result<Shoes> result = checked(shoes());
    if (result) {
        return nullptr;
    }
    if (result.error().where == "name") {
        m_nameNote->setProblem(tr("A name is missing; any word that tells this pair from another will do."));
        return m_name;
    }
    if (result.error().where == "distance_m") {
        m_distanceNote->setProblem(
            tr("No pair of shoes goes that far; right would be at most 10 000 km (6 213 miles)."));
        return m_distance;
    }
    m_lastDayNote->setProblem(tr("The last day lies before the first day worn; right would be that day or later."));
    return m_lastDay;
}

void ShoesDialog::accept() {
    if (QWidget* wrong = markWrong()) {
        wrong->setFocus();
        fit();
        return;
    }
    QDialog::accept();
}

QString ShoesDialog::problem() const {
    const QString lastDay = m_lastDayNote != nullptr ? m_lastDayNote->problem() : QString();
    return m_nameNote->problem() + m_distanceNote->problem() + lastDay;
}

} // namespace stridewell
