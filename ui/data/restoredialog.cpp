// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/restoredialog.h"

#include "ui/files.h"
#include "ui/text/commandtext.h"
#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(RestoreDialog)
};

QString backupName(const BackupFile& backup, const Formats& formats) {
    switch (backup.reason) {
    case BackupReason::Daily:
        return Say::tr("%1, before the first change of the day").arg(formats.longDate(*backup.day));
    case BackupReason::BeforeImport: return Say::tr("%1, before an import").arg(formats.longDate(*backup.day));
    case BackupReason::BeforeRestore: return Say::tr("%1, before a restore").arg(formats.longDate(*backup.day));
    case BackupReason::BeforeUpgrade: return Say::tr("As an older version of Stridewell left it");
    }
    return {};
}

} // namespace

RestoreDialog::RestoreDialog(std::vector<BackupFile> backups, const BackupContent& now, const Formats& formats,
                             QWidget* parent)
    : FrameDialog(tr("Restore a backup"), tr("Choose a backup"), tr("Restore"), parent), m_formats(formats),
      m_list(new QListWidget(this)) {
    m_list->setAccessibleName(tr("Backups"));
    m_list->setWordWrap(true);
    for (const BackupFile& backup : backups) {
        m_files.push_back(backup.file);
        m_list->addItem(backupName(backup, formats));
    }
    m_preview = makeLabel({}, TextStyle::Body, this);
    auto* other = makeButton(tr("Another file…"), u"folder"_s, this);
    body()->addWidget(m_list, 1);
    body()->addWidget(other, 0, Qt::AlignLeft);
    body()->addWidget(m_preview);
    body()->addWidget(
        makeLabel(tr("Your data now: %1").arg(CommandText::content(now, formats)), TextStyle::Muted, this));
    body()->addWidget(makeLabel(tr("What you have now is kept as a backup first, and you can undo this with Ctrl+Z."),
                                TextStyle::Caption, this));
    connect(m_list, &QListWidget::currentRowChanged, this, &RestoreDialog::lookIntoCurrent);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    m_list->setCurrentRow(0);
    lookIntoCurrent();
    m_list->setFocus();
    fitToScreen(this, {ems(38), ems(34)});
}

void RestoreDialog::lookIntoCurrent() {
    m_chosen.reset();
    const int row = m_list->currentRow();
    if (row < 0) {
        m_preview->setText(tr("There is no backup yet. Choose a file that you have saved with Back up."));
    } else {
        const std::filesystem::path& file = m_files.at(static_cast<std::size_t>(row));
        try {
            m_preview->setText(tr("In this backup: %1").arg(CommandText::content(lookInto(file), m_formats)));
            m_chosen = file;
        } catch (const StoreError& error) {
            m_preview->setText(tr("This file cannot be restored: %1.").arg(storeErrorDetail(error)));
        }
    }
    acceptButton()->setEnabled(m_chosen.has_value());
}

void RestoreDialog::chooseFile() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Backup to restore"), {},
                                                      tr("Stridewell data files (*.db);;All files (*)"));
    if (!file.isEmpty()) {
        addFile(toPath(file));
    }
}

void RestoreDialog::addFile(const std::filesystem::path& file) {
    m_files.push_back(file);
    m_list->addItem(shownPath(file));
    m_list->setCurrentRow(m_list->count() - 1);
}

std::optional<std::filesystem::path> RestoreDialog::chosen() const {
    return m_chosen;
}

QString RestoreDialog::preview() const {
    return m_preview->text();
}

} // namespace stridewell
