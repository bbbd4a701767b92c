// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenes.h"

#include "tests/ui/datafolder.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace stridewell::test {

namespace {

/// The first weeks of the plan as planned, a mild ache in the middle of each.
Journal weeks(int count) {
    const double metres[] = {2750, 3000, 2583, 2833};
    const char* notes[] = {"first time, slow and good", "", "rain", "along the canal with Ana", "", "felt strong"};
    Journal journal;
    for (int week = 0; week < count; ++week) {
        for (const int day : {0, 2, 4}) {
            Run run = aRun(monday + Days(7 * week + day), metres[week]);
            run.note = notes[(week * 3 + day / 2) % 6];
            journal.runs.push_back(day == 2 ? sore(run, 1) : run);
            journal.mornings.push_back({{}, run.date + Days(1), PainScore()});
        }
    }
    return journal;
}

Journal firstRun(bool withMorning) {
    Journal journal = weeks(1);
    journal.runs.resize(1);
    journal.mornings.resize(withMorning ? 1 : 0);
    return journal;
}

template <typename Entry>
Journal with(Journal journal, std::vector<Entry> Journal::*list, Entry entry) {
    (journal.*list).push_back(std::move(entry));
    return journal;
}

Journal withRun(int weeksBefore, Run run) {
    return with(weeks(weeksBefore), &Journal::runs, std::move(run));
}

Journal withSymptom(Date date, Symptom symptom) {
    return with(weeks(1), &Journal::checks, SymptomCheck{{}, date, {symptom}});
}

Journal cleared(Journal journal, Date date) {
    journal.clearances.push_back({{}, date, "GP"});
    return journal;
}

Journal swapped() {
    return with(withRun(1, sore(aRun(monday + Days(7), 3000), 3)), &Journal::mornings,
                Morning{{}, monday + Days(8), *PainScore::tryFrom(1)});
}

Journal weekTwo() {
    Journal journal = weeks(2);
    journal.runs.resize(4);
    journal.mornings.resize(4);
    return journal;
}

/// A run of that morning with pain, in the evening of its day.
Journal painfulToday() {
    return withRun(1, sore(aRun(monday + Days(7), 3000), 4));
}

/// Half of Monday's run, and Wednesday's whole.
Journal halfDone() {
    Run half = aRun(monday + Days(7), 1500);
    half.durationMin = 16;
    half.jogDonePermille = 500;
    half.note = "turned round at the bridge";
    return withRun(1, half);
}

Profile goingOn() {
    Profile profile = aProfile();
    profile.goal = Goal::ThirtyMinutes;
    return profile;
}

/// A worn-out pair, one that has come to its time, and a new one.
Journal withShoes() {
    Journal journal = weekTwo();
    journal.shoes.push_back({{}, "Old blue ones", monday - Days(400), Distance::fromKilometres(640), monday - Days(1)});
    journal.shoes.push_back({{}, "Red everyday pair", monday - Days(300), Distance::fromKilometres(480), std::nullopt});
    journal.shoes.push_back({{}, "Trail shoes", monday + Days(7), Distance::fromKilometres(128), std::nullopt});
    return journal;
}

std::vector<Scene> plainScenes() {
    const Profile plain = aProfile();
    return {
        {"before-start", monday - Days(3), plain, {}},
        {"new", monday, plain, {}},
        {"rest-day", monday + Days(1), plain, firstRun(true)},
        {"morning-question", monday + Days(1), plain, firstRun(false)},
        {"week2", monday + Days(9), plain, weekTwo()},
        {"shoes", monday + Days(9), plain, withShoes()},
        {"over-limit", monday + Days(9), plain, withRun(1, aRun(monday + Days(7), 10'500))},
        {"half-done", monday + Days(8), plain, halfDone()},
        {"new-year", monday + Days(7 * 7), goingOn(), yearsOfRuns(0, 7)},
        {"finished", monday + Days(29), plain, weeks(4)},
        {"keep-going", monday + Days(29), goingOn(), weeks(4)},
        {"two-years", monday + Days(7 * 104), goingOn(), yearsOfRuns(2)},
    };
}

std::vector<Scene> outcomeScenes() {
    const Profile plain = aProfile();
    const Date today = monday + Days(9);
    const Run lastRun = aRun(monday + Days(7), 3000);
    return {
        {"painful-evening", monday + Days(7), plain, painfulToday()},
        {"extra-rest", monday + Days(8), plain, withRun(1, sore(lastRun, 3))},
        {"swap", today, plain, swapped()},
        {"week-back", today, plain, withRun(1, sore(lastRun, 4))},
        {"break", today, plain, withRun(1, sore(lastRun, 6))},
        {"see-professional", today, plain, withSymptom(monday + Days(8), Symptom::RadiatesGluteLeg)},
        {"see-professional-today", today, plain, withSymptom(today, Symptom::FeverUnwell)},
        {"emergency", today, plain, withSymptom(today, Symptom::SaddleNumb)},
        {"cleared-emergency", today, plain, cleared(withSymptom(monday + Days(8), Symptom::SaddleNumb), today)},
        {"cleared-professional", today, plain, cleared(withSymptom(monday + Days(8), Symptom::FeverUnwell), today)},
    };
}

} // namespace

Run sore(Run run, int score, PainCharacter character) {
    run.during = *PainScore::tryFrom(score);
    run.after = *PainScore::tryFrom(score);
    run.character = character;
    return run;
}

Journal yearsOfRuns(int years, int moreWeeks) {
    Journal journal;
    for (int week = 0; week < 52 * years + moreWeeks; ++week) {
        const Date start = monday + Days(7 * week);
        for (const int day : {0, 2, 4}) {
            const double metres = 2600 + 2 * week + 40 * (week % 5);
            const bool aching = week % 9 == 4 && day == 2;
            journal.runs.push_back(aching ? sore(aRun(start + Days(day), metres), 1) : aRun(start + Days(day), metres));
            journal.mornings.push_back({{}, start + Days(day + 1), PainScore()});
        }
        for (const int day : {1, 3}) {
            journal.strength.push_back({{}, start + Days(day), {StrengthItem::DeadBug, StrengthItem::PelvicTilt}});
        }
    }
    return journal;
}

std::vector<Scene> scenes() {
    std::vector<Scene> all = plainScenes();
    for (Scene& outcome : outcomeScenes()) {
        all.push_back(std::move(outcome));
    }
    return all;
}

Scene scene(const char* name) {
    for (Scene& one : scenes()) {
        if (std::strcmp(one.name, name) == 0) {
            return one;
        }
    }
    std::fprintf(stderr, "no scene is called %s\n", name);
    std::abort();
}

} // namespace stridewell::test
