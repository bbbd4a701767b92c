// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/project.h"
#include "tests/ui/widgets_test_support.h"
#include "ui/text/formats.h"
#include "ui/theme/colours.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/distanceedit.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/painscale.h"
#include "ui/widgets/planpreview.h"
#include "ui/widgets/speedchoice.h"
#include "ui/widgets/speedspin.h"
#include "ui/widgets/symptomchecklist.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/weekdaypicker.h"
#include "ui/widgets/weekmeter.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace stridewell {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Date monday{std::chrono::year{2026} / 11 / 23};

void showAt(QWidget& widget, QSize size) {
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    widget.setFocus();
}

int valueOf(const PainScale& scale) {
    return scale.value() ? scale.value()->value() : -1;
}

class PainScaleTest : public testing::Test {
protected:
    void SetUp() override { showAt(scale, {600, 50}); }
    PainScale scale{u"Pain before"_s};
};

TEST_F(PainScaleTest, IsEmptyUntilSomethingIsChosen) {
    EXPECT_FALSE(scale.value());
    EXPECT_FALSE(scale.valueText().isEmpty());
}

TEST_F(PainScaleTest, EveryDigitChoosesItsScore) {
    for (int digit = 0; digit <= 9; ++digit) {
        QTest::keyClick(&scale, static_cast<Qt::Key>(Qt::Key_0 + digit));
        EXPECT_EQ(valueOf(scale), digit);
    }
}

TEST_F(PainScaleTest, OneThenZeroIsTen) {
    QTest::keyClick(&scale, Qt::Key_1);
    EXPECT_EQ(valueOf(scale), 1);
    QTest::keyClick(&scale, Qt::Key_0);
    EXPECT_EQ(valueOf(scale), 10);
    QTest::keyClick(&scale, Qt::Key_0);
    EXPECT_EQ(valueOf(scale), 0) << "only the key before counts";
}

TEST_F(PainScaleTest, AnotherKeyBetweenOneAndZeroMakesZero) {
    QTest::keyClick(&scale, Qt::Key_1);
    QTest::keyClick(&scale, Qt::Key_Right);
    QTest::keyClick(&scale, Qt::Key_0);
    EXPECT_EQ(valueOf(scale), 0);
}

TEST_F(PainScaleTest, ArrowsMoveAndStopAtTheEnds) {
    QTest::keyClick(&scale, Qt::Key_Right);
    EXPECT_EQ(valueOf(scale), 0);
    QTest::keyClick(&scale, Qt::Key_Left);
    EXPECT_EQ(valueOf(scale), 0);
    QTest::keyClick(&scale, Qt::Key_Up);
    EXPECT_EQ(valueOf(scale), 1);
    QTest::keyClick(&scale, Qt::Key_End);
    EXPECT_EQ(valueOf(scale), 10);
    QTest::keyClick(&scale, Qt::Key_Right);
    EXPECT_EQ(valueOf(scale), 10);
    QTest::keyClick(&scale, Qt::Key_Down);
    EXPECT_EQ(valueOf(scale), 9);
    QTest::keyClick(&scale, Qt::Key_Home);
    EXPECT_EQ(valueOf(scale), 0);
}

TEST_F(PainScaleTest, AClickChoosesAndCommits) {
    const QSignalSpy changed(&scale, &PainScale::valueChanged);
    const QSignalSpy committed(&scale, &PainScale::committed);
    for (const int score : {7, 0, 10}) {
        QTest::mouseClick(&scale, Qt::LeftButton, {}, scale.segmentRect(score).center());
        EXPECT_EQ(valueOf(scale), score);
    }
    EXPECT_EQ(changed.count(), 3);
    EXPECT_EQ(committed.count(), 3);
}

TEST_F(PainScaleTest, EnterCommitsOnlyWhereAsked) {
    const QSignalSpy committed(&scale, &PainScale::committed);
    QTest::keyClick(&scale, Qt::Key_4);
    QTest::keyClick(&scale, Qt::Key_Return);
    EXPECT_EQ(committed.count(), 0);
    scale.setEnterCommits(true);
    QTest::keyClick(&scale, Qt::Key_Return);
    ASSERT_EQ(committed.count(), 1);
    EXPECT_EQ(committed.first().first().toInt(), 4);
}

TEST_F(PainScaleTest, AScreenReaderHearsASliderWithWords) {
    scale.setValue(PainScore::tryFrom(4));
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&scale);
    ASSERT_NE(access, nullptr);
    EXPECT_EQ(access->role(), QAccessible::Slider);
    EXPECT_EQ(access->text(QAccessible::Name), u"Pain before"_s);
    EXPECT_TRUE(access->text(QAccessible::Value).startsWith(u"4 of 10, "_s));
    ASSERT_NE(access->valueInterface(), nullptr);
    EXPECT_EQ(access->valueInterface()->currentValue().toInt(), 4);
    EXPECT_EQ(access->valueInterface()->minimumValue().toInt(), 0);
    EXPECT_EQ(access->valueInterface()->maximumValue().toInt(), 10);
}

