// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/dialogs/clearancedialog.h"
#include "ui/pages/alertpage.h"
#include "ui/pages/daycell.h"
#include "ui/pages/exercisecard.h"
#include "ui/pages/journalpage.h"
#include "ui/pages/looksettings.h"
#include "ui/pages/planpage.h"
#include "ui/pages/plansettings.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/weekcard.h"
#include "ui/printing/printpreview.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/painscale.h"
#include "ui/widgets/undobar.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::monday;
using test::WindowTest;

TEST_F(WindowTest, MilesAreEverywhereAtOnce) {
    folder.write(aRun(monday));
    startWith(aProfile());
    ASSERT_TRUE(textOf(&window()).contains(QStringLiteral("2.75 km")));
    press(Qt::Key_Comma, Qt::ControlModifier);
    page<SettingsPage>()->findChild<PlanSettings*>()->miles()->click();
    EXPECT_EQ(Store(folder.file()).loadProfile()->units, Units::Miles);
    for (Page* page : window().pages()) {
        page->prepare();
        EXPECT_FALSE(textOf(page).contains(QRegularExpression(QStringLiteral("\\d km")))) << textOf(page).toStdString();
    }
    EXPECT_TRUE(textOf(page<JournalPage>()).contains(QStringLiteral("1.71 mi")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(textOf(page<JournalPage>()).contains(QStringLiteral("2.75 km")));
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

TEST_F(WindowTest, OnSundayTheWeekToPrintIsTheNextOne) {
    for (const int day : {0, 2, 4}) {
        folder.write(aRun(monday + Days(day)));
    }
    today = monday + Days(6);
    startWith(aProfile());
    EXPECT_TRUE(textOf(page<PlanPage>()).contains(QStringLiteral("Print week 2")));
    EXPECT_TRUE(textOf(page<TodayPage>()).contains(QStringLiteral("Print week 2")));
    goTo(monday + Days(7));
    EXPECT_TRUE(textOf(page<PlanPage>()).contains(QStringLiteral("Print week 2")));
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

TEST_F(WindowTest, ARefusalBeneathTheWindowsEdgeScrollsIntoView) {
    startWith(aProfile());
    window().resize(1024, 640);
    press(Qt::Key_2, Qt::AltModifier);
    WeekCard* week = page<PlanPage>()->weeks().at(1);
    week->day(2)->setFocus();
    press(Qt::Key_Left, Qt::ShiftModifier); // next to Monday's run
    auto* refusal = week->findChild<Banner*>();
    ASSERT_FALSE(week->refusal().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return refusal->visibleRegion().boundingRect() == refusal->rect(); }));
}

TEST_F(WindowTest, ARunDroppedOnAnotherDayMovesThere) {
    startWith(aProfile());
    WeekCard* week = page<PlanPage>()->weeks().front();
    QMimeData run;
    run.setData(DayCell::mimeType(), "2026-11-27");
    const auto dropOn = [&](DayCell* cell) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, &run, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(cell, &enter);
        QDropEvent drop(QPointF(5, 5), Qt::MoveAction, &run, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(cell, &drop);
    };
    dropOn(week->day(3)); // next to Wednesday's run
    EXPECT_TRUE(stored().moves.empty());
    EXPECT_FALSE(week->refusal().isEmpty());
    dropOn(week->day(6));
    EXPECT_TRUE(stored().moves.empty()) << "Sunday is next to the Monday of week 2";
    dropOn(week->day(5));
    ASSERT_EQ(stored().moves.size(), 1U);
    EXPECT_EQ(stored().moves.front().to, monday + Days(5));
    EXPECT_TRUE(week->refusal().isEmpty());
}

TEST_F(WindowTest, SavingAPainfulRunSaysAtOnceWhatThePlanDoes) {
    startWith(aProfile());
    auto run = aRun(today);
    run.during = *PainScore::tryFrom(6);
    run.character = PainCharacter::Dull;
    ASSERT_TRUE(setup->actions().logRun(run));
    const QString advice = outcomeTitle(Outcome::Break, {});
    EXPECT_TRUE(window().undoBar()->text().contains(advice));
    EXPECT_TRUE(textOf(page<TodayPage>()).contains(advice));
}

TEST_F(WindowTest, ADayShowsWhatWasReallyRun) {
    auto half = aRun(monday, 1400);
    half.durationMin = 15;
    half.jogDonePermille = 500;
    folder.write(half);
    auto farther = aRun(monday + Days(2), 5000);
    farther.durationMin = 40;
    folder.write(farther);
    auto unmeasured = aRun(monday + Days(4));
    unmeasured.durationMin = 36;
    unmeasured.distance.reset();
    folder.write(unmeasured);
    today = monday + Days(5);
    startWith(aProfile());
    press(Qt::Key_2, Qt::AltModifier);
    WeekCard* week = page<PlanPage>()->weeks().front();
    const auto said = [week](int day) { return week->day(day)->accessibleName(); };
    EXPECT_TRUE(said(0).contains(QStringLiteral("partly done, 15 min, 1.40 km"))) << said(0).toStdString();
    EXPECT_TRUE(said(2).contains(QStringLiteral("done, 40 min, 5.00 km"))) << said(2).toStdString();
    const Formats formats = setup->workspace().formats();
    const QString worked = formats.distance(setup->workspace().projection()->runs.back().actual);
    EXPECT_TRUE(said(4).contains(QStringLiteral("done, 36 min, ") + worked)) << said(4).toStdString();
    EXPECT_FALSE(said(4).contains(QStringLiteral("2.75 km"))) << said(4).toStdString();
}

TEST_F(WindowTest, AfterTodaysRunTheCardSaysDoneAndWhoseBarItShows) {
    startWith(aProfile());
    logAsPlanned();
    const QString text = textOf(page<TodayPage>());
    EXPECT_TRUE(text.contains(QStringLiteral("Done for today"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Well done."))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Next run: Wednesday 25 November"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("Rest day"))) << text.toStdString();
}

TEST_F(WindowTest, AfterAPainfulRunNothingAsksForItsMorningNorContradictsItself) {
    startWith(aProfile());
    goTo(monday + Days(2));
    auto run = aRun(today);
    run.during = *PainScore::tryFrom(5);
    run.character = PainCharacter::Dull;
    ASSERT_TRUE(setup->actions().logRun(run));
    const QString text = textOf(page<TodayPage>());
    EXPECT_FALSE(text.contains(QStringLiteral("How is your back this morning?"))) << text.toStdString();
    EXPECT_EQ(text.count(QStringLiteral("may change")), 1) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("What ends it: all of these"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("no jogging before Sat 28 Nov"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("Well done"))) << text.toStdString();
    press(Qt::Key_2, Qt::AltModifier);
    const QString plan = textOf(page<PlanPage>()->weeks().front());
    EXPECT_TRUE(plan.contains(QStringLiteral("The run of Fri 27 Nov is left out"))) << plan.toStdString();
    EXPECT_FALSE(plan.contains(QStringLiteral("missed run"))) << "it is still to come: " << plan.toStdString();
    goTo(today + Days(1));
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_TRUE(textOf(page<TodayPage>()).contains(QStringLiteral("How is your back this morning?")));
}

TEST_F(WindowTest, CtrlPShowsTheWeekOnThePaperChosenLast) {
    startWith(aProfile());
    press(Qt::Key_P, Qt::ControlModifier);
    auto* preview = window().findChild<PrintPreview*>();
    ASSERT_NE(preview, nullptr);
    QComboBox* paper = nullptr;
    for (QComboBox* combo : preview->findChildren<QComboBox*>()) {
        paper = combo->accessibleName() == QStringLiteral("Paper") ? combo : paper;
    }
    ASSERT_NE(paper, nullptr);
    EXPECT_EQ(paper->currentText().toStdString(), "A4");
    paper->setFocus();
    QTest::keyClick(paper, Qt::Key_Down);
    EXPECT_EQ(paper->currentText().toStdString(), "Letter");
    EXPECT_EQ(UiSettings(folder.settingsFile()).text(Setting::Paper).toStdString(), "letter");
}

TEST_F(WindowTest, LongPastWeeksOfThePlanShowWhenTheyAreAskedFor) {
    folder.write(aRun(monday));
    today = monday + Days(7 * 29); // week 30 of a plan that waits for its runs
    startWith(aProfile());
    press(Qt::Key_2, Qt::AltModifier);
    auto* plan = page<PlanPage>();
    ASSERT_TRUE(plan->earlierButton()->isVisible());
    EXPECT_EQ(plan->earlierButton()->text().toStdString(), "Show earlier weeks: 17 more");
    EXPECT_EQ(plan->weeks().front()->accessibleName().left(7).toStdString(), "Week 18");
    plan->earlierButton()->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(plan->weeks().front()->accessibleName().left(6).toStdString(), "Week 6");
    press(Qt::Key_Space);
    EXPECT_EQ(plan->weeks().front()->accessibleName().left(6).toStdString(), "Week 1");
    EXPECT_FALSE(plan->earlierButton()->isVisible());
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
    for (const QSize size : {QSize(1024, 640), QSize(1200, 700), QSize(1440, 900), QSize(1800, 1000)}) {
        window().resize(size);
        for (Page* page : window().pages()) {
            window().showPage(page);
            QApplication::processEvents();
            if (auto* scroll = page->findChild<QScrollArea*>()) {
                EXPECT_LE(scroll->widget()->width(), scroll->viewport()->width())
                    << page->title().toStdString() << " at " << size.width();
            }
        }
    }
}

TEST_F(WindowTest, TheUndoBarHasTheTextSizeThatIsChosen) {
    UiSettings(folder.settingsFile()).set(Setting::TextPercent, 200);
    startWith(aProfile());
    const auto sizeOf = [this] { return window().undoBar()->findChild<QLabel*>()->font().pointSizeF(); };
    setup->actions().logRun(aRun(today));
    EXPECT_DOUBLE_EQ(sizeOf(), QApplication::font().pointSizeF());

    press(Qt::Key_Z, Qt::ControlModifier); // hides it
    press(Qt::Key_Comma, Qt::ControlModifier);
    QComboBox* sizes = page<SettingsPage>()->findChild<LookSettings*>()->textSize();
    sizes->setCurrentIndex(0);
    emit sizes->activated(0);
    setup->actions().logRun(aRun(today));
    EXPECT_DOUBLE_EQ(sizeOf(), QApplication::font().pointSizeF());
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

} // namespace
} // namespace stridewell
