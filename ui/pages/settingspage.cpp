// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "ui/actiondialogs.h"
#include "ui/actions.h"
#include "ui/datadialogs.h"
#include "ui/files.h"
#include "ui/flowlayout.h"
#include "ui/printing/printservice.h"
#include "ui/settings/uisettings.h"
#include "ui/text/phrasebook.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

namespace {

QComboBox* addCombo(QFormLayout* form, const QString& label, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(label, combo);
    return combo;
}

QFormLayout* addForm(Card* card) {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space(Space::L));
    form->setVerticalSpacing(space(Space::M));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    card->body()->addLayout(form);
    return form;
}

} // namespace

SettingsPage::SettingsPage(const Parts& parts, QWidget* parent) : Page(parent), m_parts(parts) {
}

void SettingsPage::build() {
    QVBoxLayout* column = makeScrollingColumn(58);
    column->addWidget(makeLabel(tr("Settings"), TextStyle::Title, this));
    column->addWidget(makePlanCard());
    column->addWidget(makeLookCard());
    column->addWidget(makeDataCard());
    column->addStretch(1);
}

QWidget* SettingsPage::makePlanCard() {
    auto* card = new Card(tr("Your plan"), this);
    auto* form = addForm(card);
    m_plan = makeLabel({}, TextStyle::Body, card);
    m_days = makeLabel({}, TextStyle::Body, card);
    m_pace = makeLabel({}, TextStyle::Body, card);
    form->addRow(tr("Plan"), m_plan);
    form->addRow(tr("Run days"), m_days);
    form->addRow(tr("Pace"), m_pace);
    auto* units = new QHBoxLayout;
    units->setSpacing(space(Space::L));
    m_kilometres = new QRadioButton(unitsName(Units::Kilometres), card);
    m_miles = new QRadioButton(unitsName(Units::Miles), card);
    units->addWidget(m_kilometres);
    units->addWidget(m_miles);
    units->addStretch(1);
    form->addRow(tr("Distances in"), units);
    auto* change = makeButton(tr("Change plan…"), u"edit"_s, card);
    card->body()->addWidget(change, 0, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, &m_parts.dialogs, &ActionDialogs::changePlan);
    connect(m_kilometres, &QRadioButton::clicked, this, [this] { setUnits(Units::Kilometres); });
    connect(m_miles, &QRadioButton::clicked, this, [this] { setUnits(Units::Miles); });
    return card;
}

QWidget* SettingsPage::makeLookCard() {
    auto* card = new Card(tr("Look"), this);
    auto* form = addForm(card);
    m_theme = addCombo(form, tr("&Colours"), card);
    m_theme->addItem(tr("As the system"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->addItem(tr("High contrast"), u"high_contrast"_s);
    m_theme->setCurrentIndex(m_theme->findData(m_parts.settings.text(Setting::Theme)));
    m_textSize = addCombo(form, tr("Text &size"), card);
    for (int percent = 100; percent <= 200; percent += 20) {
        m_textSize->addItem(m_parts.workspace.formats().percent(percent), percent);
    }
    m_textSize->setCurrentIndex(m_textSize->findData(m_parts.settings.number(Setting::TextPercent)));
    m_paper = addCombo(form, tr("&Paper"), card);
    m_paper->addItem(tr("A4"), QPageSize::A4);
    m_paper->addItem(tr("Letter"), QPageSize::Letter);
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_parts.settings.set(Setting::Theme, m_theme->currentData());
        applyLook(m_parts.settings, m_parts.theme);
    });
    connect(m_textSize, &QComboBox::activated, this, [this] {
        m_parts.settings.set(Setting::TextPercent, m_textSize->currentData());
        applyLook(m_parts.settings, m_parts.theme);
    });
    connect(m_paper, &QComboBox::activated, this,
            [this] { m_parts.printing.setPaper(static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt())); });
    return card;
}

QWidget* SettingsPage::makeDataCard() {
    auto* card = new Card(tr("Your data"), this);
    card->body()->addWidget(makeLabel(tr("Everything you enter stays on this computer, in one file that is yours."),
                                      TextStyle::Body, card));
    m_file = makeLabel({}, TextStyle::Muted, card);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(m_file);
    card->body()->addWidget(
        makeLabel(tr("A backup is kept before the first change of each day, in the folder beside it: "
                     "the last seven days, then one a week and one a month."),
                  TextStyle::Muted, card));
    auto* row = new FlowLayout;
    const auto add = [&](const QString& caption, const QString& icon, auto* receiver, auto slot) {
        auto* button = makeButton(caption, icon, card);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, receiver, slot);
    };
    add(tr("Open folder"), u"folder"_s, this, &SettingsPage::openDataFolder);
    add(tr("Back up…"), u"save"_s, &m_parts.data, &DataDialogs::backUp);
    add(tr("Restore…"), u"undo"_s, &m_parts.data, &DataDialogs::restore);
    add(tr("Check the file"), u"check"_s, &m_parts.data, &DataDialogs::check);
    add(tr("Report for my physio…"), u"print"_s, &m_parts.printing, &PrintService::previewReport);
    card->body()->addLayout(row);
    return card;
}

QString SettingsPage::title() const {
    return tr("Settings");
}

QString SettingsPage::iconName() const {
    return u"settings"_s;
}

void SettingsPage::render(const Projection& projection) {
    const Formats formats = m_parts.workspace.formats();
    const Profile& profile = *m_parts.workspace.profile();
    QStringList days;
    for (const int day : profile.days.indexes()) {
        days.append(formats.weekdayName(day));
    }
    m_plan->setText(
        tr("%1, from %2", "plan, date").arg(planKindName(projection.plan.kind), formats.longDate(profile.start)));
    m_days->setText(formats.locale().createSeparatedList(days));
    m_pace->setText(tr("walk %1, jog %2").arg(formats.speed(profile.walk), formats.speed(profile.jog)));
    m_kilometres->setChecked(profile.units == Units::Kilometres);
    m_miles->setChecked(profile.units == Units::Miles);
    m_paper->setCurrentIndex(m_paper->findData(m_parts.printing.paper()));
    // Break opportunities, so that a long path wraps instead of widening the page.
    QString path = toQString(m_parts.workspace.file());
    m_file->setText(path.replace(u'/', u"/\u200B"_s));
}

void SettingsPage::setUnits(Units units) {
    Profile profile = *m_parts.workspace.profile();
    profile.units = units;
    m_parts.actions.changeProfile(profile);
}

void SettingsPage::openDataFolder() {
    const QFileInfo file(toQString(m_parts.workspace.file()));
    QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
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
