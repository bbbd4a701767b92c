// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timer beside the treadmill, driven by keys and a clock of the test's own.
#include "tests/ui/windowtest.h"
#include "ui/dialogs/runform.h"
#include "ui/navigationrail.h"
#include "ui/pages/sessioncard.h"
#include "ui/timer/phasedisplay.h"
#include "ui/timer/timerservice.h"
#include "ui/timer/timerwindow.h"
#include "ui/widgets/choicerow.h"

#include <QAction>
#include <QCheckBox>
#include <QLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

namespace stridewell {
namespace {

using namespace std::chrono_literals;
using test::aProfile;
using test::aRun;
using test::monday;

class TimerTest : public test::WindowTest {
protected:
    void begin() {
        startWith(aProfile());
        setup->timer().setClock([this] { return now; });
        cues.emplace(&setup->timer(), &TimerService::cue);
        press(Qt::Key_T, Qt::ControlModifier);
        ASSERT_NE(timer(), nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowActive(timer()));
    }
    [[nodiscard]] TimerWindow* timer() { return setup->timer().window(); }
    void pressHere(Qt::Key key) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr && focus->window() == timer() ? focus : timer(), key);
    }
    void letPass(SessionTimer::Millis time) {
        for (; time > 0s; time -= 20s) {
            now += std::min<SessionTimer::Millis>(time, 20s);
            setup->timer().look();
        }
    }
    [[nodiscard]] SessionCard* card() { return window().findChild<SessionCard*>(); }
    [[nodiscard]] QAction* menuAction() {
        for (QAction* action : window().findChildren<QAction*>()) {
            if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+T"))) {
                return action;
            }
        }
        return nullptr;
    }
    SessionTimer::Millis now{1h};
    std::optional<QSignalSpy> cues;
};

TEST_F(TimerTest, LeadsThroughTheSessionAndFillsInTheLog) {
    begin();
    EXPECT_EQ(timer()->display()->word(), QStringLiteral("Warm-up"));
    EXPECT_EQ(timer()->display()->time(), QStringLiteral("5:00"));
    EXPECT_EQ(timer()->nextLabel()->text(), QStringLiteral("Next: jog 1 min"));
    letPass(1min);
    EXPECT_EQ(timer()->display()->time(), QStringLiteral("5:00")) << "nothing runs before it is started";
    pressHere(Qt::Key_Space);
    letPass(5min + 15s);
    EXPECT_EQ(timer()->display()->word(), QStringLiteral("Jog"));
    EXPECT_EQ(timer()->display()->time(), QStringLiteral("0:45"));
    EXPECT_EQ(timer()->nextLabel()->text(), QStringLiteral("Next: walk 2 min"));
    EXPECT_TRUE(timer()->stateLabel()->text().contains(QStringLiteral("Round 1 of 5")));
    EXPECT_TRUE(timer()->stateLabel()->text().contains(QStringLiteral("25 min to go"))) << "of 30 planned ones";
    EXPECT_EQ(cues->count(), 1);
    letPass(30min);
    EXPECT_EQ(timer()->display()->word(), QStringLiteral("Done"));
    EXPECT_EQ(cues->count(), 12) << "at each of eleven changes and at the end";
    pressHere(Qt::Key_Return);
    auto* log = window().findChild<LogRunDialog*>();
    ASSERT_NE(log, nullptr);
    EXPECT_FALSE(timer()->isVisible()) << "it would cover the log";
    EXPECT_EQ(log->form()->minutes()->value(), 30);
    EXPECT_EQ(log->form()->amount()->index(), RunForm::All);
    QTest::keyClick(log, Qt::Key_Return);
    ASSERT_EQ(stored().runs.size(), 1U);
    EXPECT_EQ(stored().runs.front().durationMin, 30);
    EXPECT_EQ(stored().runs.front().jogDonePermille, 1000);
    EXPECT_FALSE(setup->timer().hasBegun()) << "what is logged is not logged again";
    EXPECT_EQ(timer(), nullptr);
    EXPECT_TRUE(card()->timerButton()->isHidden());
}

