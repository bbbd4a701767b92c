// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/datafolder.h"
#include "ui/actiondialogs.h"
#include "ui/dialogs/clearancedialog.h"
#include "ui/dialogs/logrundialog.h"
#include "ui/dialogs/profilewizard.h"
#include "ui/pages/alertpage.h"
#include "ui/pages/daycell.h"
#include "ui/pages/exercisecard.h"
#include "ui/pages/journalpage.h"
#include "ui/pages/planpage.h"
#include "ui/pages/problempage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/weekcard.h"
#include "ui/pages/whylist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/painscale.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/weekmeter.h"
#include "ui/windowsetup.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <csignal>
#include <fstream>
#include <optional>
#include <sys/resource.h>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::monday;

/// The real main window on a data file of its own, driven by keys and clicks.
class WindowTest : public ::testing::Test {
protected:
    WindowTest() {
        static const QFont systemFont = QApplication::font();
        qApp->setStyleSheet({});
        QApplication::setFont(systemFont); // the theme of another test's window may have left its own
    }
    void start() {
        setup.emplace(
            *qApp, [this] { return today; }, folder.settingsFile());
        setup->open(folder.file());
        setup->window().show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&setup->window()));
    }
    void startWith(const Profile& profile) {
        folder.write(profile);
        start();
    }
    void goTo(Date date) {
        today = date;
        setup->workspace().refresh();
    }
    [[nodiscard]] MainWindow& window() { return setup->window(); }
    template <typename PageType>
    PageType* page() {
        return window().findChild<PageType*>();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        if (QApplication::activeModalWidget() == nullptr) {
            window().activateWindow(); // no window manager does it after a dialog has closed
            ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        }
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : &window(), key, modifiers);
        QApplication::processEvents();
    }
    /// Logs today's run as the plan has it: Ctrl+L, Enter.
    void logAsPlanned() {
        press(Qt::Key_L, Qt::ControlModifier);
        auto* dialog = window().findChild<LogRunDialog*>();
        ASSERT_NE(dialog, nullptr);
        press(Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_EQ(window().findChild<LogRunDialog*>(), nullptr) << "Enter did not save";
    }
    /// Everything that can be read on a page now.
    [[nodiscard]] QString textOf(const QWidget* widget) const {
        QStringList texts;
        for (const QLabel* label : widget->findChildren<QLabel*>()) {
            texts.append(label->isVisibleTo(widget) ? label->text() : QString());
        }
        for (const QAbstractButton* button : widget->findChildren<QAbstractButton*>()) {
            texts.append(button->isVisibleTo(widget) ? button->text() + button->accessibleName() : QString());
        }
        for (const QTableView* table : widget->findChildren<QTableView*>()) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    texts.append(table->model()->index(row, column).data().toString());
                }
            }
        }
        return texts.join(QLatin1Char('\n'));
    }
    [[nodiscard]] Journal stored() const { return Store(folder.file()).loadJournal(); }

    test::DataFolder folder;
    Date today = monday;
    std::optional<WindowSetup> setup;
};

TEST_F(WindowTest, EnterGoesFromTheFirstStartToASavedPlan) {
    today = monday - Days(2);
    start();
    ASSERT_NE(qobject_cast<ProfileWizard*>(window().shownInstead()), nullptr);
    for (int step = 0; step < 3; ++step) {
        press(Qt::Key_Return);
    }
    EXPECT_EQ(window().shownInstead(), nullptr);
    EXPECT_EQ(window().currentPage(), page<PlanPage>());
    ASSERT_TRUE(Store(folder.file()).loadProfile());
    EXPECT_EQ(Store(folder.file()).loadProfile()->start, monday);
    auto* focused = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(focused, nullptr);
    EXPECT_EQ(focused->text().toStdString(), "Print week 1");
}

TEST_F(WindowTest, EscapeInTheFirstAssistantBeginsAgain) {
    start();
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    auto* wizard = qobject_cast<ProfileWizard*>(window().shownInstead());
    ASSERT_NE(wizard, nullptr);
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_EQ(wizard->step(), 0);
    EXPECT_FALSE(Store(folder.file()).loadProfile());
}

