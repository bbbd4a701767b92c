// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenes.h"
#include "tests/ui/windowtest.h"
#include "ui/dialogs/painsection.h"
#include "ui/dialogs/runform.h"
#include "ui/pages/todaypage.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/painscale.h"
#include "ui/widgets/undobar.h"

#include <QPushButton>
#include <QTimer>

#include <functional>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::monday;
using test::WindowTest;

/// The everyday things, by keys alone and taken back by Ctrl+Z.
class KeysTest : public WindowTest {
protected:
    void closeDialogs() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
};

TEST_F(KeysTest, TwoKeysLogAPlannedRunFromToday) {
    startWith(aProfile());
    press(Qt::Key_Return);
    ASSERT_NE(window().findChild<LogRunDialog*>(), nullptr) << "the first key opens the log";
    press(Qt::Key_Return);
    closeDialogs();
    ASSERT_EQ(stored().runs.size(), 1U) << "the second saves it";
    EXPECT_EQ(stored().runs.front().durationMin, 30);
    EXPECT_EQ(stored().runs.front().distance, Distance::fromMetres(2750));
}

TEST_F(KeysTest, EnterByHabitAfterLoggingLogsNoRunThatWasNotRun) {
    startWith(aProfile());
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    closeDialogs();
    ASSERT_EQ(stored().runs.size(), 1U);
    for (int again = 0; again < 4; ++again) {
        press(Qt::Key_Return);
        closeDialogs();
    }
    EXPECT_EQ(stored().runs.size(), 1U);
    EXPECT_EQ(window().findChild<LogRunDialog*>(), nullptr) << "nothing has opened";
}

TEST_F(KeysTest, ASecondRunOfADayIsAskedAboutAndEnterLeavesItOut) {
    startWith(aProfile());
    logAsPlanned();
    press(Qt::Key_L, Qt::ControlModifier);
    auto* dialog = window().findChild<LogRunDialog*>();
    ASSERT_NE(dialog, nullptr);
    press(Qt::Key_Return);
    EXPECT_EQ(stored().runs.size(), 1U);
    EXPECT_TRUE(dialog->form()->dateNote()->isVisible());
    EXPECT_TRUE(dialog->form()->dateNote()->problem().contains(QStringLiteral("23 November")));
    press(Qt::Key_Return);
    closeDialogs();
    EXPECT_EQ(window().findChild<LogRunDialog*>(), nullptr) << "Enter leaves";
    EXPECT_EQ(stored().runs.size(), 1U);
    press(Qt::Key_L, Qt::ControlModifier);
    dialog = window().findChild<LogRunDialog*>();
    press(Qt::Key_Return);
    dialog->saveButton()->click(); // who ran twice says so
    closeDialogs();
    EXPECT_EQ(stored().runs.size(), 2U);
}

TEST_F(KeysTest, ARunWithoutADayIsMovedOnceTheOneInItsWayHasMoved) {
    folder.write(aRun(monday));
    today = monday + Days(2);
    startWith(aProfile());
    for (auto* button : page<TodayPage>()->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Move to another day…")) {
            button->click();
        }
    }
    QApplication::processEvents(); // the dialog has the keys
    press(Qt::Key_Return);         // Friday's first
    closeDialogs();
    press(Qt::Key_Return); // to Saturday
    closeDialogs();
    press(Qt::Key_Return); // and now this one
    closeDialogs();
    ASSERT_EQ(stored().moves.size(), 2U);
    EXPECT_EQ(stored().moves[0].from, monday + Days(2));
    EXPECT_EQ(stored().moves[0].to, monday + Days(3));
    EXPECT_EQ(stored().moves[1].from, monday + Days(4));
    EXPECT_EQ(stored().moves[1].to, monday + Days(5));
}

