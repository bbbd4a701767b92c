// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportfacts.h"

#include "core/model/entrylists.h"
#include "core/model/words.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace stridewell {

namespace {

constexpr Days week{7};

template <typename Entry>
std::vector<Entry> within(const std::vector<Entry>& entries, const ReportPeriod& period) {
    std::vector<Entry> result;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(result),
                 [&](const Entry& entry) { return period.contains(entry.date); });
    std::stable_sort(result.begin(), result.end(), [](const Entry& a, const Entry& b) { return a.date < b.date; });
    return result;
}

void addTo(ReportedActivity& activity, int minutes, int score) {
    ++activity.times;
    activity.minutes += minutes;
    activity.highest = std::max(activity.highest, score);
}

void takeInSymptoms(ReportFacts& facts, Date date, Symptoms symptoms) {
    for (const auto& [symptom, word] : Words<Symptom>::table) {
        if (!symptoms.has(symptom)) {
            continue;
        }
        std::vector<Date>& dates = facts.symptoms[symptom];
        if (dates.empty() || dates.back() != date) {
            dates.push_back(date);
        }
    }
}

void takeInRuns(ReportFacts& facts, const Projection& projection, const Journal& journal) {
    std::map<Date, int> mornings;
    for (const Morning& morning : journal.mornings) {
        if (morning.date <= projection.today) {
            mornings[morning.date] = morning.score.value();
        }
    }
    for (const RunVerdict& verdict : projection.runs) {
        if (!facts.period.contains(verdict.date)) {
            continue;
        }
        const auto next = mornings.find(verdict.date + Days{1});
        const ReportedRun reported{journal.runs[verdict.index], verdict,
                                   next == mornings.end() ? std::nullopt : std::optional(next->second)};
        facts.runs.push_back(reported);
        addTo(facts.onFoot, reported.run.durationMin, reported.highest());
        facts.distance += verdict.actual;
        ++facts.runScores[static_cast<std::size_t>(reported.highest())];
        if (!reported.run.note.empty()) {
            std::string& note = facts.notes[verdict.date];
            note += (note.empty() ? "" : "\n") + reported.run.note;
        }
    }
}

ReportedWeeks lineOf(const ProjectedWeek& made, const Journal& journal, Date today) {
    ReportedWeeks line;
    line.first = made.start;
    line.last = made.start + week - Days{1};
    line.content = made.content;
    line.planned = made.plannedSessions;
    line.done = made.doneSessions;
    for (const ProjectedSession& session : made.sessions) {
        line.plannedHalfMin += session.shape.halfMinTotal();
    }
    int runs = 0;
    for (const Run& run : journal.runs) {
        const bool counts = line.first <= run.date && run.date <= std::min(line.last, today);
        line.minutes += counts ? run.durationMin : 0;
        runs += counts ? 1 : 0;
    }
    line.extra = std::max(0, runs - line.done);
    line.plannedDistance = made.planned;
    line.actual = made.actual;
    line.limit = made.ceiling.limit;
    return line;
}

/// Weeks with runs that no plan week holds, and those between them.
void addOutside(ReportFacts& facts, ReportedWeeks::Kind kind, const ProjectedWeek& edge) {
    std::vector<ReportedWeeks> lines;
    for (const ReportedRun& run : facts.runs) {
        const Date date = run.run.date;
        const bool outside = kind == ReportedWeeks::Kind::BeforePlan ? date < edge.start : date >= edge.start + week;
        if (!outside) {
            continue;
        }
        const Date start = edge.start + week * planWeekIndex(edge.start, date);
        while (lines.empty() || lines.back().first < start) {
            ReportedWeeks line;
            line.kind = kind;
            line.first = lines.empty() ? start : lines.back().first + week;
            line.last = line.first + week - Days{1};
            lines.push_back(line);
        }
        ++lines.back().done;
        lines.back().minutes += run.run.durationMin;
        lines.back().actual += run.verdict.actual;
    }
    facts.weeks.insert(facts.weeks.end(), lines.begin(), lines.end());
}

/// Whether the rule made the week another than would have followed, or smaller. What pain did stands among the states.
bool turns(RuleId row) {
    switch (row) {
    case RuleId::A1:
    case RuleId::A5:
    case RuleId::A7:
    case RuleId::D3: return false;
    default: return row < RuleId::EM1 || row > RuleId::M3;
    }
}

