// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/datafolder.h"
#include "tests/ui/language/madeuplanguage.h"
#include "tests/ui/language/windowtexts.h"
#include "tests/ui/paperreader.h"
#include "tests/ui/papersamples.h"
#include "tests/ui/scenedialogs.h"
#include "tests/ui/scenes.h"
#include "ui/dialogs/profilewizard.h"
#include "ui/print/pdf.h"
#include "ui/text/calendartext.h"
#include "ui/text/textreport.h"
#include "ui/windowsetup.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QLocale>

#include <set>

namespace stridewell {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Words of dates and lists come from the locale, and nobody translates them.
QStringList wordsOf(const QLocale& locale) {
    QStringList words{locale.createSeparatedList({QString(), QString()}).trimmed()};
    for (const QLocale::FormatType type : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int day = 1; day <= 7; ++day) {
            words << locale.dayName(day, type) << locale.standaloneDayName(day, type);
        }
        for (int month = 1; month <= 12; ++month) {
            words << locale.monthName(month, type) << locale.standaloneMonthName(month, type);
        }
    }
    return words;
}

/// What nobody translates.
const QStringList own{u"Week 2 of 4 · Run 2 of 3"_s, // what tests/ui/scenedialogs gives the timer to show
                      u"stridewell.db"_s,
                      u"runs.csv"_s,
                      u"duration_min"_s,
                      u"English"_s,                    // as the language calls itself
                      u"No such file or directory"_s}; // the system's own words

/// With what a runner wrote: notes, names of shoes, and who cleared them.
QStringList ownOf(const Journal& journal) {
    QStringList words = own;
    for (const Run& run : journal.runs) {
        words << QString::fromStdString(run.note);
    }
    for (const Shoes& shoes : journal.shoes) {
        words << QString::fromStdString(shoes.name);
    }
    for (const Clearance& clearance : journal.clearances) {
        words << QString::fromStdString(clearance.by);
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

/// The program in the made-up language, with dates in Japanese: no plain letters.
class Translated : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_GT(m_language.size(), 1000) << "lupdate found nothing";
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        QCoreApplication::installTranslator(&m_language);
    }
    void TearDown() override {
        QCoreApplication::removeTranslator(&m_language);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void expectTranslated(const QString& text, const QString& where, const QStringList& others = own) {
        const QStringList foreign = test::MadeUpLanguage::foreignWords(text, others);
        if (!foreign.isEmpty() && m_told.insert(where + foreign.join(u' ')).second) {
            ADD_FAILURE() << where.toStdString() << ": " << text.left(200).toStdString()
                          << "\n  not translated: " << foreign.join(u", "_s).toStdString();
        }
    }
    void expectTranslated(const QWidget& window, const QString& name, const QStringList& others = own) {
        for (const test::ShownText& shown : test::textsOf(window)) {
            expectTranslated(shown.text, name + u": "_s + shown.where, others);
        }
    }

    test::MadeUpLanguage m_language;
    std::set<QString> m_told; // once is enough
};

TEST_F(Translated, EveryPageInEveryState) {
    for (const test::Scene& scene : test::scenes()) {
        const test::DataFolder folder;
        Store(folder.file()).replaceAll(scene.profile, scene.journal);
        WindowSetup setup(
            *qApp, [&scene] { return scene.today; }, folder.settingsFile());
        setup.open(folder.file());
        setup.window().show();
        for (Page* page : setup.window().pages()) {
            if (setup.window().shownInstead() == nullptr) {
                setup.window().showPage(page);
                QApplication::processEvents();
            }
        }
        expectTranslated(setup.window(), QString::fromLatin1(scene.name), ownOf(scene.journal));
    }
}

TEST_F(Translated, EveryDialog) {
    const test::Scene scene = test::scene("week2");
    const test::DataFolder folder;
    Store(folder.file()).replaceAll(scene.profile, scene.journal);
    WindowSetup setup(
        *qApp, [&scene] { return scene.today; }, folder.settingsFile());
    setup.open(folder.file());
    for (const test::SceneDialog& one : test::sceneDialogs()) {
        const auto dialog = one.make(setup);
        dialog->show();
        QApplication::processEvents();
        expectTranslated(*dialog, QString::fromLatin1(one.name), ownOf(scene.journal));
    }
}

TEST_F(Translated, TheFirstStartAndEveryWayADataFileFails) {
    const test::DataFolder folder;
    WindowSetup setup(
        *qApp, [] { return test::monday; }, folder.settingsFile());
    setup.open(folder.file());
    setup.window().show();
    auto* wizard = qobject_cast<ProfileWizard*>(setup.window().shownInstead());
    ASSERT_NE(wizard, nullptr);
    for (int step = 0; step < 3; ++step) {
        wizard->setStep(step);
        expectTranslated(setup.window(), u"first start"_s);
    }
    wizard->accept();
    expectTranslated(setup.window(), u"first plan"_s);
    setup.actions().logRun(test::aRun(test::monday));
    setup.actions().undoStack().undo();
    expectTranslated(setup.window(), u"undone"_s);
    WindowSetup broken(
        *qApp, [] { return test::monday; }, folder.settingsFile());
    broken.open("/proc/nowhere/stridewell.db");
    broken.window().show();
    expectTranslated(broken.window(), u"no data file"_s);
}

TEST_F(Translated, EverySheet) {
    for (const samples::PaperState& state : samples::paperStates()) {
        const PageGeometry page = PageGeometry::of(QPageSize::A4);
        for (const auto& [name, sheet] : samples::sheetsOf(state)) {
            expectTranslated(paintedText(*sheet, page), QString::fromLatin1(state.name) + u' ' + name,
                             wordsOf(state.locale));
            expectTranslated(sheet->title(), name, wordsOf(state.locale));
        }
    }
}

TEST_F(Translated, EveryReport) {
    for (const test::Scene& scene : test::scenes()) {
        const Projection projection = project(scene.profile, scene.journal, scene.today);
        ReportOptions options;
        const auto sheet =
            report(projection, scene.profile, scene.journal, Formats(QLocale(), scene.profile.units), options);
        expectTranslated(paintedText(*sheet, PageGeometry::of(QPageSize::A4)), QString::fromLatin1(scene.name),
                         ownOf(scene.journal));
    }
}

TEST_F(Translated, EveryTextOfTheCommands) {
    for (const test::Scene& scene : test::scenes()) {
        const Projection projection = project(scene.profile, scene.journal, scene.today);
        const Formats formats(QLocale(), scene.profile.units);
        const QString name = QString::fromLatin1(scene.name);
        expectTranslated(planText(scene.profile, projection, formats), name);
        expectTranslated(statusText(scene.profile, projection, formats), name);
        const CalendarText calendar(projection, formats, {});
        for (const ProjectedWeek& week : projection.weeks) {
            expectTranslated(calendar.coreTitle(week) + calendar.coreDescription(week), name);
            for (const ProjectedSession& session : week.sessions) {
                expectTranslated(calendar.title(week, session) + calendar.description(week, session), name);
            }
        }
    }
}

} // namespace
} // namespace stridewell
