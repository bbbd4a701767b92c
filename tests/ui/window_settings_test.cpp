// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings, by keyboard: shoes, the plan's choices, the look.
#include "tests/ui/windowtest.h"
#include "ui/pages/looksettings.h"
#include "ui/pages/plansettings.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/shoescard.h"
#include "ui/pages/shoesdialog.h"
#include "ui/pages/shoesnote.h"
#include "ui/pages/todaypage.h"
#include "ui/settings/languagechoice.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/distanceedit.h"
#include "ui/widgets/undobar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace stridewell {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::aProfile;
using test::aRun;
using test::monday;

class SettingsTest : public test::WindowTest {
protected:
    void openSettings() {
        press(Qt::Key_Comma, Qt::ControlModifier);
        ASSERT_EQ(window().currentPage(), page<SettingsPage>());
    }
    /// Tab until what has the focus is called so.
    void tabTo(const QString& name) {
        QStringList passed;
        for (int i = 0; i < 60; ++i) {
            const QWidget* at = QApplication::focusWidget();
            const auto* button = qobject_cast<const QAbstractButton*>(at);
            const QString called = at == nullptr                     ? QString()
                                   : !at->accessibleName().isEmpty() ? at->accessibleName()
                                   : button != nullptr               ? button->text()
                                                                     : QString();
            if (called == name) {
                return;
            }
            passed << called;
            press(Qt::Key_Tab);
        }
        FAIL() << name.toStdString() << " is not reached: " << passed.join(u", "_s).toStdString();
    }
    void pressButton(const QString& name) {
        ASSERT_NO_FATAL_FAILURE(tabTo(name));
        press(Qt::Key_Space);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <typename CardType>
    CardType* card() {
        return page<SettingsPage>()->findChild<CardType*>();
    }
    ShoesDialog* dialog() { return window().findChild<ShoesDialog*>(); }
    void save() {
        press(Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    [[nodiscard]] QString focusedName() const {
        return QApplication::focusWidget() == nullptr ? QString() : QApplication::focusWidget()->accessibleName();
    }
    /// A pair that is there before the window opens.
    void write(const char* name, double km, Date firstDay = monday) {
        Store(folder.file()).add(Shoes{{}, name, firstDay, Distance::fromKilometres(km), {}});
    }
    ShoesNote* note() { return page<TodayPage>()->findChild<ShoesNote*>(); }
};

TEST_F(SettingsTest, TheTextSizeStaysUnderThePointerThatChoosesIt) {
    startWith(aProfile());
    window().resize(1024, 640);
    openSettings();
    QComboBox* sizes = card<LookSettings>()->textSize();
    auto* scroll = page<SettingsPage>()->findChild<QScrollArea*>();
    scroll->ensureWidgetVisible(sizes);
    for (const int percent : {180, 100, 200}) {
        const int before = sizes->mapTo(&window(), QPoint()).y();
        sizes->setCurrentIndex(sizes->findData(percent));
        emit sizes->activated(sizes->currentIndex());
        QApplication::processEvents();
        QApplication::processEvents();
        const int after = sizes->mapTo(&window(), QPoint()).y();
        EXPECT_LE(std::abs(after - before), sizes->height()) << percent;
        EXPECT_FALSE(sizes->visibleRegion().isEmpty()) << percent;
    }
}

TEST_F(SettingsTest, ShoesAreAddedEditedRetiredAndRemovedByKeyboardAndEachIsUndone) {
    startWith(aProfile());
    openSettings();
    EXPECT_TRUE(textOf(card<ShoesCard>()).contains(u"about 480–800 km"_s)) << "an empty list says why one would";
    pressButton(u"Add shoes…"_s);
    ASSERT_NE(dialog(), nullptr);
    type(u"Blue"_s);
    save();
    ASSERT_EQ(dialog(), nullptr);
    EXPECT_EQ(stored().shoes, (std::vector<Shoes>{{EntryId(1), "Blue", today, Distance(), {}}}));
    EXPECT_TRUE(textOf(card<ShoesCard>()).contains(u"0 km of about 480–800 km · since 23 Nov 2026"_s));

    pressButton(u"Edit Blue"_s);
    ASSERT_NE(dialog(), nullptr);
    type(u"Sky blue"_s);
    tabTo(u"Distance on them before"_s);
    type(u"312"_s);
    save();
    EXPECT_EQ(stored().shoes.at(0).startDistance, Distance::fromKilometres(312));
    EXPECT_TRUE(textOf(card<ShoesCard>()).contains(u"312 km of about 480–800 km"_s));
    EXPECT_TRUE(textOf(card<ShoesCard>()).contains(u"Sky blue"_s));

    pressButton(u"Retire Sky blue"_s);
    EXPECT_EQ(stored().shoes.at(0).retired, today);
    EXPECT_EQ(focusedName(), u"Wear Sky blue again"_s);
    pressButton(u"Wear Sky blue again"_s);
    EXPECT_EQ(stored().shoes.at(0).retired, std::nullopt);
    pressButton(u"Remove Sky blue"_s);
    EXPECT_TRUE(stored().shoes.empty());
    EXPECT_TRUE(window().undoBar()->text().contains(u"Sky blue"_s));
    EXPECT_EQ(QApplication::focusWidget(), card<ShoesCard>()->addButton());

    undo();
    EXPECT_EQ(stored().shoes.size(), 1U);
    undo();
    EXPECT_EQ(stored().shoes.at(0).retired, today);
    undo();
    undo();
    EXPECT_EQ(stored().shoes.at(0).name, "Blue");
    EXPECT_EQ(stored().shoes.at(0).startDistance, Distance());
    undo();
    EXPECT_TRUE(stored().shoes.empty());
}

TEST_F(SettingsTest, ShoesThatCannotBeAreNotSavedAndSaidWhy) {
    startWith(aProfile());
    openSettings();
    pressButton(u"Add shoes…"_s);
    save();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->problem().contains(u"name"_s));
    EXPECT_EQ(QApplication::focusWidget(), dialog()->name());
    type(u"Blue"_s);
    dialog()->startDistance()->setText(u"twelve"_s);
    save();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->problem().contains(u"distance"_s));
    dialog()->startDistance()->setText(u"10001"_s);
    save();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->problem().contains(u"10 000 km"_s));
    dialog()->startDistance()->clear();
    save();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(stored().shoes.size(), 1U);

