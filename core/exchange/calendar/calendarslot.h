// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

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

/// "run-w02-1@stridewell"; with a person's name, whose runs share a calendar with another's, "run-w02-1-1f2e3d4c@...".
std::string uidOf(const CalendarSlot& slot, std::string_view person);
/// Which calendar it is, among others in one program: "{...-1f2e3d4c}", the same in every export.
std::string calendarIdOf(std::string_view person);
/// The slot of a UID that was made for the same person; nothing for any other UID.
std::optional<CalendarSlot> slotOf(std::string_view uid, std::string_view person);

} // namespace stridewell
