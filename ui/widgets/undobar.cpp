// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undobar.h"

#include "ui/widgets/accessrole.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent), m_text(makeLabel({}, TextStyle::Body, this)), m_undo(makeButton(tr("Undo"), u"undo"_s, this)) {
    setAccessibleRole(this, QAccessible::Notification);
    QPushButton* close = makeButton({}, u"close"_s, this);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(close->accessibleName());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(Space::L), space(Space::S), space(Space::S), space(Space::S));
    row->setSpacing(space(Space::M));
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
