// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeerror.h"
#include "ui/text/formats.h"
#include "ui/text/issuetext.h"

#include <QString>
#include <gtest/gtest.h>

namespace stridewell {

namespace {

struct Row {
    Issue issue;
    const char* text;
};

TEST(IssueText, ADistanceIsSaidInTheUnitOfItsField) {
    const Issue far{IssueKind::OutOfRange, "distance_m", "99999000", 0, 300'000};
    EXPECT_EQ(distanceReason(far, Formats(QLocale::c(), Units::Kilometres)).toStdString(),
              "99999.0 km is too far for one run; right would be at most 300.0 km");
    EXPECT_EQ(distanceReason(far, Formats(QLocale::c(), Units::Miles)).toStdString(),
              "62136.4 mi is too far for one run; right would be at most 186.4 mi");
    const Issue typed{IssueKind::NotANumber, "distance_m", "far", 0};
    EXPECT_EQ(distanceReason(typed, Formats(QLocale::c(), Units::Miles)).toStdString(),
              "far is not a number of at least 0");
}

TEST(IssueText, SaysWhatWhereAndWhatWouldBeRight) {
    const std::vector<Row> rows{
        {{IssueKind::OutOfRange, "runs[3].during", "11", 0, 10},
         "runs[3].during: 11 is not a whole number from 0 to 10"},
        {{IssueKind::NotWhole, "runs[0].before", "2.5", 0, 10},
         "runs[0].before: 2.5 is not a whole number from 0 to 10"},
        {{IssueKind::OutOfRange, "runs[0].duration_min", "0", 1, 1440},
         "runs[0].duration_min: 0 is not a whole number from 1 to 1440"},
        {{IssueKind::OutOfRange, "profile.walk_kmh", "2.0", 3, 8}, "profile.walk_kmh: 2.0 is not a number from 3 to 8"},
        {{IssueKind::OutOfRange, "--jog", "20", 4, 16}, "--jog: 20 is not a number from 4 to 16"},
        {{IssueKind::OutOfRange, "runs[0].jog_done", "1.2", 0, 1}, "runs[0].jog_done: 1.2 is not a number from 0 to 1"},
        {{IssueKind::OutOfRange, "--during", "11", 0, 10}, "--during: 11 is not a whole number from 0 to 10"},
        {{IssueKind::NotANumber, "--walk", "fast", 3, 8}, "--walk: fast is not a number from 3 to 8"},
        {{IssueKind::NotADate, "--start", "2026-02-30"},
         "--start: 2026-02-30 is not a date of the calendar; right would be year-month-day, such as 2026-11-23"},
        {{IssueKind::UnknownValue, "runs[1].character", "odd", {}, {}, "none, dull"},
         "runs[1].character: odd is not known here; right would be: none, dull"},
        {{IssueKind::Missing, "profile.start"}, "profile.start: this is missing"},
        {{IssueKind::TooLong, "runs[0].note", "10000", 0, 2000},
         "runs[0].note: the text is too long (10000 characters); right would be at most 2000"},
        {{IssueKind::Empty, "shoes[0].name"}, "shoes[0].name: the text is empty; right would be at least one letter"},
        {{IssueKind::TooEarly, "shoes[0].retired", "2026-11-22", {}, {}, "2026-11-23"},
         "shoes[0].retired: 2026-11-22 is too early; right would be 2026-11-23 or later"},
        {{IssueKind::DayCount, "--days", "7", 2, 5}, "--days: 7 run days are given; right would be two to five"},
        {{IssueKind::JogSlowerThanWalk, "--jog", {}, 5.0},
         "--jog: the jog is slower than the walk; right would be at least the walking speed of 5 km/h"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(issueText(row.issue).toStdString(), row.text);
    }
}

TEST(IssueText, EveryKindSaysSomethingAndNamesThePlace) {
    for (int kind = 0; kind <= static_cast<int>(IssueKind::NotADuration); ++kind) {
        for (const bool numbers : {false, true}) {
            Issue issue{static_cast<IssueKind>(kind), "runs[0].key"};
            if (numbers) {
                issue.found = "17";
                issue.low = 1;
                issue.high = 9;
                issue.allowed = "A4";
            }
            const QString text = issueText(issue);
            EXPECT_TRUE(text.startsWith(QStringLiteral("runs[0].key: "))) << kind;
            EXPECT_GT(text.size(), 20) << kind;
            EXPECT_FALSE(text.contains(QLatin1Char('%')) && !text.contains(QStringLiteral("10 %"))) << kind;
        }
    }
}

TEST(IssueText, ARefusedMoveIsExplainedByItsRule) {
    const Issue issue{IssueKind::BreaksRule, "--to", {}, {}, {}, "D1"};
    EXPECT_TRUE(issueText(issue).contains(QStringLiteral("never doubled up")));
}

TEST(StoreErrorText, SaysWhichFileWhatToDoAndThatNothingWasLost) {
    for (int kind = 0; kind <= static_cast<int>(StoreErrorKind::Failed); ++kind) {
        const StoreError error(static_cast<StoreErrorKind>(kind), "/home/anna/Läufe/stridewell.db", "detail words");
        const QString text = storeErrorText(error);
        EXPECT_TRUE(text.contains(QStringLiteral("/home/anna/Läufe/stridewell.db"))) << kind;
        EXPECT_TRUE(text.contains(QStringLiteral("lost"))) << kind;
        EXPECT_GE(text.count(QLatin1Char('.')), 3) << kind;
    }
}

TEST(FileProblemText, NamesFileAndCause) {
    const QString text = fileProblemText({QStringLiteral("/x/week.pdf"), QStringLiteral("no such folder")});
    EXPECT_TRUE(text.contains(QStringLiteral("/x/week.pdf")));
    EXPECT_TRUE(text.contains(QStringLiteral("no such folder")));
}

} // namespace

} // namespace stridewell
