// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "ui/pages/datasettings.h"
#include "ui/pages/looksettings.h"
#include "ui/pages/plansettings.h"
#include "ui/pages/shoescard.h"
#include "ui/widgets/controls.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QVBoxLayout>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double narrowEms = 66;   ///< one column, as wide as reads well
constexpr double wideEms = 110;    ///< two of them
constexpr double wideFromEms = 88; ///< of the page

} // namespace

SettingsPage::SettingsPage(const Parts& parts, QWidget* parent) : Page(parent), m_parts(parts) {
}

void SettingsPage::build() {
    QVBoxLayout* column = makeScrollingColumn(narrowEms);
    column->addWidget(makeLabel(tr("Settings"), TextStyle::Title, this));
    m_plan = new PlanSettings(m_parts.workspace, m_parts.actions, m_parts.dialogs, this);
    m_look = new LookSettings(m_parts.settings, m_parts.theme, m_parts.printing, m_parts.workspace.formats(), this);
    m_shoes = new ShoesCard(m_parts.workspace, m_parts.actions, m_parts.dialogs, this);
    m_data = new DataSettings(m_parts.data, m_parts.printing, this);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom);
    m_columns->setSpacing(space(Space::L));
    column->addLayout(m_columns);
    for (const auto& [first, second] : {std::pair<QWidget*, QWidget*>(m_plan, m_look), {m_shoes, m_data}}) {
        auto* part = new QVBoxLayout;
        part->setSpacing(space(Space::L));
        part->addWidget(first);
        part->addWidget(second);
        part->addStretch(1);
        m_columns->addLayout(part, 1);
    }
    column->addStretch(1);
    arrange();
}

void SettingsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (isBuilt()) {
        arrange();
    }
}

void SettingsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && isBuilt()) {
        arrange();
    }
}

void SettingsPage::arrange() {
    const bool wide = width() >= ems(wideFromEms);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setWidest(wide ? wideEms : narrowEms);
}

QString SettingsPage::title() const {
    return tr("Settings");
}

QString SettingsPage::iconName() const {
    return u"settings"_s;
}

void SettingsPage::render(const Projection& projection) {
    m_plan->setProfile(*m_parts.workspace.profile());
    m_shoes->setProjection(projection);
    m_look->refresh();
    m_data->setFile(m_parts.workspace.file());
}

} // namespace stridewell
