// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitydialog.h"

#include "core/model/words.h"
#include "ui/page.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/painscale.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stridewell {

ActivityDialog::ActivityDialog(Kind kind, Date today, QWidget* parent) : QDialog(parent) {
    const bool walk = kind == Kind::Walk;
    setWindowTitle(walk ? tr("Log a walk") : tr("Log swimming or cycling"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(Space::M));
    column->setContentsMargins(space(Space::L), space(Space::L), space(Space::L), space(Space::L));
    auto* card = new Card(this);
    column->addWidget(card);
    QVBoxLayout* whole = card->body();
    whole->addWidget(makeLabel(walk ? tr("A brisk walk of 30 minutes shows whether your back is ready again.")
                                    : tr("20 to 30 easy minutes in place of a run. It counts no distance."),
                               TextStyle::Muted, this));
    auto* form = new QFormLayout;
    form->setSpacing(space(Space::M));
    m_date = new DateEdit(today, this);
    m_date->setLatest(today);
    form->addRow(tr("&Date"), m_date);
    m_kind = new QComboBox(this);
    for (const auto& [value, text] : Words<CrossKind>::table) {
        m_kind->addItem(crossName(value), static_cast<int>(value));
    }
    if (walk) {
        m_kind->hide();
    } else {
        form->addRow(tr("&What"), m_kind);
    }
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(1, maxDurationMin);
    m_minutes->setValue(walk ? 30 : 25);
    m_minutes->setSuffix(tr(" min"));
    form->addRow(tr("&Minutes"), m_minutes);
    whole->addLayout(form);
    for (QWidget* field : std::initializer_list<QWidget*>{m_date, m_kind, m_minutes}) {
        field->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    whole->addWidget(makeLabel(tr("Back pain while you did it, 0 to 10"), TextStyle::Strong, this));
    m_during = new PainScale(tr("Back pain while you did it"), this);
    m_during->setValue(PainScore());
    whole->addWidget(m_during);

    auto* buttons = new QHBoxLayout;
    auto* cancel = makeButton(tr("Cancel"), {}, this);
    auto* save = makePrimaryButton(tr("Save"), this);
    save->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    column->addLayout(buttons);
    m_during->setFocus();
    fitToWords(this, 34);
}

void ActivityDialog::load(const Walk& walk) {
    setWindowTitle(tr("Change a walk"));
    load(walk.date, walk.durationMin, walk.during);
}

void ActivityDialog::load(const CrossTraining& cross) {
    setWindowTitle(tr("Change swimming or cycling"));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(cross.kind)));
    load(cross.date, cross.durationMin, cross.during);
}

void ActivityDialog::load(Date date, int minutes, PainScore during) {
    m_date->setValue(date);
    m_minutes->setValue(minutes);
    m_during->setValue(during);
}

Walk ActivityDialog::walk() const {
    return {{}, date(), m_minutes->value(), during()};
}

CrossTraining ActivityDialog::cross() const {
    return {{}, date(), static_cast<CrossKind>(m_kind->currentData().toInt()), m_minutes->value(), during()};
}

Date ActivityDialog::date() const {
    return m_date->value();
}

PainScore ActivityDialog::during() const {
    return m_during->value().value_or(PainScore());
}

} // namespace stridewell
