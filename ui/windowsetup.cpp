// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsetup.h"

#include "core/store/backupfolder.h"
#include "ui/actiondialogs.h"
#include "ui/datadialogs.h"
#include "ui/dialogs/profilewizard.h"
#include "ui/files.h"
#include "ui/mainmenu.h"
#include "ui/pages/alertpage.h"
#include "ui/pages/journalpage.h"
#include "ui/pages/planpage.h"
#include "ui/pages/problempage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/todaypage.h"
#include "ui/printing/printservice.h"
#include "ui/text/commandtext.h"
#include "ui/text/issuetext.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

namespace {

UiSettings settingsIn(const QString& file) {
    return file.isEmpty() ? UiSettings() : UiSettings(file);
}

} // namespace

WindowSetup::WindowSetup(QApplication& app, DateSource today, const QString& settingsFile)
    : m_settings(settingsIn(settingsFile)), m_theme(app), m_workspace(std::move(today)), m_actions(m_workspace),
      m_window(m_settings) {
    applyLook(m_settings, m_theme);
    m_theme.apply();
    m_dialogs = new ActionDialogs(m_workspace, m_actions, &m_window);
    m_data = new DataDialogs(m_workspace, m_actions, &m_window);
    m_printing = new PrintService(m_workspace, m_settings, &m_window);
    m_menu = new MainMenu({m_window, m_workspace, m_actions, *m_dialogs, *m_data, *m_printing});
    addPages();
    connectParts();
}

WindowSetup::~WindowSetup() = default;

void WindowSetup::addPages() {
    using Place = NavigationRail::Place;
    auto* today = new TodayPage(m_workspace, m_actions, *m_dialogs, *m_printing);
    m_planPage = new PlanPage(m_workspace, m_actions, *m_dialogs, *m_printing);
    auto* journal = new JournalPage(m_workspace, m_actions, *m_dialogs, *m_data);
    auto* settings = new SettingsPage({m_workspace, m_actions, *m_dialogs, *m_data, *m_printing, m_settings, m_theme});
    m_window.addPage(today, QKeySequence(u"Alt+1"_s), Place::Top);
    m_window.addPage(m_planPage, QKeySequence(u"Alt+2"_s), Place::Top);
    m_window.addPage(journal, QKeySequence(u"Alt+3"_s), Place::Top);
    m_window.addPage(settings, QKeySequence(u"Ctrl+,"_s), Place::Bottom);
    m_window.showPage(today);
}

void WindowSetup::connectParts() {
    connect(&m_workspace, &Workspace::projectionChanged, this, &WindowSetup::show);
    connect(&m_workspace, &Workspace::profileGone, this, &WindowSetup::showAssistant);
    connect(&m_workspace, &Workspace::storeFailed, this, &WindowSetup::showProblem);
    connect(&m_actions, &Actions::done, this, &WindowSetup::tell);
    UndoBar* bar = m_window.undoBar();
    connect(bar, &UndoBar::undoClicked, &m_actions.undoStack(), &QUndoStack::undo);
    connect(&m_actions.undoStack(), &QUndoStack::indexChanged, bar, &QWidget::hide);
    connect(m_window.problemBanner(), &Banner::buttonClicked, this, &WindowSetup::chooseFolder);
    connect(m_printing, &PrintService::failed, this,
            [this](const QString& sentence) { m_window.setProblem(tr("The page could not be saved"), sentence); });
    connect(m_printing, &PrintService::saved, this,
            [bar](const QString& file) { bar->tell(CommandText::written(QDir::toNativeSeparators(file)).trimmed()); });
    connect(m_data, &DataDialogs::told, bar, &UndoBar::tell);
    connect(m_data, &DataDialogs::failed, &m_window, &MainWindow::setProblem);
    connect(&m_workspace, &Workspace::backupFailed, this, [this](const StoreError& error) {
        m_window.setProblem(tr("Today's backup could not be made"),
                            tr("%1. Your entries are saved, and earlier backups are as they were. You can save one "
                               "elsewhere: Settings, Back up.")
                                .arg(storeErrorDetail(error)));
    });
}

void WindowSetup::open(const std::filesystem::path& dataFile) {
    m_asked = dataFile;
    m_menu->setPlanEnabled(false);
    if (m_workspace.open(m_settings.dataFileFor(dataFile)) && !m_workspace.profile()) {
        showAssistant();
    }
}

