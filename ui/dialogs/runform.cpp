// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/runform.h"

#include "ui/dialogs/fieldsentence.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/distanceedit.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/sessionbar.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int usualMinutes = 30;
constexpr int permillePerPercent = 10;
constexpr int partPercent = 50;

} // namespace

RunForm::RunForm(const Projection& projection, Date date, const Formats& formats, QWidget* parent)
    : QWidget(parent), m_projection(projection), m_formats(formats) {
    m_title = makeSectionHeading({}, this);
    m_summary = makeLabel({}, TextStyle::Muted, this);
    m_bar = new SessionBar(this);
    m_date = new DateEdit(date, this);
    m_date->setLatest(std::max(date, projection.today));
    m_date->setAccessibleName(tr("Date"));
    m_amount =
        new ChoiceRow(tr("How much of it"), {tr("I did all of it"), tr("part of it"), tr("something else")}, this);
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(1, maxDurationMin);
    m_minutes->setSuffix(QLatin1Char(' ') + tr("min"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_distance = new DistanceEdit(formats.units(), this);
    m_distance->setAccessibleName(tr("Distance"));
    m_share = new QSpinBox(this);
    m_share->setRange(0, 100);
    m_share->setSingleStep(5);
    m_share->setSuffix(QStringLiteral(" %"));
    m_share->setValue(partPercent);
    m_share->setAccessibleName(tr("Share of the jogging done"));
    m_dateNote = new FieldNote(m_date, this);
    m_minutesNote = new FieldNote(m_minutes, this);
    m_distanceNote = new FieldNote(m_distance, this);
    build();

    connect(m_date, &DateEdit::valueChanged, this, &RunForm::fill);
    connect(m_amount, &ChoiceRow::indexChanged, this, &RunForm::amountChosen);
    connect(m_share, &QSpinBox::valueChanged, this, &RunForm::showPlanned);
    const auto touched = [this] { m_touched = m_touched || !m_filling; };
    connect(m_minutes, &QSpinBox::valueChanged, this, touched);
    connect(m_distance, &DistanceEdit::valueChanged, this, touched);
    fill();
}

void RunForm::build() {
    m_shareRow = new QWidget(this);
    auto* share = new QHBoxLayout(m_shareRow);
    share->setContentsMargins(0, 0, 0, 0);
    share->setSpacing(space(Space::S));
    share->addWidget(m_share);
    share->addWidget(makeLabel(tr("of the planned jogging"), TextStyle::Body, m_shareRow), 1);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(Space::M));
    grid->setVerticalSpacing(space(Space::S));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_summary, 1, 0, 1, 2);
    grid->addWidget(m_bar, 2, 0, 1, 2);
    const auto addRow = [&](const QString& caption, QWidget* field, int row) {
        auto* label = makeLabel(caption, TextStyle::Body, this);
        label->setWordWrap(false);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1, Qt::AlignLeft);
    };
    addRow(tr("Date"), m_date, 3);
    grid->addWidget(m_dateNote, 4, 1);
    grid->addWidget(m_amount, 5, 1);
    grid->addWidget(m_shareRow, 6, 1);
    addRow(tr("Minutes"), m_minutes, 7);
    grid->addWidget(m_minutesNote, 8, 1);
    addRow(tr("Distance"), m_distance, 9);
    grid->addWidget(m_distanceNote, 10, 1);
    setFocusProxy(m_minutes);
}

void RunForm::fill() {
    m_planned = plannedRunFor(m_projection, m_date->value(), m_existing);
    m_amount->setVisible(m_planned.has_value());
    showPlanned();
}

void RunForm::amountChosen() {
    m_share->setValue(m_amount->index() == SomethingElse ? 0 : partPercent);
    showPlanned();
}

void RunForm::showPlanned() {
    m_bar->setVisible(m_planned.has_value());
    m_summary->setVisible(m_planned.has_value());
    m_shareRow->setVisible(m_planned && m_amount->index() != All);
    if (m_planned) {
        m_title->setText(
            tr("Week %1 · %2")
                .arg(m_formats.number(m_planned->week), runTitle(m_planned->session, m_planned->sessions)));
        m_summary->setText(sessionSummary(m_planned->shape, m_formats));
        m_bar->setSession(m_planned->shape);
    } else {
        m_title->setText(tr("A run outside the plan"));
    }
    if (m_touched || m_existing != EntryId()) {
        return;
    }
    m_filling = true;
    const bool all = m_planned && m_amount->index() == All;
    const int length = m_planned ? lengthInMinutes(m_planned->shape) : usualMinutes;
    const bool part = m_planned && m_amount->index() == Part;
    m_minutes->setValue(part ? std::max(1, length * m_share->value() / 100) : length);
    // Of a part nobody knows how far it went: minutes and paces stand in for it.
    m_distance->setValue(all ? std::optional(m_planned->distance) : std::nullopt);
    m_filling = false;
}

void RunForm::load(const Run& run) {
    m_existing = run.id;
    m_touched = true;
    m_date->setValue(run.date);
    fill();
    const int percent = run.jogDonePermille / permillePerPercent;
    m_amount->setIndex(percent == 100 ? All : percent == 0 ? SomethingElse : Part);
    m_share->setValue(percent);
    m_minutes->setValue(run.durationMin);
    m_distance->setValue(run.distance);
}

void RunForm::fillIn(const TimedRun& done) {
    const bool all = done.jogPercent == 100;
    if (m_planned && !all) {
        m_amount->setIndex(Part);
        m_share->setValue(done.jogPercent);
    }
    if (!m_planned || !all || done.minutes != lengthInMinutes(m_planned->shape)) {
        m_distance->setValue(std::nullopt); // minutes and paces stand in for it
    }
    m_minutes->setValue(done.minutes);
    m_touched = true;
}

void RunForm::store(Run& run) const {
    run.date = m_date->value();
    run.durationMin = m_minutes->value();
    run.distance = m_distance->value();
    const bool asked = m_planned && m_amount->index() != All;
    if (asked && m_share->value() != run.jogDonePermille / permillePerPercent) {
        run.jogDonePermille = m_share->value() * permillePerPercent; // a share of whole percent, unless left alone
    } else if (m_planned && !asked) {
        run.jogDonePermille = 1000;
    }
}

bool RunForm::mark(const Issue& issue) {
    if (issue.where == "duration_min") {
        m_minutesNote->setProblem(fieldSentence(issue));
        m_minutes->setFocus();
        return true;
    }
    if (issue.where == "distance_m") {
        m_distanceNote->setProblem(distanceSentence(issue, m_formats));
        m_distance->setFocus();
        return true;
    }
    return false;
}

bool RunForm::markDistance() {
    if (m_distance->isRight()) {
        return false;
    }
    Issue issue{IssueKind::NotANumber, "distance_m", m_distance->text().left(40).toStdString()};
    issue.low = 0;
    return mark(issue);
}

bool RunForm::askTwice() {
    const Date date = m_date->value();
    const bool logged = std::any_of(m_projection.runs.begin(), m_projection.runs.end(),
                                    [date](const RunVerdict& run) { return run.date == date; });
    if (m_existing != EntryId() || !logged || m_twice == date) {
        return false;
    }
    m_twice = date;
    m_dateNote->setProblem(
        tr("A run of %1 is logged already. Did you run twice on that day? Then save this one, too; it "
           "counts as the next run of the week.")
            .arg(m_formats.longDay(date)));
    return true;
}

void RunForm::clearMarks() {
    m_dateNote->setProblem({});
    m_minutesNote->setProblem({});
    m_distanceNote->setProblem({});
}

} // namespace stridewell
