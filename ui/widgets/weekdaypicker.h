// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"

#include <QWidget>

#include <array>

class QAbstractButton;
class QLabel;

namespace stridewell {

/// Seven toggle buttons, the locale's first day of the week first. A day next to another chosen one is marked.
class WeekdayPicker : public QWidget {
    Q_OBJECT

public:
    explicit WeekdayPicker(QWidget* parent = nullptr);

    [[nodiscard]] Weekdays value() const { return m_value; }
    void setValue(Weekdays value);
    /// weekday: Monday = 0.
    [[nodiscard]] QAbstractButton* button(int weekday) const { return m_buttons[static_cast<std::size_t>(weekday)]; }
    /// The remark about days next to each other; empty when there are none.
    [[nodiscard]] QString remark() const;

signals:
    void valueChanged();

private:
    void toggle(int weekday, bool on);
    void mark();

    Weekdays m_value;
    std::array<QAbstractButton*, 7> m_buttons{};
    QLabel* m_remark = nullptr;
};

} // namespace stridewell
