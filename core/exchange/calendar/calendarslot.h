// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace stridewell {

enum class CalendarKind { Run, Core };

/// A place in the plan that a calendar entry stands for. It stays what it is when its day, its minutes or even the
/// plan's start change, so its id is the calendar's UID, the same in every export.
struct CalendarSlot {
    CalendarKind kind = CalendarKind::Run;
    int week = 1;   ///< plan week, from 1
    int number = 1; ///< the week's first, second ... of its kind, in the order of the plan

    friend constexpr auto operator<=>(const CalendarSlot&, const CalendarSlot&) = default;
};

/// What keeps two people's entries apart in one calendar: eight digits out of a name, or nothing out of no name.
std::string ownerOf(std::string_view person);
/// "run-w02-1@stridewell"; with an owner "run-w02-1-1f2e3d4c@stridewell".
std::string uidOf(const CalendarSlot& slot, const std::string& owner);
/// Which calendar it is, among others in one program: "{...-1f2e3d4c}", the same in every export.
std::string calendarIdOf(const std::string& owner);
/// Slot and owner of a UID that uidOf() made; nothing for any other.
std::optional<std::pair<CalendarSlot, std::string>> slotOf(std::string_view uid);

} // namespace stridewell