TEST_F(PainScaleTest, FocusIsSeen) {
    scale.setValue(PainScore::tryFrom(2));
    const QImage with = scale.grab().toImage();
    scale.clearFocus();
    EXPECT_NE(scale.grab().toImage(), with);
}

TEST(DistanceEditTest, EmptyIsNotGivenAndWordsAreWrong) {
    DistanceEdit edit(Units::Kilometres);
    EXPECT_FALSE(edit.value());
    EXPECT_TRUE(edit.isRight());
    for (const char* wrong : {"far", "-2", "1e400", "nan", "2 km and a bit"}) {
        edit.setText(QString::fromLatin1(wrong));
        EXPECT_FALSE(edit.isRight()) << wrong;
        EXPECT_FALSE(edit.value()) << wrong;
    }
}

TEST(DistanceEditTest, WhatWasSetComesBackExactlyThoughShownRounded) {
    DistanceEdit edit(Units::Miles);
    const Distance exact = Distance::fromMillimetres(2'750'001);
    edit.setValue(exact);
    EXPECT_EQ(edit.text(), u"1.71"_s);
    EXPECT_EQ(edit.value(), exact);
    edit.setUnits(Units::Kilometres);
    EXPECT_EQ(edit.text(), u"2.75"_s);
    EXPECT_EQ(edit.value(), exact);
}

TEST(DistanceEditTest, ReadsTheLocalesCommaAndThePoint) {
    DistanceEdit edit(Units::Kilometres);
    edit.setLocale(QLocale(QLocale::German));
    for (const char* text : {"2,5", "2.5"}) {
        edit.setText(QString::fromLatin1(text));
        EXPECT_EQ(edit.value(), Distance::fromKilometres(2.5)) << text;
    }
}

TEST(SpeedChoiceTest, WordsSetTheNumberAndNumbersTheWord) {
    SpeedChoice jog(Gait::Jog, Units::Kilometres);
    EXPECT_EQ(jog.value(), Speed::fromTenths(80)) << "the usual jog";
    jog.show();
    QTest::mouseClick(jog.words()->button(2), Qt::LeftButton);
    EXPECT_EQ(jog.value(), SpeedChoice::wordSpeed(Gait::Jog, 2));
    jog.spin()->setFocus();
    jog.spin()->selectAll();
    QTest::keyClicks(jog.spin(), u"6.3"_s);
    QTest::keyClick(jog.spin(), Qt::Key_Return);
    EXPECT_EQ(jog.value(), Speed::fromTenths(63)) << "the word must not replace what was typed";
    EXPECT_EQ(jog.words()->index(), 0);
}

TEST(SpeedChoiceTest, MilesShowTheSameSpeedWithoutDrift) {
    SpeedChoice walk(Gait::Walk, Units::Kilometres);
    for (int tenths = 30; tenths <= 80; ++tenths) {
        walk.setValue(Speed::fromTenths(tenths));
        walk.setUnits(Units::Miles);
        walk.spin()->interpretText();
        walk.setUnits(Units::Kilometres);
        walk.spin()->interpretText();
        EXPECT_EQ(walk.value(), Speed::fromTenths(tenths));
    }
}

TEST(SpeedSpinTest, MilesAnHourAreReadAsMiles) {
    SpeedSpin spin(Units::Miles);
    spin.show();
    spin.selectAll();
    QTest::keyClicks(&spin, u"5"_s);
    QTest::keyClick(&spin, Qt::Key_Return);
    EXPECT_EQ(spin.speed(), Speed::fromTenths(80)); // 8.05 km/h
}

TEST(WeekdayPickerTest, EachButtonIsItsDay) {
    WeekdayPicker picker;
    picker.show();
    for (int weekday = 0; weekday < 7; ++weekday) {
        QTest::mouseClick(picker.button(weekday), Qt::LeftButton);
        EXPECT_TRUE(picker.value().contains(weekday));
        QTest::keyClick(picker.button(weekday), Qt::Key_Space);
        EXPECT_FALSE(picker.value().contains(weekday));
        EXPECT_FALSE(testsupport::spokenName(*picker.button(weekday)).isEmpty());
    }
}

TEST(WeekdayPickerTest, ADayNextToAnotherIsMarkedAsItIsChosen) {
    WeekdayPicker picker;
    picker.setValue(Weekdays{0, 2, 4});
    EXPECT_TRUE(picker.remark().isEmpty());
    picker.show();
    QTest::mouseClick(picker.button(6), Qt::LeftButton); // Sunday, beside Monday
    EXPECT_TRUE(picker.remark().contains(u"Mon"_s));
    EXPECT_TRUE(picker.remark().contains(u"Sun"_s));
    EXPECT_FALSE(picker.remark().contains(u"Wed"_s));
    EXPECT_FALSE(picker.button(0)->accessibleDescription().isEmpty());
    EXPECT_TRUE(picker.button(2)->accessibleDescription().isEmpty());
    QTest::mouseClick(picker.button(6), Qt::LeftButton);
    EXPECT_TRUE(picker.remark().isEmpty());
}