    pressButton(u"Edit Blue"_s);
    dialog()->retired()->setChecked(true);
    EXPECT_TRUE(dialog()->lastDay()->isVisible());
    dialog()->lastDay()->setValue(today - Days(1));
    save();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->problem().contains(u"first day worn"_s));
    dialog()->lastDay()->setValue(today);
    save();
    EXPECT_EQ(stored().shoes.at(0).retired, today);
}

TEST_F(SettingsTest, WhatAPairHasRunFollowsTheRunsAndTheUnits) {
    write("Blue", 100);
    startWith(aProfile());
    openSettings();
    ASSERT_TRUE(setup->actions().logRun(aRun(monday, 5000)));
    QApplication::processEvents();
    EXPECT_TRUE(textOf(card<ShoesCard>()).contains(u"105 km of"_s));
    card<PlanSettings>()->miles()->click();
    QApplication::processEvents();
    EXPECT_TRUE(textOf(card<ShoesCard>()).contains(u"65 mi of about 300–500 mi"_s))
        << textOf(card<ShoesCard>()).toStdString();
    undo();
    undo();
    EXPECT_TRUE(textOf(card<ShoesCard>()).contains(u"100 km of"_s));
}

TEST_F(SettingsTest, TodayTellsOfWornShoesQuietlyAndOnceItIsReadNeverAgain) {
    write("Blue", 480);
    startWith(aProfile());
    EXPECT_TRUE(note()->isHidden());
    setup->actions().logRun(aRun(monday, 3000));
    ASSERT_EQ(note()->sentences().size(), 1);
    EXPECT_TRUE(note()->sentences().at(0).startsWith(u"Blue: 483 km so far."_s));
    EXPECT_TRUE(textOf(note()).contains(u"Source"_s));
    note()->findChildren<QPushButton*>().last()->click();
    EXPECT_TRUE(note()->isHidden());
    openSettings();
    EXPECT_TRUE(textOf(card<ShoesCard>()).contains(u"time to look"_s)) << "the settings go on showing it";

    setup.reset();
    start();
    EXPECT_TRUE(note()->isHidden());
    Shoes worn = stored().shoes.at(0);
    worn.startDistance = Distance::fromKilometres(804.672) - Distance::fromKilometres(3);
    setup->actions().editShoes(worn);
    ASSERT_EQ(note()->sentences().size(), 1) << "500 miles is another matter";
    EXPECT_TRUE(note()->sentences().at(0).contains(u"another pair"_s));
    setup->actions().retireShoes(worn.id);
    EXPECT_TRUE(note()->isHidden());
}

