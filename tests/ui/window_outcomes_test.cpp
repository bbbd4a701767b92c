// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenes.h"
#include "tests/ui/windowtest.h"
#include "ui/pages/alertpage.h"
#include "ui/pages/planpage.h"
#include "ui/pages/statecard.h"
#include "ui/pages/todaypage.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/banner.h"

#include <QLineEdit>

namespace stridewell {
namespace {

using test::WindowTest;

/// What the window says in each state that is not "keep going".
class OutcomeTest : public WindowTest {
protected:
    void startIn(const char* name) {
        const test::Scene scene = test::scene(name);
        today = scene.today;
        Store(folder.file()).replaceAll(scene.profile, scene.journal);
        start();
    }
    [[nodiscard]] const Projection& projection() { return *setup->workspace().projection(); }
    /// The first run that is still ahead on `from` or later.
    [[nodiscard]] ProjectedSession runFrom(Date from) {
        for (const ProjectedWeek& week : projection().weeks) {
            for (const ProjectedSession& session : week.sessions) {
                if (isAhead(session) && session.date >= from) {
                    return session;
                }
            }
        }
        ADD_FAILURE() << "no run is ahead";
        return {};
    }
    /// The window by keys alone: Tab until a visible button of that text has them, then Space.
    void pressButton(const QString& text) {
        for (int tabs = 0; tabs < 200; ++tabs) {
            const auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
            if (button != nullptr && button->text() == text) {
                press(Qt::Key_Space);
                return;
            }
            press(Qt::Key_Tab);
        }
        FAIL() << "Tab does not reach " << text.toStdString();
    }
    /// Into the dialog's text field, reached by Tab.
    void typeIntoTheField(const QString& text) {
        for (int tabs = 0; tabs < 20; ++tabs) {
            auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            if (field != nullptr && field->metaObject() == &QLineEdit::staticMetaObject) {
                QTest::keyClicks(field, text);
                return;
            }
            press(Qt::Key_Tab);
        }
        FAIL() << "Tab does not reach a text field";
    }
    void expectBanner(Outcome outcome, std::optional<Urgency> urgency = {}) {
        ASSERT_EQ(projection().state.outcome, outcome);
        EXPECT_EQ(projection().state.urgency, urgency);
        const auto* card = page<TodayPage>()->findChild<StateCard*>();
        ASSERT_TRUE(card->isVisible());
        const QString text = textOf(card);
        const Formats formats = setup->workspace().formats();
        EXPECT_TRUE(text.contains(outcomeTitle(outcome, urgency))) << text.toStdString();
        EXPECT_FALSE(projection().state.why.empty());
        for (const Finding& finding : projection().state.why) {
            EXPECT_TRUE(text.contains(sentence(finding, formats))) << text.toStdString();
        }
        EXPECT_FALSE(projection().state.endsWhen.empty());
        for (const EndCondition condition : projection().state.endsWhen) {
            EXPECT_TRUE(text.contains(endCondition(condition, projection().state, formats))) << text.toStdString();
        }
        EXPECT_FALSE(card->findChild<Banner*>()->accessibleName().isEmpty());
    }
};

TEST_F(OutcomeTest, KeepGoingHasNoBanner) {
    startIn("week2");
    EXPECT_FALSE(page<TodayPage>()->findChild<StateCard*>()->isVisible());
}

TEST_F(OutcomeTest, ARestDayMoreSaysWhyAndWhatEndsIt) {
    startIn("extra-rest");
    expectBanner(Outcome::AddRest);
}

TEST_F(OutcomeTest, ASwapOffersTheSwimThatEndsIt) {
    startIn("swap");
    expectBanner(Outcome::Swap);
    pressButton(QStringLiteral("Log swimming or cycling…"));
    press(Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(stored().cross.size(), 1U);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(stored().cross.empty());
    expectBanner(Outcome::Swap);
}

TEST_F(OutcomeTest, AWeekBackSaysWhyAndWhatEndsIt) {
    startIn("week-back");
    expectBanner(Outcome::BackWeek);
}

TEST_F(OutcomeTest, ABreakOffersNoRunAndTheWalkThatEndsIt) {
    startIn("break");
    expectBanner(Outcome::Break);
    EXPECT_FALSE(textOf(page<TodayPage>()).contains(QStringLiteral("Log this run")));
    EXPECT_FALSE(textOf(page<TodayPage>()).contains(QStringLiteral("left this week"))) << "nothing may be run";
    EXPECT_FALSE(textOf(page<PlanPage>()).contains(QStringLiteral("left this week")));
    pressButton(QStringLiteral("Log a walk…"));
    press(Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(stored().walks.size(), 1U);
    EXPECT_EQ(stored().walks.front().durationMin, 30);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(stored().walks.empty());
}

TEST_F(OutcomeTest, SeeAProfessionalIsClearedByKeysWithDateAndByWhom) {
    startIn("see-professional");
    expectBanner(Outcome::SeeProfessional, Urgency::Book);
    EXPECT_FALSE(textOf(page<TodayPage>()).contains(QStringLiteral("Log this run")));
    pressButton(QStringLiteral("I have been seen and cleared…"));
    typeIntoTheField(QStringLiteral("physiotherapist"));
    press(Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(stored().clearances.size(), 1U);
    EXPECT_EQ(stored().clearances.front().by, "physiotherapist");
    EXPECT_EQ(stored().clearances.front().date, today);
    EXPECT_NE(projection().state.outcome, Outcome::SeeProfessional);
    const QString told = textOf(page<TodayPage>()->findChild<StateCard*>());
    EXPECT_TRUE(told.contains(QStringLiteral("How the plan goes on")));
    EXPECT_TRUE(told.contains(QStringLiteral("goes on with Week 1"))) << told.toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    expectBanner(Outcome::SeeProfessional, Urgency::Book);
}

TEST_F(OutcomeTest, SeeAProfessionalTodaySaysToday) {
    startIn("see-professional-today");
    expectBanner(Outcome::SeeProfessional, Urgency::Today);
}

TEST_F(OutcomeTest, AnEmergencyIsTickedAndClearedByKeysAlone) {
    startIn("week2");
    pressButton(QStringLiteral("Anything else with your back pain?"));
    press(Qt::Key_Space); // the first sign is an emergency
    press(Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(stored().checks.size(), 1U);
    ASSERT_EQ(projection().state.outcome, Outcome::Emergency);
    ASSERT_NE(qobject_cast<AlertPage*>(window().shownInstead()), nullptr);

    pressButton(QStringLiteral("I have been seen and cleared…"));
    typeIntoTheField(QStringLiteral("hospital doctor"));
    press(Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(stored().clearances.size(), 1U);
    EXPECT_EQ(window().shownInstead(), nullptr);
    EXPECT_NE(projection().state.outcome, Outcome::Emergency);
    const auto* card = page<TodayPage>()->findChild<StateCard*>();
    EXPECT_TRUE(card->isVisible());
    const QString told = textOf(card);
    EXPECT_TRUE(told.contains(QStringLiteral("starts again at the beginning, with Week 1"))) << told.toStdString();
    const ProjectedSession next = runFrom(today);
    EXPECT_TRUE(told.contains(setup->workspace().formats().date(next.date)));
    EXPECT_TRUE(told.contains(sessionSummary(next.shape, setup->workspace().formats())));
    EXPECT_TRUE(told.contains(QStringLiteral("Source"))) << "where it comes from";
    const Date seen = today;
    goTo(runFrom(today + Days(1)).date);
    setup->actions().logRun(test::aRun(today));
    EXPECT_FALSE(textOf(page<TodayPage>()).contains(QStringLiteral("How the plan goes on"))) << "it has gone on";
    press(Qt::Key_Z, Qt::ControlModifier);
    goTo(seen);
    EXPECT_TRUE(textOf(card).contains(QStringLiteral("How the plan goes on")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(qobject_cast<AlertPage*>(window().shownInstead()), nullptr) << "the clearance is taken back";
}

TEST_F(OutcomeTest, AnEmergencyAfterTodaysClearanceSaysThatItIsTakenBack) {
    startIn("week2");
    Store(folder.file()).add(Clearance{{}, today, "GP"});
    setup->workspace().refresh();
    pressButton(QStringLiteral("Anything else with your back pain?"));
    press(Qt::Key_Space); // the first sign is an emergency
    press(Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(projection().state.outcome, Outcome::Emergency);
    const auto* alert = qobject_cast<AlertPage*>(window().shownInstead());
    ASSERT_NE(alert, nullptr);
    EXPECT_TRUE(textOf(alert).contains(QStringLiteral("Today's clearance is taken back")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window().shownInstead(), nullptr);
    EXPECT_TRUE(stored().checks.empty());
    ASSERT_EQ(stored().clearances.size(), 1U);
    EXPECT_EQ(stored().clearances.front().by, "GP");
}

TEST_F(OutcomeTest, EveryStateShowsEveryPage) {
    for (const test::Scene& scene : test::scenes()) {
        SCOPED_TRACE(scene.name);
        setup.reset();
        startIn(scene.name);
        for (Page* each : window().pages()) {
            window().showPage(each);
            EXPECT_FALSE(textOf(each).trimmed().isEmpty()) << each->title().toStdString();
        }
    }
}

} // namespace
} // namespace stridewell