void WindowSetup::show(const Projection& projection) {
    m_window.problemBanner()->setButton({});
    m_window.setProblem({}, {});
    const bool emergency = projection.state.outcome == Outcome::Emergency;
    m_menu->setPlanEnabled(!emergency);
    for (Page* page : m_window.pages()) {
        page->render(projection);
    }
    if (!emergency) {
        m_window.showPages();
    } else if (qobject_cast<AlertPage*>(m_window.shownInstead()) == nullptr) {
        auto* alert = new AlertPage;
        connect(alert, &AlertPage::clearedClicked, m_dialogs, &ActionDialogs::recordClearance);
        m_window.showInstead(alert);
    }
}

void WindowSetup::showAssistant() {
    m_menu->setPlanEnabled(false);
    auto* assistant = new ProfileWizard(m_workspace.today(), {});
    assistant->setWindowFlags(Qt::Widget);
    connect(assistant, &QDialog::accepted, this, [this, assistant] {
        const NewPlan plan = assistant->newPlan();
        m_window.showPage(m_planPage);
        if (m_actions.startPlan(plan.profile, plan.symptoms)) {
            m_planPage->showWelcome();
        }
    });
    // There is nothing to go back to: Escape begins again.
    connect(assistant, &QDialog::rejected, this, &WindowSetup::showAssistant);
    m_window.showInstead(assistant);
}

void WindowSetup::showProblem(const StoreError& error) {
    const QString sentence = storeErrorText(error);
    if (error.kind() == StoreErrorKind::Damaged && error.file() == m_workspace.file()) {
        m_workspace.close(); // nothing more is read from it or written to it
    }
    if (m_workspace.projection()) {
        m_window.problemBanner()->setButton(tr("Choose another place…"));
        m_window.setProblem(tr("That was not saved"), sentence);
        return;
    }
    m_menu->setPlanEnabled(false);
    auto* page = new ProblemPage;
    page->setProblem(sentence);
    if (error.kind() == StoreErrorKind::Damaged) {
        offerBackup(*page, error.file());
    }
    connect(page, &ProblemPage::elsewhereClicked, this, &WindowSetup::chooseFolder);
    connect(page, &ProblemPage::retryClicked, this, &WindowSetup::retry);
    m_window.showInstead(page);
}

void WindowSetup::offerBackup(ProblemPage& page, const std::filesystem::path& dataFile) {
    const auto backup = newestGoodBackup(dataFile);
    if (!backup) {
        return;
    }
    page.offerBackup(tr("There is a good backup: %1. The damaged file is kept beside it.")
                         .arg(CommandText::content(backup->second, m_workspace.formats())));
    connect(&page, &ProblemPage::restoreClicked, this,
            [this, file = backup->first.file, dataFile] { restoreLost(file, dataFile); });
}

void WindowSetup::restoreLost(const std::filesystem::path& backup, const std::filesystem::path& dataFile) {
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

void WindowSetup::retry() {
    if (!m_workspace.isOpen()) {
        open(m_asked);
    } else {
        m_actions.retryFailed();
    }
}

void WindowSetup::chooseFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(&m_window, tr("Where to keep your data"), QDir::homePath());
    if (!folder.isEmpty()) {
        useFolder(folder.toStdString());
    }
}

void WindowSetup::useFolder(const std::filesystem::path& folder) {
    const std::filesystem::path file = m_workspace.isOpen() ? freeDataFile(folder) : folder / "stridewell.db";
    if (!m_workspace.moveTo(file)) {
        return;
    }
    m_settings.rememberDataFile(m_asked, file);
    if (m_actions.hasFailed()) {
        m_actions.retryFailed();
    } else if (!m_workspace.profile()) {
        showAssistant();
    }
}

void WindowSetup::tell(const QString& what) {
    const auto& projection = m_workspace.projection();
    QString sentence = what;
    if (projection && projection->state.outcome != Outcome::Keep) {
        sentence = tr("%1 %2.", "what was done, what the plan does now")
                       .arg(what, outcomeTitle(projection->state.outcome, projection->state.urgency));
    }
    m_window.undoBar()->offer(sentence);
}

} // namespace stridewell
