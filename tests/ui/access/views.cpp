// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access/views.h"

#include "core/store/backupfolder.h"
#include "tests/ui/datafolder.h"
#include "tests/ui/scenedialogs.h"
#include "tests/ui/scenes.h"
#include "ui/dialogs/profilewizard.h"
#include "ui/page.h"
#include "ui/windowsetup.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

#include <fstream>

namespace stridewell::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize smallest(1024, 640);

void settle() {
    for (int round = 0; round < 3; ++round) { // what is laid out anew asks for another round
        QApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// A window of its own, with its own data and settings.
class View {
public:
    explicit View(const Look& look, Date today = monday) : m_today(today) {
        UiSettings settings(m_folder.settingsFile());
        settings.set(Setting::Theme, QString::fromLatin1(look.theme));
        settings.set(Setting::TextPercent, look.percent);
    }
    [[nodiscard]] const DataFolder& folder() const { return m_folder; }
    WindowSetup& open(const std::filesystem::path& file) {
        static const QFont systemFont = QApplication::font();
        m_setup.reset();
        qApp->setStyleSheet({});
        QApplication::setFont(systemFont); // or this theme would take the last one's for the system's
        m_setup.emplace(
            *qApp, [this] { return m_today; }, m_folder.settingsFile());
        m_setup->open(file);
        m_setup->window().resize(smallest);
        m_setup->window().show();
        settle();
        return *m_setup;
    }
    WindowSetup& open() { return open(m_folder.file()); }

private:
    DataFolder m_folder;
    Date m_today;
    std::optional<WindowSetup> m_setup;
};

void visitScene(const Look& look, const Scene& scene, const Visitor& visit) {
    View view(look, scene.today);
    Store(view.folder().file()).replaceAll(scene.profile, scene.journal);
    WindowSetup& setup = view.open();
    const QString name = QString::fromLatin1(scene.name);
    if (setup.window().shownInstead() != nullptr) {
        visit(setup.window(), name);
        return;
    }
    for (Page* page : setup.window().pages()) {
        setup.window().showPage(page);
        settle();
        visit(setup.window(), name + u'-' + page->iconName());
    }
}

void visitBrokenFiles(const Look& look, const Visitor& visit) {
    View nowhere(look);
    visit(nowhere.open("/proc/nowhere/stridewell.db").window(), u"data-problem"_s);
    View damaged(look);
    const std::filesystem::path file = damaged.folder().file();
    {
        Store store(file);
        store.addAll(aProfile(), {});
        store.add(aRun(monday));
        keepDailyBackup(store, monday);
    }
    std::ofstream(file) << "scrambled";
    visit(damaged.open().window(), u"data-damaged"_s);
    std::filesystem::remove(file);
    visit(damaged.open().window(), u"data-missing"_s);
}

} // namespace

void visitPages(const Look& look, const Visitor& visit) {
    for (const Scene& scene : scenes()) {
        visitScene(look, scene, visit);
    }
}

void visitDialogs(const Look& look, const Visitor& visit) {
    const Scene weekTwo = scene("week2");
    View view(look, weekTwo.today);
    Store(view.folder().file()).replaceAll(weekTwo.profile, weekTwo.journal);
    WindowSetup& setup = view.open();
    for (const SceneDialog& one : sceneDialogs()) {
        const auto dialog = one.make(setup);
        dialog->show();
        settle();
        visit(*dialog, u"dialog "_s + QString::fromLatin1(one.name));
    }
}

void visitBeginnings(const Look& look, const Visitor& visit) {
    {
        View first(look, monday - Days(3));
        WindowSetup& setup = first.open();
        auto* wizard = qobject_cast<ProfileWizard*>(setup.window().shownInstead());
        for (int step = 0; step < 3; ++step) {
            wizard->setStep(step);
            settle();
            visit(setup.window(), u"first-start-%1"_s.arg(step + 1));
        }
        wizard->accept();
        settle();
        visit(setup.window(), u"first-plan"_s);
    }
    visitBrokenFiles(look, visit);
    const Scene weekTwo = scene("week2");
    View view(look, weekTwo.today);
    Store(view.folder().file()).replaceAll(weekTwo.profile, weekTwo.journal);
    WindowSetup& setup = view.open();
    setup.window().showPage(setup.window().pages().at(2));
    setup.actions().deleteRun(setup.workspace().journal().runs.front().id);
    settle();
    visit(setup.window(), u"journal-undo"_s);
}

} // namespace stridewell::test
