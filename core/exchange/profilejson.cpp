// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profilejson.h"

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

std::string allDays() {
    std::string text;
    for (const std::string_view id : weekdayIds) {
        text += (text.empty() ? "" : ", ") + std::string(id);
    }
    return text;
}

Weekdays readDays(const JsonField& list) {
    Weekdays days;
    for (const JsonField& item : list.list()) {
        const auto* const found = std::find(weekdayIds.begin(), weekdayIds.end(), item.text());
        if (found == weekdayIds.end()) {
            item.refuse(IssueKind::UnknownValue, allDays());
        }
        const int index = static_cast<int>(found - weekdayIds.begin());
        if (days.contains(index)) {
            item.refuse(IssueKind::Duplicate);
        }
        days.add(index);
    }
    return days;
}

Speed readSpeed(const JsonField& field) {
    constexpr double anySpeed = 1000; // the profile knows the real range
    const double tenths = field.number(0, anySpeed) * 10;
    if (std::abs(tenths - std::round(tenths)) > 1e-9) {
        field.refuse(IssueKind::TooPrecise);
    }
    return Speed::fromTenths(static_cast<int>(std::lround(tenths)));
}

} // namespace

Profile readProfile(const JsonField& field) {
    field.expectKeys({"start", "days", "walk_kmh", "jog_kmh", "plan", "goal", "units", "returning"});
    Profile profile;
    profile.start = field.at("start").date();
    if (const auto days = field.find("days")) {
        profile.days = readDays(*days);
    }
    if (const auto walk = field.find("walk_kmh")) {
        profile.walk = readSpeed(*walk);
    }
    if (const auto jog = field.find("jog_kmh")) {
        profile.jog = readSpeed(*jog);
    }
    if (const auto plan = field.find("plan")) {
        profile.plan = plan->word<PlanKind>();
    }
    if (const auto goal = field.find("goal")) {
        profile.goal = goal->word<Goal>();
    }
    if (const auto units = field.find("units")) {
        profile.units = units->word<Units>();
    }
    if (const auto returning = field.find("returning")) {
        profile.returning = returning->flag();
    }
    const auto result = checked(profile);
    if (!result) {
        Issue issue = result.error();
        issue.where = field.path().empty() ? issue.where : field.path() + "." + issue.where;
        throw Refused{std::move(issue)};
    }
    return *result;
}

nlohmann::ordered_json profileJson(const Profile& profile) {
    nlohmann::ordered_json days = nlohmann::ordered_json::array();
    for (const int index : profile.days.indexes()) {
        days.push_back(weekdayIds[static_cast<std::size_t>(index)]);
    }
    return {{"start", toIso(profile.start)}, {"days", std::move(days)},       {"walk_kmh", profile.walk.kmh()},
            {"jog_kmh", profile.jog.kmh()},  {"plan", word(profile.plan)},    {"goal", word(profile.goal)},
            {"units", word(profile.units)},  {"returning", profile.returning}};
}

} // namespace stridewell
