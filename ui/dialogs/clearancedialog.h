// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"

#include <QDialog>

class QLineEdit;

namespace stridewell {

class DateEdit;
class FieldNote;

/// "I have been seen and cleared": when, and by whom.
class ClearanceDialog : public QDialog {
    Q_OBJECT

public:
    /// since: the day the state began; today: the latest day that can be chosen.
    ClearanceDialog(Date since, Date today, QWidget* parent = nullptr);
    [[nodiscard]] Clearance clearance() const;

    void accept() override;

    [[nodiscard]] DateEdit* date() const { return m_date; }
    [[nodiscard]] QLineEdit* by() const { return m_by; }
    [[nodiscard]] FieldNote* note() const { return m_note; }

private:
    DateEdit* m_date = nullptr;
    QLineEdit* m_by = nullptr;
    FieldNote* m_note = nullptr;
};

} // namespace stridewell
