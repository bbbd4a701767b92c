// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data as a whole, in the real window: import, export, restore, what was deleted.
#include "core/exchange/csvfile.h"
#include "core/exchange/journaljson.h"
#include "core/store/backupfolder.h"
#include "tests/support/files.h"
#include "tests/ui/fulldisk.h"
#include "tests/ui/windowtest.h"
#include "ui/data/importdialog.h"
#include "ui/data/removeddialog.h"
#include "ui/data/restoredialog.h"
#include "ui/datadialogs.h"
#include "ui/dialogs/profilewizard.h"
#include "ui/files.h"
#include "ui/pages/planpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/undobar.h"

#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::monday;

class WindowDataTest : public test::WindowTest {
protected:
    /// The dialog of that kind that is open; Enter presses its filled button.
    template <typename Dialog>
    Dialog* dialog() {
        return window().findChild<Dialog*>();
    }
    [[nodiscard]] QString inFolder(const char* name) const { return toQString(folder.path() / name); }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    QString undoName() { return setup->actions().undoStack().undoText(); }

    void writeJournalFile(const QString& file, const std::vector<stridewell::Run>& runs) {
        Journal journal;
        journal.runs = runs;
        Profile other = aProfile();
        other.plan = PlanKind::Gentle;
        ASSERT_FALSE(writeWholeFile(file, toJournalJson({other, journal})));
    }
};

TEST_F(WindowDataTest, AnImportIsShownFirstAndUndoneWhole) {
    folder.write(aRun(monday));
    startWith(aProfile());
    goTo(monday + Days(7));
    writeJournalFile(inFolder("in.json"), {aRun(monday), aRun(monday + Days(2)), aRun(monday + Days(4))});
    setup->data().importFrom(inFolder("in.json"));
    auto* import = dialog<ImportDialog>();
    ASSERT_NE(import, nullptr);
    EXPECT_TRUE(import->preview().contains(QStringLiteral("New entries: 2"))) << import->preview().toStdString();
    EXPECT_TRUE(import->preview().contains(QStringLiteral("In your journal already: 1")));
    EXPECT_TRUE(import->preview().contains(QStringLiteral("Your plan stays as it is")));
    EXPECT_EQ(stored().runs.size(), 1U) << "nothing before it is agreed to";
    import->accept();
    EXPECT_EQ(stored().runs.size(), 3U);
    EXPECT_EQ(Store(folder.file()).loadProfile(), aProfile());
    EXPECT_TRUE(undoName().contains(QStringLiteral("import")));
    undo();
    EXPECT_EQ(stored().runs.size(), 1U);
    redo();
    EXPECT_EQ(stored().runs.size(), 3U);
    const auto backups = backupsOf(folder.file());
    EXPECT_TRUE(std::any_of(backups.begin(), backups.end(), [](const BackupFile& backup) {
        return backup.reason == BackupReason::BeforeImport && lookInto(backup.file).report.runs == 1;
    }));
}

TEST_F(WindowDataTest, AnImportOnTheFirstStartBringsThePlanAlong) {
    start();
    writeJournalFile(inFolder("in.json"), {aRun(monday)});
    setup->data().importFrom(inFolder("in.json"));
    ASSERT_NE(dialog<ImportDialog>(), nullptr);
    dialog<ImportDialog>()->accept();
    EXPECT_EQ(window().shownInstead(), nullptr);
    EXPECT_EQ(Store(folder.file()).loadProfile()->plan, PlanKind::Gentle);
    EXPECT_EQ(stored().runs.size(), 1U);
}

TEST_F(WindowDataTest, AFileThatIsNoJournalIsRefusedByWhatIsWrongInIt) {
    startWith(aProfile());
    writeContent(folder.path() / "in.json",
                 R"({"format": "stridewell-journal", "version": 1, "profile": {"start": "2026-11-23"}, "runs": 7})");
    setup->data().importFrom(inFolder("in.json"));
    EXPECT_EQ(dialog<ImportDialog>(), nullptr);
    EXPECT_TRUE(window().problemBanner()->isVisible());
    EXPECT_TRUE(window().problemBanner()->text().contains(QStringLiteral("runs")))
        << window().problemBanner()->text().toStdString();
}

TEST_F(WindowDataTest, ExportsAreWholeAndForTheirOwnerAlone) {
    folder.write(aRun(monday));
    startWith(aProfile());
    setup->data().exportJournalTo(inFolder("out.json"));
    setup->data().exportCsvTo(inFolder("out.csv"));
    EXPECT_TRUE(window().undoBar()->isVisible());
    EXPECT_FALSE(window().undoBar()->undoButton()->isVisible()) << "there is nothing to undo";
    EXPECT_EQ(contentOf(folder.path() / "out.csv"), toCsv(stored()));
    const auto back = parseJournalFile(contentOf(folder.path() / "out.json"));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->journal.runs.size(), 1U);
    for (const char* name : {"out.json", "out.csv"}) {
        EXPECT_EQ(QFileInfo(inFolder(name)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                  QFile::Permissions());
    }
    setup->data().exportCsvTo(inFolder("nowhere/out.csv"));
    EXPECT_TRUE(window().problemBanner()->isVisible());
}

