// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"

#include <QDateEdit>

namespace stridewell {

/// A calendar day, typed or picked from a calendar, written the locale's way.
class DateEdit : public QDateEdit {
    Q_OBJECT

public:
    explicit DateEdit(Date value, QWidget* parent = nullptr);

    [[nodiscard]] Date value() const;
    void setValue(Date value);
    void setEarliest(Date earliest);
    void setLatest(Date latest);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void valueChanged();
};

} // namespace stridewell
