// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/looksettings.h"

#include "ui/pages/settingsform.h"
#include "ui/printing/printservice.h"
#include "ui/settings/languagechoice.h"
#include "ui/settings/uisettings.h"
#include "ui/text/formats.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

LookSettings::LookSettings(UiSettings& settings, Theme& theme, PrintService& printing, const Formats& formats,
                           QWidget* parent)
    : Card(tr("Look"), parent), m_settings(settings), m_inForce(theme), m_printing(printing) {
    QFormLayout* form = addSettingsForm(this);
    m_theme = addSettingsCombo(form, tr("&Colours"), tr("Paper is always light."));
    m_textSize = addSettingsCombo(form, tr("Text &size"), tr("Everything in the window grows with it."));
    form->addRow(tr("&Language"), new LanguageChoice(settings, this));
    m_paper = addSettingsCombo(form, tr("&Paper"), tr("For week sheets, plans and reports."));
    for (QComboBox* combo : {m_theme, m_textSize, m_paper}) {
        setLook(combo, "role", u"setting"_s); // as wide as the one of the language
    }
    addTheme();
    addTextSize(formats);
    addPaper();
    refresh();
}

void LookSettings::addTheme() {
    m_theme->addItem(tr("As the system"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->addItem(tr("High contrast"), u"high_contrast"_s);
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_settings.set(Setting::Theme, m_theme->currentData());
        applyLook(m_settings, m_inForce);
    });
}

void LookSettings::addTextSize(const Formats& formats) {
    for (int percent = 100; percent <= 200; percent += 20) {
        m_textSize->addItem(formats.percent(percent), percent);
    }
    connect(m_textSize, &QComboBox::activated, this, [this] {
        m_settings.set(Setting::TextPercent, m_textSize->currentData());
        keepInPlace(m_textSize, [this] { applyLook(m_settings, m_inForce); });
    });
}

void LookSettings::addPaper() {
    m_paper->addItem(tr("A4"), QPageSize::A4);
    m_paper->addItem(tr("Letter"), QPageSize::Letter);
    connect(m_paper, &QComboBox::activated, this,
            [this] { m_printing.setPaper(static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt())); });
}

void LookSettings::refresh() {
    m_theme->setCurrentIndex(m_theme->findData(m_settings.text(Setting::Theme)));
    m_textSize->setCurrentIndex(m_textSize->findData(m_settings.number(Setting::TextPercent)));
    m_paper->setCurrentIndex(m_paper->findData(m_printing.paper()));
}

void applyLook(const UiSettings& settings, Theme& theme) {
    const QString choice = settings.text(Setting::Theme);
    theme.setTextPercent(settings.number(Setting::TextPercent));
    theme.setChoice(choice == u"light"_s           ? ThemeChoice::Light
                    : choice == u"dark"_s          ? ThemeChoice::Dark
                    : choice == u"high_contrast"_s ? ThemeChoice::HighContrast
                                                   : ThemeChoice::System);
}

} // namespace stridewell
