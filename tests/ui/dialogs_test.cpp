// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/project.h"
#include "tests/ui/widgets_test_support.h"
#include "ui/dialogs/clearancedialog.h"
#include "ui/dialogs/moverundialog.h"
#include "ui/dialogs/pacestep.h"
#include "ui/dialogs/profilewizard.h"
#include "ui/dialogs/startgatestep.h"
#include "ui/dialogs/symptomdialog.h"
#include "ui/dialogs/weekstep.h"
#include "ui/text/formats.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bodymeasure.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/painscale.h"
#include "ui/widgets/planpreview.h"
#include "ui/widgets/speedchoice.h"
#include "ui/widgets/speedspin.h"
#include "ui/widgets/symptomchecklist.h"
#include "ui/widgets/weekdaypicker.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace stridewell {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Date friday{std::chrono::year{2026} / 11 / 20};
constexpr Date monday{std::chrono::year{2026} / 11 / 23};

void open(QDialog& dialog) {
    dialog.show();
    QApplication::setActiveWindow(&dialog);
}

/// A key where the person's focus is, as the window system would send it.
void press(QDialog& dialog, Qt::Key key) {
    QWidget* focus = dialog.focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &dialog, key);
}

class WizardTest : public testing::Test {
protected:
    void SetUp() override { open(wizard); }
    void typeJog(const QString& text) {
        SpeedSpin* spin = wizard.pace()->jog()->spin();
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, text);
    }
    ProfileWizard wizard{friday, std::nullopt};
};

TEST_F(WizardTest, EnterEnterEnterGivesTheDefaultPlan) {
    press(wizard, Qt::Key_Return);
    EXPECT_EQ(wizard.step(), 1);
    press(wizard, Qt::Key_Return);
    EXPECT_EQ(wizard.step(), 2);
    press(wizard, Qt::Key_Return);
    EXPECT_EQ(wizard.result(), QDialog::Accepted);
    Profile expected;
    expected.start = monday; // the next one
    EXPECT_EQ(wizard.newPlan().profile, expected);
    EXPECT_TRUE(wizard.newPlan().symptoms.empty());
}

TEST(WizardStartTest, OnAMondayThePlanStartsTheMondayAfter) {
    const ProfileWizard wizard(monday, std::nullopt);
    EXPECT_EQ(wizard.newPlan().profile.start, monday + Days(7));
}

TEST_F(WizardTest, BackReturnsAStepAndKeepsTheChoices) {
    press(wizard, Qt::Key_Return);
    wizard.week()->days()->button(5)->click();
    press(wizard, Qt::Key_Return);
    wizard.backButton()->click();
    EXPECT_EQ(wizard.step(), 1);
    EXPECT_TRUE(wizard.newPlan().profile.days.contains(5));
}

TEST_F(WizardTest, ATickShowsAtOnceWhatToDoFirstAndIsGivenBack) {
    EXPECT_TRUE(wizard.gate()->checklist()->advice().isEmpty());
    wizard.gate()->checklist()->box(Symptom::BothLegs)->click();
    EXPECT_TRUE(wizard.gate()->checklist()->advice().contains(u"112"_s));
    EXPECT_EQ(wizard.newPlan().symptoms, Symptoms{Symptom::BothLegs});
}

TEST_F(WizardTest, TheFirstLineSaysWhatTheProgramDoesAndWhereEverythingStays) {
    const auto greets = [](const QWidget& step) {
        const auto labels = step.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(u"Stridewell plans"_s) && label->text().contains(u"stays on this computer"_s);
        });
    };
    EXPECT_TRUE(greets(*wizard.gate()));
    const ProfileWizard change(friday, Profile{});
    EXPECT_FALSE(greets(*change.gate())) << "whoever changes a plan knows the program";
}

TEST_F(WizardTest, SignsAreReadInTheOrderOfTheirUrgency) {
    for (const int width : {500, 1200}) {
        SymptomChecklist list;
        list.resize(width, 900);
        list.show();
        std::vector<QWidget*> order = testsupport::focusOrder(list);
        std::vector<Symptom> read;
        for (const QWidget* widget : order) {
            for (int index = 0; index < symptomCount; ++index) {
                if (list.box(static_cast<Symptom>(index)) == widget) {
                    read.push_back(static_cast<Symptom>(index));
                }
            }
        }
        ASSERT_EQ(read.size(), static_cast<std::size_t>(symptomCount)) << width;
        EXPECT_TRUE(std::is_sorted(read.begin(), read.end())) << "emergency, today, before you jog, break; " << width;
        const auto top = [&list](Symptom symptom) { return list.box(symptom)->mapTo(&list, QPoint(0, 0)).y(); };
        EXPECT_LE(top(Symptom::BladderBowel), top(Symptom::FeverUnwell)) << width;
        EXPECT_LT(top(Symptom::FeverUnwell), top(Symptom::RadiatesGluteLeg)) << width;
        EXPECT_LT(top(Symptom::RadiatesGluteLeg), top(Symptom::Spasm)) << width;
    }
}

