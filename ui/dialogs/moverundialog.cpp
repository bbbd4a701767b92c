// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/moverundialog.h"

#include "core/projection/project.h"
#include "ui/text/phrasebook.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(MoveRunDialog)
};

} // namespace

QString moveRefusal(const Issue& issue, const Formats& formats) {
    if (issue.allowed == text(RuleId::A4)) {
        return Say::tr("Next to another run, without a rest day between.");
    }
    if (issue.allowed == text(RuleId::D1)) {
        return Say::tr("Runs are never doubled up, and stay in their own week.");
    }
    for (std::size_t index = 0; index < ruleIdTexts.size(); ++index) {
        if (ruleIdTexts.at(index) == issue.allowed) {
            return sentence(static_cast<RuleId>(index), formats);
        }
    }
    return Say::tr("There is no planned run to move.");
}

MoveRunDialog::MoveRunDialog(const Profile& profile, const Journal& journal, const Projection& projection, Date from,
                             const Formats& formats, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Move a run"));
    for (const ProjectedWeek& week : projection.weeks) {
        const int day = daysBetween(week.start, from);
        for (int index = 0; index < 7 && day >= 0 && day < 7; ++index) {
            const Date date = week.start + Days(index);
            if (date == from || date < projection.today) {
                continue;
            }
            const Result<Date> result = checkMove(profile, journal, projection.today, from, date);
            m_days.push_back({date, result ? QString() : moveRefusal(result.error(), formats)});
        }
    }
    build(from, formats);
}

void MoveRunDialog::build(Date from, const Formats& formats) {
    auto* card = new Card(tr("Move the run of %1 to").arg(formats.date(from)), this);
    m_list = new QListWidget(card);
    m_list->setAccessibleName(card->accessibleName());
    m_list->setWordWrap(true);
    m_list->setIconSize({iconSize(), iconSize()});
    std::optional<int> firstAllowed;
    for (const Day& day : m_days) {
        const bool allowed = day.refusal.isEmpty();
        auto* item = new QListWidgetItem(formats.longDate(day.date), m_list);
        item->setIcon(allowed ? themedIcon(QStringLiteral("check"), IconTint::Good)
                              : themedIcon(QStringLiteral("close"), IconTint::Muted));
        if (!allowed) {
            item->setText(item->text() + QLatin1Char('\n') + day.refusal);
        } else if (!firstAllowed) {
            firstAllowed = m_list->count() - 1;
        }
    }
    m_nothing = new Banner(Tone::Info, card);
    m_nothing->setMessage(Tone::Info, tr("No other day fits"),
                          tr("The run stays where it is. A missed run is just a missed run."));
    m_nothing->setVisible(!firstAllowed);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_nothing);

    auto* cancel = makeButton(tr("Cancel"), {}, this);
    m_move = makePrimaryButton(tr("Move"), this);
    m_move->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_move, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &MoveRunDialog::choiceChanged);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_move);
    auto* column = new QVBoxLayout(this);
    const int margin = space(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(Space::M));
    column->addWidget(card, 1);
    column->addLayout(buttons);
    m_list->setCurrentRow(firstAllowed.value_or(0));
    choiceChanged();
    m_list->setFocus();
    fitToScreen(this, {ems(32), ems(28)});
}

void MoveRunDialog::choiceChanged() {
    m_move->setEnabled(chosen().has_value());
}

std::optional<Date> MoveRunDialog::chosen() const {
    const int row = m_list->currentRow();
    if (row < 0 || !m_days.at(static_cast<std::size_t>(row)).refusal.isEmpty()) {
        return std::nullopt;
    }
    return m_days.at(static_cast<std::size_t>(row)).date;
}

} // namespace stridewell