TEST_F(WindowTest, ThreeRunsADeletionAndItsUndoLeadToWeekTwoUnderItsLimit) {
    startWith(aProfile());
    for (const int day : {0, 2, 4}) {
        goTo(monday + Days(day));
        logAsPlanned();
    }
    EXPECT_EQ(stored().runs.size(), 3U);

    press(Qt::Key_3, Qt::AltModifier);
    ASSERT_EQ(window().currentPage(), page<JournalPage>());
    EXPECT_EQ(QApplication::focusWidget(), page<JournalPage>()->table());
    press(Qt::Key_Delete);
    EXPECT_EQ(stored().runs.size(), 2U);
    EXPECT_TRUE(window().undoBar()->isVisible());
    EXPECT_TRUE(window().undoBar()->text().contains(QStringLiteral("deleted")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored().runs.size(), 3U);
    EXPECT_FALSE(window().undoBar()->isVisible());

    goTo(monday + Days(7));
    press(Qt::Key_2, Qt::AltModifier);
    const WeekCard* second = page<PlanPage>()->weeks().at(1);
    // 8.25 km and 10 % more is 9.075 km, shown rounded down.
    EXPECT_TRUE(second->findChild<WeekMeter*>()->text().contains(QStringLiteral("9.0 km")));
    EXPECT_TRUE(second->findChild<WhyList*>()->sentences().first().contains(QStringLiteral("10 %")));

    setup.reset();
    start();
    EXPECT_EQ(setup->workspace().journal().runs.size(), 3U);
    EXPECT_EQ(page<JournalPage>()->table()->model()->rowCount(), 3);
    EXPECT_EQ(window().currentPage(), page<TodayPage>());
}

TEST_F(WindowTest, MilesAreEverywhereAtOnce) {
    folder.write(aRun(monday));
    startWith(aProfile());
    ASSERT_TRUE(textOf(&window()).contains(QStringLiteral("2.75 km")));
    press(Qt::Key_Comma, Qt::ControlModifier);
    page<SettingsPage>()->milesButton()->click();
    EXPECT_EQ(Store(folder.file()).loadProfile()->units, Units::Miles);
    for (Page* page : window().pages()) {
        EXPECT_FALSE(textOf(page).contains(QRegularExpression(QStringLiteral("\\d km")))) << textOf(page).toStdString();
    }
    EXPECT_TRUE(textOf(page<JournalPage>()).contains(QStringLiteral("1.71 mi")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(textOf(page<JournalPage>()).contains(QStringLiteral("2.75 km")));
}

TEST_F(WindowTest, ARunLoggedByAnotherProcessShowsUpByItself) {
    startWith(aProfile());
    QSignalSpy projected(&setup->workspace(), &Workspace::projectionChanged);
    folder.write(aRun(monday));
    EXPECT_TRUE(projected.wait(5 * Workspace::watchIntervalMs));
    EXPECT_EQ(page<JournalPage>()->table()->model()->rowCount(), 1);
}

TEST_F(WindowTest, AFolderThatCannotBeWrittenIsToldAndAnotherPlaceIsRemembered) {
    std::ofstream(folder.path() / "occupied") << "a file where the folder should be";
    const auto impossible = folder.path() / "occupied" / "stridewell.db";
    const auto good = folder.path() / "good";
    today = monday - Days(3);
    {
        WindowSetup first(
            *qApp, [this] { return today; }, folder.settingsFile());
        first.open(impossible);
        first.window().show();
        auto* problem = qobject_cast<ProblemPage*>(first.window().shownInstead());
        ASSERT_NE(problem, nullptr);
        EXPECT_TRUE(problem->problem().contains(QStringLiteral("occupied")));
        first.useFolder(good);
        auto* wizard = qobject_cast<ProfileWizard*>(first.window().shownInstead());
        ASSERT_NE(wizard, nullptr);
        wizard->accept();
        EXPECT_TRUE(Store(good / "stridewell.db").loadProfile());
    }
    WindowSetup second(
        *qApp, [this] { return today; }, folder.settingsFile());
    second.open(impossible);
    EXPECT_TRUE(second.workspace().projection());
    EXPECT_EQ(second.window().shownInstead(), nullptr);
}

/// While it lives no file of this process can grow: a full disk.
class FullDisk {
public:
    FullDisk() {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    FullDisk(FullDisk&&) = delete;
    FullDisk& operator=(FullDisk&&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

TEST_F(WindowTest, ARunThatDoesNotFitOnTheDiskIsSavedInAnotherPlace) {
    startWith(aProfile());
    {
        const FullDisk full;
        logAsPlanned();
    }
    EXPECT_TRUE(window().problemBanner()->isVisible());
    EXPECT_FALSE(window().problemBanner()->text().isEmpty());
    EXPECT_TRUE(setup->workspace().journal().runs.empty());
    EXPECT_FALSE(setup->actions().undoStack().canUndo());

    const auto other = folder.path() / "other";
    setup->useFolder(other);
    EXPECT_FALSE(window().problemBanner()->isVisible());
    EXPECT_EQ(Store(other / "stridewell.db").loadJournal().runs.size(), 1U);
    EXPECT_EQ(Store(other / "stridewell.db").loadProfile(), aProfile());
}

TEST_F(WindowTest, AnEmergencyFillsTheWindowUntilCleared) {
    startWith(aProfile());
    ASSERT_TRUE(setup->actions().tickSymptoms(today, {Symptom::SaddleNumb}));
    auto* alert = qobject_cast<AlertPage*>(window().shownInstead());
    ASSERT_NE(alert, nullptr);
    EXPECT_TRUE(alert->call().contains(QStringLiteral("999")));
    EXPECT_EQ(alert->findChildren<QAbstractButton*>().size(), 1);
    EXPECT_FALSE(window().undoBar()->isVisible());
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(window().findChild<LogRunDialog*>(), nullptr);

    alert->clearedButton()->click();
    auto* dialog = window().findChild<ClearanceDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("hospital doctor"));
    dialog->accept();
    EXPECT_EQ(stored().clearances.size(), 1U);
}

TEST_F(WindowTest, AMistakenTickIsUndoneFromTheAlert) {
    startWith(aProfile());
    setup->actions().tickSymptoms(today, {Symptom::BothLegs});
    ASSERT_NE(window().shownInstead(), nullptr);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window().shownInstead(), nullptr);
    EXPECT_TRUE(stored().checks.empty());
}

TEST_F(WindowTest, TheMorningQuestionTakesOneClick) {
    folder.write(aRun(monday));
    today = monday + Days(1);
    startWith(aProfile());
    PainScale* scale = nullptr;
    for (PainScale* candidate : page<TodayPage>()->findChildren<PainScale*>()) {
        scale = candidate->isVisible() ? candidate : scale;
    }
    ASSERT_NE(scale, nullptr);
    QTest::mouseClick(scale, Qt::LeftButton, {}, scale->segmentRect(2).center());
    ASSERT_EQ(stored().mornings.size(), 1U);
    EXPECT_EQ(stored().mornings.front().date, today);
    EXPECT_EQ(stored().mornings.front().score.value(), 2);
    EXPECT_FALSE(scale->isVisible());
}

TEST_F(WindowTest, TickingAnExerciseIsSavedAndUndone) {
    today = monday + Days(1);
    startWith(aProfile());
    auto* card = page<TodayPage>()->findChild<ExerciseCard*>();
    ASSERT_FALSE(card->boxes().empty());
    QCheckBox* box = card->boxes().front();
    box->setFocus();
    press(Qt::Key_Space);
    ASSERT_EQ(stored().strength.size(), 1U);
    EXPECT_EQ(stored().strength.front().items.size(), 1U);
    EXPECT_EQ(QApplication::focusWidget(), box);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(stored().strength.empty());
    EXPECT_FALSE(box->isChecked());
}

TEST_F(WindowTest, ShiftAndAnArrowMoveARunAndARefusedDaySaysWhich) {
    startWith(aProfile());
    press(Qt::Key_2, Qt::AltModifier);
    WeekCard* week = page<PlanPage>()->weeks().front();
    week->day(4)->setFocus();
    press(Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_EQ(stored().moves.size(), 1U);
    EXPECT_EQ(stored().moves.front().to, monday + Days(5));
    EXPECT_EQ(QApplication::focusWidget(), week->day(5));
    EXPECT_TRUE(week->day(5)->day().session);
    EXPECT_TRUE(week->refusal().isEmpty());

    week->day(2)->setFocus();
    press(Qt::Key_Left, Qt::ShiftModifier); // next to Monday's run
    EXPECT_EQ(stored().moves.size(), 1U);
    EXPECT_FALSE(week->refusal().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(stored().moves.empty());
    EXPECT_TRUE(week->day(4)->day().session);
}

TEST_F(WindowTest, EverythingFitsASmallScreenWithLargeText) {
    folder.write(aRun(monday));
    {
        UiSettings settings(folder.settingsFile());
        settings.set(Setting::TextPercent, 200);
    }
    today = monday + Days(1); // the morning question shows
    startWith(aProfile());
    window().resize(1024, 640);
    QApplication::processEvents();
    EXPECT_LE(window().minimumSizeHint().width(), 1024);
    EXPECT_LE(window().minimumSizeHint().height(), 640);
    for (Page* page : window().pages()) {
        window().showPage(page);
        QApplication::processEvents();
        if (auto* scroll = page->findChild<QScrollArea*>()) {
            EXPECT_LE(scroll->widget()->width(), scroll->viewport()->width()) << page->title().toStdString();
        }
    }
}

TEST_F(WindowTest, EveryControlHasANameForScreenReaders) {
    folder.write(aRun(monday));
    startWith(aProfile());
    for (Page* page : window().pages()) {
        window().showPage(page);
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                widget->objectName().startsWith(QStringLiteral("qt_")) || widget->focusProxy() != nullptr) {
                continue;
            }
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool labelled = button != nullptr && !button->text().isEmpty();
            const auto* label = qobject_cast<const QLabel*>(widget);
            QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            const QString name = reader != nullptr ? reader->text(QAccessible::Name) : QString();
            EXPECT_TRUE(labelled || label != nullptr || !name.isEmpty())
                << page->title().toStdString() << ": " << widget->metaObject()->className();
        }
    }
}

TEST_F(WindowTest, KeepsItsSize) {
    startWith(aProfile());
    window().resize(1100, 700);
    QApplication::processEvents();
    window().close();
    setup.reset();
    start();
    EXPECT_EQ(window().size(), QSize(1100, 700));
}

} // namespace
} // namespace stridewell
