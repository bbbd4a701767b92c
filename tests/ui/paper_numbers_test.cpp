// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journaljson.h"
#include "tests/support/anyrunner.h"
#include "tests/ui/paperreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>

namespace stridewell {

namespace {

using Json = nlohmann::json;

/// The real program on one journal file: what it says as JSON, and its sheets as text in the order of painting.
class Runner {
public:
    Runner(const Profile& profile, const Journal& journal, Date today) : m_today(QString::fromStdString(toIso(today))) {
        QFile file(m_folder.filePath(QStringLiteral("journal.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(toJournalJson({profile, journal})));
    }
    [[nodiscard]] Json status() const {
        return Json::parse(run({QStringLiteral("status"), QStringLiteral("--format"), QStringLiteral("json")}));
    }
    [[nodiscard]] QString sheet(const QStringList& which) const {
        const QString pdf = m_folder.filePath(QStringLiteral("sheet.pdf"));
        run(QStringList{QStringLiteral("print")} + which +
            QStringList{QStringLiteral("--paper"), QStringLiteral("a4"), QStringLiteral("--pdf"), pdf});
        return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")}).simplified();
    }

private:
    std::string run(const QStringList& arguments) const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("DISPLAY"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(STRIDEWELL_PROGRAM),
                      arguments + QStringList{QStringLiteral("--journal"),
                                              m_folder.filePath(QStringLiteral("journal.json")),
                                              QStringLiteral("--today"), m_today});
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput().toStdString();
    }
    QTemporaryDir m_folder;
    QString m_today;
};

/// Distances as they should read: two decimals to nearest; one, rounded down, for limits and for what would otherwise
/// read as more than a limit that it keeps.
class Reading {
public:
    explicit Reading(Units units)
        : m_millimetres(units == Units::Kilometres ? 1e6 : 1609344.0),
          m_unit(units == Units::Kilometres ? QStringLiteral(" km") : QStringLiteral(" mi")) {}
    [[nodiscard]] QString distance(std::int64_t millimetres) const {
        return QString::number(static_cast<double>(millimetres) / m_millimetres, 'f', 2) + m_unit;
    }
    [[nodiscard]] QString limit(std::int64_t millimetres) const {
        return QString::number(std::floor(static_cast<double>(millimetres) / m_millimetres * 10 + 1e-9) / 10, 'f', 1) +
               m_unit;
    }
    [[nodiscard]] QString within(std::int64_t millimetres, std::int64_t most) const {
        const QString plain = distance(millimetres);
        const auto number = [](const QString& text) { return text.section(QLatin1Char(' '), 0, 0).toDouble(); };
        constexpr std::int64_t tolerance = 1000; // of logged distances, for those typed in miles
        const bool keeps = millimetres <= most + tolerance;
        return keeps && number(plain) > number(limit(most)) ? limit(std::min(millimetres, most)) : plain;
    }

private:
    double m_millimetres;
    QString m_unit;
};

std::int64_t mm(const Json& object, const char* key) {
    return object.at(key).get<std::int64_t>();
}

QString minutesOf(const Json& session) {
    const double minutes = session.at("warmup_min").get<double>() + session.at("cooldown_min").get<double>() +
                           session.at("rounds").get<double>() *
                               (session.at("jog_min").get<double>() + session.at("walk_min").get<double>());
    const int whole = static_cast<int>(minutes);
    return QString::number(whole) + (minutes > whole ? QStringLiteral("½") : QString()) + QStringLiteral(" min");
}

bool ahead(const Json& session) {
    return session.at("status") == "planned" || session.at("status") == "moved";
}

void expectWeek(const QString& sheet, const Json& week, const Reading& reading) {
    const std::int64_t limit = mm(week, "ceiling_mm");
    EXPECT_TRUE(sheet.contains(QStringLiteral("planned ") + reading.within(mm(week, "planned_mm"), limit)));
    EXPECT_TRUE(sheet.contains(QStringLiteral("limit ") + reading.limit(limit)));
    const std::int64_t done = mm(week, "actual_mm");
    EXPECT_EQ(sheet.contains(QStringLiteral("done ") + reading.within(done, limit)), done > 0);
    const Json& sessions = week.at("sessions");
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const QString run = QStringLiteral("Run %1 of %2 · ").arg(i + 1).arg(sessions.size());
        EXPECT_EQ(sheet.contains(run), ahead(sessions[i])) << run.toStdString();
        if (ahead(sessions[i])) {
            EXPECT_TRUE(sheet.contains(run + minutesOf(sessions[i]) + QLatin1Char(' ') +
                                       reading.distance(mm(sessions[i], "distance_mm"))))
                << run.toStdString() << minutesOf(sessions[i]).toStdString();
        }
    }
}

/// Every week's line, in order.
void expectPlan(const QString& sheet, const Json& weeks, const Reading& reading) {
    qsizetype from = 0;
    for (const Json& week : weeks) {
        const std::int64_t limit = mm(week, "ceiling_mm");
        QString line =
            QStringLiteral("%1 of at most %2").arg(reading.within(mm(week, "planned_mm"), limit), reading.limit(limit));
        if (mm(week, "actual_mm") > 0) {
            line += QStringLiteral(" · done ") + reading.distance(mm(week, "actual_mm"));
        }
        const qsizetype at = sheet.indexOf(line, from);
        ASSERT_GE(at, 0) << "week " << week.at("number") << ": " << line.toStdString();
        from = at + line.size();
    }
}

class PaperNumbers : public testing::TestWithParam<unsigned> {};

TEST_P(PaperNumbers, AreThoseOfTheStatus) {
    std::mt19937 random(GetParam());
    auto roll = [&](int low, int end) { return std::uniform_int_distribution<int>(low, end - 1)(random); };
    Profile profile = someProfile(roll);
    profile.units = GetParam() % 3 == 0 ? Units::Miles : Units::Kilometres;
    const int days = roll(0, 45);
    const Journal journal =
        GetParam() % 2 == 0 ? faithfulJournal(roll, profile, days) : wildJournal(roll, profile, days);
    const Runner runner(profile, journal, profile.start + Days(days));
    const Json status = runner.status();
    const Reading reading(profile.units);
    const Json& weeks = status.at("weeks");
    expectPlan(runner.sheet({QStringLiteral("--plan")}), weeks, reading);
    const std::size_t current = std::min(static_cast<std::size_t>(days / 7), weeks.size() - 1);
    for (std::size_t i = current; i < std::min(current + 2, weeks.size()); ++i) {
        const QString sheet =
            runner.sheet({QStringLiteral("--week"), QString::number(weeks[i].at("number").get<int>())});
        SCOPED_TRACE(sheet.toStdString());
        expectWeek(sheet, weeks[i], reading);
    }
}

INSTANTIATE_TEST_SUITE_P(Journals, PaperNumbers, testing::Range(1U, 25U));

TEST(PaperCommand, TellsOfCharactersThatNoInstalledFontHas) {
    const QTemporaryDir folder;
    QFile fonts(folder.filePath(QStringLiteral("fonts.conf")));
    ASSERT_TRUE(fonts.open(QIODevice::WriteOnly)); // DejaVu alone, as scripts/run installs it
    fonts.write("<?xml version=\"1.0\"?><fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>");
    fonts.close();
    for (const bool few : {true, false}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("ja_JP.UTF-8"));
        environment.insert(QStringLiteral("STRIDEWELL_DATA"), folder.filePath(QStringLiteral("data")));
        if (few) {
            environment.insert(QStringLiteral("FONTCONFIG_FILE"), fonts.fileName());
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(STRIDEWELL_PROGRAM),
                      {QStringLiteral("print"), QStringLiteral("--week"), QStringLiteral("1"), QStringLiteral("--pdf"),
                       folder.filePath(QStringLiteral("week.pdf"))});
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 0);
        const QString told = QString::fromUtf8(process.readAllStandardError());
        EXPECT_EQ(told.contains(QStringLiteral("No installed font")), few) << told.toStdString();
        EXPECT_EQ(told.contains(QStringLiteral("月")), few);
    }
}

} // namespace

} // namespace stridewell

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
