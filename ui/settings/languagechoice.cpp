// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languagechoice.h"

#include "ui/settings/uisettings.h"
#include "ui/text/language.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

LanguageChoice::LanguageChoice(UiSettings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_spoken(settings.text(Setting::Language)), m_box(new QComboBox(this)),
      m_note(makeLabel(tr("From the next start on: close the window and open it again whenever it suits you."),
                       TextStyle::Muted, this)) {
    m_box->setAccessibleName(tr("Language"));
    m_box->setAccessibleDescription(m_note->text());
    m_box->setToolTip(m_note->text());
    m_box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLook(m_box, "role", QStringLiteral("setting"));
    m_box->addItem(tr("As the system", "language"), QString());
    for (const QString& code : Language::codes()) {
        m_box->addItem(Language::nameOf(code), code);
    }
    m_box->setCurrentIndex(std::max(0, m_box->findData(m_spoken))); // one that is gone is as the system again
    m_note->hide();
    setFocusProxy(m_box);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::XS));
    column->addWidget(m_box);
    column->addWidget(m_note);
    connect(m_box, &QComboBox::activated, this, &LanguageChoice::choose);
}

void LanguageChoice::choose() {
    m_settings.set(Setting::Language, m_box->currentData());
    m_note->setVisible(m_box->currentData().toString() != m_spoken);
}

} // namespace stridewell
