// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/morningdialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/painscale.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

MorningDialog::MorningDialog(const std::vector<Morning>& answered, Date date, bool fixed, Date today, QWidget* parent)
    : QDialog(parent), m_answered(answered) {
    setWindowTitle(fixed ? tr("Change a morning's answer") : tr("Answer for a morning"));
    auto* whole = new QVBoxLayout(this);
    whole->setSpacing(space(Space::M));
    whole->setContentsMargins(space(Space::XL), space(Space::XL), space(Space::XL), space(Space::L));
    auto* form = new QFormLayout;
    m_date = new DateEdit(date, this);
    m_date->setLatest(today);
    m_date->setEnabled(!fixed);
    m_date->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(tr("&Date"), m_date);
    whole->addLayout(form);
    whole->addWidget(makeLabel(tr("How was your back that morning, before any painkiller?"), TextStyle::Strong, this));
    m_scale = new PainScale(tr("How was your back that morning?"), this);
    whole->addWidget(m_scale);
    auto* buttons = new QHBoxLayout;
    auto* cancel = makeButton(tr("Cancel"), {}, this);
    auto* save = makePrimaryButton(tr("Save"), this);
    save->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_date, &DateEdit::valueChanged, this, &MorningDialog::fill);
    whole->addLayout(buttons);
    fill();
    m_scale->setFocus();
    fitToScreen(this, {ems(34), 0});
}

void MorningDialog::fill() {
    const auto found = std::find_if(m_answered.begin(), m_answered.end(),
                                    [this](const Morning& morning) { return morning.date == day(); });
    m_scale->setValue(found != m_answered.end() ? found->score : PainScore());
}

Date MorningDialog::day() const {
    return m_date->value();
}

PainScore MorningDialog::score() const {
    return m_scale->value().value_or(PainScore());
}

} // namespace stridewell
