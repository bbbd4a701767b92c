// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/framedialog.h"

#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

FrameDialog::FrameDialog(const QString& title, const QString& heading, const QString& acceptCaption, QWidget* parent)
    : QDialog(parent), m_card(new Card(heading, this)) {
    setWindowTitle(title);
    auto* cancel = makeButton(tr("Cancel"), {}, this);
    m_accept = makePrimaryButton(acceptCaption, this);
    m_accept->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    const int margin = space(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(Space::M));
    column->addWidget(m_card, 1);
    column->addLayout(buttons);
}

QVBoxLayout* FrameDialog::body() const {
    return m_card->body();
}

} // namespace stridewell
