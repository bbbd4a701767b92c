// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/project.h"
#include "tests/ui/widgets_test_support.h"
#include "ui/dialogs/logrundialog.h"
#include "ui/dialogs/notefield.h"
#include "ui/dialogs/painsection.h"
#include "ui/dialogs/runform.h"
#include "ui/text/formats.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/distanceedit.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/painscale.h"
#include "ui/widgets/symptomchecklist.h"

#include <QApplication>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace stridewell {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Date monday{std::chrono::year{2026} / 11 / 23};
constexpr Date wednesday = monday + Days(2);

Profile sampleProfile() {
    Profile profile;
    profile.start = monday;
    return profile;
}

class LogRunTest : public testing::Test {
protected:
    void SetUp() override {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
    }
    void press(Qt::Key key) { QTest::keyClick(dialog.focusWidget(), key); }
    void type(QWidget* field, const QString& text) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }

    /// Tab comes to each question once, space takes the answer that has the focus.
    void answerAll() {
        for (const ChoiceRow* row : questions()) {
            press(Qt::Key_Tab);
            EXPECT_TRUE(row->isAncestorOf(dialog.focusWidget()));
            press(Qt::Key_Space);
        }
    }
    [[nodiscard]] std::vector<ChoiceRow*> questions() const {
        const PainSection* pain = dialog.pain();
        return {pain->kind(), pain->eased(), pain->stride(), pain->painkiller()};
    }
    /// The sentences that are marked now.
    [[nodiscard]] QStringList problems() const {
        QStringList sentences;
        for (const FieldNote* note : dialog.findChildren<FieldNote*>()) {
            sentences += note->isVisible() ? QStringList(note->problem()) : QStringList();
        }
        return sentences;
    }

    Profile profile = sampleProfile();
    Projection projection = project(profile, Journal{}, wednesday);
    LogRunDialog dialog{profile, projection, std::nullopt, wednesday, Formats(QLocale(), Units::Kilometres)};
};