TEST_F(SettingsTest, RemovedShoesAreAmongTheRecentlyDeleted) {
    write("Blue", 12);
    startWith(aProfile());
    setup->actions().removeShoes(stored().shoes.at(0).id);
    const auto removed = Store(folder.file()).removed(today);
    ASSERT_EQ(removed.size(), 1U);
    EXPECT_TRUE(setup->actions().bringBack(removed.front()));
    EXPECT_EQ(stored().shoes.at(0).name, "Blue");
}

TEST_F(SettingsTest, AGoalIsChosenByKeyboardLeadsThePlanOnAndIsUndone) {
    startWith(aProfile());
    const auto weeks = [this] { return setup->workspace().projection()->weeks.size(); };
    const auto four = weeks();
    openSettings();
    tabTo(u"Goal"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(Store(folder.file()).loadProfile()->goal, Goal::ThirtyMinutes);
    EXPECT_GT(weeks(), four);
    EXPECT_EQ(focusedName(), u"Goal"_s);
    undo();
    EXPECT_EQ(Store(folder.file()).loadProfile()->goal, Goal::FourWeeks);
    EXPECT_EQ(card<PlanSettings>()->goal()->currentIndex(), 0);
}

TEST_F(SettingsTest, TheLookChangesAtOnceAndIsThereAgainAtTheNextStart) {
    startWith(aProfile());
    openSettings();
    const double before = QApplication::font().pointSizeF();
    const QColor light = QApplication::palette().color(QPalette::Window);
    tabTo(u"Colours"_s);
    press(Qt::Key_End);
    tabTo(u"Text size"_s);
    press(Qt::Key_End);
    EXPECT_NEAR(QApplication::font().pointSizeF(), 2 * before, 0.6);
    EXPECT_NE(QApplication::palette().color(QPalette::Window), light);
    setup.reset();
    start();
    openSettings();
    EXPECT_EQ(card<LookSettings>()->textSize()->currentData().toInt(), 200);
    EXPECT_EQ(card<LookSettings>()->colours()->currentData().toString(), u"high_contrast"_s);
}

TEST_F(SettingsTest, ALanguageIsChosenByKeyboardAndComesWithTheNextStart) {
    startWith(aProfile());
    openSettings();
    auto* choice = card<LookSettings>()->findChild<LanguageChoice*>();
    ASSERT_NE(choice, nullptr);
    EXPECT_TRUE(choice->note()->isHidden()) << "nothing has been chosen";
    ASSERT_NO_FATAL_FAILURE(tabTo(u"Language"_s));
    EXPECT_EQ(choice->box()->currentText(), u"As the system"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(choice->box()->currentText(), u"English"_s) << "as it calls itself";
    EXPECT_TRUE(choice->note()->isVisible()) << "this window stays as it is";
    EXPECT_EQ(UiSettings(folder.settingsFile()).text(Setting::Language), u"en"_s);
    press(Qt::Key_Up);
    EXPECT_TRUE(choice->note()->isHidden());
    EXPECT_EQ(UiSettings(folder.settingsFile()).text(Setting::Language), QString());
    press(Qt::Key_Down);
    setup.reset();
    start();
    openSettings();
    choice = card<LookSettings>()->findChild<LanguageChoice*>();
    EXPECT_EQ(choice->box()->currentText(), u"English"_s);
    EXPECT_TRUE(choice->note()->isHidden()) << "it is spoken by now";
}

TEST_F(SettingsTest, ALanguageThatIsGoneIsTheSystemsAgain) {
    QFile settings(folder.settingsFile());
    ASSERT_TRUE(settings.open(QIODevice::WriteOnly));
    settings.write("[General]\nlanguage=xx\n");
    settings.close();
    startWith(aProfile());
    openSettings();
    EXPECT_EQ(card<LookSettings>()->findChild<LanguageChoice*>()->box()->currentIndex(), 0);
}

TEST_F(SettingsTest, EveryControlHasANameAndSaysWhatItDoes) {
    write("Blue", 900);
    startWith(aProfile());
    openSettings();
    int controls = 0;
    for (const QWidget* control : page<SettingsPage>()->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        const auto* combo = qobject_cast<const QComboBox*>(control);
        if ((button == nullptr && combo == nullptr) || !control->isVisibleTo(page<SettingsPage>())) {
            continue;
        }
        ++controls;
        const QString name =
            control->accessibleName().isEmpty() && button != nullptr ? button->text() : control->accessibleName();
        EXPECT_FALSE(name.isEmpty());
        if (name != u"Source"_s && !name.startsWith(u"Source of"_s)) {
            EXPECT_FALSE(control->accessibleDescription().isEmpty()) << name.toStdString();
        }
    }
    EXPECT_GE(controls, 18);
}

} // namespace
} // namespace stridewell
