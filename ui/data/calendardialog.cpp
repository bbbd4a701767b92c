// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/calendardialog.h"

#include "ui/calendarexport.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/wrapcheckbox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int evening = 18 * 60;
constexpr int halfHour = 30;
constexpr MinuteOfDay usualTime = 7 * 60 + 30;

QTime toQTime(MinuteOfDay time) {
    return {time / 60, time % 60};
}

} // namespace

std::optional<int> CalendarChoice::alarmMin() const {
    switch (reminder) {
    case CalendarReminder::None: return std::nullopt;
    case CalendarReminder::HalfHour: return time ? std::optional(halfHour) : std::nullopt;
    case CalendarReminder::EveningBefore: return minutesOfDay - evening + time.value_or(0);
    }
    return std::nullopt;
}

CalendarDialog::CalendarDialog(const CalendarChoice& choice, QWidget* parent)
    : FrameDialog(tr("Calendar file"), tr("Your plan in your calendar"), tr("Save file…"), parent) {
    m_when = new ChoiceRow(tr("Show as"), {tr("Whole days"), tr("At a time")}, this);
    m_time = new QTimeEdit(toQTime(choice.time.value_or(usualTime)), this);
    m_time->setAccessibleName(tr("Time of day"));
    m_time->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_reminder = new QComboBox(this);
    m_reminder->setAccessibleName(tr("Reminder"));
    m_person = new QLineEdit(choice.person, this);
    m_person->setMaxLength(maxPersonCharacters);
    m_person->setPlaceholderText(tr("only where others share the calendar"));
    m_person->setToolTip(m_person->placeholderText()); // in a longer language it may not fit
    m_person->setAccessibleName(tr("Your name, only where others share the calendar"));
    m_core = new WrapCheckBox(tr("The days of the core exercises, too"), this);
    m_core->setChecked(choice.withCore);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(space(Space::M));
    form->setVerticalSpacing(space(Space::M));
    form->addRow(tr("Show as"), m_when);
    form->addRow(tr("Begins at"), m_time);
    form->addRow(tr("Reminder"), m_reminder);
    form->addRow(tr("Your name"), m_person);
    auto* content = new QWidget(this); // scrolls where large text leaves no room
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(space(Space::M));
    column->addLayout(form);
    column->addWidget(m_core);
    column->addWidget(makeLabel(
        tr("Import the file into a calendar of its own. When your plan has changed, save it in the same place again "
           "and import it again: moved runs move, and what is no longer planned is cancelled. A calendar that doubles "
           "or skips what it has is emptied first; in Outlook, open the file instead of importing it."),
        TextStyle::Caption, this));
    column->addStretch(1);
    body()->addWidget(makeScrollArea(content, this), 1);
    connect(m_when, &ChoiceRow::indexChanged, this, &CalendarDialog::follow);
    m_when->setIndex(choice.time ? 1 : 0);
    follow();
    m_reminder->setCurrentIndex(m_reminder->findData(static_cast<int>(choice.reminder)));
    fitToScreen(this, {ems(36), ems(27)});
}

CalendarReminder CalendarDialog::chosenReminder() const {
    return static_cast<CalendarReminder>(m_reminder->currentData().toInt());
}

/// Half an hour before a whole day would be the middle of the night.
void CalendarDialog::follow() {
    const bool timed = m_when->index() == 1;
    const auto chosen = static_cast<int>(chosenReminder());
    m_time->setEnabled(timed);
    m_reminder->clear();
    m_reminder->addItem(tr("None"), static_cast<int>(CalendarReminder::None));
    if (timed) {
        m_reminder->addItem(tr("30 minutes before"), static_cast<int>(CalendarReminder::HalfHour));
    }
    m_reminder->addItem(tr("At 6 the evening before"), static_cast<int>(CalendarReminder::EveningBefore));
    m_reminder->setCurrentIndex(std::max(0, m_reminder->findData(chosen)));
}

CalendarChoice CalendarDialog::choice() const {
    CalendarChoice choice;
    if (m_when->index() == 1) {
        choice.time = m_time->time().msecsSinceStartOfDay() / (60 * 1000);
    }
    choice.reminder = chosenReminder();
    choice.withCore = m_core->isChecked();
    choice.person = m_person->text().trimmed();
    return choice;
}

} // namespace stridewell
