// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/problempage.h"

#include "ui/flowlayout.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr double widestEms = 60; ///< as wide as reads well

} // namespace

ProblemPage::ProblemPage(QWidget* parent) : QWidget(parent) {
    auto* sides = new QHBoxLayout(this);
    sides->setContentsMargins(space(Space::XL), space(Space::XL), space(Space::XL), space(Space::XL));
    auto* column = new QWidget(this);
    column->setMaximumWidth(ems(widestEms));
    sides->addStretch(0);
    sides->addWidget(column, 1);
    sides->addStretch(0);
    auto* whole = new QVBoxLayout(column);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space(Space::L));
    whole->addStretch(1);
    m_banner = new Banner(Tone::Caution, this);
    whole->addWidget(m_banner);
    m_backup = makeLabel({}, TextStyle::Body, this);
    m_backup->hide();
    m_restore = makePrimaryButton(tr("Restore this backup"), this);
    m_restore->hide();
    whole->addWidget(m_backup);
    whole->addWidget(m_restore, 0, Qt::AlignLeft);
    whole->addWidget(makeLabel(tr("Or choose a folder that can be written: Stridewell opens the data file in it, or "
                                  "makes one, and looks there from now on."),
                               TextStyle::Body, this));
    auto* buttons = new FlowLayout;
    m_retry = makeButton(tr("Try again"), {}, this);
    m_elsewhere = makeButton(tr("Choose another place…"), {}, this);
    m_new = makeButton(tr("Start with an empty journal"), {}, this);
    m_new->hide();
    buttons->addWidget(m_retry);
    buttons->addWidget(m_elsewhere);
    buttons->addWidget(m_new);
    whole->addLayout(buttons);
    whole->addStretch(2);
    connect(m_restore, &QPushButton::clicked, this, &ProblemPage::restoreClicked);
    connect(m_new, &QPushButton::clicked, this, &ProblemPage::newClicked);
    connect(m_elsewhere, &QPushButton::clicked, this, &ProblemPage::elsewhereClicked);
    connect(m_retry, &QPushButton::clicked, this, &ProblemPage::retryClicked);
}

void ProblemPage::setProblem(const QString& title, const QString& sentence) {
    m_banner->setMessage(Tone::Caution, title, sentence);
}

void ProblemPage::offerBackup(const QString& sentence) {
    m_backup->setText(sentence);
    m_backup->show();
    m_restore->show();
    setFocusProxy(m_restore);
}

void ProblemPage::offerNew() {
    m_new->show();
}

QString ProblemPage::problem() const {
    return m_banner->text();
}

} // namespace stridewell
