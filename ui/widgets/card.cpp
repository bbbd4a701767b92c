// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/accessrole.h"
#include "ui/widgets/controls.h"

#include <QVBoxLayout>

namespace stridewell {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(makeSectionHeading(title, this)), m_body(new QVBoxLayout) {
    setAccessibleRole(this, QAccessible::Grouping);
    const int margin = space(Space::L);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(Space::M));
    column->addWidget(m_title);
    m_body->setSpacing(space(Space::M));
    column->addLayout(m_body); // no stretch: it would make every card as high as its neighbours allow
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

} // namespace stridewell
