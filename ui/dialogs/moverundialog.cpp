// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/moverundialog.h"

#include "core/projection/movedays.h"
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
    if (!chosen()) {
        if (const auto blocking = runInTheWay(profile, journal, projection, from)) {
            offerOther(*blocking, formats);
        }
    }
}

void MoveRunDialog::offerOther(const BlockingRun& blocking, const Formats& formats) {
    const QString day = formats.longDay(blocking.date);
    if (!blocking.mayMove) {
        m_nothing->setMessage(Tone::Info, tr("No other day fits"),
                              tr("The run of %1 lies too near, and it cannot make room. This run can stay where it is "
                                 "or be left out: that does no harm, and a missed run is just a missed run.")
                                  .arg(day));
        return;
    }
    m_nothing->setMessage(Tone::Info, tr("Another run is in the way"),
                          tr("The run of %1 lies too near. Move that one first, and this one has a day to go to. Or "
                             "leave this run out: that does no harm, and a missed run is just a missed run.")
                              .arg(day));
    m_other->setText(tr("Move the run of %1 first…").arg(formats.date(blocking.date)));
    m_other->show();
    m_other->setDefault(true); // the one way on that there is
    m_other->setFocus();
    const Date date = blocking.date;
    connect(m_other, &QPushButton::clicked, this, [this, date] {
        reject();
        emit otherAsked(date);
    });
}

void MoveRunDialog::build(Date from, const Formats& formats) {
    auto* card = new Card(tr("Move the run of %1 to").arg(formats.date(from)), this);
    m_list = new QListWidget(card);
    m_list->setAccessibleName(card->accessibleName());
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long reasons go on below
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
                          tr("The run stays where it is, or is left out: that does no harm. A missed run is just a "
                             "missed run."));
    m_nothing->setVisible(!firstAllowed);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_nothing);

    auto* cancel = makeButton(tr("Cancel"), {}, this);
    m_other = makePrimaryButton({}, this);
    m_other->hide();
    m_move = makePrimaryButton(tr("Move"), this);
    m_move->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_move, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &MoveRunDialog::choiceChanged);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_move);
    buttons->addWidget(m_other);
    m_move->setVisible(firstAllowed.has_value());
    auto* column = new QVBoxLayout(this);
    const int margin = space(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(Space::M));
    column->addWidget(card, 1);
    column->addLayout(buttons);
    m_list->setCurrentRow(firstAllowed.value_or(0));
    choiceChanged();
    m_list->setFocus();
    fitToScreen(this, {ems(34), ems(firstAllowed ? 28 : 31)});
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
