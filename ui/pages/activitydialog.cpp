// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitydialog.h"

#include "core/model/words.h"
#include "ui/text/formats.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/painscale.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stridewell {

ActivityDialog::ActivityDialog(Kind kind, Date today, QWidget* parent) : QDialog(parent) {
    const bool walk = kind == Kind::Walk;
    setWindowTitle(walk ? tr("Log a walk") : tr("Log swimming or cycling"));
    auto* whole = new QVBoxLayout(this);
    whole->setSpacing(space(Space::M));
    whole->setContentsMargins(space(Space::XL), space(Space::XL), space(Space::XL), space(Space::L));
    whole->addWidget(makeLabel(walk ? tr("A brisk walk of 30 minutes shows whether your back is ready again.")
                                    : tr("20 to 30 easy minutes in place of a run. It counts no distance."),
                               TextStyle::Muted, this));
    auto* form = new QFormLayout;
    form->setSpacing(space(Space::M));
    m_date = new QDateEdit(toQDate(today), this);
    m_date->setCalendarPopup(true);
    m_date->setMaximumDate(toQDate(today));
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
    whole->addWidget(makeLabel(tr("Back pain while you did it, 0 to 10"), TextStyle::Strong, this));
    m_during = new PainScale(tr("Back pain while you did it"), this);
    m_during->setValue(PainScore());
    whole->addWidget(m_during);

    auto* buttons = new QDialogButtonBox(this);
    auto* save = makePrimaryButton(tr("Save"), this);
    save->setDefault(true);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(makeButton(tr("Cancel"), {}, this), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    whole->addWidget(buttons);
    m_during->setFocus();
}

Walk ActivityDialog::walk() const {
    return {{}, date(), m_minutes->value(), during()};
}

CrossTraining ActivityDialog::cross() const {
    return {{}, date(), static_cast<CrossKind>(m_kind->currentData().toInt()), m_minutes->value(), during()};
}

Date ActivityDialog::date() const {
    return fromQDate(m_date->date());
}

PainScore ActivityDialog::during() const {
    return m_during->value().value_or(PainScore());
}

} // namespace stridewell
