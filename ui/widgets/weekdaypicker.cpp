// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekdaypicker.h"

#include "core/model/profile.h"
#include "ui/theme/look.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/togglebutton.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace stridewell {

WeekdayPicker::WeekdayPicker(QWidget* parent) : QWidget(parent), m_remark(makeLabel({}, TextStyle::Body, this)) {
    setLook(m_remark, "remark", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::S));
    auto* row = new QHBoxLayout;
    row->setSpacing(space(Space::XS));
    const int first = static_cast<int>(locale().firstDayOfWeek()) - 1;
    for (int place = 0; place < 7; ++place) {
        const int weekday = (first + place) % 7;
        auto* button = new ToggleButton(locale().standaloneDayName(weekday + 1, QLocale::ShortFormat), this);
        button->setAccessibleName(locale().standaloneDayName(weekday + 1, QLocale::LongFormat));
        m_buttons[static_cast<std::size_t>(weekday)] = button;
        connect(button, &QPushButton::toggled, this, [this, weekday](bool on) { toggle(weekday, on); });
        row->addWidget(button);
        if (place == 0) {
            setFocusProxy(button);
        }
    }
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_remark);
    mark();
}

void WeekdayPicker::setValue(Weekdays value) {
    for (int weekday = 0; weekday < 7; ++weekday) {
        button(weekday)->setChecked(value.contains(weekday));
    }
}

QString WeekdayPicker::remark() const {
    return m_remark->text();
}

void WeekdayPicker::toggle(int weekday, bool on) {
    if (on) {
        m_value.add(weekday);
    } else {
        m_value.remove(weekday);
    }
    mark();
    emit valueChanged();
}

void WeekdayPicker::mark() {
    QStringList names;
    for (int weekday = 0; weekday < 7; ++weekday) {
        const bool touching =
            m_value.contains(weekday) && (m_value.contains((weekday + 1) % 7) || m_value.contains((weekday + 6) % 7));
        QAbstractButton* each = button(weekday);
        setLook(each, "touching", touching);
        const QString remark = touching ? tr("Next to another run day") : QString();
        each->setToolTip(remark);
        each->setAccessibleDescription(remark);
        if (touching) {
            names += locale().standaloneDayName(weekday + 1, QLocale::ShortFormat);
        }
    }
    m_remark->setText(names.isEmpty()
                          ? QString()
                          : tr("%1: next to another run day. A rest day between runs is kinder to the back.")
                                .arg(locale().createSeparatedList(names)));
    m_remark->setVisible(!names.isEmpty());
}

} // namespace stridewell