TEST_F(TimerTest, APauseWaitsAndTheArrowKeysSkip) {
    begin();
    pressHere(Qt::Key_Space);
    letPass(1min);
    pressHere(Qt::Key_Space);
    EXPECT_TRUE(timer()->display()->word().contains(QStringLiteral("paused")));
    letPass(10min);
    EXPECT_EQ(timer()->display()->time(), QStringLiteral("4:00"));
    QTest::mouseClick(timer()->aheadButton(), Qt::LeftButton);
    EXPECT_TRUE(timer()->display()->word().startsWith(QStringLiteral("Jog")));
    pressHere(Qt::Key_Space); // goes on, whatever was clicked last
    EXPECT_EQ(timer()->display()->word(), QStringLiteral("Jog"));
    pressHere(Qt::Key_Right);
    EXPECT_EQ(timer()->display()->word(), QStringLiteral("Walk"));
    pressHere(Qt::Key_Left);
    EXPECT_EQ(timer()->display()->word(), QStringLiteral("Jog"));
    EXPECT_EQ(timer()->display()->time(), QStringLiteral("1:00"));
}

TEST_F(TimerTest, AStopKeepsWhatWasDone) {
    begin();
    pressHere(Qt::Key_Space);
    letPass(5min + 3min + 3min); // two of five rounds
    timer()->stopButton()->click();
    EXPECT_EQ(timer()->display()->word(), QStringLiteral("Stopped"));
    EXPECT_TRUE(timer()->nextLabel()->text().contains(QStringLiteral("40 %")) ||
                timer()->nextLabel()->text().contains(QStringLiteral("40%")));
    timer()->primaryButton()->click();
    auto* log = window().findChild<LogRunDialog*>();
    ASSERT_NE(log, nullptr);
    EXPECT_EQ(log->form()->minutes()->value(), 11);
    EXPECT_EQ(log->form()->share()->value(), 40);
    EXPECT_EQ(log->form()->amount()->index(), RunForm::Part);
    log->reject();
    EXPECT_TRUE(stored().runs.empty());
    card()->primaryButton()->click(); // Log this run: still what the timer saw
    log = window().findChild<LogRunDialog*>();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (LogRunDialog* each : window().findChildren<LogRunDialog*>()) {
        log = each;
    }
    ASSERT_NE(log, nullptr);
    EXPECT_EQ(log->form()->minutes()->value(), 11);
    log->form()->minutes()->setValue(12); // and it can be changed
    QTest::keyClick(log, Qt::Key_Return);
    ASSERT_EQ(stored().runs.size(), 1U);
    EXPECT_EQ(stored().runs.front().durationMin, 12);
    EXPECT_EQ(stored().runs.front().jogDonePermille, 400);
    EXPECT_EQ(stored().runs.front().distance, std::nullopt) << "nobody measured it";
}

