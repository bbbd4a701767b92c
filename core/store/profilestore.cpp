// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profilestore.h"

#include "core/store/columns.h"

#include <algorithm>

namespace stridewell {

namespace {

std::string daysText(Weekdays days) {
    std::string text;
    for (const int index : days.indexes()) {
        text += text.empty() ? "" : ",";
        text += weekdayIds[static_cast<std::size_t>(index)];
    }
    return text;
}

Weekdays readDays(const SQLite::Column& column) {
    const std::string text = column.getString();
    Weekdays days;
    for (std::size_t at = 0; at <= text.size(); at += 4) {
        const auto* const found = std::find(weekdayIds.begin(), weekdayIds.end(), text.substr(at, 3));
        if (found == weekdayIds.end()) {
            refuseCell(column);
        }
        days.add(static_cast<int>(found - weekdayIds.begin()));
    }
    return days;
}

} // namespace

std::optional<Profile> loadProfile(SQLite::Database& db) {
    SQLite::Statement select(
        db, "SELECT start, days, walk_tenths, jog_tenths, plan, goal, units, is_returning FROM profile");
    if (!select.executeStep()) {
        return std::nullopt;
    }
    Profile profile;
    profile.start = readDate(select.getColumn(0));
    profile.days = readDays(select.getColumn(1));
    profile.walk = Speed::fromTenths(select.getColumn(2).getInt());
    profile.jog = Speed::fromTenths(select.getColumn(3).getInt());
    profile.plan = readWord<PlanKind>(select.getColumn(4));
    profile.goal = readWord<Goal>(select.getColumn(5));
    profile.units = readWord<Units>(select.getColumn(6));
    profile.returning = select.getColumn(7).getInt() != 0;
    if (!checked(profile)) {
        refuseCell(select.getColumn(1));
    }
    return profile;
}

void removeProfile(SQLite::Database& db) {
    SQLite::Statement(db, "DELETE FROM profile").exec();
}

void saveProfile(SQLite::Database& db, const Profile& profile) {
    expectTakeable(profile);
    SQLite::Statement replace(db,
                              "INSERT OR REPLACE INTO profile (id, start, days, walk_tenths, jog_tenths, plan, goal, "
                              "units, is_returning) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)");
    Binder(replace)
        .date(profile.start)
        .text(daysText(profile.days))
        .number(profile.walk.tenths())
        .number(profile.jog.tenths())
        .word(profile.plan)
        .word(profile.goal)
        .word(profile.units)
        .flag(profile.returning);
    replace.exec();
}

} // namespace stridewell
