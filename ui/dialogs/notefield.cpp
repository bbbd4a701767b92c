// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notefield.h"

#include "core/model/journal.h"
#include "ui/theme/look.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fieldnote.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace stridewell {

NoteField::NoteField(QWidget* parent) : QWidget(parent) {
    auto* label = makeLabel(tr("Note"), TextStyle::Strong, this);
    m_count = makeLabel({}, TextStyle::Caption, this);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_edit = new QPlainTextEdit(this);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setFixedHeight(ems(4));
    label->setBuddy(m_edit);
    m_note = new FieldNote(m_edit, this);

    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_count, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::XS));
    column->addLayout(head);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteField::count);
    count();
}

QString NoteField::text() const {
    return m_edit->toPlainText();
}

void NoteField::setText(const QString& text) {
    m_edit->setPlainText(text);
}

void NoteField::setProblem(const QString& sentence) {
    m_note->setProblem(sentence);
}

void NoteField::count() {
    const qsizetype characters = text().toUcs4().size(); // as the data file counts them
    m_count->setText(tr("%1 of %2", "characters of a note").arg(characters).arg(maxNoteCharacters));
    setLook(m_count, "problem", characters > maxNoteCharacters);
}

} // namespace stridewell
