// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plannedrun.h"
#include "ui/text/formats.h"

#include <QWidget>

class QLabel;
class QSpinBox;

namespace stridewell {

class ChoiceRow;
class DateEdit;
class DistanceEdit;
class FieldNote;
class SessionBar;

/// What a timer saw of a run.
struct TimedRun {
    int minutes = 1;      ///< 1..1440
    int jogPercent = 100; ///< of the planned jogging, 0..100
};

/// What was run: the day, how much of the plan's session, minutes and distance; filled in from the plan.
class RunForm : public QWidget {
    Q_OBJECT

public:
    enum Amount { All, Part, SomethingElse };

    RunForm(const Projection& projection, Date date, const Formats& formats, QWidget* parent = nullptr);

    void load(const Run& run);
    /// Takes minutes and share from a timer; all else stays as planned, and can be changed.
    void fillIn(const TimedRun& done);
    void store(Run& run) const;
    /// Marks what is wrong about `issue` or the typed distance; true when a field of this form was marked.
    bool mark(const Issue& issue);
    bool markDistance();
    /// Asks, once for each day, whether somebody ran twice on a day of which a run is logged; true when it just has.
    bool askTwice();
    void clearMarks();

    [[nodiscard]] DateEdit* date() const { return m_date; }
    [[nodiscard]] ChoiceRow* amount() const { return m_amount; }
    [[nodiscard]] QSpinBox* share() const { return m_share; }
    [[nodiscard]] QSpinBox* minutes() const { return m_minutes; }
    [[nodiscard]] DistanceEdit* distance() const { return m_distance; }
    [[nodiscard]] FieldNote* dateNote() const { return m_dateNote; }
    [[nodiscard]] FieldNote* distanceNote() const { return m_distanceNote; }

private:
    void build();
    void fill();
    void showPlanned();
    void amountChosen();

    const Projection& m_projection;
    Formats m_formats;
    std::optional<PlannedRun> m_planned;
    EntryId m_existing;
    bool m_touched = false; ///< minutes or distance typed by hand: the plan no longer fills them in
    bool m_filling = false;
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    SessionBar* m_bar = nullptr;
    DateEdit* m_date = nullptr;
    ChoiceRow* m_amount = nullptr;
    QWidget* m_shareRow = nullptr;
    QSpinBox* m_share = nullptr;
    QSpinBox* m_minutes = nullptr;
    DistanceEdit* m_distance = nullptr;
    std::optional<Date> m_twice; ///< the day asked about
    FieldNote* m_dateNote = nullptr;
    FieldNote* m_minutesNote = nullptr;
    FieldNote* m_distanceNote = nullptr;
};

} // namespace stridewell
