// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/project.h"
#include "tests/ui/datafolder.h"
#include "ui/models/journalfilter.h"
#include "ui/settings/uisettings.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QFile>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
using test::monday;
using Model = JournalTableModel;

Journal threeRuns() {
    Journal journal;
    Run first = aRun(monday);
    first.id = EntryId(1);
    first.durationMin = 100;
    first.note = "along the river";
    Run second = aRun(monday + Days(2), 10500);
    second.id = EntryId(2);
    second.durationMin = 95;
    second.during = *PainScore::tryFrom(4);
    second.character = PainCharacter::Dull;
    Run third = aRun(monday + Days(4));
    third.id = EntryId(3);
    third.distance.reset();
    third.after = *PainScore::tryFrom(1);
    third.character = PainCharacter::Dull;
    journal.runs = {first, second, third};
    return journal;
}

class JournalModelTest : public ::testing::Test {
protected:
    JournalModelTest() { show(threeRuns(), Units::Kilometres); }
    void show(const Journal& journal, Units units) {
        model.setJournal(journal, project(aProfile(), journal, monday + Days(5)),
                         Formats(QLocale(QLocale::English, QLocale::UnitedKingdom), units));
    }
    [[nodiscard]] std::string cell(int row, int column) const {
        return filter.index(row, column).data().toString().toStdString();
    }
    [[nodiscard]] std::vector<qint64> order() const {
        std::vector<qint64> ids;
        for (int row = 0; row < filter.rowCount(); ++row) {
            ids.push_back(filter.index(row, 0).data(Model::RunRole).toLongLong());
        }
        return ids;
    }

    void find(const char* text) {
        JournalQuery query;
        query.text = QString::fromUtf8(text);
        filter.setQuery(query);
    }

    Model model;
    JournalFilter filter{model};
};

TEST_F(JournalModelTest, KeepsQtsRulesThroughChanges) {
    const QAbstractItemModelTester source(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester sorted(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.sort(Model::DistanceColumn);
    find("river");
    show({}, Units::Miles);
    find("");
    show(threeRuns(), Units::Miles);
    EXPECT_EQ(filter.rowCount(), 3);
}

TEST_F(JournalModelTest, SaysWhatWasRunAndHowItFelt) {
    filter.sort(Model::DateColumn);
    EXPECT_EQ(cell(0, Model::DateColumn), "Mon 23 Nov");
    EXPECT_EQ(cell(0, Model::SessionColumn), "Week 1, run 1");
    EXPECT_EQ(cell(0, Model::MinutesColumn), "100");
    EXPECT_EQ(cell(0, Model::DistanceColumn), "2.75 km");
    EXPECT_EQ(cell(0, Model::NoteColumn), "along the river");
    EXPECT_EQ(cell(1, Model::PainColumn).substr(0, 1), "4");
    // Without a measured distance the minutes stand in for it, and the cell says so.
    EXPECT_EQ(cell(2, Model::DistanceColumn).substr(0, 6), "about ");
}

TEST_F(JournalModelTest, SortsByValueNeverByText) {
    filter.sort(Model::MinutesColumn);
    EXPECT_EQ(order(), (std::vector<qint64>{3, 2, 1})); // 30, 95, 100
    filter.sort(Model::DistanceColumn, Qt::DescendingOrder);
    EXPECT_EQ(order().front(), 2); // 10.5 before 2.75
    filter.sort(Model::PainColumn, Qt::DescendingOrder);
    EXPECT_EQ(order(), (std::vector<qint64>{2, 3, 1}));
    filter.sort(Model::DateColumn, Qt::DescendingOrder);
    EXPECT_EQ(order(), (std::vector<qint64>{3, 2, 1}));
}

TEST_F(JournalModelTest, FindsAnyTextOfARow) {
    find("RIVER");
    EXPECT_EQ(order(), (std::vector<qint64>{1}));
    find("25 nov");
    EXPECT_EQ(order(), (std::vector<qint64>{2}));
    find("no such thing");
    EXPECT_TRUE(order().empty());
}

TEST_F(JournalModelTest, SpeaksToScreenReaders) {
    const QModelIndex pain = model.index(model.rowOf(EntryId(2)), Model::PainColumn);
    EXPECT_TRUE(pain.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Pain 4 of 10")));
}

TEST_F(JournalModelTest, ShowsMilesWhereMilesAreChosen) {
    show(threeRuns(), Units::Miles);
    filter.sort(Model::DateColumn);
    EXPECT_EQ(cell(0, Model::DistanceColumn), "1.71 mi");
}

class SettingsTest : public ::testing::Test {
protected:
    test::DataFolder folder;
};

TEST_F(SettingsTest, WritesOnlyWhatDiffersAndKeepsForeignKeys) {
    {
        QSettings file(folder.settingsFile(), QSettings::IniFormat);
        file.setValue(QStringLiteral("later/version"), 7);
    }
    {
        UiSettings settings(folder.settingsFile());
        settings.set(Setting::TextPercent, 160);
        settings.set(Setting::Theme, QStringLiteral("dark"));
        settings.set(Setting::Theme, QStringLiteral("system"));
    }
    const QSettings file(folder.settingsFile(), QSettings::IniFormat);
    EXPECT_EQ(file.allKeys(), (QStringList{QStringLiteral("later/version"), QStringLiteral("look/text_percent")}));
    EXPECT_EQ(UiSettings(folder.settingsFile()).number(Setting::TextPercent), 160);
}

TEST_F(SettingsTest, AWrongValueInTheFileIsTheDefault) {
    {
        QSettings file(folder.settingsFile(), QSettings::IniFormat);
        file.setValue(QStringLiteral("look/text_percent"), 9000);
        file.setValue(QStringLiteral("look/theme"), QStringLiteral("plaid"));
    }
    UiSettings settings(folder.settingsFile());
    EXPECT_EQ(settings.number(Setting::TextPercent), 100);
    EXPECT_EQ(settings.text(Setting::Theme).toStdString(), "system");
    settings.set(Setting::TextPercent, 20);
    EXPECT_EQ(settings.number(Setting::TextPercent), 100);
}

TEST_F(SettingsTest, RemembersWhereTheDataWentForThatFileOnly) {
    UiSettings settings(folder.settingsFile());
    folder.write(aProfile());
    settings.rememberDataFile("/nowhere/stridewell.db", folder.file());
    EXPECT_EQ(settings.dataFileFor("/nowhere/stridewell.db"), folder.file());
    EXPECT_EQ(settings.dataFileFor("/elsewhere/stridewell.db"), "/elsewhere/stridewell.db");
    std::filesystem::remove(folder.file()); // it may be on a drive that is not connected
    EXPECT_EQ(settings.dataFileFor("/nowhere/stridewell.db"), folder.file());
    settings.rememberDataFile("/nowhere/stridewell.db", "/nowhere/stridewell.db");
    EXPECT_EQ(settings.dataFileFor("/nowhere/stridewell.db"), "/nowhere/stridewell.db");
}

} // namespace
} // namespace stridewell
