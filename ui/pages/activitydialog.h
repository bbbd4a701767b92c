// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSpinBox;

namespace stridewell {

class DateEdit;
class PainScale;

/// A walk without jogging, or swimming, cycling or the elliptical: what a plan asks for while it waits.
class ActivityDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Walk, Cross };
    /// today: the latest day that can be chosen.
    ActivityDialog(Kind kind, Date today, QWidget* parent = nullptr);

    /// Fills in an entry that is to be changed.
    void load(const Walk& walk);
    void load(const CrossTraining& cross);

    /// As entered; checked() has a value.
    [[nodiscard]] Walk walk() const;
    [[nodiscard]] CrossTraining cross() const;

private:
    [[nodiscard]] Date date() const;
    [[nodiscard]] PainScore during() const;
    void load(Date date, int minutes, PainScore during);

    DateEdit* m_date = nullptr;
    QComboBox* m_kind = nullptr;
    QSpinBox* m_minutes = nullptr;
    PainScale* m_during = nullptr;
};

} // namespace stridewell