bool sameRows(const std::vector<Finding>& a, const std::vector<Finding>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Finding& one, const Finding& other) { return one.row == other.row; });
}

void takeInTurned(ReportFacts& facts, const ProjectedWeek& made) {
    TurnedWeeks turned{made.start, made.start, made.content, made.plannedSessions, {}};
    std::copy_if(made.why.begin(), made.why.end(), std::back_inserter(turned.why),
                 [](const Finding& finding) { return turns(finding.row); });
    if (turned.why.empty() || !facts.period.contains(made.start)) {
        return;
    }
    if (!facts.turned.empty()) {
        TurnedWeeks& before = facts.turned.back();
        if (before.last + week == turned.first && before.content == turned.content &&
            sameRows(before.why, turned.why)) {
            turned.first = before.first;
            before = turned;
            return;
        }
    }
    facts.turned.push_back(turned);
}

void takeInWeeks(ReportFacts& facts, const Projection& projection, const Journal& journal) {
    addOutside(facts, ReportedWeeks::Kind::BeforePlan, projection.weeks.front());
    for (const ProjectedWeek& made : projection.weeks) {
        const bool reaches = made.start <= facts.period.to && facts.period.from < made.start + week;
        if (!reaches || made.start > projection.today) {
            continue;
        }
        facts.weeks.push_back(lineOf(made, journal, projection.today));
        takeInTurned(facts, made);
    }
    addOutside(facts, ReportedWeeks::Kind::AfterPlan, projection.weeks.back());
}

void takeInOtherTraining(ReportFacts& facts, const Journal& journal) {
    for (const Walk& walk : within(journal.walks, facts.period)) {
        addTo(facts.walks, walk.durationMin, walk.during.value());
    }
    for (const CrossTraining& cross : within(journal.cross, facts.period)) {
        addTo(facts.cross[cross.kind], cross.durationMin, cross.during.value());
    }
    std::map<Date, std::set<StrengthItem>> days;
    for (const StrengthSession& session : within(journal.strength, facts.period)) {
        days[session.date].insert(session.items.begin(), session.items.end());
    }
    facts.strengthDays = static_cast<int>(days.size());
    for (const auto& [date, items] : days) {
        for (const StrengthItem item : items) {
            ++facts.strength[item];
        }
    }
}

/// From the first day there is anything of, or what was chosen; never after today.
ReportPeriod periodOf(const ReportOptions& options, const Profile& profile, const Journal& journal, Date today) {
    Date first = std::min(profile.start, today);
    forEachDiaryList(journal, [&first](const auto& list) {
        for (const auto& entry : list) {
            first = std::min(first, dayOf(entry));
        }
    });
    ReportPeriod period;
    period.to = std::min(options.to.value_or(today), today);
    period.from = std::min(options.from.value_or(first), period.to);
    period.whole = !options.from && !options.to;
    return period;
}

} // namespace

bool ReportPeriod::severalYears() const {
    using std::chrono::year_month_day;
    return year_month_day(from).year() != year_month_day(to).year();
}

int ReportedRun::highest() const {
    return run.highest().value();
}

ReportFacts reportFacts(const ReportOptions& options, const Projection& projection, const Profile& profile,
                        const Journal& journal) {
    ReportFacts facts;
    facts.period = periodOf(options, profile, journal, projection.today);
    takeInRuns(facts, projection, journal);
    facts.mornings = within(journal.mornings, facts.period);
    for (const Morning& morning : facts.mornings) {
        ++facts.morningScores[static_cast<std::size_t>(morning.score.value())];
    }
    takeInWeeks(facts, projection, journal);
    for (const StateSpan& span : projection.states) {
        if (span.from <= facts.period.to && (!span.end || *span.end > facts.period.from)) {
            facts.states.push_back(span);
        }
    }
    std::vector<SymptomCheck> ticked = within(journal.checks, facts.period);
    for (const ReportedRun& run : facts.runs) {
        ticked.push_back({{}, run.run.date, run.run.symptoms});
    }
    std::stable_sort(ticked.begin(), ticked.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    for (const SymptomCheck& check : ticked) {
        takeInSymptoms(facts, check.date, check.symptoms);
    }
    takeInOtherTraining(facts, journal);
    facts.clearances = within(journal.clearances, facts.period);
    return facts;
}

} // namespace stridewell
