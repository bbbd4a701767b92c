// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes a picture of every page, dialog and state: screenshots FOLDER [LOOK...]. For people to look at; asserts
/// nothing. A LOOK is part of a picture's name: dark, 200, 1440x900, dark-200-1024x640, sharp150, arabic, grey.

#include "core/store/backupfolder.h"
#include "tests/ui/datafolder.h"
#include "tests/ui/scenedialogs.h"
#include "tests/ui/scenes.h"
#include "ui/dialogs/profilewizard.h"
#include "ui/page.h"
#include "ui/pages/daycell.h"
#include "ui/pages/journalfilterbar.h"
#include "ui/pages/journalpage.h"
#include "ui/pages/planpage.h"
#include "ui/pages/weekcard.h"
#include "ui/windowsetup.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <set>
#include <string>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::monday;
using test::Scene;

const QString passMark = QStringLiteral("pass=");

struct Look {
    QString name;
    QString theme;
    int percent;
    QSize size;
    bool grey = false; ///< as whoever tells no colours apart sees it
};

/// What one process shows, as Qt cannot change its screen later.
struct Pass {
    QString name; ///< of a special one, it ends the pictures' names
    QSize size;
    double ratio = 1; ///< pixels of the screen to one of the program
    QLocale locale{QLocale::English, QLocale::UnitedKingdom};
    bool grey = false;
};

std::vector<Pass> passes() {
    const QSize small(1024, 640);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return {{{}, small},
            {{}, QSize(1440, 900)},
            {QStringLiteral("sharp150"), small, 1.5},
            {QStringLiteral("sharp200"), small, 2},
            {QStringLiteral("arabic"), small, 1, QLocale(QLocale::Arabic, QLocale::Egypt)},
            {QStringLiteral("japanese"), small, 1, QLocale(QLocale::Japanese, QLocale::Japan)},
            {QStringLiteral("grey"), small, 1, english, true}};
}

/// Special passes: one look of the scenes that have something to show.
bool isShown(const Pass& pass, const char* scene) {
    static const std::set<std::string> special{"week2", "over-limit", "break", "new-year", "half-done"};
    return pass.name.isEmpty() || special.count(scene) > 0;
}

std::vector<Look> looks(const Pass& pass) {
    if (!pass.name.isEmpty()) {
        return {
            {QStringLiteral("light-100-1024x640-") + pass.name, QStringLiteral("light"), 100, pass.size, pass.grey}};
    }

    const std::pair<const char*, const char*> themes[] = {
        {"light", "light"}, {"dark", "dark"}, {"contrast", "high_contrast"}};
    std::vector<Look> all;
    for (const auto& [name, theme] : themes) {
        for (const int percent : {100, 200}) {
            for (const QSize size : {QSize(1024, 640), QSize(1440, 900)}) {
                const QString whole = QStringLiteral("%1-%2-%3x%4")
                                          .arg(QString::fromLatin1(name))
                                          .arg(percent)
                                          .arg(size.width())
                                          .arg(size.height());
                all.push_back({whole, QString::fromLatin1(theme), percent, size});
            }
        }
    }
    return all;
}

class Camera {
public:
    Camera(QString folder, const Look& look) : m_folder(std::move(folder)), m_look(look) {}
    void take(QWidget& widget, const QString& name) const {
        QApplication::processEvents();
        QApplication::processEvents();
        const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder, name, m_look.name);
        QImage picture = widget.grab().toImage();
        if (m_look.grey) {
            picture.convertTo(QImage::Format_Grayscale8);
        }
        if (!picture.save(file)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
        }
    }
    void showAndTake(WindowSetup& setup, const QString& name) const {
        setup.window().resize(m_look.size);
        setup.window().show();
        take(setup.window(), name);
    }

private:
    QString m_folder;
    Look m_look;
};

void setLook(const test::DataFolder& folder, const Look& look) {
    static const QFont systemFont = QApplication::font();
    qApp->setStyleSheet({});
    QApplication::setFont(systemFont); // or the next theme would take the last one's for the system's
    UiSettings settings(folder.settingsFile());
    settings.set(Setting::Theme, look.theme);
    settings.set(Setting::TextPercent, look.percent);
}

void takeDialogs(WindowSetup& setup, const Camera& camera) {
    for (const test::SceneDialog& one : test::sceneDialogs()) {
        const auto dialog = one.make(setup);
        dialog->show();
        camera.take(*dialog, QStringLiteral("dialog-") + QString::fromLatin1(one.name));
    }
}

void takePages(WindowSetup& setup, const Camera& camera, const QString& scene) {
    for (Page* page : setup.window().pages()) {
        setup.window().showPage(page);
        camera.take(setup.window(), scene + QLatin1Char('-') + page->iconName());
        auto* scroll = page->findChild<QScrollArea*>();
        if (scroll != nullptr && scroll->verticalScrollBar()->maximum() > 0) {
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
            camera.take(setup.window(), scene + QLatin1Char('-') + page->iconName() + QStringLiteral("-end"));
        }
    }
}

/// The journal with everything, with days chosen, and with nothing that matches.
void takeJournal(WindowSetup& setup, const Camera& camera) {
    auto* journal = setup.window().findChild<JournalPage*>();
    setup.window().showPage(journal);
    JournalFilterBar* bar = journal->filterBar();
    bar->showAll();
    camera.take(setup.window(), QStringLiteral("journal-everything"));
    bar->period()->setCurrentIndex(JournalFilterBar::FromTo);
    camera.take(setup.window(), QStringLiteral("journal-from-to"));
    bar->text()->setText(QStringLiteral("marathon"));
    camera.take(setup.window(), QStringLiteral("journal-nothing"));
}

