// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/navigationrail.h"
#include "ui/pages/daycell.h"
#include "ui/pages/planpage.h"
#include "ui/pages/progresspage.h"
#include "ui/pages/weekcard.h"
#include "ui/progress/distancechart.h"
#include "ui/widgets/painscale.h"

#include <QDropEvent>
#include <QMimeData>

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

TEST_F(RightToLeft, ARunDraggedToTheDayOnItsLeftMovesToTheLaterDay) {
    startWith(aProfile());
    press(Qt::Key_2, Qt::AltModifier);
    window().resize(1440, 900); // the days stand side by side
    QApplication::processEvents();
    WeekCard* week = page<PlanPage>()->weeks().front();
    DayCell* friday = week->day(4);
    const int pitch = week->day(3)->x() - friday->x();
    ASSERT_GT(pitch, 0) << "days go from the right to the left";
    const auto cellAt = [&](int x) {
        return qobject_cast<DayCell*>(week->childAt(x, friday->geometry().center().y()));
    };
    const auto drag = [](DayCell* from, DayCell* to) {
        QMimeData run;
        run.setData(DayCell::mimeType(), QByteArray::fromStdString(toIso(from->day().date)));
        QDragEnterEvent enter(to->rect().center(), Qt::MoveAction, &run, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(to, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop(QPointF(to->rect().center()), Qt::MoveAction, &run, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(to, &drop);
    };
    DayCell* right = cellAt(friday->geometry().center().x() + pitch);
    ASSERT_NE(right, nullptr);
    drag(friday, right);
    EXPECT_TRUE(stored().moves.empty()) << "Thursday is next to Wednesday's run";
    EXPECT_FALSE(week->refusal().isEmpty());
    DayCell* left = cellAt(friday->geometry().center().x() - pitch);
    ASSERT_NE(left, nullptr);
    drag(friday, left);
    ASSERT_EQ(stored().moves.size(), 1U);
    EXPECT_EQ(stored().moves.front().to, monday + Days(5));
    EXPECT_TRUE(left->day().session) << "where it was dropped";

    left->setFocus();
    press(Qt::Key_Right, Qt::ShiftModifier); // back, the way it points
    ASSERT_EQ(stored().moves.size(), 2U);
    EXPECT_EQ(stored().moves.back().to, monday + Days(4));
    EXPECT_EQ(QApplication::focusWidget(), friday);
}

TEST_F(RightToLeft, ChartsGoOnFromLeftToRightAndKeysAndPointerFollowThem) {
    for (const int day : {0, 2, 4, 7}) {
        folder.write(test::aRun(monday + Days(day)));
    }
    today = monday + Days(9);
    startWith(aProfile());
    press(Qt::Key_4, Qt::AltModifier);
    DistanceChart* chart = page<ProgressPage>()->distanceChart();
    ASSERT_NE(chart, nullptr);
    chart->setFocus();
    press(Qt::Key_Home);
    const auto at = [&] { return chart->xAxis->coordToPixel(chart->current() + 1); };
    const double first = at();
    press(Qt::Key_Right);
    EXPECT_GT(at(), first) << "to the right, as the key points";
    press(Qt::Key_Left);
    EXPECT_EQ(at(), first);
    QTest::mouseMove(chart, QPoint(chart->width() - 5, chart->height() / 2));
    EXPECT_EQ(chart->current(), chart->valueCount() - 1) << "the last week stands at the right";
    for (const double tick : chart->xAxis->tickVector()) { // none of the dates is cut by the widget's edge
        const QString label = chart->xAxis->tickVectorLabels().at(chart->xAxis->tickVector().indexOf(tick));
        const int width = QFontMetrics(chart->xAxis->tickLabelFont()).boundingRect(QRect(), 0, label).width();
        if (chart->xAxis->range().contains(tick)) {
            EXPECT_GE(chart->xAxis->coordToPixel(tick) - width / 2.0, 0) << label.toStdString();
            EXPECT_LE(chart->xAxis->coordToPixel(tick) + width / 2.0, chart->width()) << label.toStdString();
        }
    }
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