TEST_F(WizardTest, RestingPainOfThreeSaysWait) {
    wizard.gate()->painScale()->setFocus();
    press(wizard, Qt::Key_2);
    EXPECT_TRUE(wizard.gate()->advice().isEmpty());
    press(wizard, Qt::Key_3);
    EXPECT_TRUE(wizard.gate()->advice().contains(u"Wait"_s));
}

TEST_F(WizardTest, HealthWorriesSayAskFirst) {
    wizard.gate()->healthBox()->click();
    EXPECT_TRUE(wizard.gate()->advice().contains(u"GP"_s));
    EXPECT_TRUE(wizard.nextButton()->isEnabled());
}

TEST_F(WizardTest, NoPlanBeginsWithAnEmergency) {
    wizard.gate()->checklist()->setValue({Symptom::SaddleNumb});
    EXPECT_FALSE(wizard.nextButton()->isEnabled());
    press(wizard, Qt::Key_Return);
    EXPECT_EQ(wizard.step(), 0);
    wizard.gate()->checklist()->setValue({});
    EXPECT_TRUE(wizard.nextButton()->isEnabled());
}

TEST(ChangedPlan, OpensAtTheWeekAndTakesInAnEmergencyAtOnce) {
    Profile profile;
    profile.start = monday;
    ProfileWizard wizard(profile.start, profile);
    wizard.show();
    EXPECT_EQ(wizard.step(), 1);
    wizard.setStep(0);
    wizard.gate()->checklist()->setValue({Symptom::SaddleNumb});
    wizard.nextButton()->click();
    EXPECT_EQ(wizard.result(), QDialog::Accepted);
    EXPECT_EQ(wizard.newPlan().profile, profile);
    EXPECT_TRUE(wizard.newPlan().symptoms.has(Symptom::SaddleNumb));
}

TEST_F(WizardTest, UnderSixteenCannotGoOn) {
    wizard.gate()->youngBox()->click();
    EXPECT_TRUE(wizard.gate()->advice().contains(u"16"_s));
    EXPECT_FALSE(wizard.nextButton()->isEnabled());
    press(wizard, Qt::Key_Return);
    EXPECT_EQ(wizard.step(), 0);
}

TEST_F(WizardTest, ATroubledBackRecommendsGentleAndAChoiceByHandStays) {
    wizard.gate()->troubledBox()->click();
    EXPECT_EQ(wizard.newPlan().profile.plan, PlanKind::Gentle);
    wizard.gate()->troubledBox()->click();
    EXPECT_EQ(wizard.newPlan().profile.plan, PlanKind::Standard);
    wizard.setStep(2);
    wizard.pace()->kind()->button(0)->click();
    wizard.gate()->troubledBox()->click();
    EXPECT_EQ(wizard.newPlan().profile.plan, PlanKind::Standard);
}

TEST_F(WizardTest, HeightAndWeightCanRecommendGentleAndFewerRuns) {
    BodyMeasure* body = wizard.gate()->bodyMeasure();
    EXPECT_EQ(body->bodyMassIndex(), std::nullopt);
    body->height()->setValue(170);
    body->weight()->setValue(86); // 29.8
    EXPECT_EQ(wizard.newPlan().profile.plan, PlanKind::Standard);
    body->weight()->setValue(87); // 30.1
    EXPECT_EQ(wizard.newPlan().profile.plan, PlanKind::Gentle);
    EXPECT_TRUE(wizard.pace()->fewerText()->isHidden()); // three runs jog 2 km in week 1
    wizard.week()->days()->setValue(Weekdays{0, 1, 2, 4, 5});
    EXPECT_FALSE(wizard.pace()->fewerText()->isHidden()); // five jog 3.3 km
    body->weight()->setValue(body->weight()->minimum());  // not given after all
    EXPECT_EQ(wizard.newPlan().profile.plan, PlanKind::Standard);
    EXPECT_TRUE(wizard.pace()->fewerText()->isHidden());
}

TEST(BodyMeasureTest, InchesAndPoundsGiveTheSameIndex) {
    BodyMeasure body(QLocale::ImperialUSSystem);
    body.height()->setValue(67);
    EXPECT_EQ(body.bodyMassIndex(), std::nullopt);
    body.weight()->setValue(192);
    ASSERT_TRUE(body.bodyMassIndex());
    EXPECT_NEAR(*body.bodyMassIndex(), 30.07, 0.01);
}