/// The plan with a run taken up by the keys: where it may go.
void takeMoving(WindowSetup& setup, const Camera& camera) {
    auto* plan = setup.window().findChild<PlanPage*>();
    setup.window().showPage(plan);
    setup.window().activateWindow(); // the dialogs had the keys
    QApplication::processEvents();
    plan->weeks().at(1)->day(4)->setFocus(Qt::TabFocusReason);
    camera.take(setup.window(), QStringLiteral("plan-run-taken-up"));
}

void takeDamagedFile(QApplication& app, const Look& look, const Camera& camera) {
    const test::DataFolder folder;
    setLook(folder, look);
    {
        Store store(folder.file());
        store.addAll(aProfile(), {});
        store.add(aRun(monday));
        keepDailyBackup(store, monday);
    }
    std::ofstream(folder.file()) << "scrambled";
    WindowSetup damaged(
        app, [] { return monday; }, folder.settingsFile());
    damaged.open(folder.file());
    camera.showAndTake(damaged, QStringLiteral("data-damaged"));

    std::filesystem::remove(folder.file());
    setLook(folder, look);
    WindowSetup missing(
        app, [] { return monday; }, folder.settingsFile());
    missing.open(folder.file());
    camera.showAndTake(missing, QStringLiteral("data-missing"));
}

void takeFirstStart(QApplication& app, const Look& look, const Camera& camera) {
    const test::DataFolder folder;
    setLook(folder, look);
    WindowSetup setup(
        app, [] { return monday - Days(3); }, folder.settingsFile());
    setup.open(folder.file());
    setup.window().resize(look.size);
    setup.window().show();
    auto* wizard = qobject_cast<ProfileWizard*>(setup.window().shownInstead());
    for (int step = 0; step < 3; ++step) {
        wizard->setStep(step);
        camera.take(setup.window(), QStringLiteral("first-start-%1").arg(step + 1));
    }
    wizard->accept();
    camera.take(setup.window(), QStringLiteral("first-plan"));

    setLook(folder, look);
    WindowSetup broken(
        app, [] { return monday; }, folder.settingsFile());
    broken.open("/proc/nowhere/stridewell.db");
    camera.showAndTake(broken, QStringLiteral("data-problem"));
    takeDamagedFile(app, look, camera);
}

void takeScene(QApplication& app, const Scene& scene, const Look& look, const Camera& camera) {
    const test::DataFolder folder;
    setLook(folder, look);
    Store(folder.file()).replaceAll(scene.profile, scene.journal);
    WindowSetup setup(
        app, [&scene] { return scene.today; }, folder.settingsFile());
    setup.open(folder.file());
    setup.window().resize(look.size);
    setup.window().show();
    const QString name = QString::fromLatin1(scene.name);
    if (setup.window().shownInstead() != nullptr) {
        camera.take(setup.window(), name);
    } else {
        takePages(setup, camera, name);
    }
    if (name == QStringLiteral("week2")) {
        takeDialogs(setup, camera);
        takeMoving(setup, camera);
        setup.window().showPage(setup.window().pages().at(2));
        setup.actions().deleteRun(setup.workspace().journal().runs.front().id);
        camera.take(setup.window(), QStringLiteral("journal-undo"));
        takeJournal(setup, camera);
    }
}

bool isWanted(const Look& look, const QStringList& parts) {
    return std::all_of(parts.begin(), parts.end(), [&look](const QString& part) { return look.name.contains(part); });
}

/// Takes the pictures of a pass, on a screen that is no larger.
int takeAll(int argc, char** argv, const Pass& pass) {
    const QTemporaryDir folderOfScreen;
    QFile screen(folderOfScreen.filePath(QStringLiteral("screen.json")));
    if (screen.open(QIODevice::WriteOnly)) {
        screen.write(QStringLiteral(R"({"screens": [{"name": "one", "x": 0, "y": 0, "width": %1, "height": %2,
                                        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": %3}]})")
                         .arg(pass.size.width())
                         .arg(pass.size.height())
                         .arg(pass.ratio)
                         .toUtf8());
        screen.close();
    }
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toLocal8Bit());
    QLocale::setDefault(pass.locale);
    QApplication app(argc, argv);
    QApplication::setLayoutDirection(pass.locale.textDirection());
    const QStringList arguments = QApplication::arguments();
    QDir().mkpath(arguments.at(2));
    for (const Look& look : looks(pass)) {
        if (look.size != pass.size || !isWanted(look, arguments.mid(3))) {
            continue;
        }
        const Camera camera(arguments.at(2), look);
        takeFirstStart(app, look, camera);
        for (const Scene& scene : test::scenes()) {
            if (isShown(pass, scene.name)) {
                takeScene(app, scene, look, camera);
            }
        }
    }
    return 0;
}

/// One process for each pass.
int startForEachPass(int argc, char** argv) {
    int result = 0;
    for (std::size_t pass = 0; pass < passes().size(); ++pass) {
        QStringList arguments{passMark + QString::number(pass)};
        for (int i = 1; i < argc; ++i) {
            arguments.append(QString::fromLocal8Bit(argv[i]));
        }
        result = std::max(result, QProcess::execute(QString::fromLocal8Bit(argv[0]), arguments));
    }
    return result;
}

} // namespace
} // namespace stridewell

int main(int argc, char** argv) {
    using namespace stridewell;
    if (argc < 2 || *argv[1] == '-') { // no folder is meant by --help
        std::fprintf(stderr, "usage: screenshots FOLDER [LOOK...]\n");
        return 2;
    }
    const QString first = QString::fromLocal8Bit(argv[1]);
    if (argc > 2 && first.startsWith(passMark)) {
        return takeAll(argc, argv, passes().at(first.mid(passMark.size()).toUInt()));
    }
    return startForEachPass(argc, argv);
}
