// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the menu to the preview of a report, through the question what it shall show.
#include "tests/ui/windowtest.h"
#include "ui/pages/settingspage.h"
#include "ui/printing/printpreview.h"
#include "ui/printing/reportdialog.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/wrapcheckbox.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::monday;
using test::WindowTest;

class ReportWindow : public WindowTest {
protected:
    QAction* menuAction() {
        for (QAction* menu : window().menuBar()->actions()) {
            for (QAction* action : menu->menu()->actions()) {
                if (action->text().remove(QLatin1Char('&')) == QStringLiteral("Report for my physio…")) {
                    return action;
                }
            }
        }
        return nullptr;
    }
    ReportDialog* openDialog() {
        QAction* action = menuAction();
        EXPECT_NE(action, nullptr);
        if (action != nullptr) {
            action->trigger();
        }
        auto* dialog = window().findChild<ReportDialog*>();
        EXPECT_TRUE(dialog != nullptr && QTest::qWaitForWindowActive(dialog));
        return dialog;
    }
};

TEST_F(ReportWindow, FromTheMenuToThePreviewOfEverythingWithoutNotesOrName) {
    startWith(aProfile());
    logAsPlanned();
    ReportDialog* dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    const ReportOptions options = dialog->options();
    EXPECT_FALSE(options.from);
    EXPECT_FALSE(options.to);
    EXPECT_FALSE(options.notes);
    EXPECT_TRUE(options.name.isEmpty());
    QTest::keyClick(dialog->name(), Qt::Key_Return);
    auto* preview = window().findChild<PrintPreview*>();
    ASSERT_NE(preview, nullptr);
    EXPECT_TRUE(preview->isVisible());
    EXPECT_TRUE(preview->windowTitle().contains(QStringLiteral("report")));
}

TEST_F(ReportWindow, ThePeriodsAreWhatTheySay) {
    startWith(aProfile());
    goTo(monday + Days(30));
    ReportDialog* dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->from()->isEnabled());
    dialog->period()->setIndex(static_cast<int>(ReportDialog::Period::LastFourWeeks));
    EXPECT_EQ(dialog->options().from, monday + Days(7));
    EXPECT_FALSE(dialog->options().to);
    dialog->period()->setIndex(static_cast<int>(ReportDialog::Period::Chosen));
    EXPECT_TRUE(dialog->from()->isEnabled());
    dialog->from()->setValue(monday + Days(3));
    dialog->to()->setValue(monday + Days(5));
    EXPECT_EQ(dialog->options().from, monday + Days(3));
    EXPECT_EQ(dialog->options().to, monday + Days(5));
    dialog->from()->setValue(monday + Days(9)); // the last day follows: a period never ends before it begins
    EXPECT_GE(*dialog->options().to, *dialog->options().from);
    dialog->to()->setValue(monday + Days(31)); // tomorrow
    EXPECT_LE(*dialog->options().to, monday + Days(30));
}

TEST_F(ReportWindow, NotesCanBeChosenOnlyWhereThereAreAny) {
    startWith(aProfile());
    ReportDialog* dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->notes()->isEnabled());
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    stridewell::Run noted = aRun(monday);
    noted.note = "windy";
    folder.write(noted);
    setup->workspace().refresh();
    dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->notes()->isEnabled());
    EXPECT_FALSE(dialog->options().notes);
    dialog->notes()->setChecked(true);
    EXPECT_TRUE(dialog->options().notes);
}

TEST_F(ReportWindow, TheNameIsKeptNowhere) {
    startWith(aProfile());
    ReportDialog* dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    dialog->name()->setText(QStringLiteral("  Ada \t Example "));
    EXPECT_EQ(dialog->options().name, QStringLiteral("Ada Example"));
    QTest::keyClick(dialog->name(), Qt::Key_Return);
    ASSERT_NE(window().findChild<PrintPreview*>(), nullptr);
    window().findChild<PrintPreview*>()->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->name()->text().isEmpty());
    dialog->reject();
    window().close();
    setup.reset();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
        QFile file(QString::fromStdString(entry.path().string()));
        if (file.open(QIODevice::ReadOnly)) {
            EXPECT_FALSE(file.readAll().contains("Example")) << entry.path();
        }
    }
}

TEST_F(ReportWindow, ProgressAndSettingsHaveItToo) {
    startWith(aProfile());
    for (Page* page : window().pages()) {
        page->prepare();
    }
    int places = 0;
    for (QPushButton* button : window().findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Report for my physio…")) {
            ++places;
            button->click();
            ReportDialog* dialog = window().findChild<ReportDialog*>();
            ASSERT_NE(dialog, nullptr);
            dialog->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    EXPECT_EQ(places, 2);
}

TEST_F(ReportWindow, WithoutAPlanThereIsNothingToReport) {
    today = monday - Days(2);
    start();
    ASSERT_NE(menuAction(), nullptr);
    EXPECT_FALSE(menuAction()->isEnabled());
}

} // namespace
} // namespace stridewell
