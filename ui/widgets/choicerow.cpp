// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicerow.h"

#include "ui/flowlayout.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/togglebutton.h"

#include <QButtonGroup>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

ChoiceRow::ChoiceRow(const QString& question, const QStringList& captions, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* row = new FlowLayout(this); // large text puts the last answers on a line of their own
    row->setSpacing(space(Space::XS));
    int index = 0;
    for (const QString& caption : captions) {
        auto* button = new ToggleButton(caption, this);
        button->setAutoExclusive(true); // for screen readers: one of these, not each for itself
        button->setAccessibleName(u"%1: %2"_s.arg(question, caption));
        m_group->addButton(button, index);
        ++index;
        row->addWidget(button);
    }
    m_group->button(0)->setChecked(true);
    setFocusProxy(m_group->button(0));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            setFocusProxy(m_group->button(id));
            emit indexChanged(id);
        }
    });
}

/// A little more than the answers need: they grow by a pixel or two once they are shown and chosen.
QSize ChoiceRow::sizeHint() const {
    return QWidget::sizeHint() + QSize(space(Space::S), 0);
}

int ChoiceRow::index() const {
    return m_group->checkedId();
}

void ChoiceRow::setIndex(int index) {
    m_group->button(index)->setChecked(true);
}

void ChoiceRow::clear() {
    m_group->setExclusive(false); // Qt lets nobody take back the only choice of an exclusive group
    for (QAbstractButton* button : m_group->buttons()) {
        button->setChecked(false);
        button->setFocusPolicy(Qt::ClickFocus);
    }
    m_group->setExclusive(true);
    m_group->button(0)->setFocusPolicy(Qt::StrongFocus); // one stop of Tab, as with an answer
    setFocusProxy(m_group->button(0));
}

void ChoiceRow::describe(const QString& sentence) {
    for (QAbstractButton* button : m_group->buttons()) {
        button->setAccessibleDescription(sentence);
    }
}

QAbstractButton* ChoiceRow::button(int index) const {
    return m_group->button(index);
}

} // namespace stridewell