TEST_F(KeysTest, WithPainOnlyTheQuestionsThatMatterOpenAndTheAdviceIsThereAtOnce) {
    startWith(aProfile());
    press(Qt::Key_Return);
    auto* dialog = window().findChild<LogRunDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->pain()->kind()->isVisible());
    ASSERT_EQ(QApplication::focusWidget(), dialog->pain()->before());
    press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), dialog->pain()->during());
    press(Qt::Key_3);
    EXPECT_TRUE(dialog->pain()->kind()->isVisible());
    EXPECT_TRUE(dialog->pain()->eased()->isVisible());
    EXPECT_TRUE(dialog->pain()->stride()->isVisible());
    press(Qt::Key_Tab);
    press(Qt::Key_3);
    press(Qt::Key_Return);
    EXPECT_TRUE(stored().runs.empty()) << "no answer is given for the person";
    for (int question = 0; question < 4; ++question) {
        press(Qt::Key_Space); // the answer that has the keys; Enter comes to the next question, then saves
        press(Qt::Key_Return);
    }
    closeDialogs();
    ASSERT_EQ(stored().runs.size(), 1U);
    EXPECT_TRUE(stored().runs.front().strideAltered);
    EXPECT_EQ(stored().runs.front().during.value(), 3);
    EXPECT_EQ(stored().runs.front().after.value(), 3);
    const auto& state = setup->workspace().projection()->state;
    ASSERT_NE(state.outcome, Outcome::Keep);
    EXPECT_TRUE(textOf(page<TodayPage>()).contains(outcomeTitle(state.outcome, state.urgency)));
    EXPECT_TRUE(window().undoBar()->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(stored().runs.empty());
    EXPECT_EQ(setup->workspace().projection()->state.outcome, Outcome::Keep);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stored().runs.size(), 1U);
}

