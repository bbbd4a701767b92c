// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datarescue.h"

#include "core/store/backupfolder.h"
#include "ui/actions.h"
#include "ui/files.h"
#include "ui/mainwindow.h"
#include "ui/pages/problempage.h"
#include "ui/settings/uisettings.h"
#include "ui/text/commandtext.h"
#include "ui/text/issuetext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/undobar.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileDialog>

namespace stridewell {

namespace {

/// One that was there: its backups are, or somebody chose that place for it.
bool isLost(const std::filesystem::path& file, const std::filesystem::path& asked) {
    std::error_code unknown;
    return !std::filesystem::exists(file, unknown) && (file != asked || !backupsOf(file).empty());
}

} // namespace

DataRescue::DataRescue(MainWindow& window, Workspace& workspace, Actions& actions, UiSettings& settings)
    : m_window(window), m_workspace(workspace), m_actions(actions), m_settings(settings) {
    connect(&m_workspace, &Workspace::storeFailed, this, &DataRescue::showProblem);
    connect(&m_workspace, &Workspace::readFailed, this, &DataRescue::showUnread);
    connect(&m_workspace, &Workspace::readAgain, this, &DataRescue::clear);
    connect(&m_workspace, &Workspace::saved, this, &DataRescue::clear);
    connect(m_window.problemBanner(), &Banner::buttonClicked, this, &DataRescue::chooseFolder);
}

void DataRescue::open(const std::filesystem::path& dataFile) {
    m_asked = dataFile;
    const auto file = m_settings.dataFileFor(dataFile);
    if (isLost(file, m_asked)) {
        showLost(file);
    } else {
        openAt(file);
    }
}

void DataRescue::openAt(const std::filesystem::path& file) {
    if (m_workspace.open(file)) {
        clear();
        emit opened();
    }
}

void DataRescue::tell(const QString& title, const QString& sentence) {
    m_window.problemBanner()->setButton({});
    m_window.setProblem(title, sentence);
}

void DataRescue::clear() {
    tell({}, {});
}

void DataRescue::showProblem(const StoreError& error) {
    const QString sentence = storeErrorText(error);
    if (error.kind() == StoreErrorKind::Damaged && error.file() == m_workspace.file()) {
        m_workspace.close(); // nothing more is read from it or written to it
    }
    if (m_workspace.projection()) {
        tell(tr("That was not saved"), sentence);
        if (error.kind() != StoreErrorKind::ChangedElsewhere) {
            m_window.problemBanner()->setButton(tr("Choose another place…"));
        }
        return;
    }
    ProblemPage* page = showPage(tr("Your data file cannot be used"), sentence);
    if (error.kind() == StoreErrorKind::Damaged) {
        offerBackup(*page, error.file(), tr("There is a good backup: %1. The damaged file is kept beside it."));
    }
}

void DataRescue::showUnread(const StoreError& error) {
    if (error.kind() == StoreErrorKind::Damaged || !m_workspace.isOpen()) {
        showProblem(error);
        return;
    }
    tell(tr("What you see may not be the newest"), storeErrorText(error));
    if (error.kind() == StoreErrorKind::Gone) {
        m_window.problemBanner()->setButton(tr("Choose another place…"));
    }
}

void DataRescue::showLost(const std::filesystem::path& file) {
    const QString sentence =
        file == m_asked
            ? tr("The data file %1 is not there any more, but its backups are.").arg(shownPath(file))
            : tr("The data file %1, the place you chose, is not there. If it is on a drive, connect that and try "
                 "again.")
                  .arg(shownPath(file));
    ProblemPage* page = showPage(tr("Your data file is missing"), sentence);
    page->offerNew();
    connect(page, &ProblemPage::newClicked, this, [this] {
        m_settings.rememberDataFile(m_asked, m_asked);
        openAt(m_asked);
    });
    offerBackup(*page, file, tr("The newest good backup: %1."));
}

ProblemPage* DataRescue::showPage(const QString& title, const QString& sentence) {
    auto* page = new ProblemPage;
    page->setProblem(title, sentence);
    connect(page, &ProblemPage::elsewhereClicked, this, &DataRescue::chooseFolder);
    connect(page, &ProblemPage::retryClicked, this, &DataRescue::retry);
    m_window.showInstead(page);
    emit shut();
    return page;
}

void DataRescue::offerBackup(ProblemPage& page, const std::filesystem::path& dataFile, const QString& sentence) {
    const auto backup = newestGoodBackup(dataFile);
    if (!backup) {
        return;
    }
    page.offerBackup(sentence.arg(CommandText::content(backup->second, m_workspace.formats())));
    page.setFocus();
    connect(&page, &ProblemPage::restoreClicked, this,
            [this, file = backup->first.file, dataFile] { restore(file, dataFile); });
}

void DataRescue::restore(const std::filesystem::path& backup, const std::filesystem::path& dataFile) {
    try {
        const Restored restored = restoreFrom(backup, dataFile, m_workspace.today());
        open(m_asked);
        m_window.undoBar()->tell(CommandText::restored(shownPath(dataFile), restored.content,
                                                       restored.kept ? shownPath(*restored.kept) : QString(),
                                                       m_workspace.formats())
                                     .trimmed());
    } catch (const StoreError& error) {
        showProblem(error);
    }
}

void DataRescue::retry() {
    if (!m_workspace.isOpen()) {
        open(m_asked);
    } else {
        m_actions.retryFailed();
    }
}

void DataRescue::chooseFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(&m_window, tr("Where to keep your data"), QDir::homePath());
    if (!folder.isEmpty()) {
        useFolder(folder.toStdString());
    }
}

void DataRescue::useFolder(const std::filesystem::path& folder) {
    const std::filesystem::path file = m_workspace.isOpen() ? freeDataFile(folder) : folder / "stridewell.db";
    if (!m_workspace.moveTo(file)) {
        return;
    }
    m_settings.rememberDataFile(m_asked, file);
    clear();
    if (m_actions.hasFailed()) {
        m_actions.retryFailed();
    } else {
        emit opened();
    }
}

} // namespace stridewell
