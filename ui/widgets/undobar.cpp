// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undobar.h"

#include "ui/widgets/accessrole.h"
#include "ui/widgets/controls.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

UndoBar::UndoBar(QWidget* parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::Notification);
    auto* whole = new QVBoxLayout(this); // its room above and below goes with it
    whole->setContentsMargins(space(Space::L), space(Space::S), space(Space::L), space(Space::S));
    auto* box = new QFrame(this);
    box->setObjectName(u"box"_s);
    whole->addWidget(box);
    m_text = makeLabel({}, TextStyle::Body, box);
    m_undo = makeButton(tr("Undo"), u"undo"_s, box);
    QPushButton* close = makeButton({}, u"close"_s, box);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(close->accessibleName());
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(space(Space::L), space(Space::XS), space(Space::XS), space(Space::XS));
    row->setSpacing(space(Space::S));
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    hide();
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoClicked();
    });
}

void UndoBar::offer(const QString& what) {
    m_undo->setAccessibleDescription(what);
    m_undo->show();
    say(what);
}

void UndoBar::tell(const QString& what) {
    m_undo->hide();
    say(what);
}

void UndoBar::say(const QString& what) {
    m_text->setText(what);
    setAccessibleName(what);
    if (isVisible()) {
        announce(this); // once more in words, though the bar is there already
    }
    show();
}

QString UndoBar::text() const {
    return m_text->text();
}

} // namespace stridewell
