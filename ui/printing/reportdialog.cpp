// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/reportdialog.h"

#include "ui/widgets/choicerow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/wrapcheckbox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

ReportDialog::ReportDialog(Date planStart, Date today, bool hasNotes, QWidget* parent)
    : FrameDialog(tr("Report"), tr("Report for your physiotherapist"), tr("Show the report"), parent),
      m_planStart(planStart), m_today(today) {
    body()->addWidget(makeLabel(tr("One or two pages: your plan and its weeks, your pain scores as a curve, what you "
                                   "ticked, and what the plan did about it and why."),
                                TextStyle::Body, this));
    addPeriod();
    addRest(hasNotes);
    m_period->button(0)->setFocus();
    fitToWords(38);
}

void ReportDialog::addPeriod() {
    const QString question = tr("Which days");
    m_period = new ChoiceRow(question, {tr("Everything so far"), tr("The last four weeks"), tr("From … to …")}, this);
    m_period->setIndex(0);
    m_days = new QWidget(this);
    auto* row = new QHBoxLayout(m_days);
    row->setContentsMargins(0, 0, 0, 0);
    m_from = new DateEdit(std::min(m_planStart, m_today), m_days);
    m_to = new DateEdit(m_today, m_days);
    m_from->setLatest(m_today);
    m_to->setLatest(m_today);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    row->addWidget(m_from);
    row->addWidget(makeLabel(tr("to", "between two dates"), TextStyle::Body, m_days));
    row->addWidget(m_to);
    row->addStretch();
    body()->addWidget(makeLabel(question, TextStyle::Strong, this));
    body()->addWidget(m_period);
    body()->addWidget(m_days);
    connect(m_period, &ChoiceRow::indexChanged, this, &ReportDialog::showPeriod);
    connect(m_from, &DateEdit::valueChanged, this, [this] { m_to->setEarliest(m_from->value()); });
    m_to->setEarliest(m_from->value());
    showPeriod();
}

void ReportDialog::addRest(bool hasNotes) {
    m_notes = new WrapCheckBox(tr("With my notes, word for word"), this);
    m_notes->setEnabled(hasNotes);
    body()->addWidget(m_notes);
    body()->addWidget(makeLabel(tr("Name, if you want one on it"), TextStyle::Strong, this));
    m_name = new QLineEdit(this);
    m_name->setMaxLength(maxReportNameCharacters);
    m_name->setAccessibleName(tr("Name to print"));
    body()->addWidget(m_name);
    body()->addWidget(
        makeLabel(tr("It is printed on this report and kept nowhere. Without it nothing on the pages says "
                     "who you are, unless your notes do. Whoever cleared you stands there as you wrote "
                     "it."),
                  TextStyle::Muted, this));
}

/// The days can be chosen from the start, but only change what is shown once they are asked for.
void ReportDialog::showPeriod() {
    m_days->setEnabled(m_period->index() == static_cast<int>(Period::Chosen));
}

ReportOptions ReportDialog::options() const {
    ReportOptions options;
    switch (static_cast<Period>(m_period->index())) {
    case Period::Everything: break;
    case Period::LastFourWeeks: options.from = std::min(lastFourWeeks(m_planStart, m_today), m_today); break;
    case Period::Chosen:
        options.from = m_from->value();
        options.to = m_to->value();
        break;
    }
    options.notes = m_notes->isChecked();
    options.name = m_name->text().simplified();
    return options;
}

} // namespace stridewell
