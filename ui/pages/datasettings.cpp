// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/datasettings.h"

#include "ui/datadialogs.h"
#include "ui/files.h"
#include "ui/flowlayout.h"
#include "ui/pages/settingsform.h"
#include "ui/printing/printservice.h"
#include "ui/widgets/controls.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

DataSettings::DataSettings(DataDialogs& dialogs, PrintService& printing, QWidget* parent)
    : Card(tr("Your data"), parent) {
    body()->addWidget(makeLabel(tr("Everything you enter stays on this computer, in one file that is yours."),
                                TextStyle::Body, this));
    m_file = makeLabel({}, TextStyle::Muted, this);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(m_file);
    body()->addWidget(makeLabel(tr("A backup is kept before the first change of each day, in the folder beside it: "
                                   "the last seven days, then one a week and one a month."),
                                TextStyle::Muted, this));
    addButtons(dialogs, printing);
}

void DataSettings::addButtons(DataDialogs& dialogs, PrintService& printing) {
    FlowLayout* row = nullptr;
    const auto addRow = [&](const QString& heading) {
        body()->addSpacing(space(Space::S)); // further from what stands above than from its buttons
        body()->addWidget(makeLabel(heading, TextStyle::Strong, this));
        row = new FlowLayout;
        body()->addLayout(row);
    };
    const auto add = [&](const QString& caption, const QString& icon, const QString& description, auto* receiver,
                         auto slot) {
        auto* button = makeButton(caption, icon, this);
        describe(button, description);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, receiver, slot);
    };
    addRow(tr("Keep it safe"));
    add(tr("Open folder"), u"folder"_s, tr("Shows the data file and its backups."), this, &DataSettings::openFolder);
    add(tr("Back up…"), u"save"_s, tr("Writes a checked copy wherever you like."), &dialogs, &DataDialogs::backUp);
    add(tr("Restore…"), u"undo"_s, tr("Shows what is in a backup before it takes the place of what you have."),
        &dialogs, &DataDialogs::restore);
    add(tr("Check the file"), u"check"_s, tr("Reads the whole data file and tells whether it is well."), &dialogs,
        &DataDialogs::check);
    add(tr("Recently deleted…"), u"delete"_s, tr("What you deleted in the last 30 days, to bring it back."), &dialogs,
        &DataDialogs::showRemoved);
    addRow(tr("In and out"));
    add(tr("Import…"), u"import"_s, tr("Runs from a journal file or another program; shows first what is new."),
        &dialogs, &DataDialogs::importFile);
    add(tr("Export the journal…"), u"export"_s, tr("Everything you entered, as a file that Stridewell reads again."),
        &dialogs, &DataDialogs::exportJournal);
    add(tr("Export the runs as CSV…"), u"export"_s, tr("Your runs as a table for a spreadsheet."), &dialogs,
        &DataDialogs::exportCsv);
    add(tr("Report for my physio…"), u"print"_s, tr("Your plan, weeks and pain on one or two pages."), &printing,
        &PrintService::previewReport);
}

void DataSettings::setFile(const std::filesystem::path& file) {
    m_path = file;
    // Break opportunities, so that a long path wraps instead of widening the page.
    m_file->setText(toQString(file).replace(u'/', u"/\u200B"_s));
    m_file->setAccessibleName(tr("Data file %1").arg(toQString(file)));
}

void DataSettings::openFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(toQString(m_path)).absolutePath()));
}

} // namespace stridewell