TEST_F(TimerTest, AStopBeforeTheFirstJogCountsNothing) {
    begin();
    pressHere(Qt::Key_Space);
    letPass(2min);
    timer()->stopButton()->click();
    const QString text = textOf(timer());
    EXPECT_FALSE(text.contains(QLatin1Char('%'))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("in no log"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("that is fine"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Go on"))) << text.toStdString();
}

TEST_F(TimerTest, ClosingAsksNothingAndKeepsIt) {
    begin();
    pressHere(Qt::Key_Space);
    letPass(6min);
    pressHere(Qt::Key_Escape);
    EXPECT_FALSE(timer()->isVisible());
    letPass(10min);
    EXPECT_EQ(card()->timerButton()->text(), QStringLiteral("Back to the timer"));
    card()->timerButton()->click();
    EXPECT_TRUE(timer()->isVisible());
    EXPECT_TRUE(timer()->display()->word().contains(QStringLiteral("Walk"))) << "where it was left";
    EXPECT_EQ(timer()->display()->time(), QStringLiteral("2:00"));
    pressHere(Qt::Key_Escape);
    goTo(monday + Days(1));
    EXPECT_FALSE(setup->timer().hasBegun()) << "yesterday's run is over";
}

TEST_F(TimerTest, AClosedTimerThatNeverRanIsForgotten) {
    begin();
    pressHere(Qt::Key_Escape);
    EXPECT_EQ(timer(), nullptr);
    EXPECT_EQ(card()->timerButton()->text(), QStringLiteral("Start timer"));
}

TEST_F(TimerTest, ASleepingComputerIsNoRun) {
    begin();
    pressHere(Qt::Key_Space);
    letPass(1min);
    now += 2h;
    setup->timer().look();
    EXPECT_EQ(timer()->display()->time(), QStringLiteral("4:00"));
    EXPECT_TRUE(timer()->display()->word().contains(QStringLiteral("paused")));
    EXPECT_TRUE(timer()->nextLabel()->text().contains(QStringLiteral("asleep")));
    pressHere(Qt::Key_Space);
    letPass(1min);
    EXPECT_EQ(timer()->display()->time(), QStringLiteral("3:00"));
}

TEST_F(TimerTest, TheSoundCanBeTurnedOffForGood) {
    begin();
    timer()->soundBox()->click();
    pressHere(Qt::Key_Space);
    letPass(10min);
    EXPECT_EQ(cues->count(), 0);
    EXPECT_EQ(UiSettings(folder.settingsFile()).text(Setting::TimerSound), QStringLiteral("off"));
}

TEST_F(TimerTest, AScreenReaderHearsEachChangeOnce) {
    begin();
    const QSignalSpy heard(timer()->display(), &PhaseDisplay::announced);
    pressHere(Qt::Key_Space);
    letPass(6min + 30s);
    QStringList names;
    for (const QList<QVariant>& each : heard) {
        names.append(each.first().toString());
    }
    EXPECT_EQ(names, (QStringList{QStringLiteral("Warm-up, 5 min. Next: jog 1 min"),
                                  QStringLiteral("Jog, 1 min, round 1 of 5. Next: walk 2 min"),
                                  QStringLiteral("Walk, 2 min, round 1 of 5. Next: jog 1 min")}))
        << names.join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(timer()->display()->accessibleName(), names.back());
    EXPECT_EQ(QApplication::focusWidget(), timer()->display());
}

TEST_F(TimerTest, IsOfferedOnlyForARunThatMayBeRun) {
    today = monday + Days(1); // a rest day
    startWith(aProfile());
    EXPECT_TRUE(card()->timerButton()->isHidden());
    ASSERT_NE(menuAction(), nullptr);
    EXPECT_FALSE(menuAction()->isEnabled());
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(timer(), nullptr);
    goTo(monday + Days(2));
    EXPECT_FALSE(card()->timerButton()->isHidden());
    EXPECT_TRUE(menuAction()->isEnabled());
    setup->actions().tickSymptoms(today, {Symptom::RadiatesGluteLeg});
    EXPECT_TRUE(card()->timerButton()->isHidden()) << "a professional comes first";
    EXPECT_FALSE(menuAction()->isEnabled());
}

TEST_F(TimerTest, AStateThatForbidsRunningStopsIt) {
    begin();
    pressHere(Qt::Key_Space);
    letPass(8min);
    setup->actions().tickSymptoms(today, {Symptom::RadiatesGluteLeg});
    EXPECT_EQ(timer()->display()->word(), QStringLiteral("Stopped"));
    EXPECT_EQ(timer()->primaryButton()->text(), QStringLiteral("Log this run…"));
    setup->actions().tickSymptoms(today, {Symptom::SaddleNumb});
    EXPECT_EQ(timer(), nullptr) << "an emergency leaves nothing else";
}

TEST_F(TimerTest, NothingIsCutOffAtLargeTextOnASmallScreen) {
    UiSettings settings(folder.settingsFile());
    settings.set(Setting::TextPercent, 200);
    begin();
    timer()->resize(1024, 640);
    pressHere(Qt::Key_Space);
    letPass(6min);
    EXPECT_LE(timer()->minimumSizeHint().width(), 1024);
    EXPECT_LE(timer()->layout()->totalMinimumHeightForWidth(1024), 640);
    for (QPushButton* button :
         {timer()->primaryButton(), timer()->backButton(), timer()->aheadButton(), timer()->stopButton()}) {
        EXPECT_TRUE(timer()->rect().contains(button->geometry())) << button->text().toStdString();
    }
    EXPECT_GE(timer()->display()->height(), timer()->display()->minimumSizeHint().height());
}

} // namespace
} // namespace stridewell