TEST_F(WizardTest, AllSevenDaysAreRefusedAtTheDays) {
    wizard.setStep(1);
    wizard.week()->days()->setValue(Weekdays{0, 1, 2, 3, 4, 5, 6});
    press(wizard, Qt::Key_Return);
    EXPECT_EQ(wizard.step(), 1);
    EXPECT_TRUE(wizard.week()->dayNote()->problem().contains(u"7"_s));
    EXPECT_TRUE(wizard.week()->dayNote()->isVisible());
    EXPECT_FALSE(wizard.week()->dayNote()->problem().contains(u"days:"_s)) << "no path of a file in a window";
    wizard.week()->days()->setValue(Weekdays{1, 3});
    EXPECT_TRUE(wizard.week()->dayNote()->problem().isEmpty());
    press(wizard, Qt::Key_Return);
    EXPECT_EQ(wizard.step(), 2);
}

TEST_F(WizardTest, AJogSlowerThanTheWalkIsRefusedAtTheJog) {
    wizard.setStep(2);
    typeJog(u"4.5"_s);
    press(wizard, Qt::Key_Return);
    EXPECT_NE(wizard.result(), QDialog::Accepted);
    EXPECT_EQ(wizard.step(), 2);
    EXPECT_TRUE(wizard.pace()->jogNote()->isVisible());
    EXPECT_FALSE(wizard.pace()->jogNote()->problem().isEmpty());
    EXPECT_TRUE(wizard.pace()->walkNote()->problem().isEmpty());
    EXPECT_FALSE(wizard.pace()->planPreview()->accessibleDescription().contains(u"8.25"_s)) << "no weeks drawn";
    typeJog(u"8.0"_s);
    press(wizard, Qt::Key_Return);
    EXPECT_EQ(wizard.result(), QDialog::Accepted);
}

TEST_F(WizardTest, TheWeeksFollowTheChoices) {
    const PlanPreview* preview = wizard.pace()->planPreview();
    EXPECT_TRUE(preview->accessibleDescription().contains(u"8.25"_s));
    wizard.pace()->kind()->button(1)->click();
    EXPECT_TRUE(preview->accessibleDescription().contains(u"7.25"_s)) << "week 4 of the gentle plan";
    wizard.week()->unitChoice()->setIndex(1);
    EXPECT_TRUE(preview->accessibleDescription().contains(u"mi"_s));
    EXPECT_EQ(wizard.newPlan().profile.jog, Speed::fromTenths(80)) << "miles show the same speed";
}

TEST(WizardEditTest, AnExistingProfileComesBackUnchanged) {
    Profile profile;
    profile.start = monday;
    profile.days = Weekdays{1, 3, 6};
    profile.walk = Speed::fromTenths(52);
    profile.jog = Speed::fromTenths(91);
    profile.plan = PlanKind::Gentle;
    profile.goal = Goal::FiveKilometres;
    profile.units = Units::Miles;
    profile.returning = true;
    ProfileWizard wizard(friday, profile);
    open(wizard);
    for (int step = 0; step < 3; ++step) {
        press(wizard, Qt::Key_Return);
    }
    EXPECT_EQ(wizard.result(), QDialog::Accepted);
    EXPECT_EQ(wizard.newPlan().profile, profile);
}

TEST_F(WizardTest, EscapeLeavesWithoutAPlan) {
    press(wizard, Qt::Key_Escape);
    EXPECT_EQ(wizard.result(), QDialog::Rejected);
    EXPECT_FALSE(wizard.isVisible());
}

TEST_F(WizardTest, EveryControlOfEveryStepHasANameAndTabReachesIt) {
    for (int step = 0; step < 3; ++step) {
        wizard.setStep(step);
        EXPECT_EQ(testsupport::namelessControls(wizard), QStringList()) << step;
        const std::vector<QWidget*> order = testsupport::focusOrder(wizard);
        ASSERT_GT(order.size(), 3U);
        EXPECT_TRUE(std::find(order.begin(), order.end(), wizard.nextButton()) != order.end());
    }
}

TEST_F(WizardTest, TabGoesThroughTheWeekFromTopToBottom) {
    wizard.setStep(1);
    const std::vector<QWidget*> order = testsupport::focusOrder(wizard);
    const auto placeOf = [&order](const QWidget* widget) {
        return std::find(order.begin(), order.end(), widget) - order.begin();
    };
    EXPECT_LT(placeOf(wizard.week()->start()), placeOf(wizard.week()->days()->button(0)));
    EXPECT_LT(placeOf(wizard.week()->days()->button(0)), placeOf(wizard.week()->days()->button(6)));
    EXPECT_LT(placeOf(wizard.week()->days()->button(6)), placeOf(wizard.nextButton()));
}

