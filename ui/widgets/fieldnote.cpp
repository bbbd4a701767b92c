// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldnote.h"

#include "ui/theme/look.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

FieldNote::FieldNote(QWidget* field, QWidget* parent)
    : QWidget(parent), m_field(field), m_description(field->accessibleDescription()),
      m_text(makeLabel({}, TextStyle::Body, this)) {
    setLook(m_text, "problem", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::S));
    row->addWidget(new IconLabel(u"warning"_s, IconTint::Stop, this), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FieldNote::setProblem(const QString& sentence) {
    m_problem = sentence;
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    markField(m_field, !sentence.isEmpty());
    m_field->setAccessibleDescription(sentence.isEmpty() ? m_description : sentence);
}

} // namespace stridewell
