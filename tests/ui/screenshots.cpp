// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes a picture of every page, dialog and state: screenshots FOLDER. For people to look at; asserts nothing.

#include "core/store/backupfolder.h"
#include "tests/ui/datafolder.h"
#include "ui/actiondialogs.h"
#include "ui/data/calendardialog.h"
#include "ui/data/importdialog.h"
#include "ui/data/removeddialog.h"
#include "ui/data/restoredialog.h"
#include "ui/dialogs/clearancedialog.h"
#include "ui/dialogs/logrundialog.h"
#include "ui/dialogs/moverundialog.h"
#include "ui/dialogs/profilewizard.h"
#include "ui/dialogs/symptomdialog.h"
#include "ui/pages/activitydialog.h"
#include "ui/pages/helpdialog.h"
#include "ui/pages/planpage.h"
#include "ui/printing/printpreview.h"
#include "ui/printing/printservice.h"
#include "ui/windowsetup.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>

#include <cstdio>
#include <fstream>
#include <functional>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::monday;

struct Look {
    const char* name;
    const char* theme;
    int percent;
    QSize size;
};

Run hurting(Run run, int score, PainCharacter character = PainCharacter::Dull) {
    run.during = *PainScore::tryFrom(score);
    run.after = *PainScore::tryFrom(score);
    run.character = character;
    return run;
}

/// Two years of three runs a week, with a sore spell in between.
Journal years() {
    Journal journal;
    for (int week = 0; week < 104; ++week) {
        for (const int day : {0, 2, 4}) {
            Run run = aRun(monday + Days(7 * week + day), 2600 + 7 * week + 130 * (week % 5));
            const bool sore = week % 26 == 9;
            journal.runs.push_back(sore ? hurting(run, 2 + day / 2) : run);
            journal.mornings.push_back({{},
                                        run.date + Days(1),
                                        *PainScore::tryFrom(sore             ? 2
                                                            : week % 13 == 3 ? 1
                                                                             : 0)});
        }
    }
    return journal;
}

Journal weeks(int count) {
    const double metres[] = {2750, 3000, 2583, 2833};
    const char* notes[] = {"first time, slow and good", "", "rain", "along the canal with Ana", "", "felt strong"};
    Journal journal;
    for (int week = 0; week < count; ++week) {
        for (const int day : {0, 2, 4}) {
            Run run = aRun(monday + Days(7 * week + day), metres[week]);
            run.note = notes[(week * 3 + day / 2) % 6];
            journal.runs.push_back(day == 2 ? hurting(run, 1) : run);
            journal.mornings.push_back({{}, run.date + Days(1), PainScore()});
        }
    }
    return journal;
}

struct Scene {
    const char* name;
    Date today;
    Journal journal;
};

