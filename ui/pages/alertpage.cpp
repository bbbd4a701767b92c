// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alertpage.h"

#include "ui/text/emergency.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

AlertPage::AlertPage(QWidget* parent) : QWidget(parent) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(Space::XL), space(Space::XL), space(Space::XL), space(Space::XL));
    whole->setSpacing(space(Space::L));
    whole->addStretch(1);
    auto* icon = new IconLabel(QStringLiteral("phone"), IconTint::Stop, this);
    icon->setScale(3);
    whole->addWidget(icon, 0, Qt::AlignHCenter);
    auto* title = makeLabel(outcomeTitle(Outcome::Emergency, {}), TextStyle::Title, this);
    title->setAlignment(Qt::AlignCenter);
    whole->addWidget(title);
    m_call = makeLabel(emergencyCall(QLocale()), TextStyle::Display, this);
    m_call->setAlignment(Qt::AlignCenter);
    whole->addWidget(m_call);
    m_cleared = makeButton(tr("I have been seen and cleared…"), QStringLiteral("check"), this);
    whole->addWidget(m_cleared, 0, Qt::AlignHCenter);
    m_takenBack = makeLabel({}, TextStyle::Body, this);
    m_takenBack->setAlignment(Qt::AlignCenter);
    m_takenBack->hide();
    whole->addWidget(m_takenBack);
    whole->addStretch(1);
    connect(m_cleared, &QPushButton::clicked, this, &AlertPage::clearedClicked);
}

QString AlertPage::call() const {
    return m_call->text();
}

void AlertPage::tellTakenBack(const QString& sentence) {
    m_takenBack->setText(sentence);
    m_takenBack->show();
}

} // namespace stridewell
