// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"

#include <QWidget>

namespace stridewell {

class ChoiceRow;
class DateEdit;
class FieldNote;
class WeekdayPicker;

/// Step 2 of the assistant: start date, run days, km or miles.
class WeekStep : public QWidget {
    Q_OBJECT

public:
    explicit WeekStep(const Profile& profile, QWidget* parent = nullptr);

    /// Puts the choices of this step into `profile`.
    void store(Profile& profile) const;
    /// Marks the field that `issue` is about; nothing for the others' issues. True when it was marked.
    bool mark(const Issue& issue);
    void clearMarks();
    [[nodiscard]] Units units() const;

    [[nodiscard]] DateEdit* start() const { return m_start; }
    [[nodiscard]] WeekdayPicker* days() const { return m_days; }
    [[nodiscard]] ChoiceRow* unitChoice() const { return m_units; }
    [[nodiscard]] FieldNote* dayNote() const { return m_dayNote; }

signals:
    void changed();

private:
    DateEdit* m_start = nullptr;
    WeekdayPicker* m_days = nullptr;
    ChoiceRow* m_units = nullptr;
    FieldNote* m_dayNote = nullptr;
};

} // namespace stridewell