TEST(SymptomDialogTest, GivesBackWhatIsTicked) {
    SymptomDialog dialog(Symptoms{Symptom::Spasm});
    open(dialog);
    dialog.findChild<SymptomChecklist*>()->box(Symptom::UpperBack)->click();
    press(dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.symptoms(), (Symptoms{Symptom::Spasm, Symptom::UpperBack}));
    EXPECT_EQ(testsupport::namelessControls(dialog), QStringList());
}

TEST(ClearanceDialogTest, WantsToKnowByWhom) {
    ClearanceDialog dialog(friday, monday);
    open(dialog);
    press(dialog, Qt::Key_Return);
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(dialog.note()->problem().isEmpty());
    QTest::keyClicks(dialog.by(), u"  physiotherapist "_s);
    press(dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.clearance().by, "physiotherapist");
    EXPECT_EQ(dialog.clearance().date, monday);
    EXPECT_EQ(testsupport::namelessControls(dialog), QStringList());
}

TEST(ClearanceDialogTest, CannotLieBeforeTheTroubleOrInTheFuture) {
    ClearanceDialog dialog(friday, monday);
    dialog.date()->setValue(friday - Days(3));
    EXPECT_GE(dialog.clearance().date, friday);
    dialog.date()->setValue(monday + Days(1));
    EXPECT_LE(dialog.clearance().date, monday);
}

class MoveTest : public testing::Test {
protected:
    Profile profile = [] {
        Profile twice;
        twice.start = monday;
        twice.days = Weekdays{0, 3};
        return twice;
    }();
    Projection projection = project(profile, Journal{}, monday);
    MoveRunDialog dialog{profile, Journal{}, projection, monday + Days(3), Formats(QLocale(), Units::Kilometres)};
};

TEST_F(MoveTest, OffersAllowedDaysAndNamesTheReasonForTheOthers) {
    open(dialog);
    ASSERT_EQ(dialog.days()->count(), 6);
    EXPECT_FALSE(dialog.days()->item(2)->text().contains(u'\n')) << "Wednesday is free";
    EXPECT_TRUE(dialog.days()->item(1)->text().contains(u"Next to another run"_s)) << "Tuesday";
    EXPECT_EQ(dialog.chosen(), monday + Days(2)) << "the first that fits";
    press(dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(MoveTest, ARefusedDayCannotBeTaken) {
    open(dialog);
    dialog.days()->setCurrentRow(1);
    EXPECT_FALSE(dialog.chosen());
    EXPECT_FALSE(dialog.moveButton()->isEnabled());
    press(dialog, Qt::Key_Return);
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    QTest::keyClick(dialog.days(), Qt::Key_Down);
    EXPECT_EQ(dialog.chosen(), monday + Days(2));
    EXPECT_EQ(testsupport::namelessControls(dialog), QStringList());
}

/// Monday, Wednesday and Friday, seen on the Wednesday: every day that is left lies beside the run of Friday.
class BlockedMoveTest : public testing::Test {
protected:
    Profile profile = [] {
        Profile usual;
        usual.start = monday;
        return usual;
    }();
    Journal journal = [] {
        Journal one;
        stridewell::Run run;
        run.date = monday;
        run.durationMin = 30;
        one.runs.push_back(run);
        return one;
    }();
    Date today = monday + Days(2);
    Projection projection = project(profile, journal, today);
    Formats formats{QLocale(), Units::Kilometres};
};

TEST_F(BlockedMoveTest, TheRunInTheWayIsNamedAndOfferedToBeMovedFirst) {
    MoveRunDialog dialog(profile, journal, projection, today, formats);
    open(dialog);
    ASSERT_FALSE(dialog.chosen());
    const auto* banner = dialog.findChild<Banner*>();
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->text().contains(u"Friday 27 November"_s)) << banner->text().toStdString();
    EXPECT_TRUE(banner->text().contains(u"does no harm"_s));
    ASSERT_TRUE(dialog.otherButton()->isVisible());
    std::optional<Date> asked;
    QObject::connect(&dialog, &MoveRunDialog::otherAsked, [&asked](Date date) { asked = date; });
    press(dialog, Qt::Key_Return);
    EXPECT_EQ(asked, monday + Days(4));
    EXPECT_FALSE(dialog.isVisible());

    // What it promises holds: with Friday's run on Saturday there is a day for Wednesday's.
    MoveRunDialog other(profile, journal, projection, *asked, formats);
    ASSERT_TRUE(other.chosen());
    Journal moved = journal;
    moved.moves.push_back({{}, *asked, *other.chosen()});
    const Projection after = project(profile, moved, today);
    EXPECT_TRUE(MoveRunDialog(profile, moved, after, today, formats).chosen());
}

} // namespace
} // namespace stridewell
