// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a physiotherapist reads in a printed report, and what not: the PDF read back.
#include "core/model/words.h"
#include "tests/ui/printedreport.h"
#include "ui/text/phrasebook.h"

#include <QRegularExpression>
#include <set>

namespace stridewell {
namespace {

TEST(Report, EveryOutcomeIsToldWithItsRuleInWords) {
    const auto hurt = [](int during, PainCharacter character = PainCharacter::Dull) {
        return aJournal().run(hurting(aRun(day("2026-11-23")), during, character)).morning("2026-11-24", during / 3);
    };
    struct Case {
        Journal journal;
        const char* now;
        std::vector<const char*> words;
    };
    const std::vector<Case> cases{
        {aJournal().run(aRun(day("2026-11-23"))), "Keep going", {"1 run without pain", "[KP1]"}},
        {hurt(1), "Keep going", {"Mild, dull pain of 1 that eased", "[KP2]"}},
        {hurt(3), "Swap the next run", {"Pain of 3 on the run, settled to 1", "[SW1]"}},
        {hurt(4), "Add rest", {"Pain of 4 that had settled to 1", "[AR1]"}},
        {aJournal().run(hurting(aRun(day("2026-11-23")), 3)).morning("2026-11-24", 3),
         "One week back",
         {"Pain of 3 on the run and 3 the next morning", "[GB1]"}},
        {hurt(6), "Take a break from jogging", {"You gave a pain score of 6", "[BR4]"}},
        {hurt(8), "See a professional", {"You gave a pain score of 8", "[RB4]"}},
        {aJournal().check("2026-11-23", {Symptom::WeightLoss}), "See a professional today", {"[UT2]"}},
        {aJournal().check("2026-11-23", {Symptom::BladderBowel}), "Get help now", {"[EM1]"}},
    };
    for (const Case& one : cases) {
        const Printed printed(one.journal, "2026-11-24");
        EXPECT_TRUE(printed.says((std::string("Now ") + one.now).c_str())) << one.now << "\n" << shown(printed);
        for (const char* words : one.words) {
            EXPECT_TRUE(printed.says(words)) << words << "\n" << shown(printed);
        }
    }
}

TEST(Report, WhatWasTickedStandsInPlainWordsWithItsDays) {
    const Printed printed(aJournal()
                              .check("2026-11-25", {Symptom::NumbTingleOneLeg})
                              .check("2026-11-27", {Symptom::NumbTingleOneLeg, Symptom::Spasm}),
                          "2026-11-30");
    EXPECT_TRUE(printed.says("numbness or tingling in one leg or foot 25 Nov and 27 Nov")) << shown(printed);
    EXPECT_TRUE(printed.says("a muscle spasm: the back locks or cramps 27 Nov")) << shown(printed);
    EXPECT_FALSE(printed.says("numb_tingle"));
}

TEST(Report, TellsPainkillersWalksTrainingExercisesMorningsAndClearances) {
    JournalBuilder builder = aJournal().walk("2026-11-28", 1, 35).cross("2026-11-29", 2).morning("2026-11-24", 4);
    stridewell::Run run = hurting(aRun(day("2026-11-23")), 2);
    run.painkiller = true;
    Journal journal = builder.run(run).journal();
    journal.strength.push_back({{}, day("2026-11-24"), {StrengthItem::DeadBug}});
    journal.strength.push_back({{}, day("2026-11-26"), {StrengthItem::DeadBug, StrengthItem::CatCow}});
    journal.clearances.push_back({{}, day("2026-11-30"), "Dr Example, GP"});
    const Printed printed(journal, "2026-12-01");
    for (const char* words :
         {"scores of 1 of 1 run: 23 Nov", "Brisk walks 1 ×, 35 min, highest pain score 1",
          "Other training Swim 1 ×, 25 min, highest pain score 2", "2 days: Dead bug 2 × and Cat-cow 1 ×",
          "Mornings of 3 or more: 4 on 24 Nov", "1 morning answered, highest score 4 on 24 Nov",
          "30 Nov by Dr Example, GP", "with a painkiller", "not a diagnosis", "numeric rating scale (NRS)", "0–2 mild",
          "3–5 noticeable", "6–10 strong"}) {
        EXPECT_TRUE(printed.says(words)) << words << "\n" << shown(printed);
    }
}

Journal withNotes() {
    Journal journal = aJournal().weeksAsPlanned(aProfile(), 1).journal();
    journal.runs[0].note = "Windy by the river";
    journal.runs[1].note = "شعرت بألم خفيف في أسفل الظهر";
    journal.runs[2].note = "今日は腰が少し重かった";
    return journal;
}

TEST(Report, NotesStandOnItOnlyWhenAskedFor) {
    EXPECT_FALSE(Printed(withNotes(), "2026-11-30").says("Windy"));
    EXPECT_FALSE(Printed(withNotes(), "2026-11-30").says("Notes"));
    ReportOptions options;
    options.notes = true;
    const Printed printed(withNotes(), "2026-11-30", options);
    EXPECT_TRUE(printed.says("Windy by the river")) << shown(printed);
    EXPECT_TRUE(printed.says("今日は腰が少し重かった")) << shown(printed);
}

TEST(Report, LongNotesInAnyScriptGoOnAndAreNotCut) {
    const auto repeated = [](const char* piece, int times) {
        std::string text;
        for (int i = 0; i < times; ++i) {
            text += piece;
        }
        return text;
    };
    ReportOptions options;
    options.notes = true;
    const std::vector<std::string> notes{repeated("word ", 399) + "end.", repeated("腰が重い。", 399) + "終",
                                         repeated("ظهري يؤلمني ", 160) + "انتهى", repeated("x", 1999) + "!",
                                         repeated("a\n", 999) + "z"};
    Journal journal = aJournal().weeksAsPlanned(aProfile(), 2).journal();
    for (std::size_t i = 0; i < notes.size(); ++i) {
        journal.runs[i].note = notes[i];
    }
    const Printed printed(journal, "2026-12-07", options);
    expectReadable(printed.pages());
    const QString text = QString(printed.text()).remove(QRegularExpression(QStringLiteral("\\s")));
    EXPECT_EQ(printed.text().count(QStringLiteral("word")), 399);
    EXPECT_EQ(text.count(QStringLiteral("腰")), 399);
    EXPECT_TRUE(text.contains(QString(1999, QLatin1Char('x')).left(300)));
    EXPECT_GE(printed.text().count(QRegularExpression(QStringLiteral("^ *a$"), QRegularExpression::MultilineOption)),
              999);
    EXPECT_GT(static_cast<int>(printed.pages().size()), 10); // a thousand lines
}

TEST(Report, NothingNamesThePersonUnlessTyped) {
    const Journal journal = aJournal().weeksAsPlanned(aProfile(), 1);
    ReportOptions options;
    options.name = QStringLiteral("Ada Example");
    EXPECT_TRUE(Printed(journal, "2026-11-30", options).says("Name Ada Example"));
    const Printed without(journal, "2026-11-30");
    EXPECT_FALSE(without.says("Name"));
    EXPECT_FALSE(without.says("Ada"));
    const QString info = outputOf(QStringLiteral("pdfinfo"), {without.file()});
    EXPECT_FALSE(info.contains(qEnvironmentVariable("USER", QStringLiteral("root")))) << info.toStdString();
    EXPECT_TRUE(info.contains(QStringLiteral("Running and back pain: report"))) << info.toStdString();
}

TEST(Report, ShowsOnlyThePeriodThatWasChosen) {
    const Journal journal = aJournal()
                                .weeksAsPlanned(aProfile(), 3)
                                .morning("2026-11-24", 4)
                                .morning("2026-12-08", 3)
                                .check("2026-12-09", {Symptom::Spasm});
    ReportOptions options;
    options.from = day("2026-11-30");
    options.to = day("2026-12-06");
    const Printed second(journal, "2026-12-14", options);
    EXPECT_TRUE(second.says("30 Nov 2026 to 6 Dec 2026")) << shown(second);
    EXPECT_TRUE(second.says("3 runs, 90 min")) << shown(second);
    EXPECT_TRUE(second.says("No morning was answered"));
    EXPECT_TRUE(second.says("Nothing was ticked"));
    EXPECT_EQ(printedWeeks(second.text(), QStringLiteral("km")).size(), 1U) << shown(second);
    expectState(second); // now is now, whatever the period

    options = {};
    options.from = day("2026-12-07");
    EXPECT_TRUE(Printed(journal, "2026-12-14", options).says("a muscle spasm"));
}

TEST(Report, TheLastFourWeeksAreThisPlanWeekAndTheThreeBeforeIt) {
    EXPECT_EQ(lastFourWeeks(day("2026-11-23"), day("2026-12-21")), day("2026-11-30"));
    EXPECT_EQ(lastFourWeeks(day("2026-11-23"), day("2026-12-27")), day("2026-11-30"));
    EXPECT_EQ(lastFourWeeks(day("2026-11-23"), day("2026-12-20")), day("2026-11-23"));
}

TEST(Report, SaysWhatWasLeftOut) {
    JournalBuilder builder;
    for (Date date = day("2026-11-23"); date < day("2028-11-20"); date += Days{3}) {
        builder.run(hurting(aRun(date), (daysBetween(day("2026-11-23"), date) / 3) % 2));
    }
    const Printed printed(builder, "2028-11-20");
    EXPECT_LE(static_cast<int>(printed.pages().size()), 2);
    static const QRegularExpression earlier(
        QStringLiteral("(\\d+) earlier runs of this kind, .*are summed up: highest score 1"));
    static const QRegularExpression row(QStringLiteral("^\\d+ \\w+ 20\\d\\d +30 +2\\.75 km +0 +1 +1"),
                                        QRegularExpression::MultilineOption);
    const auto match = earlier.match(printed.flat());
    ASSERT_TRUE(match.hasMatch()) << shown(printed);
    int painful = 0;
    for (const stridewell::Run& run : builder.journal().runs) {
        painful += run.during.value();
    }
    EXPECT_EQ(match.captured(1).toInt() + printed.text().count(row), painful) << shown(printed);
    EXPECT_TRUE(printed.says("Earlier weeks are summed up")) << shown(printed);
}

TEST(Report, ALongNameTakesOneLineAtTheHeadOfFurtherPages) {
    ReportOptions options;
    options.name = QStringLiteral("Ada ") + QStringLiteral("Wilhelmina ").repeated(16) + QStringLiteral("Lastname");
    JournalBuilder builder = aJournal();
    for (int i = 0; i < 40; ++i) {
        builder.run(hurting(aRun(day("2026-11-23") + Days{2 * i}), 1 + i % 4));
    }
    const Printed printed(builder, "2027-02-20", options);
    const std::vector<PdfPage> pages = printed.pages();
    ASSERT_EQ(pages.size(), 2U);
    expectReadable(pages);
    EXPECT_TRUE(flat(pages[0]).contains(QStringLiteral("Lastname")));
    EXPECT_FALSE(flat(pages[1]).contains(QStringLiteral("Lastname")));
    EXPECT_TRUE(flat(pages[1]).contains(QStringLiteral("Ada Wilhelmina"))) << flat(pages[1]).toStdString();
}

TEST(Report, ARunFarTooLongIsListedThoughItDidNotHurt) {
    const Printed printed(aJournal().weeksAsPlanned(aProfile(), 1).run(aRun(day("2026-11-30"), 9000)), "2026-12-01");
    EXPECT_TRUE(printed.says("More than twice your longest run of the last 30 days")) << shown(printed);
    EXPECT_TRUE(printed.hasWord(QStringLiteral("[B11]"))) << shown(printed);
    EXPECT_TRUE(printed.says("3 runs without pain are not listed")) << shown(printed);
    EXPECT_FALSE(printed.says("Nothing in this period has changed the plan")) << shown(printed);
    EXPECT_FALSE(printed.says("Above its limit: the week from 23 Nov")) << shown(printed);
}

TEST(Report, RunsBesideThePlanAndWeeksAboveTheirLimitAreNamed) {
    JournalBuilder builder = aJournal().weeksAsPlanned(aProfile(), 1);
    for (const char* date : {"2026-11-24", "2026-11-26", "2026-11-28", "2026-11-29", "2026-11-29"}) {
        builder.run(aRun(day(date)));
    }
    const Printed printed(builder, "2026-11-30");
    EXPECT_TRUE(printed.says("3 of 3, 5 more")) << shown(printed);
    EXPECT_TRUE(printed.says("Above its limit: the week from 23 Nov.")) << shown(printed);
    const Printed faithful(aJournal().weeksAsPlanned(aProfile(), 1), "2026-11-30");
    EXPECT_FALSE(faithful.says("3 of 3,")) << shown(faithful);
    EXPECT_FALSE(faithful.says("Above its limit")) << shown(faithful);
}

TEST(Report, APeriodThatBeginsInsideAWeekSaysThatTheTableShowsWholeOnes) {
    const Journal journal = aJournal().weeksAsPlanned(aProfile(), 2);
    ReportOptions options;
    options.from = day("2026-11-25");
    const Printed inside(journal, "2026-12-06", options);
    EXPECT_TRUE(inside.says("whole weeks, from Mon 23 Nov to Sun 6 Dec; runs, scores and sums are of Wed 25 Nov"))
        << shown(inside);
    options.from = day("2026-11-30");
    EXPECT_FALSE(Printed(journal, "2026-12-06", options).says("whole weeks"));
    EXPECT_FALSE(Printed(journal, "2026-12-03").says("whole weeks"));
}

TEST(Report, TheTwoLinesOfScoresStayTogether) {
    for (int runs = 4; runs <= 40; runs += 2) {
        JournalBuilder builder = aJournal();
        for (int i = 0; i < runs; ++i) {
            builder.run(hurting(aRun(day("2026-11-23") + Days{i}), 1 + i % 2));
        }
        const Printed printed(builder, "2027-01-20");
        int found = 0;
        for (const PdfPage& page : printed.pages()) {
            const QString text = flat(page);
            const bool heading = text.contains(QStringLiteral("How often each score was given"));
            EXPECT_EQ(text.contains(QStringLiteral("Runs, highest score")), heading) << runs;
            EXPECT_EQ(text.contains(QRegularExpression(QStringLiteral("Mornings( –){11}"))), heading) << runs;
            found += heading ? 1 : 0;
        }
        EXPECT_EQ(found, 1) << runs;
    }
}

TEST(Report, FontsAreEmbedded) {
    const Printed printed(aJournal().weeksAsPlanned(aProfile(), 4), "2026-12-21");
    const QStringList fonts =
        outputOf(QStringLiteral("pdffonts"), {printed.file()}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_GT(fonts.size(), 2);
    static const QRegularExpression embedded(QStringLiteral("\\syes\\s+(yes|no)\\s+yes\\s"));
    for (const QString& font : fonts.mid(2)) {
        EXPECT_TRUE(font.contains(embedded)) << font.toStdString();
    }
}

} // namespace
} // namespace stridewell
