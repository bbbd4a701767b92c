// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/navigationrail.h"
#include "ui/pages/daycell.h"
#include "ui/pages/planpage.h"
#include "ui/pages/weekcard.h"
#include "ui/widgets/painscale.h"

namespace stridewell {
namespace {

using test::aProfile;
using test::monday;

/// The window as an Arabic reader has it.
class RightToLeft : public test::WindowTest {
protected:
    void SetUp() override {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    void TearDown() override {
        setup.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
};

TEST_F(RightToLeft, TheRailIsWhereReadingBegins) {
    startWith(aProfile());
    const auto* rail = window().findChild<NavigationRail*>();
    ASSERT_NE(rail, nullptr);
    EXPECT_GT(rail->mapTo(&window(), QPoint(0, 0)).x(), window().width() / 2);
}

TEST_F(RightToLeft, AnArrowMovesARunTheWayItPointsOnTheScreen) {
    startWith(aProfile());
    press(Qt::Key_2, Qt::AltModifier);
    WeekCard* week = page<PlanPage>()->weeks().front();
    const QPoint friday = week->day(4)->mapTo(&window(), QPoint(0, 0));
    const QPoint saturday = week->day(5)->mapTo(&window(), QPoint(0, 0));
    ASSERT_TRUE(friday.y() != saturday.y() || saturday.x() < friday.x()) << "days go from the right to the left";
    week->day(4)->setFocus();
    press(Qt::Key_Left, Qt::ShiftModifier);
    ASSERT_EQ(stored().moves.size(), 1U);
    EXPECT_EQ(stored().moves.front().to, monday + Days(5));
}

TEST_F(RightToLeft, ThePainScaleGrowsToTheLeft) {
    PainScale scale(QStringLiteral("?"));
    scale.resize(900, scale.sizeHint().height());
    scale.show();
    scale.setValue(PainScore::tryFrom(3));
    QTest::keyClick(&scale, Qt::Key_Left);
    EXPECT_EQ(scale.value(), PainScore::tryFrom(4));
    QTest::keyClick(&scale, Qt::Key_Right);
    EXPECT_EQ(scale.value(), PainScore::tryFrom(3));
    QTest::mouseClick(&scale, Qt::LeftButton, {}, QPoint(scale.width() - 20, scale.height() / 2));
    EXPECT_EQ(scale.value(), PainScore()) << "0 is where reading begins";
}

} // namespace
} // namespace stridewell
