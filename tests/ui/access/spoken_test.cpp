// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/// What a screen reader is told about scales, bars, meters, charts and cards.
#include "core/projection/project.h"
#include "tests/ui/scenes.h"
#include "tests/ui/windowtest.h"
#include "ui/pages/daycell.h"
#include "ui/pages/planpage.h"
#include "ui/pages/progresspage.h"
#include "ui/pages/todaypage.h"
#include "ui/progress/distancechart.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/painscale.h"
#include "ui/widgets/planpreview.h"
#include "ui/widgets/sessionbar.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/weekmeter.h"

#include <QAccessible>
#include <QToolButton>

namespace stridewell {
namespace {

using test::aRun;
using test::monday;

class Spoken : public test::WindowTest {
protected:
    void startWith(const char* name) {
        const test::Scene scene = test::scene(name);
        today = scene.today;
        Store(folder.file()).replaceAll(scene.profile, scene.journal);
        start();
    }
    static QAccessibleInterface& face(QWidget* widget) {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        EXPECT_NE(face, nullptr);
        return *face;
    }
    static std::string name(QWidget* widget) { return face(widget).text(QAccessible::Name).toStdString(); }
};

TEST_F(Spoken, ThePainScaleIsASliderFromZeroToTenWithItsWord) {
    PainScale scale(QStringLiteral("Back pain during the run"));
    QAccessibleInterface& slider = face(&scale);
    EXPECT_EQ(slider.role(), QAccessible::Slider);
    EXPECT_EQ(slider.text(QAccessible::Name), QStringLiteral("Back pain during the run"));
    QAccessibleValueInterface* value = slider.valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_FALSE(value->currentValue().isValid()) << "nothing is chosen yet";
    EXPECT_EQ(slider.text(QAccessible::Value).toStdString(), "not chosen yet");
    EXPECT_EQ(value->minimumValue(), 0);
    EXPECT_EQ(value->maximumValue(), 10);
    value->setCurrentValue(3);
    EXPECT_EQ(scale.value()->value(), 3);
    EXPECT_EQ(value->currentValue(), 3);
    EXPECT_EQ(slider.text(QAccessible::Value).toStdString(), "3 of 10, noticeable");
    EXPECT_TRUE(slider.text(QAccessible::Description).startsWith(QStringLiteral("3 of 10, noticeable")))
        << "Linux' screen readers get a value's number alone";
}

TEST_F(Spoken, TheSessionsBarSaysItsParts) {
    startWith("new");
    auto* bar = page<TodayPage>()->findChild<SessionBar*>();
    EXPECT_EQ(face(bar).role(), QAccessible::Graphic);
    EXPECT_EQ(name(bar), "5 min walk, 5 × (1 min jog + 2 min walk), 10 min walk");
}

TEST_F(Spoken, TheWeeksMeterSaysWhatIsDoneOfHowMuch) {
    startWith("week2");
    auto* meter = page<TodayPage>()->findChild<WeekMeter*>();
    auto* bar = meter->findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    EXPECT_EQ(face(bar).role(), QAccessible::ProgressBar);
    EXPECT_EQ(name(bar), meter->text().toStdString());
    EXPECT_NE(name(bar).find("3.00 km done"), std::string::npos) << name(bar);
    QAccessibleValueInterface* value = face(bar).valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->currentValue().toDouble(), 3000);
    EXPECT_EQ(value->maximumValue().toDouble(), 9075) << "row B4: 10 % over the 8.25 km of week 1";
}

TEST_F(Spoken, AWeekOverItsLimitIsMoreThanTheWhole) {
    startWith("over-limit");
    auto* meter = page<TodayPage>()->findChild<WeekMeter*>();
    QAccessibleValueInterface* value =
        face(meter->findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly)).valueInterface();
    EXPECT_GT(value->currentValue().toDouble(), value->maximumValue().toDouble());
}

