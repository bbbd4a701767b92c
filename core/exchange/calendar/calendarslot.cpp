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
constexpr std::size_t ownerDigits = 8;
constexpr std::array<std::string_view, 2> kindIds{"run", "core"}; // part of the file format

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

/// FNV-1a: the same on every computer.
std::string ownerOf(std::string_view person) {
    std::uint32_t hash = 2166136261U;
    for (const char c : person) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    std::string text(person.empty() ? 0 : ownerDigits, '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, hash >>= 4U) {
        *digit = "0123456789abcdef"[hash & 15U];
    }
    return text;
}

std::string uidOf(const CalendarSlot& slot, const std::string& owner) {
    std::string uid(kindIds[static_cast<std::size_t>(slot.kind)]);
    uid += slot.week < 10 ? "-w0" : "-w";
    uid += std::to_string(slot.week) + "-" + std::to_string(slot.number);
    return uid + (owner.empty() ? "" : "-" + owner) + std::string(domain);
}

std::string calendarIdOf(const std::string& owner) {
    return "{6d1c8b1e-8f0a-4e57-9b5a-0000" + (owner.empty() ? std::string(ownerDigits, '0') : owner) + "}";
}

std::optional<std::pair<CalendarSlot, std::string>> slotOf(std::string_view uid) {
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
    const std::string owner(rest.substr(0, 1) == "-" ? rest.substr(1, ownerDigits) : std::string_view());
    return uidOf(slot, owner) == uid ? std::optional(std::pair(slot, owner)) : std::nullopt;
}

} // namespace stridewell
