// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The journal page: what was logged is changed, deleted and brought back.
#include "tests/ui/journaltest.h"
#include "ui/dialogs/morningdialog.h"
#include "ui/pages/activitydialog.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/painscale.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace stridewell {
namespace {

using test::anEventfulWeek;
using test::aRun;
using test::hurting;
using test::JournalPageTest;
using test::monday;
using test::score;
using Show = JournalQuery::Show;

TEST_F(JournalPageTest, EveryKindIsDeletedAndBroughtBack) {
    begin();
    journalPage().showAllButton()->click();
    const Journal before = stored();
    for (const char* what : {"Week 1, run 2", "Morning", "Symptoms", "Walk", "Exercises", "Seen and cleared"}) {
        choose(what);
        press(Qt::Key_Delete);
        EXPECT_EQ(shown(), 9) << what;
        EXPECT_TRUE(table().currentIndex().isValid()) << "the next Delete has something to do";
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(shown(), 10) << what;
        EXPECT_EQ(stored(), before) << what;
        EXPECT_EQ(cell(table().currentIndex().row(), JournalTableModel::SessionColumn), QString::fromUtf8(what))
            << "the next Delete hits another row";
    }
}

TEST_F(JournalPageTest, WhatIsLoggedIsTheCurrentRow) {
    begin();
    const auto run = hurting(today, 0, "just now");
    ASSERT_TRUE(setup->actions().logRun(run));
    EXPECT_EQ(cell(table().currentIndex().row(), JournalTableModel::NoteColumn),
              QStringLiteral("just now (morning to come)"));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(cell(table().currentIndex().row(), JournalTableModel::NoteColumn),
              QStringLiteral("just now (morning to come)"));
}

TEST_F(JournalPageTest, AWalkIsChangedAndChangedBack) {
    begin();
    choose(bar().kinds(), Show::Training);
    choose("Walk");
    const Journal before = stored();
    press(Qt::Key_Return);
    auto* change = dialog<ActivityDialog>();
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(change->walk().durationMin, 30);
    EXPECT_EQ(change->walk().date, monday + Days(6));
    change->findChild<QSpinBox*>()->setValue(45);
    change->accept();
    ASSERT_EQ(stored().walks.size(), 1U);
    EXPECT_EQ(stored().walks.front().durationMin, 45);
    EXPECT_EQ(stored().walks.front().during, score(1)) << "all else stays";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(), before);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stored().walks.front().durationMin, 45);
}

TEST_F(JournalPageTest, SwimmingIsChanged) {
    begin();
    choose(bar().kinds(), Show::Training);
    table().setCurrentIndex(table().model()->index(1, 0)); // by date, the last first: walk, swimming, exercises
    journalPage().editButton()->click();
    auto* change = dialog<ActivityDialog>();
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(change->cross().kind, CrossKind::Swim);
    change->findChild<QComboBox*>()->setCurrentIndex(1);
    change->accept();
    ASSERT_EQ(stored().cross.size(), 1U);
    EXPECT_EQ(stored().cross.front().kind, CrossKind::Cycle);
}

TEST_F(JournalPageTest, AMorningIsAnsweredLaterAndChanged) {
    begin();
    for (QAction* action : journalPage().findChildren<QAction*>()) { // Log something else
        if (action->text().contains(QStringLiteral("morning"))) {
            action->trigger();
        }
    }
    auto* late = dialog<MorningDialog>();
    ASSERT_NE(late, nullptr);
    late->date()->setValue(monday + Days(3));
    EXPECT_EQ(late->scale()->value(), score(1)) << "what was answered that day";
    late->date()->setValue(monday + Days(5));
    late->scale()->setValue(score(2));
    late->accept();
    EXPECT_EQ(stored().mornings.size(), 3U);
    choose(bar().kinds(), Show::Back);
    choose("Morning");
    press(Qt::Key_Return);
    MorningDialog* change = nullptr;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    change = dialog<MorningDialog>();
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(change->day(), monday + Days(5));
    EXPECT_FALSE(change->date()->isEnabled());
    change->scale()->setValue(score(3));
    change->accept();
    EXPECT_EQ(stored().mornings.size(), 3U) << "one answer a date";
}

TEST_F(JournalPageTest, WhatCannotBeChangedSaysWhatToDo) {
    begin();
    journalPage().showAllButton()->click();
    choose("Seen and cleared");
    EXPECT_FALSE(journalPage().editButton()->isEnabled());
    EXPECT_FALSE(journalPage().editButton()->toolTip().isEmpty());
    EXPECT_TRUE(journalPage().deleteButton()->isEnabled());
}

} // namespace
} // namespace stridewell
