// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/framedialog.h"
#include "ui/print/reportoptions.h"

class QLineEdit;

namespace stridewell {

class ChoiceRow;
class DateEdit;
class WrapCheckBox;

/// What a report is to show: its period, with notes or without, and a name for this one printing.
class ReportDialog : public FrameDialog {
    Q_OBJECT

public:
    /// hasNotes: whether the journal has any.
    ReportDialog(Date planStart, Date today, bool hasNotes, QWidget* parent = nullptr);

    [[nodiscard]] ReportOptions options() const;

    enum class Period { Everything, LastFourWeeks, Chosen };
    [[nodiscard]] ChoiceRow* period() const { return m_period; }
    [[nodiscard]] DateEdit* from() const { return m_from; }
    [[nodiscard]] DateEdit* to() const { return m_to; }
    [[nodiscard]] WrapCheckBox* notes() const { return m_notes; }
    [[nodiscard]] QLineEdit* name() const { return m_name; }

private:
    void addPeriod();
    void addRest(bool hasNotes);
    void showPeriod();

    Date m_planStart;
    Date m_today;
    ChoiceRow* m_period = nullptr;
    QWidget* m_days = nullptr;
    DateEdit* m_from = nullptr;
    DateEdit* m_to = nullptr;
    WrapCheckBox* m_notes = nullptr;
    QLineEdit* m_name = nullptr;
};

} // namespace stridewell
