// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/symptomdialog.h"

#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/symptomchecklist.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stridewell {

SymptomDialog::SymptomDialog(Symptoms symptoms, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Check your symptoms"));
    auto* card = new Card;
    m_list = new SymptomChecklist(card);
    m_list->setValue(symptoms);
    card->body()->addWidget(m_list);
    card->body()->addStretch();
    QScrollArea* area = makeScrollArea(card, this); // before the buttons: Tab goes by the order of making
    auto* cancel = makeButton(tr("Cancel"), {}, this);
    auto* save = makePrimaryButton(tr("Save"), this);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* column = new QVBoxLayout(this);
    const int margin = space(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(Space::M));
    column->addWidget(area, 1);
    column->addLayout(buttons);
    m_list->setFocus();
    fitToScreen(this, {ems(46), ems(46)});
}

Symptoms SymptomDialog::symptoms() const {
    return m_list->value();
}

} // namespace stridewell
