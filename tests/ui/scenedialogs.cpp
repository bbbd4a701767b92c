// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenedialogs.h"

#include "core/store/backupfolder.h"
#include "tests/ui/datafolder.h"
#include "tests/ui/scenes.h"
#include "ui/data/calendardialog.h"
#include "ui/data/importdialog.h"
#include "ui/data/removeddialog.h"
#include "ui/data/restoredialog.h"
#include "ui/dialogs/clearancedialog.h"
#include "ui/dialogs/logrundialog.h"
#include "ui/dialogs/moverundialog.h"
#include "ui/dialogs/painsection.h"
#include "ui/dialogs/symptomdialog.h"
#include "ui/pages/activitydialog.h"
#include "ui/pages/helpdialog.h"
#include "ui/pages/shoesdialog.h"
#include "ui/printing/printpreview.h"
#include "ui/printing/printservice.h"
#include "ui/printing/reportdialog.h"
#include "ui/timer/timerwindow.h"
#include "ui/widgets/painscale.h"
#include "ui/windowsetup.h"

namespace stridewell::test {

namespace {

using Made = std::unique_ptr<QDialog>;

Date today(WindowSetup& setup) {
    return setup.workspace().today();
}

template <typename Dialog, typename... Arguments>
Made make(Arguments&&... arguments) {
    return std::make_unique<Dialog>(std::forward<Arguments>(arguments)...);
}

Made logDialog(WindowSetup& setup, const std::optional<Run>& run) {
    Workspace& workspace = setup.workspace();
    return make<LogRunDialog>(*workspace.profile(), *workspace.projection(), run, today(setup), workspace.formats(),
                              &setup.window());
}

/// Saved in a hurry: a score, and none of the questions about it answered.
Made hurriedLogDialog(WindowSetup& setup) {
    Made dialog = logDialog(setup, {});
    auto* log = static_cast<LogRunDialog*>(dialog.get());
    log->pain()->during()->setValue(PainScore::tryFrom(3));
    log->accept();
    return dialog;
}

Made moveDialog(WindowSetup& setup) {
    Workspace& workspace = setup.workspace();
    return make<MoveRunDialog>(*workspace.profile(), workspace.journal(), *workspace.projection(), today(setup),
                               workspace.formats(), &setup.window());
}

Made removedDialog(WindowSetup& setup, std::vector<RemovedEntry> removed) {
    return make<RemovedDialog>(std::move(removed), setup.workspace().formats(), &setup.window());
}

Made importDialog(WindowSetup& setup) {
    const Journal& journal = setup.workspace().journal();
    ImportFile file;
    file.skipped.push_back({4, {IssueKind::Missing, "duration_min"}});
    file.withoutPain = true;
    JournalMerge merge;
    merge.added.runs = journal.runs;
    merge.taken = journal.runs.size();
    merge.skipped = 2;
    merge.contradicting.mornings.push_back({{}, today(setup), {}});
    merge.refused = 1;
    return make<ImportDialog>(QStringLiteral("runs.csv"), file, merge, setup.workspace().profile(),
                              setup.workspace().formats(), &setup.window());
}

Made restoreDialog(WindowSetup& setup) {
    BackupContent now;
    setup.workspace().look([&](const Store& store) {
        keepDailyBackup(store, today(setup));
        keepBackup(store, BackupReason::BeforeImport, today(setup));
        now = lookInto(store);
    });
    return make<RestoreDialog>(backupsOf(setup.workspace().file()), now, setup.workspace().formats(), &setup.window());
}

/// The timer of today's run after that many minutes of it.
Made timerWindow(WindowSetup& setup, int minutes, SessionTimer::State state) {
    const Formats formats = setup.workspace().formats();
    const Projection& projection = *setup.workspace().projection();
    const ProjectedWeek& week = projection.weeks.at(1);
    SessionTimer timer(week.sessions.at(1).shape);
    if (state != SessionTimer::State::Ready) {
        timer.go();
        timer.pass(std::chrono::minutes(minutes));
    }
    if (state == SessionTimer::State::Paused) {
        timer.pause();
    } else if (state == SessionTimer::State::Stopped) {
        timer.stop();
    }
    const QString where = QStringLiteral("Week 2 of 4 · Run 2 of 3");
    auto window = std::make_unique<TimerWindow>(week.sessions.at(1).shape, where, formats, true, &setup.window());
    window->showTimer(timer, false);
    return window;
}

std::vector<SceneDialog> timerDialogs() {
    using State = SessionTimer::State;
    return {
        {"timer-ready", [](WindowSetup& setup) { return timerWindow(setup, 0, State::Ready); }},
        {"timer-jog", [](WindowSetup& setup) { return timerWindow(setup, 6, State::Running); }},
        {"timer-paused", [](WindowSetup& setup) { return timerWindow(setup, 12, State::Paused); }},
        {"timer-stopped", [](WindowSetup& setup) { return timerWindow(setup, 20, State::Stopped); }},
    };
}

std::vector<SceneDialog> entryDialogs() {
    return {
        {"log", [](WindowSetup& setup) { return logDialog(setup, {}); }},
        {"log-pain", [](WindowSetup& setup) { return logDialog(setup, sore(aRun(today(setup), 3000), 4)); }},
        {"log-unanswered", hurriedLogDialog},
        {"move", moveDialog},
        {"symptoms",
         [](WindowSetup& setup) {
             return make<SymptomDialog>(Symptoms{Symptom::Spasm, Symptom::FeverUnwell}, &setup.window());
         }},
        {"clearance",
         [](WindowSetup& setup) {
             return make<ClearanceDialog>(today(setup) - Days(2), today(setup), &setup.window());
         }},
        {"walk",
         [](WindowSetup& setup) {
             return make<ActivityDialog>(ActivityDialog::Kind::Walk, today(setup), &setup.window());
         }},
        {"shoes",
         [](WindowSetup& setup) {
             return make<ShoesDialog>(std::nullopt, Units::Kilometres, today(setup), &setup.window());
         }},
        {"cross",
         [](WindowSetup& setup) {
             return make<ActivityDialog>(ActivityDialog::Kind::Cross, today(setup), &setup.window());
         }},
    };
}

std::vector<SceneDialog> dataDialogs() {
    return {
        {"removed",
         [](WindowSetup& setup) {
             const Date day = today(setup);
             return removedDialog(setup, {{day, setup.workspace().journal().runs.front()},
                                          {day - Days(3), Walk{{}, day - Days(5), 30, {}}}});
         }},
        {"removed-empty", [](WindowSetup& setup) { return removedDialog(setup, {}); }},
        {"import", importDialog},
        {"restore", restoreDialog},
    };
}

Made previewDialog(WindowSetup& setup, const SheetChoice& choice) {
    static UiSettings settings{QString()};
    auto* printing = new PrintService(setup.workspace(), settings, &setup.window());
    printing->setParent(&setup.window());
    return make<PrintPreview>(choice, *printing, &setup.window());
}

std::vector<SceneDialog> paperDialogs() {
    return {
        {"calendar", [](WindowSetup& setup) { return make<CalendarDialog>(CalendarChoice{}, &setup.window()); }},
        {"calendar-timed",
         [](WindowSetup& setup) {
             const CalendarChoice choice{7 * 60 + 30, CalendarReminder::HalfHour, true, QStringLiteral("Zoë")};
             return make<CalendarDialog>(choice, &setup.window());
         }},
        {"report", [](WindowSetup& setup) { return make<ReportDialog>(monday, today(setup), true, &setup.window()); }},
        {"preview",
         [](WindowSetup& setup) {
             return previewDialog(setup, {SheetKind::Week, 2, {}});
         }},
        {"preview-plan",
         [](WindowSetup& setup) {
             return previewDialog(setup, {SheetKind::Plan, 1, {}});
         }},
    };
}

std::vector<SceneDialog> helpDialogs() {
    return {
        {"shortcuts", [](WindowSetup& setup) { return make<ShortcutsDialog>(&setup.window()); }},
        {"about", [](WindowSetup& setup) { return make<AboutDialog>(&setup.window()); }},
    };
}

} // namespace

std::vector<SceneDialog> sceneDialogs() {
    std::vector<SceneDialog> all;
    for (const auto& some : {entryDialogs(), timerDialogs(), dataDialogs(), paperDialogs(), helpDialogs()}) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

} // namespace stridewell::test
