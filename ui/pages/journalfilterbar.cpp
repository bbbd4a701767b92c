// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journalfilterbar.h"

#include "ui/flowlayout.h"
#include "ui/page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dateedit.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace stridewell {

namespace {

/// The same day three months before, or that month's last.
Date threeMonthsBefore(Date date) {
    const std::chrono::year_month_day day(date);
    const std::chrono::year_month month = day.year() / day.month() - std::chrono::months(3);
    const Date same = month / day.day();
    const Date last = month / std::chrono::last;
    return (month / day.day()).ok() ? same : last;
}

constexpr int daysOfFourWeeks = 28;

} // namespace

JournalFilterBar::JournalFilterBar(QWidget* parent) : QWidget(parent) {
    auto* row = new FlowLayout(this);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Find in the journal"));
    m_text->setAccessibleName(tr("Find in the journal"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon(QStringLiteral("search"), IconTint::Muted), QLineEdit::LeadingPosition);
    for (auto* inside : m_text->findChildren<QToolButton*>()) { // Qt gives them no names
        inside->setAccessibleName(inside->isVisibleTo(m_text) ? tr("Find") : tr("Clear"));
    }
    row->addWidget(m_text);
    // In the order of the enumerations.
    m_show = addChoice(tr("Kind of entry"),
                       {tr("Everything"), tr("Runs"), tr("Mornings and symptoms"), tr("Other training")});
    m_period = addChoice(tr("Period"), {tr("Any time"), tr("This plan week"), tr("Last 4 weeks"), tr("Last 3 months"),
                                        tr("From … to …")});
    m_pain = addChoice(tr("Pain"), {tr("Any pain score"), tr("Pain 0"), tr("Pain 1–2"), tr("Pain 3–5"), tr("Pain 6–10"),
                                    tr("Morning to come")});
    m_fromTo = new QWidget(this);
    auto* dates = new QHBoxLayout(m_fromTo);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(space(Space::S));
    m_from = new DateEdit(Date(), m_fromTo);
    m_from->setAccessibleName(tr("From, this day included"));
    m_to = new DateEdit(Date(), m_fromTo);
    m_to->setAccessibleName(tr("To, this day included"));
    dates->addWidget(m_from);
    auto* between = makeLabel(tr("to", "between two dates"), TextStyle::Body, m_fromTo);
    between->setWordWrap(false);
    dates->addWidget(between);
    dates->addWidget(m_to);
    row->addWidget(m_fromTo);
    m_fromTo->hide();
    m_show->setCurrentIndex(static_cast<int>(JournalQuery{}.show));
    const auto tell = [this] {
        if (!m_quiet) {
            emit changed();
        }
    };
    connect(m_text, &QLineEdit::textChanged, this, tell);
    connect(m_show, &QComboBox::currentIndexChanged, this, tell);
    connect(m_pain, &QComboBox::currentIndexChanged, this, tell);
    connect(m_period, &QComboBox::currentIndexChanged, this, &JournalFilterBar::periodChosen);
    connect(m_period, &QComboBox::currentIndexChanged, this, tell);
    connect(m_from, &DateEdit::valueChanged, this, tell);
    connect(m_to, &DateEdit::valueChanged, this, tell);
    fitToText();
}

QComboBox* JournalFilterBar::addChoice(const QString& name, const QStringList& choices) {
    auto* combo = new QComboBox(this);
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->addItems(choices);
    layout()->addWidget(combo);
    return combo;
}

void JournalFilterBar::setToday(const Projection& projection) {
    m_today = projection.today;
    m_weekStart = weekOfToday(projection).start;
}

JournalQuery JournalFilterBar::query() const {
    JournalQuery query;
    query.text = m_text->text();
    query.show = static_cast<JournalQuery::Show>(m_show->currentIndex());
    query.pain = static_cast<JournalQuery::Pain>(m_pain->currentIndex());
    switch (static_cast<Period>(m_period->currentIndex())) {
    case AnyTime: break;
    case ThisWeek:
        query.from = m_weekStart;
        query.to = m_weekStart + Days(6);
        break;
    case FourWeeks: query.from = m_today - Days(daysOfFourWeeks - 1); break;
    case ThreeMonths: query.from = threeMonthsBefore(m_today) + Days(1); break;
    case FromTo:
        query.from = std::min(m_from->value(), m_to->value());
        query.to = std::max(m_from->value(), m_to->value());
        break;
    }
    return query;
}

void JournalFilterBar::periodChosen() {
    const bool asked = m_period->currentIndex() == FromTo;
    if (asked && m_fromTo->isHidden()) {
        const bool told = std::exchange(m_quiet, true);
        m_from->setValue(m_today - Days(daysOfFourWeeks - 1));
        m_to->setValue(m_today);
        m_quiet = told;
    }
    m_fromTo->setVisible(asked);
}

void JournalFilterBar::showAll() {
    m_quiet = true;
    m_text->clear();
    m_show->setCurrentIndex(static_cast<int>(JournalQuery::Show::Everything));
    m_pain->setCurrentIndex(static_cast<int>(JournalQuery::Pain::Any));
    m_period->setCurrentIndex(AnyTime);
    m_quiet = false;
    emit changed();
}

void JournalFilterBar::fitToText() {
    const QFontMetrics metrics = m_text->fontMetrics();
    const int edges = m_text->sizeHint().width() - 17 * metrics.horizontalAdvance(u'x'); // Qt's hint has 17 of them
    m_text->setMinimumWidth(std::max(ems(12), metrics.horizontalAdvance(m_text->placeholderText()) + edges + ems(1)));
}

} // namespace stridewell
