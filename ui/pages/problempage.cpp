// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/problempage.h"

#include "ui/flowlayout.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

ProblemPage::ProblemPage(QWidget* parent) : QWidget(parent) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(Space::XL), space(Space::XL), space(Space::XL), space(Space::XL));
    whole->setSpacing(space(Space::L));
    whole->addStretch(1);
    m_banner = new Banner(Tone::Caution, this);
    whole->addWidget(m_banner);
    whole->addWidget(makeLabel(tr("Choose a folder that can be written. Stridewell keeps one file there, and looks for "
                                  "it there from now on."),
                               TextStyle::Body, this));
    auto* buttons = new FlowLayout;
    m_elsewhere = makePrimaryButton(tr("Choose another place…"), this);
    auto* retry = makeButton(tr("Try again"), {}, this);
    buttons->addWidget(m_elsewhere);
    buttons->addWidget(retry);
    whole->addLayout(buttons);
    whole->addStretch(2);
    connect(m_elsewhere, &QPushButton::clicked, this, &ProblemPage::elsewhereClicked);
    connect(retry, &QPushButton::clicked, this, &ProblemPage::retryClicked);
}

void ProblemPage::setProblem(const QString& sentence) {
    m_banner->setMessage(Tone::Caution, tr("Your data file cannot be used"), sentence);
}

QString ProblemPage::problem() const {
    return m_banner->text();
}

} // namespace stridewell
