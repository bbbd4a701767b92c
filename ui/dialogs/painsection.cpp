// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/painsection.h"

#include "ui/text/phrasebook.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/painscale.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace stridewell {

namespace {

constexpr std::array kinds{PainCharacter::Dull, PainCharacter::Sharp, PainCharacter::Shooting};
constexpr int yes = 0;
constexpr int no = 1;

} // namespace

PainSection::PainSection(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::M));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space(Space::M));
    grid->setVerticalSpacing(space(Space::XS));
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString& caption, const QString& name) {
        auto* label = makeLabel(caption, TextStyle::Body, this);
        label->setWordWrap(false);
        auto* scale = new PainScale(name, this);
        scale->setValue(PainScore());
        label->setBuddy(scale);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(scale, row, 1);
        connect(scale, &PainScale::valueChanged, this, &PainSection::showQuestions);
        return scale;
    };
    m_before = addRow(tr("Before"), tr("Back pain before the run"));
    m_during = addRow(tr("During"), tr("Back pain during the run"));
    m_after = addRow(tr("After"), tr("Back pain within an hour after the run"));
    column->addLayout(grid);
    column->addWidget(makeLabel(tr("0 = no pain, 10 = the worst pain imaginable. Type a number or click."),
                                TextStyle::Caption, this));
    column->addWidget(makeQuestions());
    showQuestions();
}

QWidget* PainSection::makeQuestions() {
    auto* all = new QWidget(this);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::S));
    const auto makeGroup = [&] {
        auto* group = new QWidget(all);
        auto* lines = new QGridLayout(group);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setHorizontalSpacing(space(Space::M));
        lines->setVerticalSpacing(space(Space::S));
        lines->setColumnStretch(0, 1);
        lines->setColumnStretch(1, 1);
        column->addWidget(group);
        return group;
    };
    QStringList names;
    for (const PainCharacter kind : kinds) {
        names += characterName(kind);
    }
    const QStringList yesNo{tr("yes"), tr("no")};
    m_runQuestions = makeGroup();
    m_kind = addQuestion(tr("What kind of pain was it?"), names, tr("Say what kind of pain it was."), m_runQuestions);
    m_eased = addQuestion(tr("Did it ease after warming up?"), yesNo, tr("Say whether it eased after warming up."),
                          m_runQuestions);
    m_stride =
        addQuestion(tr("Did it change your stride?"), yesNo, tr("Say whether it changed your stride."), m_runQuestions);
    m_painkillerQuestion = makeGroup();
    m_painkiller = addQuestion(tr("Did you take a painkiller in the 24 hours before?"), yesNo,
                               tr("Say whether you took a painkiller."), m_painkillerQuestion);
    return all;
}

ChoiceRow* PainSection::addQuestion(const QString& question, const QStringList& answers, const QString& missing,
                                    QWidget* group) {
    auto* row = new ChoiceRow(question, answers, group);
    row->clear();
    auto* label = makeLabel(question, TextStyle::Body, group);
    label->setBuddy(row);
    auto* note = new FieldNote(row, group);
    auto* lines = static_cast<QGridLayout*>(group->layout());
    const int line = lines->rowCount();
    lines->addWidget(label, line, 0);
    lines->addWidget(row, line, 1);
    lines->addWidget(note, line + 1, 1);
    m_questions.push_back({row, note, missing});
    connect(row, &ChoiceRow::indexChanged, this, [row, note] {
        note->setProblem({});
        row->describe({});
    });
    return row;
}

bool PainSection::markOpenQuestions() {
    bool found = false;
    for (const Question& question : m_questions) {
        if (question.row->index() >= 0 || !question.row->isVisibleTo(this)) {
            continue;
        }
        question.note->setProblem(question.missing);
        question.row->describe(question.missing);
        if (!found) {
            question.row->setFocus(Qt::OtherFocusReason);
        }
        found = true;
    }
    return found;
}

void PainSection::clearMarks() {
    for (const Question& question : m_questions) {
        question.note->setProblem({});
        question.row->describe({});
    }
}

int PainSection::runScore() const {
    return std::max(m_during->value().value_or(PainScore()).value(), m_after->value().value_or(PainScore()).value());
}

void PainSection::showQuestions() {
    const int before = m_before->value().value_or(PainScore()).value();
    m_runQuestions->setVisible(runScore() > 0);
    m_painkillerQuestion->setVisible(runScore() > 0 || before > 0);
    m_runQuestions->parentWidget()->setVisible(runScore() > 0 || before > 0);
}

void PainSection::load(const Run& run) {
    m_before->setValue(run.before);
    m_during->setValue(run.during);
    m_after->setValue(run.after);
    const auto choose = [](ChoiceRow* row, bool asked, int answer) {
        if (asked) {
            row->setIndex(answer);
        } else {
            row->clear(); // a run without pain has no answer to a question about it
        }
    };
    const bool hurt = runScore() > 0;
    const auto kind = std::find(kinds.begin(), kinds.end(), run.character);
    choose(m_kind, hurt, kind == kinds.end() ? 0 : static_cast<int>(kind - kinds.begin()));
    choose(m_eased, hurt, run.eased ? yes : no);
    choose(m_stride, hurt, run.strideAltered ? yes : no);
    choose(m_painkiller, hurt || run.before.value() > 0, run.painkiller ? yes : no);
}

void PainSection::store(Run& run) const {
    run.before = m_before->value().value_or(PainScore());
    run.during = m_during->value().value_or(PainScore());
    run.after = m_after->value().value_or(PainScore());
    const bool hurt = runScore() > 0;
    run.character = hurt ? kinds.at(static_cast<std::size_t>(std::max(0, m_kind->index()))) : PainCharacter::None;
    run.eased = !hurt || m_eased->index() == yes;
    run.strideAltered = hurt && m_stride->index() == yes;
    run.painkiller = (hurt || run.before.value() > 0) && m_painkiller->index() == yes;
}

} // namespace stridewell
