// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datadialogs.h"

#include "core/exchange/csvfile.h"
#include "core/exchange/importfile.h"
#include "core/exchange/journaljson.h"
#include "core/exchange/jsonreader.h"
#include "core/store/backupfolder.h"
#include "ui/actions.h"
#include "ui/data/importdialog.h"
#include "ui/data/removeddialog.h"
#include "ui/data/restoredialog.h"
#include "ui/files.h"
#include "ui/localtime.h"
#include "ui/text/commandtext.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

DataDialogs::DataDialogs(Workspace& workspace, Actions& actions, QWidget* window)
    : QObject(window), m_workspace(workspace), m_actions(actions), m_window(window) {
}

QString DataDialogs::askWhere(const QString& title, const QString& name, const QString& filter) const {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(m_window, title, QDir(folder).filePath(name), filter);
}

void DataDialogs::backUp() {
    const QString name = u"stridewell-%1.db"_s.arg(QString::fromStdString(toIso(m_workspace.today())));
    const QString file = askWhere(tr("Back up to"), name, tr("Stridewell data files (*.db)"));
    if (!file.isEmpty()) {
        backUpTo(file);
    }
}

void DataDialogs::backUpTo(const QString& file) {
    if (belongsToData(toPath(file), m_workspace.file())) {
        emit failed(tr("That was not backed up"), CommandText::sameFile(file));
        return;
    }
    StoreReport report;
    try {
        if (!m_workspace.look([&](const Store& store) { report = backupTo(store, toPath(file)); })) {
            return;
        }
    } catch (const StoreError& error) {
        emit failed(tr("That was not backed up"), CommandText::backupFailed(file, storeErrorDetail(error)));
        return;
    }
    emit told(CommandText::backedUp(QDir::toNativeSeparators(file), report).trimmed());
}

bool DataDialogs::isReady() {
    if (!m_workspace.isOpen()) {
        emit failed(tr("Not yet"), tr("Your data file cannot be used. The window says what can be done first."));
    }
    return m_workspace.isOpen();
}

void DataDialogs::restore() {
    if (!isReady()) {
        return;
    }
    BackupContent now;
    if (!m_workspace.look([&](const Store& store) { now = lookInto(store); })) {
        return;
    }
    auto* dialog = new RestoreDialog(backupsOf(m_workspace.file()), now, m_workspace.formats(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto backup = dialog->chosen()) {
            m_actions.restore(*backup);
        }
    });
    open(dialog);
}

void DataDialogs::check() {
    StoreReport report;
    if (m_workspace.look([&](const Store& store) { report = store.check(); })) {
        emit told(CommandText::checked(shownPath(m_workspace.file()), report).trimmed());
    }
}

void DataDialogs::exportJournal() {
    const QString file = askWhere(tr("Export the journal"), u"stridewell-journal.json"_s, tr("Journal files (*.json)"));
    if (!file.isEmpty()) {
        exportJournalTo(file);
    }
}

void DataDialogs::exportJournalTo(const QString& file) {
    if (const auto& profile = m_workspace.profile()) {
        write(file, toJournalJson({*profile, m_workspace.journal()}));
    }
}

void DataDialogs::exportCsv() {
    const QString file = askWhere(tr("Export the runs"), u"stridewell-runs.csv"_s, tr("CSV files (*.csv)"));
    if (!file.isEmpty()) {
        exportCsvTo(file);
    }
}

void DataDialogs::exportCsvTo(const QString& file) {
    write(file, toCsv(m_workspace.journal()));
}

void DataDialogs::write(const QString& file, const std::string& content) {
    if (belongsToData(toPath(file), m_workspace.file())) {
        emit failed(tr("That was not exported"), CommandText::sameFile(file));
        return;
    }
    if (const auto problem = writeWholeFile(file, content)) {
        emit failed(tr("That was not exported"), fileProblemText(*problem));
        return;
    }
    emit told(CommandText::written(QDir::toNativeSeparators(file)).trimmed());
}

void DataDialogs::importFile() {
    if (!isReady()) {
        return;
    }
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Import"), {},
                                                      tr("Journal or CSV files (*.json *.csv);;All files (*)"));
    if (!file.isEmpty()) {
        importFrom(file);
    }
}

void DataDialogs::importFrom(const QString& file) {
    const auto content = readWholeFile(file, static_cast<qint64>(maxJsonBytes));
    if (!content) {
        emit failed(tr("That was not imported"), CommandText::unreadable(file, content.error().detail));
        return;
    }
    ImportSettings settings;
    settings.today = m_workspace.today();
    settings.units = m_workspace.formats().units();
    settings.utcOffset = localUtcOffset;
    const auto read = readImportFile(*content, settings);
    if (!read) {
        emit failed(tr("That was not imported"), QStringLiteral("%1: %2").arg(file, issueText(read.error())));
        return;
    }
    if (!read->profile && !m_workspace.profile()) {
        emit failed(tr("That was not imported"), tr("Make your plan first: a table of runs does not tell of one."));
        return;
    }
    const JournalMerge merge = mergeJournals(m_workspace.journal(), read->journal);
    auto* dialog = new ImportDialog(QFileInfo(file).fileName(), *read, merge, m_workspace.profile(),
                                    m_workspace.formats(), m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, profile = read->profile, incoming = read->journal] { m_actions.importEntries(profile, incoming); });
    open(dialog);
}

void DataDialogs::showRemoved() {
    std::vector<RemovedEntry> removed;
    if (!m_workspace.look([&](const Store& store) { removed = store.removed(m_workspace.today()); })) {
        return;
    }
    auto* dialog = new RemovedDialog(std::move(removed), m_workspace.formats(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto entry = dialog->chosen()) {
            m_actions.bringBack(*entry);
        }
    });
    open(dialog);
}

void DataDialogs::open(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace stridewell
