// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsetup.h"

#include "ui/actiondialogs.h"
#include "ui/calendarservice.h"
#include "ui/datadialogs.h"
#include "ui/datarescue.h"
#include "ui/dialogs/profilewizard.h"
#include "ui/mainmenu.h"
#include "ui/pages/alertpage.h"
#include "ui/pages/journalpage.h"
#include "ui/pages/looksettings.h"
#include "ui/pages/planpage.h"
#include "ui/pages/progresspage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/todaypage.h"
#include "ui/printing/printservice.h"
#include "ui/text/commandtext.h"
#include "ui/text/issuetext.h"
#include "ui/text/phrasebook.h"
#include "ui/timer/timerservice.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QDir>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

namespace {

UiSettings settingsIn(const QString& file) {
    return file.isEmpty() ? UiSettings() : UiSettings(file);
}

/// The look comes before the first widget: one that is made earlier and shown later would keep another font.
UiSettings& afterLook(UiSettings& settings, Theme& theme) {
    applyLook(settings, theme);
    theme.apply();
    return settings;
}

} // namespace

WindowSetup::WindowSetup(QApplication& app, DateSource today, const QString& settingsFile)
    : m_settings(settingsIn(settingsFile)), m_theme(app), m_workspace(std::move(today)), m_actions(m_workspace),
      m_window(afterLook(m_settings, m_theme)) {
    m_dialogs = new ActionDialogs(m_workspace, m_actions, &m_window);
    m_data = new DataDialogs(m_workspace, m_actions, &m_window);
    m_printing = new PrintService(m_workspace, m_settings, &m_window);
    m_calendar = new CalendarService(m_workspace, m_settings, &m_window);
    m_rescue = std::make_unique<DataRescue>(m_window, m_workspace, m_actions, m_settings);
    m_timer = new TimerService(m_workspace, *m_dialogs, m_settings, &m_window);
    m_menu = new MainMenu({m_window, m_workspace, m_actions, *m_dialogs, *m_data, *m_printing, *m_calendar, *m_timer});
    addPages();
    connectParts();
}

WindowSetup::~WindowSetup() = default;

void WindowSetup::addPages() {
    using Place = NavigationRail::Place;
    auto* today = new TodayPage(m_workspace, m_actions, *m_dialogs, *m_printing, *m_timer, m_settings);
    m_planPage = new PlanPage(m_workspace, m_actions, *m_dialogs, *m_printing);
    auto* journal = new JournalPage(m_workspace, m_actions, *m_dialogs, *m_data, *m_printing);
    auto* progress = new ProgressPage(m_workspace, *m_dialogs, *m_printing);
    connect(progress, &ProgressPage::pictureFailed, this,
            [this](const QString& sentence) { m_rescue->tell(tr("The picture could not be saved"), sentence); });
    connect(progress, &ProgressPage::pictureSaved, this, &WindowSetup::tellWritten);
    auto* settings = new SettingsPage({m_workspace, m_actions, *m_dialogs, *m_data, *m_printing, m_settings, m_theme});
    m_window.addPage(today, QKeySequence(u"Alt+1"_s), Place::Top);
    m_window.addPage(m_planPage, QKeySequence(u"Alt+2"_s), Place::Top);
    m_window.addPage(journal, QKeySequence(u"Alt+3"_s), Place::Top);
    m_window.addPage(progress, QKeySequence(u"Alt+4"_s), Place::Top);
    m_window.addPage(settings, QKeySequence(u"Ctrl+,"_s), Place::Bottom);
    m_window.showPage(today);
}

void WindowSetup::connectParts() {
    connect(&m_workspace, &Workspace::projectionChanged, this, &WindowSetup::show);
    connect(&m_workspace, &Workspace::profileGone, this, &WindowSetup::showAssistant);
    connect(m_rescue.get(), &DataRescue::opened, this, [this] {
        if (!m_workspace.profile()) {
            showAssistant();
        }
    });
    connect(m_rescue.get(), &DataRescue::shut, this, [this] { m_menu->setPlanEnabled(false); });
    connect(&m_actions, &Actions::done, this, &WindowSetup::tell);
    connect(m_dialogs, &ActionDialogs::runLogged, this, [this] {
        if (qobject_cast<TodayPage*>(m_window.currentPage()) != nullptr) {
            // Not on whatever took the button's place: another Enter by habit does nothing here.
            m_window.findChild<NavigationRail*>()->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(&m_actions, &Actions::clearanceTakenBack, this, [this](const QString& sentence) {
        if (auto* alert = qobject_cast<AlertPage*>(m_window.shownInstead())) {
            alert->tellTakenBack(sentence); // it covers the undo bar
        }
    });
    UndoBar* bar = m_window.undoBar();
    connect(bar, &UndoBar::undoClicked, &m_actions.undoStack(), &QUndoStack::undo);
    connect(&m_actions.undoStack(), &QUndoStack::indexChanged, bar, &QWidget::hide);
    connect(&m_window, &MainWindow::pageShown, bar, &QWidget::hide); // what it says belongs to the page that is left
    connect(m_printing, &PrintService::failed, this,
            [this](const QString& sentence) { m_rescue->tell(tr("The page could not be saved"), sentence); });
    connect(m_printing, &PrintService::saved, this, &WindowSetup::tellWritten);
    connect(m_data, &DataDialogs::told, bar, &UndoBar::tell);
    connect(m_data, &DataDialogs::failed, m_rescue.get(), &DataRescue::tell);
    connect(m_calendar, &CalendarService::told, bar, &UndoBar::tell);
    connect(m_calendar, &CalendarService::failed, m_rescue.get(), &DataRescue::tell);
    connect(m_planPage, &PlanPage::calendarAsked, m_calendar, &CalendarService::exportCalendar);
    connect(&m_workspace, &Workspace::backupFailed, this, [this](const StoreError& error) {
        m_rescue->tell(tr("A backup could not be made"),
                       tr("%1. Your entries are saved, and earlier backups are as they were. You can save one "
                          "elsewhere: Settings, Back up.")
                           .arg(storeErrorDetail(error)));
    });
}

void WindowSetup::open(const std::filesystem::path& dataFile) {
    m_menu->setPlanEnabled(false);
    m_rescue->open(dataFile);
}

void WindowSetup::useFolder(const std::filesystem::path& folder) {
    m_rescue->useFolder(folder);
}

void WindowSetup::show(const Projection& projection) {
    const bool emergency = projection.state.outcome == Outcome::Emergency;
    m_outcomeIsNew = projection.state.outcome != m_outcome;
    m_outcome = projection.state.outcome;
    m_menu->setPlanEnabled(!emergency);
    m_timer->follow(projection);
    for (Page* page : m_window.pages()) {
        page->setProjection(m_workspace.projection());
    }
    m_window.currentPage()->prepare();
    if (m_window.focusWidget() == nullptr) {
        m_window.focusPage(); // the window has just opened
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
    m_timer->forget();
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

void WindowSetup::tellWritten(const QString& file) {
    m_window.undoBar()->tell(CommandText::written(QDir::toNativeSeparators(file)).trimmed());
}

void WindowSetup::tell(const QString& what) {
    const auto& projection = m_workspace.projection();
    QString sentence = what;
    if (projection && m_outcome != Outcome::Keep && m_outcomeIsNew) {
        sentence = tr("%1 %2.", "what was done, what the plan does now")
                       .arg(what, outcomeTitle(projection->state.outcome, projection->state.urgency));
    }
    m_window.undoBar()->offer(sentence);
}

} // namespace stridewell
