// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/clearancedialog.h"

#include "ui/dialogs/fieldsentence.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/fieldnote.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

ClearanceDialog::ClearanceDialog(Date since, Date today, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Seen and cleared"));
    auto* card = new Card(tr("I have been seen and cleared to run"), this);
    m_date = new DateEdit(today, card);
    m_date->setEarliest(since);
    m_date->setLatest(today);
    m_date->setAccessibleName(tr("Cleared on"));
    m_by = new QLineEdit(card);
    m_by->setPlaceholderText(tr("physiotherapist, GP, ..."));
    m_by->setAccessibleName(tr("Cleared by"));
    m_note = new FieldNote(m_by, card);
    card->body()->addWidget(makeLabel(tr("On"), TextStyle::Strong, card));
    card->body()->addWidget(m_date, 0, Qt::AlignLeft);
    card->body()->addWidget(makeLabel(tr("By whom"), TextStyle::Strong, card));
    card->body()->addWidget(m_by);
    card->body()->addWidget(m_note);

    auto* cancel = makeButton(tr("Cancel"), {}, this);
    auto* save = makePrimaryButton(tr("Save"), this);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ClearanceDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* column = new QVBoxLayout(this);
    const int margin = space(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(Space::M));
    column->addWidget(card);
    column->addStretch();
    column->addLayout(buttons);
    m_by->setFocus();
    fitToScreen(this, sizeHint().expandedTo({ems(28), 0}));
}

Clearance ClearanceDialog::clearance() const {
    Clearance clearance;
    clearance.date = m_date->value();
    clearance.by = m_by->text().trimmed().toStdString();
    return clearance;
}

void ClearanceDialog::accept() {
    m_note->setProblem({});
    if (m_by->text().trimmed().isEmpty()) {
        m_note->setProblem(tr("Who cleared you is missing; a profession or a name will do."));
        m_by->setFocus();
        return;
    }
    if (const Result<Clearance> result = checked(clearance()); !result) {
        m_note->setProblem(fieldSentence(result.error()));
        return;
    }
    QDialog::accept();
}

} // namespace stridewell
