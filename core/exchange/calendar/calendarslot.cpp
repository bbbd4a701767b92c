// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendarslot.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace stridewell {

namespace {

constexpr std::string_view domain = "@stridewell";
constexpr std::array<std::string_view, 2> kindIds{"run", "core"}; // part of the file format

/// FNV-1a: a name that fits into a UID, the same on every computer.
std::string hashOf(std::string_view person) {
    std::uint32_t hash = 2166136261U;
    for (const char c : person) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    std::string text(8, '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, hash >>= 4U) {
        *digit = "0123456789abcdef"[hash & 15U];
    }
    return text;
}

std::string endOf(std::string_view person) {
    return (person.empty() ? std::string() : "-" + hashOf(person)) + std::string(domain);
}

/// Takes a number off the front of the text.
std::optional<int> takeNumber(std::string_view& text) {
    int value = 0;
    const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value < 1) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(stopped - text.data()));
    return value;
}

} // namespace

std::string uidOf(const CalendarSlot& slot, std::string_view person) {
    std::string uid(kindIds[static_cast<std::size_t>(slot.kind)]);
    uid += slot.week < 10 ? "-w0" : "-w";
    return uid + std::to_string(slot.week) + "-" + std::to_string(slot.number) + endOf(person);
}

std::string calendarIdOf(std::string_view person) {
    return "{6D1C8B1E-8F0A-4E57-9B5A-0000" + (person.empty() ? "00000000" : hashOf(person)) + "}";
}

std::optional<CalendarSlot> slotOf(std::string_view uid, std::string_view person) {
    CalendarSlot slot;
    slot.kind = uid.substr(0, kindIds[1].size()) == kindIds[1] ? CalendarKind::Core : CalendarKind::Run;
    std::string_view rest = uid.substr(std::min(uid.size(), kindIds[static_cast<std::size_t>(slot.kind)].size() + 2));
    const auto week = takeNumber(rest);
    rest = rest.substr(rest.empty() ? 0 : 1);
    const auto number = week ? takeNumber(rest) : std::nullopt;
    if (!number) {
        return std::nullopt;
    }
    slot.week = *week;
    slot.number = *number;
    return uidOf(slot, person) == uid ? std::optional(slot) : std::nullopt;
}

} // namespace stridewell
