// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/projectionjson.h"

#include "core/exchange/profilejson.h"
#include "core/plan/feasibility.h"
#include "core/projection/words.h"

#include <algorithm>

namespace stridewell {

namespace {

using Json = nlohmann::ordered_json;

/// Whose weeks: a projection's, or those of a plan that no journal belongs to.
enum class View { Status, Plan };

Json orNull(std::optional<Date> date) {
    return date ? Json(toIso(*date)) : Json();
}

Json orNull(std::optional<int> number) {
    return number ? Json(*number) : Json();
}

Json orNull(std::optional<Distance> distance) {
    return distance ? Json(distance->millimetres()) : Json();
}

/// Half minutes as minutes: whole ones stay whole.
Json minutes(int halfMinutes) {
    return halfMinutes % 2 == 0 ? Json(halfMinutes / 2) : Json(halfMinutes / 2.0);
}

Json rowList(const std::vector<Finding>& findings) {
    Json list = Json::array();
    for (const Finding& finding : findings) {
        const Json id = text(finding.row);
        if (std::find(list.begin(), list.end(), id) == list.end()) { // one row can speak with several numbers
            list.push_back(id);
        }
    }
    return list;
}

Json planJson(const Plan& plan) {
    Json changes = Json::array();
    for (const auto& percent : plan.jogChangePercent()) {
        changes.push_back(orNull(percent));
    }
    return {{"kind", word(plan.kind)},
            {"class", text(plan.speedClass)},
            {"sessions_per_week", plan.sessionsPerWeek},
            {"jog_change_percent", std::move(changes)}};
}

Json stateJson(const PlanState& state) {
    Json endsWhen = Json::array();
    for (const EndCondition condition : state.endsWhen) {
        endsWhen.push_back(word(condition));
    }
    return {{"outcome", word(state.outcome)},      {"urgency", state.urgency ? Json(word(*state.urgency)) : Json()},
            {"rows", rowList(state.why)},          {"provisional", state.provisional},
            {"hold_progress", state.holdProgress}, {"since", orNull(state.since)},
            {"ends_when", std::move(endsWhen)}};
}

Json cardJson(const TodayCard& card) {
    return {{"kind", word(card.kind)}, {"week", orNull(card.week)}, {"session", orNull(card.session)}};
}

Json allowanceJson(const std::optional<Allowance>& allowance) {
    if (!allowance) {
        return {};
    }
    return {{"week", allowance->week},
            {"ceiling_mm", allowance->ceiling.limit.millimetres()},
            {"ceiling_row", text(allowance->ceiling.row)},
            {"ceiling_tag", word(allowance->ceiling.tag)},
            {"used_mm", allowance->used.millimetres()},
            {"left_mm", allowance->left.millimetres()},
            {"session_limit_mm", allowance->sessionLimit.millimetres()}};
}

Json sessionJson(const ProjectedSession& session) {
    return {{"date", toIso(session.date)},
            {"status", word(session.status)},
            {"warmup_min", session.shape.warmUpMin},
            {"rounds", session.shape.rounds},
            {"jog_min", minutes(session.shape.jogHalfMin)},
            {"walk_min", session.shape.walkMin},
            {"cooldown_min", session.shape.coolDownMin},
            {"distance_mm", session.distance.millimetres()},
            {"limit_mm", orNull(session.limit)}};
}

Json weekJson(const ProjectedWeek& week, View view) {
    Json json = {{"number", week.number},
                 {"start", toIso(week.start)},
                 {"content", text(week.content)},
                 {"planned_sessions", week.plannedSessions}};
    if (view == View::Status) {
        json["done_sessions"] = week.doneSessions;
    }
    json["planned_mm"] = week.planned.millimetres();
    if (view == View::Status) {
        json["actual_mm"] = week.actual.millimetres();
        json["credited_mm"] = week.credited.millimetres();
    }
    json["ceiling_mm"] = week.ceiling.limit.millimetres();
    json["ceiling_row"] = text(week.ceiling.row);
    json["ceiling_tag"] = word(week.ceiling.tag);
    if (view == View::Status) {
        json["complete"] = week.complete;
    }
    json["why"] = rowList(week.why);
    json["sessions"] = Json::array();
    for (const ProjectedSession& session : week.sessions) {
        json["sessions"].push_back(sessionJson(session));
    }
    json["strength"] = Json::array();
    for (const StrengthItem item : week.strength) {
        json["strength"].push_back(word(item));
    }
    return json;
}

Json weeksJson(const Projection& projection, View view) {
    Json list = Json::array();
    for (const ProjectedWeek& week : projection.weeks) {
        list.push_back(weekJson(week, view));
    }
    return list;
}

Json runJson(const RunVerdict& run) {
    return {{"date", toIso(run.date)},
            {"outcome", word(run.outcome)},
            {"rows", rowList(run.why)},
            {"spike", word(run.spike)},
            {"credited_mm", run.credited.millimetres()}};
}

} // namespace

std::string toStatusJson(const Projection& projection) {
    Json runs = Json::array();
    for (const RunVerdict& run : projection.runs) {
        runs.push_back(runJson(run));
    }
    const Json json = {{"today", toIso(projection.today)},
                       {"plan", planJson(projection.plan)},
                       {"state", stateJson(projection.state)},
                       {"today_card", cardJson(projection.todayCard)},
                       {"next_run", orNull(projection.nextRun)},
                       {"allowance", allowanceJson(projection.allowance)},
                       {"weeks", weeksJson(projection, View::Status)},
                       {"runs", std::move(runs)},
                       {"finished", projection.finished}};
    return json.dump(2) + "\n";
}

std::string toPlanJson(const Profile& profile, const Projection& projection) {
    const Json json = {{"profile", profileJson(profile)},
                       {"plan", planJson(projection.plan)},
                       {"weeks", weeksJson(projection, View::Plan)}};
    return json.dump(2) + "\n";
}

} // namespace stridewell
