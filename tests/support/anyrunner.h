// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runners out of dice, for properties. A Roll is called as roll(from, to) and gives a whole number in [from, to);
// RapidCheck's (tests/support/dice.h) shrinks, a random engine is fast.
#pragma once

#include "core/projection/project.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <vector>

namespace stridewell {

/// One of `several` throws.
template <typename Roll>
bool oneIn(Roll& roll, int several) {
    return roll(0, several) == several - 1; // dice shrink towards 0: towards nothing special
}

/// Every set of run days that a profile accepts.
inline const std::vector<Weekdays>& acceptedDaySets() {
    static const std::vector<Weekdays> sets = [] {
        std::vector<Weekdays> result;
        for (unsigned bits = 1; bits < 128; ++bits) {
            Profile profile = aProfile();
            profile.days = {};
            for (int index = 0; index < 7; ++index) {
                if ((bits >> index) & 1U) {
                    profile.days.add(index);
                }
            }
            if (checked(profile)) {
                result.push_back(profile.days);
            }
        }
        return result;
    }();
    return sets;
}

/// One of them, the usual ones more often.
template <typename Roll>
Weekdays someDays(Roll& roll) {
    static const std::vector<Weekdays> usual{{0, 2, 4}, {0, 3}, {0, 1, 3, 5}};
    const auto& sets = acceptedDaySets();
    const int picked = roll(0, static_cast<int>(usual.size() + sets.size()));
    const auto index = static_cast<std::size_t>(picked);
    return index < usual.size() ? usual[index] : sets[index - usual.size()];
}

template <typename Roll>
Profile someProfile(Roll& roll) {
    Profile profile = aProfile();
    profile.start += Days{roll(0, 14)};
    profile.days = someDays(roll);
    profile.walk = Speed::fromTenths(30 + (roll(0, 51) + 20) % 51); // towards 5.0
    const int slowest = std::max(40, profile.walk.tenths());
    const int fastest = std::min(160, 4 * profile.walk.tenths());
    profile.jog = Speed::fromTenths(oneIn(roll, 2) ? roll(slowest, fastest + 1)
                                                   : std::min(fastest, std::max(slowest, roll(60, 110))));
    profile.plan = oneIn(roll, 3) ? PlanKind::Gentle : PlanKind::Standard;
    profile.goal = static_cast<Goal>(roll(0, 3));
    return profile;
}

/// Mostly no pain, so that plans get somewhere; `calm` is how many throws of none there are to each of some.
template <typename Roll>
int someScore(Roll& roll, int calm) {
    switch (std::max(0, roll(0, calm + 4) - calm + 1)) {
    case 0: return 0;
    case 1: return roll(1, 3);
    case 2: return roll(0, 4);
    case 3: return roll(3, 6);
    default: return roll(0, 11);
    }
}

/// Gives a run whatever a person may say of it.
template <typename Roll>
void feel(Roll& roll, Run& run, int calm) {
    const int kind = roll(0, 10);
    run = hurting(run, someScore(roll, calm),
                  kind == 9   ? PainCharacter::Sharp
                  : kind == 8 ? PainCharacter::Shooting
                              : PainCharacter::Dull);
    run.before = score(someScore(roll, calm));
    run.eased = !oneIn(roll, 6);
    run.strideAltered = oneIn(roll, 12);
    run.painkiller = oneIn(roll, 12);
    if (oneIn(roll, 3 * calm)) {
        run.symptoms.add(static_cast<Symptom>(roll(0, symptomCount)));
    }
    const int share = roll(0, 9);
    run.jogDonePermille = share == 8 ? 0 : share == 7 ? 799 : share == 6 ? 800 : 1000;
}

/// Mornings, walks, cross-training, checks, clearances and moves of one day.
template <typename Roll>
void addRestOfDay(Roll& roll, Journal& journal, Date date, int calm) {
    if (oneIn(roll, 3)) {
        journal.mornings.push_back({EntryId{}, date, score(someScore(roll, calm))});
    }
    if (oneIn(roll, 8)) {
        journal.walks.push_back({EntryId{}, date, roll(10, 60), score(someScore(roll, calm))});
    }
    if (oneIn(roll, 8)) {
        journal.cross.push_back({EntryId{}, date, CrossKind::Cycle, 25, score(someScore(roll, calm))});
    }
    if (oneIn(roll, 8 * calm)) {
        journal.checks.push_back({EntryId{}, date, {static_cast<Symptom>(roll(0, symptomCount))}});
    }
    if (oneIn(roll, 25)) {
        journal.clearances.push_back({EntryId{}, date, "GP"});
    }
    if (oneIn(roll, 12)) {
        journal.moves.push_back({EntryId{}, date, date + Days{roll(-3, 4)}});
    }
}

/// So that a day ends whatever the dice say.
inline constexpr int mostRunsADay = 4;

/// Runs on any day of any length, without a look at the plan.
template <typename Roll>
Journal wildJournal(Roll& roll, const Profile& profile, int days) {
    Journal journal;
    const int calm = roll(2, 30);
    const Date start = profile.start - Days{oneIn(roll, 4) ? roll(0, 40) : 0};
    for (Date date = start; date < profile.start + Days{days}; date += Days{1}) {
        bool more = roll(0, 10) > 5;
        for (int runs = 0; more && runs < mostRunsADay; ++runs) {
            Run run = aRun(date, oneIn(roll, 7) ? roll(0, 9000) : roll(2000, 4000));
            run.durationMin = roll(10, 61);
            if (oneIn(roll, 4)) {
                run.distance.reset();
            }
            feel(roll, run, calm);
            journal.runs.push_back(run);
            more = oneIn(roll, 30);
        }
        addRestOfDay(roll, journal, date, calm);
    }
    return journal;
}

/// A run of a planned session, more or less as planned.
template <typename Roll>
Run runOf(Roll& roll, const ProjectedSession& session, Date date, int calm) {
    Run run = aRun(date);
    run.durationMin = std::max(1, session.shape.halfMinTotal() / 2 + roll(0, 5));
    const int percent = oneIn(roll, 12) ? roll(40, 260) : roll(92, 112);
    run.distance = oneIn(roll, 3) ? session.distance : session.distance.scaled(percent, 100);
    if (oneIn(roll, 5)) {
        run.distance.reset();
    }
    feel(roll, run, calm);
    return run;
}

/// Someone who looks at the plan each day and mostly follows it, with weeks off now and then.
template <typename Roll>
Journal faithfulJournal(Roll& roll, const Profile& profile, int days) {
    Journal journal;
    const int calm = roll(8, 200);
    const int faith = roll(2, 16);
    Date back = profile.start;
    for (Date date = profile.start; date < profile.start + Days{days}; date += Days{1}) {
        if (oneIn(roll, 50)) {
            back = date + Days{roll(3, 40)}; // away until then
        }
        addRestOfDay(roll, journal, date, calm);
        const Projection plan = project(profile, journal, date);
        for (const ProjectedWeek& week : plan.weeks) {
            for (const ProjectedSession& session : week.sessions) {
                if (session.date == date && plan.nextRun == date && date >= back && !oneIn(roll, faith)) {
                    journal.runs.push_back(runOf(roll, session, date, calm));
                }
            }
        }
    }
    return journal;
}

} // namespace stridewell
