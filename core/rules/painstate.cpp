// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/painstate.h"

#include "core/rules/painepisode.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int lowScore = 2;         // C2: at 2 or less
constexpr int walkTestMinutes = 30; // brisk walk

bool low(PainScore score) {
    return score.value() <= lowScore;
}

template <typename Entry>
auto from(const std::vector<Entry>& sorted, Date day) {
    return std::lower_bound(sorted.begin(), sorted.end(), day,
                            [](const Entry& entry, Date date) { return entry.date < date; });
}

bool lowMorning(const RecoveryLog& log, Date morning, Date today) {
    const auto score = log.morning(morning);
    return morning <= today && score && *score <= lowScore;
}

/// The last day after `since` on which something hurt by more than 2: what was good before it no longer counts.
Date lastSetback(const RecoveryLog& log, Date since, Date day) {
    Date last = since;
    for (auto it = from(log.scores, since + Days{1}); it != log.scores.end() && it->date <= day; ++it) {
        last = it->score > lowScore ? it->date : last;
    }
    return last;
}

EndNeeds breakNeeds(const OpenState& state, const RecoveryLog& log, Date day) {
    EndNeeds needs;
    needs.seventyTwoHours = daysBetween(state.since, day) < restDays;
    needs.twoMornings = true;
    needs.briskWalk = true;
    const Date good = lastSetback(log, state.since, day);
    for (auto it = from(log.mornings, good); it != log.mornings.end() && it->date < day; ++it) {
        // On the first day itself the morning came before the pain, unless a clearance opened this part.
        if ((it->date > good || state.cleared) && low(it->score) && lowMorning(log, it->date + Days{1}, day)) {
            needs.twoMornings = false;
        }
    }
    for (auto it = from(log.walks, good); it != log.walks.end() && it->date < day; ++it) {
        if (it->durationMin >= walkTestMinutes && low(it->during) && lowMorning(log, it->date + Days{1}, day)) {
            needs.briskWalk = false;
        }
    }
    return needs;
}

EndNeeds swapNeeds(const OpenState& state, const RecoveryLog& log, Date day) {
    EndNeeds needs;
    needs.crossTraining = true;
    for (auto it = from(log.cross, state.since + Days{1}); it != log.cross.end() && it->date < day; ++it) {
        if (low(it->during) && lowMorning(log, it->date + Days{1}, day)) {
            needs.crossTraining = false;
        }
    }
    return needs;
}

EndNeeds addRestNeeds(const OpenState& state, const RecoveryLog& log, Date day) {
    EndNeeds needs;
    needs.seventyTwoHours = daysBetween(state.since, day) < restDays;
    needs.morningLow = true;
    for (auto it = from(log.mornings, state.since + Days{1}); it != log.mornings.end() && it->date <= day; ++it) {
        needs.morningLow = !low(it->score); // the latest answer counts
    }
    return needs;
}

/// 14 days at 0-1, at least two scores of them logged. A day without a score counts once it is over.
bool quietByItself(const OpenState& state, const RecoveryLog& log, Date day) {
    Date lastLoud = state.since;
    int logged = 0;
    bool today = false;
    for (auto it = from(log.scores, state.since + Days{1}); it != log.scores.end() && it->date <= day; ++it) {
        const bool quiet = it->score <= quietScore;
        lastLoud = quiet ? lastLoud : it->date;
        logged = quiet ? logged + 1 : 0;
        today = today || it->date == day;
    }
    return daysBetween(lastLoud, day) >= quietDays + (today ? 0 : 1) && logged >= quietScores;
}

} // namespace

std::optional<int> RecoveryLog::morning(Date day) const {
    const auto it = from(mornings, day);
    return it != mornings.end() && it->date == day ? std::optional(it->score.value()) : std::nullopt;
}

EndNeeds stillNeeded(const OpenState& state, const RecoveryLog& log, Date day) {
    EndNeeds needs;
    switch (state.outcome) {
    case Outcome::Keep: break;
    case Outcome::Swap: return swapNeeds(state, log, day);
    case Outcome::AddRest: return addRestNeeds(state, log, day);
    case Outcome::BackWeek: needs.fullWeek = true; break;
    case Outcome::Break: return breakNeeds(state, log, day);
    case Outcome::SeeProfessional: needs.clearance = !(state.onlyPersistence && quietByItself(state, log, day)); break;
    case Outcome::Emergency: needs.clearance = true; break;
    }
    return needs;
}

} // namespace stridewell
