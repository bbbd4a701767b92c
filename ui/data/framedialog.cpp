// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/framedialog.h"

#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stridewell {

FrameDialog::FrameDialog(const QString& title, const QString& heading, const QString& acceptCaption, QWidget* parent)
    : QDialog(parent), m_card(new Card(heading, this)) {
    setWindowTitle(title);
    m_cancel = makeButton(tr("Cancel"), {}, this);
    m_accept = makePrimaryButton(acceptCaption, this);
    m_accept->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    const int margin = space(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(Space::M));
    column->addWidget(makeScrollArea(m_card, this), 1); // large text on a small screen
    column->addLayout(buttons);
}

QVBoxLayout* FrameDialog::body() const {
    return m_card->body();
}

void FrameDialog::fitToWords(double widthEms) {
    const int width = qMin(qMax(ems(widthEms), m_card->sizeHint().width()), screen()->availableSize().width());
    const int around = 2 * space(Space::L);
    const int below = space(Space::M) + m_accept->sizeHint().height();
    fitToScreen(this, {width, m_card->layout()->totalHeightForWidth(width - around) + around + below});
}

void FrameDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (focusWidget() == nullptr || focusWidget() == m_cancel) { // the buttons were made before what stands above them
        QWidget* first = m_accept->nextInFocusChain();
        while (first != m_cancel && ((first->focusPolicy() & Qt::TabFocus) == 0 || !first->isVisible())) {
            first = first->nextInFocusChain();
        }
        first->setFocus(Qt::TabFocusReason);
    }
}

} // namespace stridewell
