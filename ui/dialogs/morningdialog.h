// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"

#include <QDialog>

#include <vector>

namespace stridewell {

class DateEdit;
class PainScale;

/// How the back was on a morning that was not answered then, or was answered wrongly. One answer a date: that of the
/// chosen day is filled in where there is one.
class MorningDialog : public QDialog {
    Q_OBJECT

public:
    /// answered: what there is; today: the latest day that can be chosen. fixed: the day is not to be chosen.
    MorningDialog(const std::vector<Morning>& answered, Date date, bool fixed, Date today, QWidget* parent = nullptr);

    [[nodiscard]] Date day() const;
    [[nodiscard]] PainScore score() const;
    [[nodiscard]] DateEdit* date() const { return m_date; }
    [[nodiscard]] PainScale* scale() const { return m_scale; }

private:
    void fill();

    std::vector<Morning> m_answered;
    DateEdit* m_date = nullptr;
    PainScale* m_scale = nullptr;
};

} // namespace stridewell