TEST_F(WindowDataTest, ARestoreShowsWhatIsInTheBackupAndCanBeUndone) {
    folder.write(aRun(monday));
    startWith(aProfile());
    setup->data().backUpTo(inFolder("mine.db"));
    EXPECT_TRUE(window().undoBar()->text().contains(QStringLiteral("mine.db")));
    goTo(monday + Days(2));
    logAsPlanned();
    ASSERT_EQ(stored().runs.size(), 2U);
    setup->data().restore();
    auto* restore = dialog<RestoreDialog>();
    ASSERT_NE(restore, nullptr);
    EXPECT_GE(restore->list()->count(), 1) << "the day's own backup";
    restore->addFile(folder.path() / "mine.db");
    EXPECT_TRUE(restore->preview().contains(QStringLiteral("1"))) << restore->preview().toStdString();
    EXPECT_TRUE(restore->preview().contains(QStringLiteral("23 November 2026"))) << restore->preview().toStdString();
    restore->accept();
    EXPECT_EQ(stored().runs.size(), 1U);
    EXPECT_EQ(setup->workspace().journal().runs.size(), 1U);
    undo();
    EXPECT_EQ(stored().runs.size(), 2U);
    undo(); // the run before it
    EXPECT_EQ(stored().runs.size(), 1U);
}

TEST_F(WindowDataTest, AnOldBackupIsRestoredThoughTheDaysBackupTakesItsPlace) {
    folder.write(aProfile());
    for (int day = 0; day < 9; ++day) {
        Store store(folder.file());
        keepDailyBackup(store, monday + Days(day));
        store.add(aRun(monday + Days(day)));
    }
    today = monday + Days(9);
    start();
    const auto backups = backupsOf(folder.file());
    setup->actions().restore(backups.back().file); // the next one to go
    EXPECT_EQ(stored().runs.size(), lookInto(folder.file()).report.runs);
    EXPECT_LT(stored().runs.size(), 9U);
    undo();
    EXPECT_EQ(stored().runs.size(), 9U);
    redo();
    EXPECT_LT(stored().runs.size(), 9U);
}

TEST_F(WindowDataTest, AFileThatIsNoBackupCannotBeChosen) {
    startWith(aProfile());
    writeContent(folder.path() / "bad.db", "not a backup");
    setup->data().restore();
    auto* restore = dialog<RestoreDialog>();
    ASSERT_NE(restore, nullptr);
    restore->addFile(folder.path() / "bad.db");
    EXPECT_FALSE(restore->acceptButton()->isEnabled());
    EXPECT_FALSE(restore->chosen().has_value());
}

TEST_F(WindowDataTest, WhatWasDeletedDaysAgoCanBeBroughtBack) {
    stridewell::Run run = aRun(monday);
    run.note = "the first one";
    folder.write(run);
    startWith(aProfile());
    setup->actions().deleteRun(stored().runs.front().id);
    setup.reset(); // the undo steps are gone
    today = monday + Days(20);
    start();
    setup->data().showRemoved();
    auto* removed = dialog<RemovedDialog>();
    ASSERT_NE(removed, nullptr);
    ASSERT_EQ(removed->list()->count(), 1);
    EXPECT_TRUE(removed->list()->item(0)->text().contains(QStringLiteral("23 Nov")));
    removed->accept();
    ASSERT_EQ(stored().runs.size(), 1U);
    EXPECT_EQ(stored().runs.front().note, "the first one");
    undo();
    EXPECT_TRUE(stored().runs.empty());
}

TEST_F(WindowDataTest, UndoingTheFirstImportAsksForAPlanAgain) {
    start();
    writeJournalFile(inFolder("in.json"), {aRun(monday)});
    setup->data().importFrom(inFolder("in.json"));
    dialog<ImportDialog>()->accept();
    ASSERT_EQ(window().shownInstead(), nullptr);
    setup->actions().undoStack().undo();
    EXPECT_NE(qobject_cast<ProfileWizard*>(window().shownInstead()), nullptr);
    EXPECT_FALSE(Store(folder.file()).loadProfile());
}

TEST_F(WindowDataTest, AMorningComesBackInThePlaceOfTheNewOneAndUndoPutsThatBack) {
    folder.write(aRun(monday));
    startWith(aProfile());
    goTo(monday + Days(1));
    const auto answer = [this](int score) { setup->actions().answerMorning(today, *PainScore::tryFrom(score)); };
    const auto score = [this] {
        const auto mornings = stored().mornings;
        return mornings.size() == 1 ? mornings.front().score.value() : -1;
    };
    answer(7);
    undo();
    answer(1);
    const auto removed = Store(folder.file()).removed(today);
    ASSERT_EQ(removed.size(), 1U);
    setup->actions().bringBack(removed.front());
    EXPECT_EQ(score(), 7);
    undo();
    EXPECT_EQ(score(), 1);
    redo();
    EXPECT_EQ(score(), 7);
}

TEST_F(WindowDataTest, AFullDiskCostsNoExportThatWasThere) {
    startWith(aProfile());
    writeContent(folder.path() / "runs.csv", "the earlier one");
    {
        const test::FullDisk full;
        setup->data().exportCsvTo(inFolder("runs.csv"));
    }
    EXPECT_TRUE(window().problemBanner()->isVisible());
    EXPECT_EQ(contentOf(folder.path() / "runs.csv"), "the earlier one");
}

TEST_F(WindowDataTest, NoExportGoesOverTheDataFile) {
    startWith(aProfile());
    setup->data().exportCsvTo(toQString(folder.file()));
    EXPECT_TRUE(window().problemBanner()->isVisible());
    EXPECT_TRUE(Store(folder.file()).loadProfile());
}

} // namespace
} // namespace stridewell
