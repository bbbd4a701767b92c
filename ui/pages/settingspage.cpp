// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "ui/pages/datasettings.h"
#include "ui/pages/looksettings.h"
#include "ui/pages/plansettings.h"
#include "ui/pages/shoescard.h"
#include "ui/widgets/controls.h"
#include "ui/workspace.h"

#include <QVBoxLayout>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

SettingsPage::SettingsPage(const Parts& parts, QWidget* parent) : Page(parent), m_parts(parts) {
}

void SettingsPage::build() {
    QVBoxLayout* column = makeScrollingColumn(58);
    column->addWidget(makeLabel(tr("Settings"), TextStyle::Title, this));
    m_plan = new PlanSettings(m_parts.workspace, m_parts.actions, m_parts.dialogs, this);
    m_shoes = new ShoesCard(m_parts.workspace, m_parts.actions, m_parts.dialogs, this);
    m_look = new LookSettings(m_parts.settings, m_parts.theme, m_parts.printing, m_parts.workspace.formats(), this);
    m_data = new DataSettings(m_parts.data, m_parts.printing, this);
    for (QWidget* card : std::initializer_list<QWidget*>{m_plan, m_shoes, m_look, m_data}) {
        column->addWidget(card);
    }
    column->addStretch(1);
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
