// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar/calendarfile.h"
#include "ui/data/framedialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace stridewell {

class ChoiceRow;

/// When a calendar is to remind of a run.
enum class CalendarReminder { None, HalfHour, EveningBefore };

/// What a person chooses for their calendar file.
struct CalendarChoice {
    std::optional<MinuteOfDay> time; ///< without: whole days
    CalendarReminder reminder = CalendarReminder::None;
    bool withCore = true;
    QString person;

    /// In minutes before the run, or before its day; half an hour before a day is none.
    [[nodiscard]] std::optional<int> alarmMin() const;
    friend bool operator==(const CalendarChoice&, const CalendarChoice&) = default;
};

/// Asks how the plan is to stand in a calendar, and says how to get it there.
class CalendarDialog : public FrameDialog {
    Q_OBJECT

public:
    explicit CalendarDialog(const CalendarChoice& choice, QWidget* parent = nullptr);

    [[nodiscard]] CalendarChoice choice() const;
    [[nodiscard]] ChoiceRow* when() const { return m_when; }
    [[nodiscard]] QComboBox* reminder() const { return m_reminder; }
    [[nodiscard]] QTimeEdit* time() const { return m_time; }
    [[nodiscard]] QLineEdit* person() const { return m_person; }

private:
    [[nodiscard]] CalendarReminder chosenReminder() const;
    void follow();

    ChoiceRow* m_when = nullptr;
    QTimeEdit* m_time = nullptr;
    QComboBox* m_reminder = nullptr; ///< what is possible now
    QCheckBox* m_core = nullptr;
    QLineEdit* m_person = nullptr;
};

} // namespace stridewell