std::vector<Scene> scenes() {
    const auto with = [](Journal journal, auto change) {
        change(journal);
        return journal;
    };
    return {
        {"before-start", monday - Days(3), {}},
        {"new", monday, {}},
        {"rest-day", monday + Days(1), with(weeks(1), [](Journal& j) { j.runs.resize(1), j.mornings.resize(1); })},
        {"morning-question", monday + Days(1),
         with(weeks(1), [](Journal& j) { j.runs.resize(1), j.mornings.clear(); })},
        {"week2", monday + Days(9), with(weeks(2), [](Journal& j) { j.runs.resize(4), j.mornings.resize(4); })},
        {"extra-rest", monday + Days(9),
         with(weeks(1), [](Journal& j) { j.runs.push_back(hurting(aRun(monday + Days(7), 3000), 4)); })},
        {"swap", monday + Days(9),
         with(weeks(1),
              [](Journal& j) {
                  j.runs.push_back(hurting(aRun(monday + Days(7), 3000), 3));
                  j.mornings.push_back({{}, monday + Days(8), *PainScore::tryFrom(1)});
              })},
        {"break", monday + Days(9),
         with(weeks(1), [](Journal& j) { j.runs.push_back(hurting(aRun(monday + Days(7), 2000), 6)); })},
        {"see-professional", monday + Days(9),
         with(weeks(1),
              [](Journal& j) {
                  j.checks.push_back({{}, monday + Days(8), {Symptom::RadiatesGluteLeg}});
              })},
        {"emergency", monday + Days(9),
         with(weeks(1),
              [](Journal& j) {
                  j.checks.push_back({{}, monday + Days(9), {Symptom::SaddleNumb}});
              })},
        {"finished", monday + Days(29), weeks(4)},
        {"over-limit", monday + Days(9),
         with(weeks(1), [](Journal& j) { j.runs.push_back(aRun(monday + Days(7), 10'500)); })},
        {"two-years", monday + Days(7 * 104), years()},
    };
}

class Camera {
public:
    Camera(QString folder, const Look& look) : m_folder(std::move(folder)), m_look(look) {}
    void take(QWidget& widget, const QString& name) const {
        QApplication::processEvents();
        QApplication::processEvents();
        const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder, name, QString::fromLatin1(m_look.name));
        if (!widget.grab().save(file)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
        }
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
    settings.set(Setting::Theme, QString::fromLatin1(look.theme));
    settings.set(Setting::TextPercent, look.percent);
}

void takeDataDialogs(WindowSetup& setup, const Camera& camera) {
    const Formats formats = setup.workspace().formats();
    MainWindow* parent = &setup.window();
    const Journal& journal = setup.workspace().journal();
    const auto shoot = [&](QDialog* dialog, const char* name) {
        dialog->show();
        camera.take(*dialog, QString::fromLatin1(name));
        delete dialog;
    };
    const Date today = setup.workspace().today();
    shoot(new RemovedDialog({{today, journal.runs.front()}, {today - Days(3), Walk{{}, today - Days(5), 30, {}}}},
                            formats, parent),
          "dialog-removed");
    shoot(new RemovedDialog({}, formats, parent), "dialog-removed-empty");
    shoot(new CalendarDialog({}, parent), "dialog-calendar");
    shoot(new CalendarDialog({7 * 60 + 30, CalendarReminder::HalfHour, true, QStringLiteral("Zoë")}, parent),
          "dialog-calendar-timed");
    ImportFile file;
    file.skipped.push_back({4, {IssueKind::Missing, "duration_min"}});
    file.withoutPain = true;
    JournalMerge merge;
    merge.added.runs = journal.runs;
    merge.taken = journal.runs.size();
    merge.skipped = 2;
    merge.contradicting.mornings.push_back({{}, today, {}});
    merge.refused = 1;
    shoot(new ImportDialog(QStringLiteral("runs.csv"), file, merge, setup.workspace().profile(), formats, parent),
          "dialog-import");
    BackupContent now;
    setup.workspace().look([&](const Store& store) {
        keepDailyBackup(store, today);
        keepBackup(store, BackupReason::BeforeImport, today);
        now = lookInto(store);
    });
    shoot(new RestoreDialog(backupsOf(setup.workspace().file()), now, formats, parent), "dialog-restore");
}

void takeDialogs(WindowSetup& setup, const Camera& camera) {
    const Projection& projection = *setup.workspace().projection();
    const Formats formats = setup.workspace().formats();
    MainWindow* parent = &setup.window();
    const auto shoot = [&](QDialog* dialog, const char* name) {
        dialog->show();
        camera.take(*dialog, QString::fromLatin1(name));
        delete dialog;
    };
    const Profile& profile = *setup.workspace().profile();
    const Date today = projection.today;
    shoot(new LogRunDialog(profile, projection, {}, today, formats, parent), "dialog-log");
    shoot(new LogRunDialog(profile, projection, hurting(aRun(today), 4), today, formats, parent), "dialog-log-pain");
    shoot(new MoveRunDialog(profile, setup.workspace().journal(), projection, today, formats, parent), "dialog-move");
    shoot(new SymptomDialog({Symptom::Spasm, Symptom::FeverUnwell}, parent), "dialog-symptoms");
    shoot(new ClearanceDialog(today - Days(2), today, parent), "dialog-clearance");
    shoot(new ActivityDialog(ActivityDialog::Kind::Walk, today, parent), "dialog-walk");
    shoot(new ActivityDialog(ActivityDialog::Kind::Cross, today, parent), "dialog-cross");
    takeDataDialogs(setup, camera);
    shoot(new ShortcutsDialog(parent), "dialog-shortcuts");
    shoot(new AboutDialog(parent), "dialog-about");
    UiSettings settings{QString()};
    PrintService printing(setup.workspace(), settings, parent);
    printing.previewWeek(2);
    auto* preview = parent->findChild<PrintPreview*>();
    camera.take(*preview, QStringLiteral("dialog-preview"));
    delete preview;
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

void takeDamagedFile(QApplication& app, const Look& look, const Camera& camera) {
    const test::DataFolder folder;
    setLook(folder, look);
    {
        Store store(folder.file());
        store.saveProfile(aProfile());
        store.add(aRun(monday));
        keepDailyBackup(store, monday);
    }
    std::ofstream(folder.file()) << "scrambled";
    WindowSetup damaged(
        app, [] { return monday; }, folder.settingsFile());
    damaged.open(folder.file());
    damaged.window().resize(look.size);
    damaged.window().show();
    camera.take(damaged.window(), QStringLiteral("data-damaged"));

    std::filesystem::remove(folder.file());
    WindowSetup missing(
        app, [] { return monday; }, folder.settingsFile());
    missing.open(folder.file());
    missing.window().resize(look.size);
    missing.window().show();
    camera.take(missing.window(), QStringLiteral("data-missing"));
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
    broken.window().resize(look.size);
    broken.window().show();
    camera.take(broken.window(), QStringLiteral("data-problem"));
    takeDamagedFile(app, look, camera);
}

void takeScene(QApplication& app, const Scene& scene, const Look& look, const Camera& camera) {
    const test::DataFolder folder;
    setLook(folder, look);
    Store(folder.file()).replaceAll(aProfile(), scene.journal);
    WindowSetup setup(
        app, [&scene] { return scene.today; }, folder.settingsFile());
    setup.open(folder.file());
    setup.window().resize(look.size);
    setup.window().show();
    const QString name = QString::fromLatin1(scene.name);
    if (setup.window().shownInstead() != nullptr) {
        camera.take(setup.window(), name);
    } else if (name == QStringLiteral("week2") || name == QStringLiteral("new") ||
               name == QStringLiteral("two-years") || name == QStringLiteral("over-limit")) {
        takePages(setup, camera, name);
    } else {
        camera.take(setup.window(), name + QStringLiteral("-today"));
    }
    if (name == QStringLiteral("week2")) {
        takeDialogs(setup, camera);
        setup.window().showPage(setup.window().pages().at(2));
        setup.actions().deleteRun(setup.workspace().journal().runs.front().id);
        camera.take(setup.window(), QStringLiteral("journal-undo"));
        setup.window().showPage(setup.window().pages().at(1));
    }
}

} // namespace
} // namespace stridewell

int main(int argc, char** argv) {
    using namespace stridewell;
    if (argc < 2) {
        std::fprintf(stderr, "usage: screenshots FOLDER [LOOK]\n");
        return 2;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication app(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    const Look looks[] = {
        {"light", "light", 100, {1024, 640}},       {"dark", "dark", 100, {1024, 640}},
        {"light-200", "light", 200, {1024, 640}},   {"dark-200", "dark", 200, {1440, 900}},
        {"light-large", "light", 100, {1440, 900}}, {"contrast", "high_contrast", 100, {1024, 640}},
    };
    for (const Look& look : looks) {
        if (argc > 2 && QLatin1String(argv[2]) != QLatin1String(look.name)) {
            continue;
        }
        const Camera camera(folder, look);
        takeFirstStart(app, look, camera);
        for (const Scene& scene : scenes()) {
            takeScene(app, scene, look, camera);
        }
    }
    return 0;
}