TEST_F(KeysTest, TheMorningQuestionTakesADigitAndEnter) {
    folder.write(aRun(monday));
    today = monday + Days(1);
    startWith(aProfile());
    ASSERT_NE(qobject_cast<PainScale*>(QApplication::focusWidget()), nullptr) << "it has the keys at once";
    press(Qt::Key_2);
    press(Qt::Key_Return);
    ASSERT_EQ(stored().mornings.size(), 1U);
    EXPECT_EQ(stored().mornings.front().score.value(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(stored().mornings.empty());
    EXPECT_TRUE(setup->workspace().projection()->morningDue);
}

TEST_F(KeysTest, AScoreThatWasNotConfirmedDoesNotLookSavedOnComingBack) {
    folder.write(aRun(monday));
    today = monday + Days(1);
    startWith(aProfile());
    auto* scale = qobject_cast<PainScale*>(QApplication::focusWidget());
    ASSERT_NE(scale, nullptr);
    press(Qt::Key_4);
    EXPECT_TRUE(scale->value());
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_FALSE(scale->value());
    EXPECT_TRUE(stored().mornings.empty());
}

TEST_F(KeysTest, TheStateIsNamedWithTheChangeThatBroughtItAndNotWithTheNext) {
    startWith(aProfile());
    setup->actions().tickSymptoms(today, {Symptom::RadiatesGluteLeg});
    const QString title = outcomeTitle(Outcome::SeeProfessional, Urgency::Book);
    EXPECT_TRUE(window().undoBar()->text().contains(title));
    setup->actions().logWalk({{}, today, 30, {}});
    EXPECT_FALSE(window().undoBar()->text().contains(title));
}

TEST_F(KeysTest, TheUndoBarStaysOnItsPageWithoutATimeLimitAndUndoAfterThat) {
    startWith(aProfile());
    logAsPlanned();
    ASSERT_TRUE(window().undoBar()->isVisible());
    EXPECT_TRUE(window().undoBar()->findChildren<QTimer*>().empty()) << "slow readers have their time";
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_FALSE(window().undoBar()->isVisible()) << "it spoke of the page that was left";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(stored().runs.empty());
}

TEST_F(KeysTest, GoingToAPageNeverPutsTheKeysOnUndo) {
    startWith(aProfile());
    press(Qt::Key_2, Qt::AltModifier);
    setup->actions().logRun(aRun(today));
    for (const Qt::Key number : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        press(number, Qt::AltModifier);
        EXPECT_FALSE(window().undoBar()->isAncestorOf(QApplication::focusWidget())) << number;
    }
}

/// Every kind of change, as the window offers it.
struct Change {
    const char* name;
    std::function<void(Actions&, const Journal&, Date)> make;
};

std::vector<Change> changes() {
    return {
        {"log", [](Actions& actions, const Journal&, Date day) { actions.logRun(aRun(day, 3000)); }},
        {"edit",
         [](Actions& actions, const Journal& journal, Date) {
             Run run = journal.runs.front();
             run.note = "longer than it felt";
             actions.editRun(run);
         }},
        {"delete", [](Actions& actions, const Journal& journal, Date) { actions.deleteRun(journal.runs.front().id); }},
        {"move",
         [](Actions& actions, const Journal&, Date day) { (void)actions.moveRun(day + Days(2), day + Days(3)); }},
        {"morning", [](Actions& actions, const Journal&, Date day) { actions.answerMorning(day, PainScore()); }},
        {"symptoms", [](Actions& actions, const Journal&, Date day) { actions.tickSymptoms(day, {Symptom::Spasm}); }},
        {"clearance",
         [](Actions& actions, const Journal&, Date day) {
             actions.recordClearance({{}, day, "GP"});
         }},
        {"walk",
         [](Actions& actions, const Journal&, Date day) {
             actions.logWalk({{}, day, 30, {}});
         }},
        {"cross",
         [](Actions& actions, const Journal&, Date day) {
             actions.logCross({{}, day, CrossKind::Cycle, 20, {}});
         }},
        {"exercises",
         [](Actions& actions, const Journal&, Date day) { actions.setStrength(day, {StrengthItem::CatCow}); }},
    };
}

TEST_F(KeysTest, CtrlZTakesBackEveryChangeAndTheBarNamesIt) {
    const test::Scene scene = test::scene("week2");
    Store(folder.file()).replaceAll(scene.profile, scene.journal);
    today = scene.today;
    start();
    const auto without = [](Journal journal) {
        for (stridewell::Run& run : journal.runs) {
            run.id = {};
        }
        return journal;
    };
    const Journal before = stored();
    for (const Change& change : changes()) {
        SCOPED_TRACE(change.name);
        change.make(setup->actions(), setup->workspace().journal(), today);
        const Journal after = stored();
        EXPECT_NE(after, before);
        EXPECT_TRUE(window().undoBar()->isVisible());
        EXPECT_FALSE(window().undoBar()->text().isEmpty());
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(without(stored()), without(before));
        EXPECT_FALSE(window().undoBar()->isVisible());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(without(stored()), without(after));
        press(Qt::Key_Z, Qt::ControlModifier);
    }
}

TEST_F(KeysTest, ProfileAndUnitsComeBackToo) {
    startWith(aProfile());
    Profile gentle = aProfile();
    gentle.plan = PlanKind::Gentle;
    ASSERT_TRUE(setup->actions().changeProfile(gentle));
    EXPECT_EQ(Store(folder.file()).loadProfile(), gentle);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(Store(folder.file()).loadProfile(), aProfile());
}

TEST_F(KeysTest, AFinishedPlanOffersToGoOn) {
    const test::Scene scene = test::scene("finished");
    Store(folder.file()).replaceAll(scene.profile, scene.journal);
    today = scene.today;
    start();
    ASSERT_TRUE(setup->workspace().projection()->finished);
    press(Qt::Key_Return);
    EXPECT_EQ(Store(folder.file()).loadProfile()->goal, Goal::ThirtyMinutes);
    EXPECT_FALSE(setup->workspace().projection()->finished);
    EXPECT_EQ(setup->workspace().projection()->weeks.back().content.kind(), WeekContent::Kind::X);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(setup->workspace().projection()->finished);
}

TEST_F(KeysTest, EveryPageAndTheShortcutListOpenByKeys) {
    startWith(aProfile());
    const auto& pages = window().pages();
    for (int number = 1; number < pages.size(); ++number) {
        press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
        EXPECT_EQ(window().currentPage(), pages.at(number - 1));
    }
    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(window().currentPage(), pages.back());
    press(Qt::Key_F1);
    ASSERT_NE(QApplication::activeModalWidget(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

} // namespace
} // namespace stridewell
