// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/jogchange.h"
#include "core/projection/movedays.h"
#include "core/projection/project.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

std::vector<std::optional<int>> changesOf(const Projection& projection) {
    std::vector<std::optional<int>> changes;
    for (const ProjectedWeek& week : projection.weeks) {
        changes.push_back(jogChangePercent(projection, week));
    }
    return changes;
}

TEST(JogChange, OfAPlanThatGoesWellIsThePlansOwn) {
    const Projection projection = project(aProfile(), {}, day("2026-11-22"));
    EXPECT_EQ(changesOf(projection), projection.plan.jogChangePercent());
}

TEST(JogStep, HasAReasonWhereJoggingRisesByMoreThanTheDistanceMay) {
    const Projection ahead = project(aProfile(), {}, day("2026-11-22"));
    const auto steps = [](const Projection& seen) {
        std::vector<bool> found;
        for (const ProjectedWeek& week : seen.weeks) {
            found.push_back(jogStep(seen, week).has_value());
        }
        return found;
    };
    EXPECT_EQ(steps(ahead), (std::vector<bool>{false, true, false, true})); // 100 %, 0 % and 50 %
    EXPECT_EQ(jogStep(ahead, ahead.weeks[1])->row, RuleId::A3);
    const Projection later = project(aProfile(), aJournal().weeksAsPlanned(aProfile(), 2), day("2026-12-07"));
    EXPECT_EQ(steps(later), (std::vector<bool>{false, false, false, true})) << "week 2 is over";
}

TEST(JogChange, AWeekThatIsRepeatedHasNone) {
    // Nothing was run in week 1: it comes again.
    const Projection projection = project(aProfile(), {}, day("2026-11-30"));
    ASSERT_EQ(projection.weeks[1].content, projection.weeks[0].content);
    const auto changes = changesOf(projection);
    EXPECT_EQ(changes[0], std::nullopt);
    EXPECT_EQ(changes[1], 0);
}

TEST(JogChange, EveryWeekWithRunsAfterTheFirstHasOne) {
    const Projection projection =
        project(aProfile(), aJournal().run(aRun(day("2026-11-23"))).run(aRun(day("2026-11-25"))), day("2026-12-14"));
    for (std::size_t i = 1; i < projection.weeks.size(); ++i) {
        EXPECT_EQ(jogChangePercent(projection, projection.weeks[i]).has_value(),
                  !projection.weeks[i].sessions.empty() &&
                      projection.weeks[i - 1].sessions.front().shape.jogHalfMinTotal() > 0)
            << i;
    }
}

TEST(JogChange, FallsRoundToNearestToo) {
    Projection projection;
    ProjectedWeek before;
    before.number = 1;
    before.sessions.resize(1);
    before.sessions.front().shape = {5, 1, 24, 0, 5};
    ProjectedWeek after = before;
    after.number = 2;
    after.sessions.front().shape = {5, 1, 20, 0, 5};
    ProjectedWeek walking = before;
    walking.number = 3;
    walking.sessions.front().shape = {5, 5, 0, 3, 10};
    ProjectedWeek again = before;
    again.number = 4;
    projection.weeks = {before, after, walking, again};
    EXPECT_EQ(jogChangePercent(projection, projection.weeks[1]), -17); // -16.7
    EXPECT_EQ(jogChangePercent(projection, projection.weeks[2]), -100);
    EXPECT_EQ(jogChangePercent(projection, projection.weeks[3]), std::nullopt) << "there is no share of nothing";
}

TEST(MoveDays, AreThoseThatCheckMoveAllows) {
    const Date today = day("2026-11-23");
    const Projection projection = project(aProfile(), {}, today);
    EXPECT_EQ(daysToMoveTo(aProfile(), {}, projection, day("2026-11-27")), (std::vector<Date>{day("2026-11-28")}));
    EXPECT_TRUE(daysToMoveTo(aProfile(), {}, projection, day("2026-11-25")).empty()) << "between two runs";
    EXPECT_TRUE(daysToMoveTo(aProfile(), {}, projection, day("2026-11-24")).empty()) << "a rest day";
}

} // namespace
} // namespace stridewell