TEST_F(LogRunTest, EnterSavesThePlannedRunWithoutPain) {
    press(Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    stridewell::Run expected;
    expected.date = wednesday;
    expected.durationMin = 30;
    expected.distance = Distance::fromKilometres(2.75);
    EXPECT_EQ(dialog.run(), expected);
    EXPECT_TRUE(checked(dialog.run()));
}

TEST_F(LogRunTest, PainScoresAreThreeDigitsAway) {
    press(Qt::Key_1);
    press(Qt::Key_Tab);
    press(Qt::Key_2);
    press(Qt::Key_Tab);
    press(Qt::Key_4);
    answerAll();
    press(Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.run().before.value(), 1);
    EXPECT_EQ(dialog.run().during.value(), 2);
    EXPECT_EQ(dialog.run().after.value(), 4);
}

TEST_F(LogRunTest, OnlyAScoreAboveZeroOpensTheQuestions) {
    PainSection* pain = dialog.pain();
    for (const ChoiceRow* row : {pain->kind(), pain->eased(), pain->stride(), pain->painkiller()}) {
        EXPECT_FALSE(row->isVisible());
    }
    pain->during()->setFocus();
    press(Qt::Key_2);
    for (const ChoiceRow* row : {pain->kind(), pain->eased(), pain->stride(), pain->painkiller()}) {
        EXPECT_TRUE(row->isVisible());
    }
    pain->kind()->button(1)->click();
    pain->eased()->button(1)->click();
    pain->stride()->button(0)->click();
    pain->painkiller()->button(0)->click();
    const stridewell::Run run = dialog.run();
    EXPECT_EQ(run.character, PainCharacter::Sharp);
    EXPECT_FALSE(run.eased);
    EXPECT_TRUE(run.strideAltered);
    EXPECT_TRUE(run.painkiller);
    press(Qt::Key_Tab);
    pain->during()->setFocus();
    press(Qt::Key_0);
    EXPECT_FALSE(pain->kind()->isVisible());
    EXPECT_TRUE(checked(dialog.run())) << "answers that no score asks for are not kept";
    EXPECT_EQ(dialog.run().character, PainCharacter::None);
    EXPECT_TRUE(dialog.run().eased);
}

TEST_F(LogRunTest, PainBeforeAloneAsksForThePainkillerOnly) {
    press(Qt::Key_3);
    EXPECT_TRUE(dialog.pain()->painkiller()->isVisible());
    EXPECT_FALSE(dialog.pain()->kind()->isVisible());
    press(Qt::Key_Return);
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(problems().size(), 1);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(dialog.run().painkiller);
    EXPECT_TRUE(checked(dialog.run()));
}

TEST_F(LogRunTest, AHurriedPersonTellsNothingAboutAPainThatTheyDidNotSay) {
    dialog.pain()->during()->setFocus();
    press(Qt::Key_3);
    for (const ChoiceRow* row : questions()) {
        EXPECT_EQ(row->index(), -1) << "no answer is given for them";
    }
    for (const ChoiceRow* row : questions()) {
        press(Qt::Key_Return);
        ASSERT_NE(dialog.result(), QDialog::Accepted);
        ASSERT_TRUE(row->isAncestorOf(dialog.focusWidget())) << "the first that is open";
        const QString missing = dialog.focusWidget()->accessibleDescription();
        EXPECT_FALSE(missing.isEmpty()) << "said to whoever hears the screen";
        EXPECT_TRUE(problems().contains(missing)) << "and stands beneath the question";
        QApplication::processEvents();
        EXPECT_FALSE(dialog.focusWidget()->visibleRegion().isEmpty()) << "in sight";
        press(Qt::Key_Right); // moving is no answer yet
        EXPECT_EQ(row->index(), -1);
        press(Qt::Key_Space);
        EXPECT_EQ(row->index(), 1);
        EXPECT_FALSE(problems().contains(missing)) << "answered";
    }
    EXPECT_EQ(problems(), QStringList());
    press(Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.run().character, PainCharacter::Sharp);
    EXPECT_FALSE(dialog.run().eased);
    EXPECT_FALSE(dialog.run().strideAltered);
    EXPECT_FALSE(dialog.run().painkiller);
}

TEST_F(LogRunTest, AllOpenQuestionsAreMarkedAtOnceAndAScoreOfNoneTakesTheMarksAway) {
    dialog.pain()->after()->setFocus();
    press(Qt::Key_1);
    press(Qt::Key_Return);
    EXPECT_EQ(problems().size(), 4);
    dialog.pain()->after()->setFocus();
    press(Qt::Key_0);
    EXPECT_EQ(problems(), QStringList());
    press(Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(LogRunTest, PartOfItAsksForTheShareAndTakesTheDistanceBack) {
    EXPECT_FALSE(dialog.form()->share()->isVisible());
    dialog.form()->amount()->button(RunForm::Part)->click();
    EXPECT_TRUE(dialog.form()->share()->isVisible());
    dialog.form()->share()->setValue(80);
    EXPECT_EQ(dialog.run().jogDonePermille, 800);
    EXPECT_EQ(dialog.run().durationMin, 24);
    EXPECT_FALSE(dialog.run().distance);
    dialog.form()->amount()->button(RunForm::All)->click();
    EXPECT_EQ(dialog.run().jogDonePermille, 1000);
    EXPECT_EQ(dialog.run().durationMin, 30);
}

TEST_F(LogRunTest, SomethingElseCountsNoPlannedJoggingUnlessSaid) {
    dialog.form()->amount()->button(RunForm::SomethingElse)->click();
    EXPECT_EQ(dialog.run().jogDonePermille, 0);
    dialog.form()->share()->setValue(90);
    EXPECT_EQ(dialog.run().jogDonePermille, 900);
}

TEST_F(LogRunTest, WhatWasTypedIsNotFilledInAgain) {
    dialog.form()->minutes()->setValue(41);
    dialog.form()->amount()->button(RunForm::Part)->click();
    dialog.form()->date()->setValue(monday);
    EXPECT_EQ(dialog.run().durationMin, 41);
    EXPECT_EQ(dialog.run().date, monday);
}

TEST_F(LogRunTest, ADateInTheFutureCannotBeChosen) {
    dialog.form()->date()->setValue(wednesday + Days(1));
    EXPECT_EQ(dialog.run().date, wednesday);
}

TEST_F(LogRunTest, NineHundredKilometresAreMarkedAtTheDistance) {
    type(dialog.form()->distance(), u"900"_s);
    press(Qt::Key_Return);
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(dialog.form()->distanceNote()->isVisible());
    EXPECT_EQ(dialog.focusWidget(), dialog.form()->distance());
    type(dialog.form()->distance(), u"3.1"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.run().distance, Distance::fromKilometres(3.1));
}

TEST_F(LogRunTest, WordsForADistanceAreMarked) {
    type(dialog.form()->distance(), u"quite far"_s);
    press(Qt::Key_Return);
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(dialog.form()->distanceNote()->problem().contains(u"quite far"_s, Qt::CaseInsensitive));
}

TEST_F(LogRunTest, ANoteIsCountedInCharactersAndHeldToTwoThousand) {
    const QString runner = QString::fromUcs4(U"\U0001F3C3");
    dialog.note()->setText(runner.repeated(2000));
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << "two UTF-16 units are one character";
    dialog.setResult(QDialog::Rejected);
    dialog.note()->setText(runner.repeated(2001));
    dialog.show();
    dialog.accept();
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(dialog.note()->note()->isVisible());
    EXPECT_TRUE(dialog.note()->note()->problem().contains(u"2000"_s));
}

TEST_F(LogRunTest, EnterInTheNoteIsALineAndControlEnterSaves) {
    type(dialog.note()->edit(), u"muddy"_s);
    press(Qt::Key_Return);
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    QTest::keyClicks(dialog.note()->edit(), u"cold"_s);
    QTest::keyClick(dialog.note()->edit(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.run().note, "muddy\ncold");
}

TEST_F(LogRunTest, TheChecklistOpensOnDemandAndAdvisesAtOnce) {
    EXPECT_FALSE(dialog.checklist()->isVisible());
    dialog.symptomButton()->click();
    EXPECT_TRUE(dialog.checklist()->isVisible());
    dialog.checklist()->box(Symptom::RadiatesGluteLeg)->click();
    EXPECT_FALSE(dialog.checklist()->advice().isEmpty());
    EXPECT_EQ(dialog.run().symptoms, Symptoms{Symptom::RadiatesGluteLeg});
}

TEST_F(LogRunTest, EveryControlHasAName) {
    dialog.pain()->during()->setValue(PainScore::tryFrom(2));
    dialog.symptomButton()->setChecked(true);
    dialog.form()->amount()->setIndex(RunForm::Part);
    EXPECT_EQ(testsupport::namelessControls(dialog), QStringList());
}

TEST_F(LogRunTest, TabGoesFromTheRunToThePainToTheNoteToSave) {
    const std::vector<QWidget*> order = testsupport::focusOrder(dialog);
    const auto placeOf = [&order](const QWidget* widget) {
        return std::find(order.begin(), order.end(), widget) - order.begin();
    };
    const std::vector<const QWidget*> wanted{
        dialog.form()->date(),   dialog.form()->minutes(), dialog.form()->distance(),
        dialog.pain()->before(), dialog.pain()->during(),  dialog.pain()->after(),
        dialog.symptomButton(),  dialog.note()->edit(),    dialog.saveButton()};
    for (std::size_t index = 1; index < wanted.size(); ++index) {
        EXPECT_LT(placeOf(wanted[index - 1]), placeOf(wanted[index])) << index;
    }
    EXPECT_LT(placeOf(dialog.saveButton()), static_cast<std::ptrdiff_t>(order.size()));
}

TEST(LogRunEditTest, ARunOpensAsItWasLoggedAndKeepsItsIdAndTime) {
    const Profile profile = sampleProfile();
    stridewell::Run run;
    run.id = EntryId(7);
    run.date = monday;
    run.time = 450;
    run.durationMin = 28;
    run.distance = Distance::fromMillimetres(2'612'345);
    run.jogDonePermille = 833;
    run.before = *PainScore::tryFrom(1);
    run.during = *PainScore::tryFrom(2);
    run.after = *PainScore::tryFrom(2);
    run.character = PainCharacter::Dull;
    run.eased = false;
    run.painkiller = true;
    run.symptoms = Symptoms{Symptom::Spasm};
    run.note = "windy";
    Journal journal;
    journal.runs.push_back(run);
    const Projection projection = project(profile, journal, wednesday);
    LogRunDialog dialog(profile, projection, run, wednesday, Formats(QLocale(), Units::Kilometres));
    EXPECT_EQ(dialog.run(), run);
    dialog.show();
    dialog.pain()->during()->setValue(PainScore::tryFrom(5));
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    run.during = *PainScore::tryFrom(5);
    EXPECT_EQ(dialog.run(), run);
}

TEST(LogRunEditTest, PainThatComesToAnOldRunIsAskedAboutAfresh) {
    const Profile profile = sampleProfile();
    stridewell::Run run;
    run.id = EntryId(7);
    run.date = monday;
    run.durationMin = 30;
    Journal journal;
    journal.runs.push_back(run);
    const Projection projection = project(profile, journal, wednesday);
    LogRunDialog dialog(profile, projection, run, wednesday, Formats(QLocale(), Units::Kilometres));
    dialog.show();
    dialog.pain()->during()->setValue(PainScore::tryFrom(5));
    dialog.accept();
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.pain()->stride()->index(), -1);
}

TEST(LogRunOutsideTest, ARunBeforeThePlanStartsIsJustARun) {
    const Profile profile = sampleProfile();
    const Projection projection = project(profile, Journal{}, monday - Days(2));
    LogRunDialog dialog(profile, projection, std::nullopt, monday - Days(2), Formats(QLocale(), Units::Kilometres));
    dialog.show();
    EXPECT_FALSE(dialog.form()->amount()->isVisible());
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(dialog.run().distance);
}

} // namespace
} // namespace stridewell
