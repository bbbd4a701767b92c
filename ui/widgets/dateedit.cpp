// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateedit.h"

#include "ui/text/formats.h"
#include "ui/theme/metrics.h"

#include <QCalendarWidget>

namespace stridewell {

DateEdit::DateEdit(Date value, QWidget* parent) : QDateEdit(toQDate(value), parent) {
    setDateRange(QDate(2000, 1, 1), QDate(2099, 12, 31)); // what the data file keeps
    setCalendarPopup(true);
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setDisplayFormat(tr("ddd d MMM yyyy", "date field; sections as in Qt's date formats"));
    connect(this, &QDateEdit::dateChanged, this, &DateEdit::valueChanged);
}

/// Qt's own forgets that the button lies over the text's margin.
QSize DateEdit::sizeHint() const {
    return QDateEdit::sizeHint() + QSize(space(Space::M), 0);
}

QSize DateEdit::minimumSizeHint() const {
    return sizeHint();
}

Date DateEdit::value() const {
    return fromQDate(date());
}

void DateEdit::setValue(Date value) {
    setDate(toQDate(value));
}

void DateEdit::setEarliest(Date earliest) {
    setMinimumDate(toQDate(earliest));
}

void DateEdit::setLatest(Date latest) {
    setMaximumDate(toQDate(latest));
}

} // namespace stridewell