TEST_F(Spoken, TitlesAreHeadingsAndCardsAreGroupsWithTheirNames) {
    startWith("new");
    int headings = 0;
    int groups = 0;
    for (QLabel* label : page<TodayPage>()->findChildren<QLabel*>()) {
        headings += face(label).role() == QAccessible::Heading && !label->text().isEmpty() ? 1 : 0;
    }
    for (Card* card : page<TodayPage>()->findChildren<Card*>()) {
        groups += face(card).role() == QAccessible::Grouping && !card->accessibleName().isEmpty() ? 1 : 0;
    }
    EXPECT_GE(headings, 3) << "the date, the session, the week";
    EXPECT_GE(groups, 2);
}

TEST_F(Spoken, TheRailSaysWhichPageIsOpen) {
    startWith("new");
    auto* plan = window().findChildren<QToolButton*>().at(1);
    EXPECT_EQ(face(plan).role(), QAccessible::PageTab);
    EXPECT_FALSE(face(plan).state().selected);
    face(plan).actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(window().currentPage(), page<PlanPage>());
    EXPECT_TRUE(face(plan).state().selected);
}

// That they are spoken without asking is heard on the bus itself, by tests/ui/screenreader.py.
TEST_F(Spoken, AdviceIsAnAlertAndWhatWasSavedANotification) {
    startWith("new");
    setup->actions().logRun(test::sore(aRun(monday), 3));
    QApplication::processEvents();
    auto* banner = page<TodayPage>()->findChild<Banner*>();
    EXPECT_EQ(face(banner).role(), QAccessible::AlertMessage);
    EXPECT_EQ(name(banner), banner->title().toStdString());
    EXPECT_EQ(face(banner).text(QAccessible::Description), banner->text());
    EXPECT_EQ(face(window().undoBar()).role(), QAccessible::Notification);
    EXPECT_NE(name(window().undoBar()).find("saved"), std::string::npos) << name(window().undoBar());
    setup->actions().deleteRun(setup->workspace().journal().runs.front().id);
    EXPECT_NE(name(window().undoBar()).find("deleted"), std::string::npos) << name(window().undoBar());
}

TEST_F(Spoken, ADayOfThePlanIsAButtonThatSaysEverythingInIt) {
    startWith("week2");
    window().showPage(page<PlanPage>());
    int buttons = 0;
    for (DayCell* day : page<PlanPage>()->findChildren<DayCell*>()) {
        buttons += face(day).role() == QAccessible::Button ? 1 : 0;
    }
    EXPECT_EQ(buttons, 28);
    DayCell* done = page<PlanPage>()->findChildren<DayCell*>().front();
    EXPECT_EQ(name(done).rfind("Monday 23 November 2026, run done", 0), 0U) << name(done);
}

TEST_F(Spoken, AChartSaysItsNameAndTheValueThatIsPointedAt) {
    startWith("week2");
    window().showPage(page<ProgressPage>());
    Chart* chart = page<ProgressPage>()->distanceChart();
    EXPECT_EQ(face(chart).role(), QAccessible::Chart);
    EXPECT_EQ(name(chart), "Distance a week");
    EXPECT_NE(face(chart).text(QAccessible::Description).toStdString(), "") << "how to read it";
    QTest::keyClick(chart, Qt::Key_Home);
    EXPECT_NE(face(chart).text(QAccessible::Description).toStdString().find("Week 1"), std::string::npos)
        << face(chart).text(QAccessible::Description).toStdString();
}

TEST_F(Spoken, TheWeeksOfTheAssistantAreAChartInWords) {
    const Profile profile = test::aProfile();
    PlanPreview preview;
    preview.setPlan(project(profile, {}, profile.start), Formats(QLocale(), Units::Kilometres));
    EXPECT_EQ(face(&preview).role(), QAccessible::Chart);
    EXPECT_NE(face(&preview).text(QAccessible::Description).toStdString().find("week 1: 8.25 km planned"),
              std::string::npos)
        << face(&preview).text(QAccessible::Description).toStdString();
}

TEST_F(Spoken, AnIconSaysNothingThatTheWordsDoNotSay) {
    Banner banner(Tone::Caution);
    banner.setMessage(Tone::Caution, QStringLiteral("Extra rest"), QStringLiteral("Rest two days."));
    EXPECT_EQ(face(&banner).text(QAccessible::Name), QStringLiteral("Extra rest"));
    EXPECT_EQ(face(&banner).text(QAccessible::Description), QStringLiteral("Rest two days."));
}

} // namespace
} // namespace stridewell
