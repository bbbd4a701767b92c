// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigationrail.h"

#include "ui/page.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessrole.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace stridewell {

NavigationRail::NavigationRail(QWidget* parent) : QFrame(parent), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(Space::S), space(Space::L), space(Space::S), space(Space::L));
    for (QVBoxLayout* part : {m_top, m_bottom}) {
        part->setSpacing(space(Space::XS));
    }
    whole->addLayout(m_top);
    whole->addStretch(1);
    whole->addLayout(m_bottom);
    setAccessibleRole(this, QAccessible::PageTabList);
    setAccessibleName(tr("Pages"));
}

void NavigationRail::addPage(const Page& page, const QKeySequence& shortcut, Place place) {
    auto* button = new QToolButton(this);
    setAccessibleRole(button, QAccessible::PageTab);
    button->setText(page.title());
    button->setIcon(themedIcon(page.iconName()));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setToolTip(tr("%1 (%2)", "page, keys").arg(page.title(), shortcut.toString(QKeySequence::NativeText)));
    (place == Place::Top ? m_top : m_bottom)->addWidget(button);
    const int index = static_cast<int>(m_buttons.size());
    if (!m_buttons.isEmpty()) {
        setTabOrder(m_buttons.last(), button); // the rail as a whole, then the page
    }
    m_buttons.append(button);
    connect(button, &QToolButton::clicked, this, [this, index] { emit chosen(index); });
    // A button's own shortcut waits for the picture of being pressed.
    connect(new QShortcut(shortcut, this), &QShortcut::activated, this, [this, index] { emit chosen(index); });
    setIconSizes();
}

void NavigationRail::setCurrent(int index) {
    m_buttons.at(index)->setChecked(true);
    setFocusProxy(m_buttons.at(index));
    update();
}

void NavigationRail::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), currentColours().rail);
    painter.setPen(currentColours().line);
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
    for (const QToolButton* button : std::as_const(m_buttons)) {
        if (button->isChecked()) { // a mark, as the fill alone is hardly seen in grey
            const int width = space(Space::XS);
            painter.fillRect(isRightToLeft() ? this->width() - width : 0, button->y(), width, button->height(),
                             currentColours().accent);
        }
    }
}

void NavigationRail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        setIconSizes();
    }
    QFrame::changeEvent(event);
}

void NavigationRail::setIconSizes() {
    for (QToolButton* button : std::as_const(m_buttons)) {
        button->setIconSize(QSize(iconSize() * 7 / 6, iconSize())); // the words keep off it
    }
}

} // namespace stridewell
