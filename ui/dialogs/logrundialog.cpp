// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/logrundialog.h"

#include "ui/dialogs/fieldsentence.h"
#include "ui/dialogs/notefield.h"
#include "ui/dialogs/painsection.h"
#include "ui/dialogs/runform.h"
#include "ui/text/formats.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/painscale.h"
#include "ui/widgets/symptomchecklist.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace stridewell {

LogRunDialog::LogRunDialog(const Profile& /*profile*/, const Projection& projection, const std::optional<Run>& existing,
                           Date date, const Formats& formats, QWidget* parent)
    : QDialog(parent), m_existing(existing) {
    setWindowTitle(existing ? tr("Change a run") : tr("Log a run"));
    m_form = new RunForm(projection, existing ? existing->date : date, formats);
    m_pain = new PainSection;
    m_symptoms = new SymptomChecklist;
    m_note = new NoteField;
    build();
    if (existing) {
        load(*existing);
    }
    connect(m_form->date(), &DateEdit::valueChanged, this, [this] { // a day that has not been asked about
        m_form->clearMarks();
        m_save->setDefault(true);
    });
    m_pain->before()->setFocus();
    fitToScreen(this, {ems(46), ems(50)});
}

void LogRunDialog::build() {
    auto* content = new QWidget;
    auto* cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space(Space::M));
    auto* run = new Card(content);
    run->body()->addWidget(m_form);
    auto* back = new Card(tr("How was your back?"), content);
    back->body()->addWidget(m_pain);
    m_symptomButton = makeLinkButton(tr("Anything else with your back pain?"), back);
    m_symptomButton->setCheckable(true);
    back->body()->addWidget(m_symptomButton, 0, Qt::AlignLeft);
    back->body()->addWidget(m_symptoms);
    m_symptoms->hide();
    connect(m_symptomButton, &QPushButton::toggled, m_symptoms, &QWidget::setVisible);
    auto* note = new Card(content);
    note->body()->addWidget(m_note);
    for (Card* card : {run, back, note}) {
        cards->addWidget(card);
    }
    cards->addStretch();

    m_area = makeScrollArea(content, this); // before the buttons: Tab goes by the order of making
    m_cancel = makeButton(tr("Cancel"), {}, this);
    m_save = makePrimaryButton(tr("Save"), this);
    m_save->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LogRunDialog::accept);
    // In the note Enter begins a new line; this saves from there too.
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &LogRunDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);

    auto* column = new QVBoxLayout(this);
    const int margin = space(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(Space::M));
    column->addWidget(m_area, 1);
    column->addLayout(buttons);
}

void LogRunDialog::load(const Run& run) {
    m_form->load(run);
    m_pain->load(run);
    m_symptoms->setValue(run.symptoms);
    m_symptomButton->setChecked(!run.symptoms.empty());
    m_note->setText(QString::fromStdString(run.note));
}

Run LogRunDialog::run() const {
    Run run = m_existing.value_or(Run{});
    m_form->store(run);
    m_pain->store(run);
    run.symptoms = m_symptoms->value();
    run.note = m_note->text().toStdString();
    return run;
}

bool LogRunDialog::markProblem() {
    m_form->clearMarks();
    m_pain->clearMarks();
    m_note->setProblem({});
    if (m_form->markDistance() || m_pain->markOpenQuestions()) {
        return true;
    }
    const Result<Run> result = checked(run());
    if (result) {
        if (!m_form->askTwice()) {
            return false;
        }
        m_cancel->setDefault(true); // another Enter by habit logs no run that was not run
        m_cancel->setFocus();
        return true;
    }
    if (!m_form->mark(result.error())) {
        // Everything else that can be wrong was chosen from what is right, but for the note.
        m_note->setProblem(fieldSentence(result.error()));
        m_note->edit()->setFocus();
    }
    return true;
}

void LogRunDialog::accept() {
    if (!markProblem()) {
        QDialog::accept();
        return;
    }
    const auto show = [this] {
        QWidget* marked = focusWidget() == m_cancel ? m_form->date() : focusWidget();
        if (marked != nullptr) {
            m_area->ensureWidgetVisible(marked, 0, ems(4)); // with the sentence beneath it
        }
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection); // once the marks have their places
}

} // namespace stridewell
