// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exercisecard.h"

#include "core/model/words.h"
#include "ui/actions.h"
#include "ui/page.h"
#include "ui/text/phrasebook.h"
#include "ui/theme/icons.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/wrapcheckbox.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double columnEms = 23; ///< wide enough for any: longer words wrap
constexpr int mostColumns = 3;

constexpr std::array groups{StrengthGroup::Core, StrengthGroup::Stretch, StrengthGroup::Roll};

template <typename T>
bool contains(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// Core on the days suggested for it, stretching any day, rolling after a run.
std::vector<StrengthItem> itemsOf(const Projection& projection, const ProjectedWeek& week,
                                  const std::vector<StrengthItem>& done) {
    const bool running = projection.todayCard.kind == CardKind::Run;
    const bool coreDay = contains(week.strengthDays, projection.today) || !running;
    std::vector<StrengthItem> items;
    for (const StrengthItem item : week.strength) {
        const StrengthGroup group = groupOf(item);
        const bool due = group == StrengthGroup::Core ? coreDay : group == StrengthGroup::Stretch ? true : running;
        if (due || contains(done, item)) {
            items.push_back(item);
        }
    }
    return items;
}

bool hasExercises(const Projection& projection) {
    switch (projection.todayCard.kind) {
    case CardKind::Run:
    case CardKind::Rest:
    case CardKind::Strength:
    case CardKind::Swap: return true;
    default: return false;
    }
}

std::vector<StrengthItem> doneOn(const Journal& journal, Date date) {
    for (const StrengthSession& session : journal.strength) {
        if (session.date == date) {
            return session.items;
        }
    }
    return {};
}

} // namespace

ExerciseCard::ExerciseCard(Actions& actions, QWidget* parent)
    : Card(tr("For your back today"), parent), m_actions(actions) {
    m_count = makeLabel({}, TextStyle::Muted, this);
    body()->addWidget(m_count);
    m_grid = new QGridLayout;
    m_grid->setVerticalSpacing(space(Space::XS));
    m_grid->setHorizontalSpacing(space(Space::XL));
    body()->addLayout(m_grid);
}

void ExerciseCard::setToday(const Projection& projection, const Journal& journal, const Formats& formats) {
    m_today = projection.today;
    const ProjectedWeek& week = weekOfToday(projection);
    const auto done = doneOn(journal, m_today);
    const auto items = hasExercises(projection) ? itemsOf(projection, week, done) : std::vector<StrengthItem>();
    setVisible(!items.empty());
    setItems(items, projection.strengthLevels);
    int ticked = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const bool isDone = contains(done, m_items[i]);
        ticked += isDone ? 1 : 0;
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(isDone);
    }
    m_count->setText(tr("%1 of %2 done").arg(formats.number(ticked), formats.number(static_cast<int>(m_items.size()))));
}

void ExerciseCard::setItems(const std::vector<StrengthItem>& items, const StrengthLevels& levels) {
    if (items == m_items && levels == m_levels) {
        return;
    }
    m_items = items;
    m_levels = levels;
    clearLayout(m_grid);
    m_boxes.clear();
    m_headings.clear();
    for (const StrengthGroup group : groups) {
        m_headings.push_back(
            makeLabel(tr("%1: %2", "group of exercises: how often").arg(groupName(group), groupFrequency(group)),
                      TextStyle::Strong, this));
    }
    for (const StrengthItem item : m_items) {
        auto* box = new WrapCheckBox(
            tr("%1, %2", "exercise, dose").arg(strengthName(item), strengthDose(item, levelOf(levels, item))), this);
        box->setIcon(
            themedIcon(u"exercises/"_s + QLatin1String(word(item).data(), static_cast<qsizetype>(word(item).size())),
                       IconTint::Muted));
        connect(box, &QCheckBox::toggled, this, &ExerciseCard::save);
        m_boxes.push_back(box);
    }
    sizePictures();
    fitColumns();
    arrange();
}

void ExerciseCard::sizePictures() {
    constexpr double roomyEms = 40;
    const bool roomy = screen()->availableSize().width() >= ems(roomyEms);
    const double size = roomy ? 1 : 0.4; // large text needs the room for its words
    for (QCheckBox* box : m_boxes) {
        box->setIconSize(QSize(ems(4.4 * size), ems(2.75 * size)));
    }
}

void ExerciseCard::arrange() {
    int line = 0;
    QList<QWidget*> asRead;
    for (std::size_t g = 0; g < m_headings.size(); ++g) {
        int column = 0;
        m_headings[g]->setContentsMargins(0, asRead.empty() ? 0 : space(Space::M), 0, 0); // apart from the group above
        m_grid->addWidget(m_headings[g], line++, 0, 1, mostColumns);
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (groupOf(m_items[i]) == groups[g]) {
                m_grid->addWidget(m_boxes[i], line, column);
                asRead.append(m_boxes[i]);
                column = (column + 1) % m_columns;
                line += column == 0 ? 1 : 0;
            }
        }
        line += column > 0 ? 1 : 0;
        const bool any =
            std::any_of(m_items.begin(), m_items.end(), [g](StrengthItem item) { return groupOf(item) == groups[g]; });
        m_headings[g]->setVisible(any);
    }
    for (int column = 0; column < mostColumns; ++column) {
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    }
    tabAt(this, asRead); // they come and go with the days
}

void ExerciseCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        sizePictures();
    }
}

void ExerciseCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    const int before = m_columns;
    fitColumns();
    if (m_columns != before) {
        arrange();
    }
}

void ExerciseCard::fitColumns() {
    int widest = 1;
    for (const QCheckBox* box : m_boxes) {
        widest = std::max(widest, std::min(box->sizeHint().width(), ems(columnEms)));
    }
    const int between = m_grid->horizontalSpacing();
    const int room = contentsRect().width() - 2 * space(Space::L);
    const auto columnsOf = [=](int needed) {
        return std::clamp((room + between) / (needed + between), 1, mostColumns);
    };
    // Apart, or a scroll bar that comes and goes would turn it for ever.
    m_columns = std::clamp(m_columns, columnsOf(widest + ems(1)), columnsOf(widest));
}

void ExerciseCard::save() {
    std::vector<StrengthItem> done;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_boxes[i]->isChecked()) {
            done.push_back(m_items[i]);
        }
    }
    m_actions.setStrength(m_today, done);
}

} // namespace stridewell