TEST(SymptomChecklistTest, ATickShowsAdviceOfItsGroupAndTheGravestLeads) {
    SymptomChecklist list;
    list.show();
    EXPECT_TRUE(list.advice().isEmpty());
    list.box(Symptom::Spasm)->click();
    const QString rest = list.advice();
    EXPECT_FALSE(rest.isEmpty());
    list.box(Symptom::FeverUnwell)->click();
    const QString today = list.advice();
    EXPECT_NE(today, rest);
    list.box(Symptom::SaddleNumb)->click();
    EXPECT_TRUE(list.advice().contains(u"112"_s)) << "the number to call in Ireland";
    EXPECT_EQ(list.value(), (Symptoms{Symptom::Spasm, Symptom::FeverUnwell, Symptom::SaddleNumb}));
    list.setValue({});
    EXPECT_TRUE(list.advice().isEmpty());
}

TEST(SymptomChecklistTest, EverySymptomHasABoxThatSpeaksAndAdvises) {
    SymptomChecklist list;
    for (int index = 0; index < symptomCount; ++index) {
        const auto symptom = static_cast<Symptom>(index);
        list.setValue(Symptoms{symptom});
        EXPECT_FALSE(list.advice().isEmpty()) << index;
        EXPECT_FALSE(testsupport::spokenName(*list.box(symptom)).isEmpty()) << index;
    }
}

TEST(WeekMeterTest, SaysDonePlannedAndWhatIsLeft) {
    Profile profile;
    profile.start = monday;
    stridewell::Run run;
    run.date = monday;
    run.durationMin = 30;
    run.distance = Distance::fromKilometres(2.75);
    Journal journal;
    journal.runs.push_back(run);
    const Projection projection = project(profile, journal, monday + Days(1));
    const Formats formats(QLocale(), Units::Kilometres);
    WeekMeter meter;
    meter.setWeek(projection, projection.weeks.front(), formats);
    EXPECT_TRUE(meter.text().contains(u"2.75"_s)) << meter.text().toStdString();
    EXPECT_TRUE(meter.text().contains(u"5.50"_s)) << meter.text().toStdString();
    EXPECT_TRUE(meter.text().contains(u"13.3"_s)) << meter.text().toStdString();
    meter.setWeek(projection, projection.weeks.at(1), formats);
    EXPECT_TRUE(meter.text().contains(u"limit"_s));

    const Projection later = project(profile, journal, monday + Days(8));
    meter.setWeek(later, later.weeks.front(), formats);
    EXPECT_TRUE(meter.text().startsWith(u"2.75 km done  ·  8.25 km were planned"_s)) << meter.text().toStdString();
}

TEST(PlanPreviewTest, SaysEveryWeekToThoseWhoDoNotSeeTheBars) {
    Profile profile;
    profile.start = monday;
    PlanPreview preview;
    preview.setPlan(project(profile, Journal{}, monday), Formats(QLocale(), Units::Kilometres));
    for (const char* number : {"8.25", "9.00", "7.75", "8.50", "16.0"}) {
        EXPECT_TRUE(preview.accessibleDescription().contains(QString::fromLatin1(number))) << number;
    }
}

TEST(BannerTest, CarriesWordsIconAndButton) {
    Banner banner;
    banner.setMessage(Tone::Stop, u"Get help now"_s, u"Call."_s);
    EXPECT_EQ(testsupport::spokenName(banner), u"Get help now"_s);
    EXPECT_TRUE(banner.button()->isHidden());
    banner.setButton(u"Why?"_s);
    banner.show();
    const QSignalSpy clicked(&banner, &Banner::buttonClicked);
    QTest::mouseClick(banner.button(), Qt::LeftButton);
    EXPECT_EQ(clicked.count(), 1);
}

TEST(UndoBarTest, OffersOnceAndGoesAway) {
    UndoBar bar;
    EXPECT_TRUE(bar.isHidden());
    const QSignalSpy undone(&bar, &UndoBar::undoClicked);
    bar.offer(u"Run deleted."_s);
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.text(), u"Run deleted."_s);
    QTest::mouseClick(bar.undoButton(), Qt::LeftButton);
    EXPECT_EQ(undone.count(), 1);
    EXPECT_TRUE(bar.isHidden());
    bar.offer(u"Run deleted."_s);
    EXPECT_TRUE(testsupport::namelessControls(bar).isEmpty());
}

TEST(FieldNoteTest, MarksTheFieldAndTellsTheScreenReader) {
    QWidget window;
    QLineEdit field(&window);
    field.setAccessibleDescription(u"how far"_s);
    FieldNote note(&field, &window);
    const QImage right = field.grab().toImage();
    note.setProblem(u"Too far."_s);
    EXPECT_FALSE(note.isHidden());
    EXPECT_EQ(field.accessibleDescription(), u"Too far."_s);
    EXPECT_NE(field.grab().toImage(), right) << "the mark is seen";
    note.setProblem({});
    EXPECT_TRUE(note.isHidden());
    EXPECT_EQ(field.accessibleDescription(), u"how far"_s);
    EXPECT_EQ(field.grab().toImage(), right);
}

} // namespace
} // namespace stridewell
