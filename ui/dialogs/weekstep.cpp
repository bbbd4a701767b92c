// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/weekstep.h"

#include "ui/dialogs/fieldsentence.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/weekdaypicker.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stridewell {

WeekStep::WeekStep(const Profile& profile, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::L));

    auto* when = new Card(tr("First day of week 1"), this);
    m_start = new DateEdit(profile.start, when);
    m_start->setAccessibleName(tr("First day of week 1"));
    when->body()->addWidget(m_start, 0, Qt::AlignLeft);
    when->body()->addWidget(makeLabel(tr("Your plan weeks begin on this day of the week."), TextStyle::Muted, when));

    auto* days = new Card(tr("Days on which you can run"), this);
    m_days = new WeekdayPicker(days);
    m_days->setValue(profile.days);
    m_dayNote = new FieldNote(m_days, days);
    days->body()->addWidget(m_days);
    days->body()->addWidget(m_dayNote);
    days->body()->addWidget(
        makeLabel(tr("Two to five days. Three with a rest day between suit most beginners."), TextStyle::Muted, days));

    auto* units = new Card(tr("Distances in"), this);
    m_units = new ChoiceRow(tr("Distances in"), {unitsName(Units::Kilometres), unitsName(Units::Miles)}, units);
    m_units->setIndex(profile.units == Units::Miles ? 1 : 0);
    units->body()->addWidget(m_units);
    units->body()->addWidget(makeLabel(tr("On every page and on paper. You can change it at any time in the settings."),
                                       TextStyle::Muted, units));

    column->addWidget(when);
    column->addWidget(days);
    column->addWidget(units);
    column->addStretch();
    setFocusProxy(m_start);
    connect(m_start, &DateEdit::valueChanged, this, &WeekStep::changed);
    connect(m_days, &WeekdayPicker::valueChanged, this, &WeekStep::changed);
    connect(m_units, &ChoiceRow::indexChanged, this, &WeekStep::changed);
}

void WeekStep::store(Profile& profile) const {
    profile.start = m_start->value();
    profile.days = m_days->value();
    profile.units = units();
}

Units WeekStep::units() const {
    return m_units->index() == 1 ? Units::Miles : Units::Kilometres;
}

bool WeekStep::mark(const Issue& issue) {
    if (issue.where != "days") {
        return false;
    }
    m_dayNote->setProblem(fieldSentence(issue));
    return true;
}

void WeekStep::clearMarks() {
    m_dayNote->setProblem({});
}

} // namespace stridewell
