// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strengthlevel.h"

#include <algorithm>
#include <bitset>
#include <map>

namespace stridewell {

namespace {

constexpr int goodScore = 2; // A2: up to here two sessions step up
constexpr int stopScore = 6; // A2: from here the item stops
constexpr int sessionsToStepUp = 2;
constexpr int daysThatCount = 2; // D8: fewer in a week, and nothing steps up
constexpr Symptoms legSymptoms{Symptom::BothLegs, Symptom::FootDropOrWorseningWeakness, Symptom::LegWeakOne,
                               Symptom::RadiatesGluteLeg, Symptom::NumbTingleOneLeg};

using Items = std::bitset<strengthItemCount>;

bool anyLegSymptom(Symptoms symptoms) {
    for (int index = 0; index < symptomCount; ++index) {
        const auto symptom = static_cast<Symptom>(index);
        if (symptoms.has(symptom) && legSymptoms.has(symptom)) {
            return true;
        }
    }
    return false;
}

/// One day of exercises.
struct Session {
    Items items;
    int score = 0;
    bool legs = false;
};

class Sessions {
public:
    Sessions(const Journal& journal, Date today) {
        for (const StrengthSession& entry : journal.strength) {
            if (entry.date < today) {
                for (const StrengthItem item : entry.items) {
                    m_days[entry.date].items.set(static_cast<std::size_t>(item));
                }
            }
        }
        for (const Run& run : journal.runs) {
            score(run.date, run.highest(), run.symptoms);
        }
        for (const Walk& walk : journal.walks) {
            score(walk.date, walk.during, {});
        }
        for (const CrossTraining& cross : journal.cross) {
            score(cross.date, cross.during, {});
        }
        for (const SymptomCheck& check : journal.checks) {
            score(check.date, {}, check.symptoms);
        }
        for (const Morning& morning : journal.mornings) {
            if (morning.date <= today) {
                score(morning.date - Days{1}, morning.score, {});
            }
        }
    }

    [[nodiscard]] const std::map<Date, Session>& days() const { return m_days; }

private:
    void score(Date day, PainScore score, Symptoms symptoms) {
        const auto session = m_days.find(day);
        if (session == m_days.end()) {
            return;
        }
        session->second.score = std::max(session->second.score, score.value());
        session->second.legs = session->second.legs || anyLegSymptom(symptoms);
    }

    std::map<Date, Session> m_days;
};

struct Progress {
    int step = 0;
    int good = 0;
    std::optional<Date> stoppedOn;
};

void takeIn(Progress& progress, Date day, const Session& session, bool weekCounts, StrengthItem item) {
    if (session.legs || session.score >= stopScore) {
        progress = {0, 0, day};
    } else if (session.score > goodScore) {
        progress.step = std::max(progress.step - 1, 0);
        progress.good = 0;
    } else if (weekCounts && ++progress.good >= sessionsToStepUp) {
        progress.step = std::min(progress.step + 1, lastStep(item));
        progress.good = 0;
    }
}

} // namespace

StrengthLevels strengthLevels(const Journal& journal, Date planStart, Date today, std::optional<Date> pausedUntil) {
    const Sessions sessions(journal, today);
    std::map<int, int> daysInWeek;
    for (const auto& [day, session] : sessions.days()) {
        ++daysInWeek[planWeekIndex(planStart, day)];
    }
    std::array<Progress, strengthItemCount> all;
    for (const auto& [day, session] : sessions.days()) {
        const bool weekCounts = daysInWeek[planWeekIndex(planStart, day)] >= daysThatCount;
        for (std::size_t index = 0; index < all.size(); ++index) {
            if (session.items.test(index)) {
                takeIn(all[index], day, session, weekCounts, static_cast<StrengthItem>(index));
            }
        }
    }
    StrengthLevels levels;
    std::transform(all.begin(), all.end(), levels.begin(), [pausedUntil](const Progress& progress) {
        const bool over = progress.stoppedOn && pausedUntil && *pausedUntil > *progress.stoppedOn;
        return StrengthLevel{progress.step, progress.stoppedOn && !over};
    });
    return levels;
}

} // namespace stridewell
