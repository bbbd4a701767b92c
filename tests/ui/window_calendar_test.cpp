// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar file in the real window: what is asked, what is remembered, what is written.
#include "tests/support/files.h"
#include "tests/ui/windowtest.h"
#include "ui/calendarservice.h"
#include "ui/files.h"
#include "ui/pages/planpage.h"
#include "ui/settings/uisettings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTimeEdit>

namespace stridewell {
namespace {

using test::aProfile;

class WindowCalendarTest : public test::WindowTest {
protected:
    [[nodiscard]] QString inFolder(const char* name) const { return toQString(folder.path() / name); }
    [[nodiscard]] std::string written(const char* name) const { return contentOf(folder.path() / name); }
    static std::size_t count(const std::string& text, const std::string& part) {
        std::size_t found = 0;
        for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
            ++found;
        }
        return found;
    }
    /// As opened by the button of the plan page.
    CalendarDialog* dialog() {
        window().showPage(page<PlanPage>());
        for (auto* button : page<PlanPage>()->findChildren<QAbstractButton*>()) {
            if (button->text().startsWith(QStringLiteral("Calendar file"))) {
                button->click();
            }
        }
        return window().findChild<CalendarDialog*>();
    }
};

TEST_F(WindowCalendarTest, AsksForWholeDaysWithoutReminderAtFirst) {
    startWith(aProfile());
    CalendarDialog* asked = dialog();
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->choice(), CalendarChoice{});
    EXPECT_FALSE(asked->time()->isEnabled());
    EXPECT_EQ(asked->reminder()->count(), 2) << "half an hour before a day is the middle of the night";
}

TEST_F(WindowCalendarTest, AReminderShortlyBeforeNeedsATime) {
    startWith(aProfile());
    CalendarDialog* asked = dialog();
    ASSERT_NE(asked, nullptr);
    asked->when()->setIndex(1);
    asked->time()->setTime(QTime(18, 15));
    asked->reminder()->setCurrentIndex(1);
    EXPECT_EQ(asked->choice().time, 18 * 60 + 15);
    EXPECT_EQ(asked->choice().alarmMin(), 30);
    asked->when()->setIndex(0);
    EXPECT_EQ(asked->choice().alarmMin(), std::nullopt);
    asked->reminder()->setCurrentIndex(1);
    EXPECT_EQ(asked->choice().alarmMin(), 6 * 60) << "six in the evening before the day begins";
    asked->when()->setIndex(1);
    EXPECT_EQ(asked->choice().alarmMin(), 24 * 60 + 15);
}

TEST_F(WindowCalendarTest, WhatWasChosenIsWrittenAndRemembered) {
    startWith(aProfile());
    CalendarChoice choice;
    choice.time = 7 * 60;
    choice.reminder = CalendarReminder::EveningBefore;
    choice.withCore = false;
    choice.person = QStringLiteral("Zoë");
    setup->calendar().writeTo(inFolder("plan.ics"), choice);
    EXPECT_TRUE(window().undoBar()->text().contains(QStringLiteral("plan.ics")));
    const std::string file = written("plan.ics");
    EXPECT_EQ(count(file, "BEGIN:VEVENT"), 12U);
    EXPECT_EQ(count(file, "T070000"), 12U);
    EXPECT_EQ(count(file, "TRIGGER:-PT13H"), 12U);
    EXPECT_EQ(count(file, "SUMMARY:Zoë: Run "), 12U);
    EXPECT_EQ(setup->calendar().remembered(), choice);
    setup.reset();
    start();
    CalendarDialog* asked = dialog();
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->choice(), choice);
}

TEST_F(WindowCalendarTest, TheSameFileAgainCancelsWhatItHadAndThePlanHasNot) {
    startWith(aProfile());
    setup->calendar().writeTo(inFolder("plan.ics"), {});
    EXPECT_EQ(count(written("plan.ics"), "STATUS:CANCELLED"), 0U);
    CalendarChoice runsAlone;
    runsAlone.withCore = false;
    setup->calendar().writeTo(inFolder("plan.ics"), runsAlone);
    EXPECT_EQ(count(written("plan.ics"), "STATUS:CANCELLED"), 12U);
    setup->calendar().writeTo(inFolder("plan.ics"), {});
    EXPECT_EQ(count(written("plan.ics"), "STATUS:CANCELLED"), 0U);
}

TEST_F(WindowCalendarTest, AFileThatCannotBeWrittenIsToldOf) {
    startWith(aProfile());
    setup->calendar().writeTo(inFolder("nowhere/plan.ics"), {});
    EXPECT_TRUE(window().problemBanner()->isVisible());
    setup->calendar().writeTo(toQString(folder.file()), {});
    EXPECT_EQ(Store(folder.file()).loadProfile(), aProfile()) << "never over the data";
}

TEST_F(WindowCalendarTest, ADamagedSettingIsTheUsualChoice) {
    UiSettings settings(folder.settingsFile());
    settings.set(Setting::CalendarTime, QStringLiteral("half past"));
    settings.set(Setting::CalendarReminder, QStringLiteral("never"));
    settings.set(Setting::CalendarCore, QStringLiteral("perhaps"));
    startWith(aProfile());
    EXPECT_EQ(setup->calendar().remembered(), CalendarChoice{});
}

} // namespace
} // namespace stridewell
